### Trainings, as organizers and trainers offer them.

## Which training.

training-staff-refused = Kana gochuu kan danda'an qindeessitootaa fi tola ooltota isaan gargaaran qofa.
training-staff-none = Leenjiin hiikuu yookaan leenjisuu dandeessan hin jiru.
training-staff-gone = Leenjiin sun hin jiru, yookaan isin jijjiiruu hin dandeessan.
training-staff-later = Tole. Wanti hojjettan kuufameera: ajajuma kanaan deebitanii argattu.
training-staff-which = Leenjii kam?
training-staff-new = Leenjii haaraa
# The button for the next page of a list.
training-staff-more = Dabalata ...
training-staff-list-retry = Maaloo tarree keessaa tokko filadhaa.
# One training of a list. $tag: its name. $state: draft or open. $title: what it is called.
training-staff-listed = { $state ->
    [draft] { $tag }, wixinee: { $title }
   *[open] { $tag }: { $title }
}

## What is asked of a new training.

# $language: such as "Spanish".
training-staff-heading = Maqaan leenjichaa eenyu? Jechoota muraasa { $language } dhaan.
training-staff-about = Miseensonni maal baratu, maalis fidanii dhufu? Himoota muraasa { $language } dhaan.
# $max: how many characters.
training-staff-too-long = Maaloo qubee { $max } hin caalchisinaa.
training-staff-language = Afaan kamiin kennama?
training-staff-zone = Guyyoota isaa godina sa'aatii kamiin kennitu?
training-staff-rhythm = Yeroo hammam hammamiin kennama?
training-staff-rhythm-once = Guyyaa tokko, yookaan guyyoota ani himu
training-staff-rhythm-weekly = Torban torbaniin
training-staff-rhythm-fortnightly = Torban lama lamaan
training-staff-rhythm-monthly = Ji'a ji'aan, guyyuma torbanii walfakkaatutti
# $rhythm: once, or a series. $zone: such as Africa/Nairobi.
training-staff-dates = { $rhythm ->
    [once] Sa'aatii { $zone } tiin yoom? Fakkeenyaaf: 2027-03-14 18:30. Guyyoota baay'ee gidduu ; galchaa.
   *[weekly] Sa'aatii { $zone } tiin yeroo jalqabaaf yoom kennama? Fakkeenyaaf: 2027-03-14 18:30
}
# $part: what was typed.
training-staff-dates-unclear = "{ $part }" akka guyyaa fi sa'aatiitti dubbisuu hin dandeenye.
training-staff-dates-past = Guyyaa darbe karoorsuun hin danda'amu: { $when }
training-staff-dates-far = Sun baay'ee fagoodha. Guyyoota waggaa lama keessatti karoorsuun danda'ama.
training-staff-dates-one = Leenjii walitti aanuuf guyyaa jalqabaa qofatu barbaachisa.
training-staff-dates-none = Guyyaan dhufu hin jiru. Maaloo haaraa kennaa.
training-staff-dates-are = Guyyoota itti kennamu:
# $count: how many more dates.
training-staff-dates-more = { $count ->
    [one] fi yeroo tokko dabalataan
   *[other] fi yeroo { $count } dabalataan
}
training-staff-dates-endless = hanga isin xumurtanitti itti fufa
training-staff-times = Walumaagalatti yeroo meeqa? Dhumni isaa yoo hin beekamne irra darbaa.
# $min, $max: whole numbers.
training-staff-number-retry = Maaloo lakkoofsa guutuu { $min } hanga { $max } ergaa.
training-staff-length = Daqiiqaa meeqa fudhata?
training-staff-place = Eessatti, yookaan miseensonni geessituu (link) kam banu? Warra galmaa'an qofatti himama.
training-staff-capacity = Miseensi meeqa hirmaachuu danda'a? Daangaan yoo hin jirre irra darbaa.
training-staff-audience = Eenyutu arguu fi galmaa'uu danda'a?
training-staff-audience-everyone = Miseensota hunda
training-staff-topics = Gaaffii jijjiiramaa keenya keessaa kam ilaallata?
training-staff-trainer = Leenjisaan eenyu? Maqaa masoo tola ooltuu yookaan qindeessaa ergaa. Isin yoo taatan irra darbaa.
training-staff-trainer-unknown = Garee keessaa namni maqaa masoo sana qabu hin jiru.

## The training as it stands.

