# Wat het apparaat verlaat, op de pagina over privacy.
leaves-told = Uw antwoorden gaan niet mee. Iedereen in uw gemeente krijgt dezelfde bestanden.
