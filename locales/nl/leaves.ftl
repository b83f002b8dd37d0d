# Wat het apparaat verlaat, op de pagina over privacy.
leaves-title = Wat verlaat dit apparaat? Niets
leaves-files = De app haalde { $aantal } bestanden op. Dat zijn delen van de app zelf.
leaves-told = Wat u vertelt, zit daar niet in. Iedereen in uw gemeente krijgt dezelfde bestanden.