# $tag: its name. $state: draft, open, cancelled or over. $trainer: a pseudonym.
training-staff-head = { $state ->
    [draft] { $tag }, wixinee. Leenjisaa: { $trainer }
    [open] { $tag }, banaa. Leenjisaa: { $trainer }
    [cancelled] { $tag }, hafeera. Leenjisaa: { $trainer }
   *[over] { $tag }, xumurameera. Leenjisaa: { $trainer }
}
# $language: the name of one. $minutes, $capacity: figures; 0 for no limit.
training-staff-facts = { $capacity ->
    [0] { $language } dhaan, daqiiqaa { $minutes }, daangaa hin qabu.
   *[other] { $language } dhaan, daqiiqaa { $minutes }, miseensota hanga { $capacity }.
}
training-staff-place-is = Bakka: { $place }
training-staff-place-none = Bakki isaa ammallee hin jiru: akkuma galchitaniin warra galmaa'anitti himama.
# $languages: names of languages.
training-staff-words-in = Mata dureen fi ibsi afaan kanaan jiru: { $languages }
training-staff-words-missing = Mata dureen fi ibsi Ingiliffaanis ni barbaachisu.
# One date. $when: day and time. $signed, $waiting: figures. $state: planned, cancelled or over.
training-staff-date-line = { $state ->
    [cancelled] { $when }: hafeera
    [over] { $when }: darbeera, { $signed } bakka qabu turan
   *[planned] { $when }: { $signed } bakka qabu, { $waiting } eegu
}
training-staff-menu = Maal gochuu barbaaddu?
training-staff-open = Miseensotaaf bani
training-staff-opened = Banameera: miseensonni amma galmaa'uu danda'u.
training-staff-change = Waa jijjiiri
training-staff-languages = Afaan biraatti hiiki
training-staff-leave = Ammaaf dhiisi
training-staff-discard = Gati
training-staff-dates-menu = Guyyoota, galmee fi argamuu
training-staff-invite = Miseensota affeeri
training-staff-cancel = Leenjicha haqi
training-staff-back = Duubatti
training-staff-change-what = Maal jijjiiruu barbaaddu?
training-staff-change-words = Mata duree fi ibsa
training-staff-change-language = Afaan ittiin kennamu
training-staff-change-dates = Guyyoota
training-staff-change-length = Dheerina
training-staff-change-place = Bakka yookaan geessituu (link)
training-staff-change-capacity = Namni meeqa akka hirmaatu
training-staff-change-audience = Eenyu akka argu
training-staff-change-topics = Gaaffii jijjiiramaa inni ilaallatu
training-staff-change-trainer = Leenjisaa
training-staff-changed = Jijjiirameera.
# $count: how many members.
training-staff-told = { $count ->
    [0] Namni galmaa'ee itti himamuu qabu hin jiru.
    [one] Miseensa galmaa'e tokkotti amma afaan isaatiin himamaa jira.
   *[other] Miseensota galmaa'an { $count } tti amma afaan isaaniitiin himamaa jira.
}
# After it, when there are such. $count: how many of them.
training-staff-told-late = { $count ->
    [one] Isaan keessaa tokko erga jalqabuu qabu booda dubbisa: bakka inni jirutti halkan.
   *[other] Isaan keessaa { $count } erga jalqabuu qabu booda dubbisu: bakka isaan jiranitti halkan.
}
training-staff-translation = Gara afaan kamiitti?
# Before the words to translate. $language: the name of one.
training-staff-source = { $language } dhaan:
training-staff-translated = Galatoomaa. Amma leenjichi { $language } dhaan kana.
training-staff-translated-draft = Wixinee ta'ee kuufameera: namni akka hin ilaalin miseensonni ni argu.

## One date.

