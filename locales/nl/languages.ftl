## For people who read another language: six sentences each, in their own.
## Numbers come from the contacts. Not read by somebody who speaks the language yet.

language-on = Verder in het Nederlands

language-en-title = Help in your town
language-en-danger = Is somebody in danger or badly hurt? Call { $alarm }.
language-en-unsafe = Are you not safe at home? Call Veilig Thuis on { $veilig }. It is free, day and night.
language-en-municipality = You may always ask your municipality for help with care, money, your home, children or loneliness.
language-en-interpreter = You may ask for an interpreter. Say: “Ik spreek Engels. Mag er een tolk bij?”
language-en-together = This website asks questions in Dutch. Somebody you trust can fill it in with you.
language-en-private = Your answers stay on this device until you send them yourself.
language-en-call = Call { $nummer }

language-tr-title = Yaşadığınız yerde yardım
language-tr-danger = Biri tehlikede mi veya ağır yaralı mı? { $alarm } numarasını arayın.
language-tr-unsafe = Evde güvende değil misiniz? Veilig Thuis’i arayın: { $veilig }. Ücretsizdir, gece gündüz açıktır.
language-tr-municipality = Bakım, para, ev, çocuklar veya yalnızlık için belediyenizden her zaman yardım isteyebilirsiniz.
language-tr-interpreter = Tercüman isteyebilirsiniz. Şöyle deyin: “Ik spreek Turks. Mag er een tolk bij?”
language-tr-together = Bu site Hollandaca sorular sorar. Güvendiğiniz biri sizinle birlikte doldurabilir.
language-tr-private = Siz kendiniz gönderene kadar cevaplarınız bu cihazda kalır.
language-tr-call = { $nummer } numarasını ara

language-ar-title = المساعدة في بلديتك
language-ar-danger = هل هناك شخص في خطر أو مصاب إصابة خطيرة؟ اتصل بالرقم { $alarm }.
language-ar-unsafe = هل أنت غير آمن في البيت؟ اتصل بـ Veilig Thuis على الرقم { $veilig }. الاتصال مجاني، ليلاً ونهاراً.
language-ar-municipality = يمكنك دائماً أن تطلب المساعدة من بلديتك في الرعاية أو المال أو السكن أو الأطفال أو الوحدة.
language-ar-interpreter = يمكنك أن تطلب مترجماً. قل: “Ik spreek Arabisch. Mag er een tolk bij?”
language-ar-together = يطرح هذا الموقع الأسئلة باللغة الهولندية. يمكن لشخص تثق به أن يملأه معك.
language-ar-private = تبقى إجاباتك على هذا الجهاز حتى ترسلها بنفسك.
language-ar-call = اتصل بالرقم { $nummer }

language-pl-title = Pomoc w Twojej gminie
language-pl-danger = Ktoś jest w niebezpieczeństwie albo ciężko ranny? Zadzwoń pod numer { $alarm }.
language-pl-unsafe = W domu nie jest bezpiecznie? Zadzwoń do Veilig Thuis: { $veilig }. Bezpłatnie, w dzień i w nocy.
language-pl-municipality = Zawsze możesz poprosić gminę o pomoc: w opiece, pieniądzach, mieszkaniu, sprawach dzieci lub samotności.
language-pl-interpreter = Możesz poprosić o tłumacza. Powiedz: “Ik spreek Pools. Mag er een tolk bij?”
language-pl-together = Ta strona zadaje pytania po niderlandzku. Zaufana osoba może wypełnić ją razem z Tobą.
language-pl-private = Twoje odpowiedzi zostają na tym urządzeniu, dopóki sam ich nie wyślesz.
language-pl-call = Zadzwoń: { $nummer }

language-uk-title = Допомога у вашому муніципалітеті
language-uk-danger = Хтось у небезпеці або важко поранений? Телефонуйте { $alarm }.
language-uk-unsafe = Вдома небезпечно? Телефонуйте до Veilig Thuis: { $veilig }. Безкоштовно, вдень і вночі.
language-uk-municipality = Ви завжди можете попросити допомоги у муніципалітету: з доглядом, грошима, житлом, дітьми чи самотністю.
language-uk-interpreter = Ви можете попросити перекладача. Скажіть: “Ik spreek Oekraïens. Mag er een tolk bij?”
language-uk-together = Цей сайт ставить запитання нідерландською. Людина, якій ви довіряєте, може заповнити його разом з вами.
language-uk-private = Ваші відповіді залишаються на цьому пристрої, доки ви самі їх не надішлете.
language-uk-call = Телефонуйте: { $nummer }