training-staff-date = Guyyaa kam?
training-staff-people = Warra galmaa'an
training-staff-attendance = Warra dhufan galmeessi
training-staff-opinions = Waan miseensonni jedhan
training-staff-message = Warra galmaa'aniif barreessi
training-staff-move = Yeroo jijjiiri
training-staff-cancel-date = Guyyaa kana haqi
# $zone: such as Africa/Nairobi.
training-staff-move-to = Sa'aatii { $zone } tiin gara guyyaa fi sa'aatii kamiitti? Fakkeenyaaf: 2027-03-14 18:30
training-staff-move-same = Duraanuu sa'aatii sanatti jira.
training-staff-scope = Guyyaa kana qofa, moo kan itti aananis?
training-staff-scope-one = Guyyaa kana qofa
training-staff-scope-following = Kana fi kan itti aanan hunda
# $from, $to: day and time.
training-staff-moved = { $from } irraa gara { $to } tti jijjiirame.
# $what: discard, date, following or training.
training-staff-sure = { $what ->
    [discard] Wixineen kun haa gatamuu?
    [date] Guyyaan kun haa haqamuu? Warra galmaa'anii fi eegan hundatti ni himama.
    [following] Guyyaan kunii fi kan itti aanan hundi haa haqamanii? Isaan keessaa tokkotti warra galmaa'anii fi eegan hundatti ni himama.
   *[training] Leenjichi guutuun haa haqamuu? Guyyoota isaa keessaa tokkotti warra galmaa'anii fi eegan hundatti ni himama.
}
training-staff-sure-keep = Lakki, haa turu
training-staff-sure-end = Eeyyee, mirkanaa'aadha
training-staff-discarded = Gatameera.
training-staff-cancelled = Haqameera.
training-staff-date-over = Guyyaa darbe yookaan haqame irratti kana gochuun hin danda'amu.

## Who comes.

# $code: such as T4821.
training-staff-code = Koodiin guyyaa kanaa { $code } dha. Dhuma irratti sagalee olkaasaa himaa: miseensonni { -word-here } { $code } ergan akka dhufanitti galmaa'u.
training-staff-nobody = Namni galmaa'e ammallee hin jiru.
# One member of the list. $pseudonym: who. $status: signed, waiting, offered, attended or missed.
training-staff-person = { $status ->
    [signed] { $pseudonym }: bakka qaba
    [waiting] { $pseudonym }: eegaa jira
    [offered] { $pseudonym }: bakki dhihaateefii jira
    [attended] { $pseudonym }: dhufeera
   *[missed] { $pseudonym }: hin dhufne
}
# In a person's place whose data was erased.
training-staff-erased = Nama nu biraa deeme
training-staff-by-language = Galmee afaaniin
training-staff-by-country = Galmee biyyaan
training-staff-country-unknown = Biyyi hin beekamne
training-staff-few = 5 gadi
# In place of a figure from which one below 5 could be worked out.
training-staff-hidden = hin agarsiifamu
# Under the charts.
training-staff-few-note = Lakkoofsi 5 gadii fi kan isa beeksisuu danda'u hin agarsiifamu.
training-staff-came = Eenyutu dhufe? Dhufe yookaan hin dhufne gidduu jijjiiruuf miseensa filadhaa.
# Before the list, when there are such.
training-staff-came-own = Golfaan keessa kan jiru waan miseensonni ofii jedhani.
training-staff-came-done = Xumurameera
training-staff-came-rest = Namni biraa hin dhufne
training-staff-too-early = Argamuun kan galmaa'u erga leenjichi jalqabee booda.
# $came, $missed, $open: figures.
training-staff-came-count = { $came } dhufan, { $missed } hin dhufne, { $open } ammallee hin galmoofne.
training-staff-rated = { $shown ->
    [yes] Miseensonni { $count } madaalaniiru: giddu-galeessaan 5 keessaa { $average }.
   *[no] Miseensa 5 gadii tu madaale, kanaafuu giddu-galeessi hin agarsiifamu.
}
training-staff-opinions-none = Hamma ammaatti namni barreesse hin jiru.
training-staff-opinions-trainer = Waan miseensonni barreessan leenjisaa qofatu dubbisa.

## What goes to members.

# The text of an invitation, which its organizer may still change. $title, $description: of the training. $when: its next date.
training-staff-invitation = { $title }: { $description } Guyyaa jalqabaa: { $when }.
training-staff-no-date = Guyyaan dhufu kan miseensonni itti galmaa'an hin jiru.
training-staff-note = Warra bakka qabanitti maal himuu barbaaddu? Maaloo Ingiliffaan barreessaa. Utuu hin ergamin dura qindeessaan ni ilaala.
training-staff-note-nobody = Namni bakka qabu kan ergaan bira gahuu danda'u hin jiru.
training-staff-note-handed = Galatoomaa. Amma hiikaa fi qindeessaa eega.
training-staff-message-next = Itti aansaatii ergaa barreessaa. Warra bakka qabaniif ergamuu dura qindeessaan lammaffaan ni ilaala.
