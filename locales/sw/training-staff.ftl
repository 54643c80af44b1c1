### Trainings, as organizers and trainers offer them.

## Which training.

training-staff-refused = Waratibu tu, na wajitoleaji wanaowasaidia, ndio wanaoweza kufanya hili.
training-staff-none = Hakuna mafunzo ambayo unaweza kuyatafsiri au ambayo wewe ni mkufunzi wake.
training-staff-gone = Mafunzo hayo hayapo tena, au si yako kuyabadilisha.
training-staff-later = Sawa. Uliyofanya yamehifadhiwa: utayapata kwa neno lilelile.
training-staff-which = Mafunzo gani?
training-staff-new = Mafunzo mapya
# The button for the next page of a list.
training-staff-more = Zaidi ...
training-staff-list-retry = Tafadhali chagua kwenye orodha.
# One training of a list. $tag: its name. $state: draft or open. $title: what it is called.
training-staff-listed = { $state ->
    [draft] { $tag }, rasimu: { $title }
   *[open] { $tag }: { $title }
}

## What is asked of a new training.

# $language: such as "Spanish".
training-staff-heading = Mafunzo yanaitwaje? Maneno machache kwa { $language }.
training-staff-about = Wanachama watajifunza nini, na waje na nini? Sentensi chache kwa { $language }.
# $max: how many characters.
training-staff-too-long = Tafadhali tumia herufi zisizozidi { $max }.
training-staff-language = Yanafanyika kwa lugha gani?
training-staff-zone = Unataja tarehe kwa saa za eneo gani?
training-staff-rhythm = Yanafanyika mara ngapi?
training-staff-rhythm-once = Siku moja, au siku nitakazotaja
training-staff-rhythm-weekly = Kila wiki
training-staff-rhythm-fortnightly = Kila wiki mbili
training-staff-rhythm-monthly = Kila mwezi, siku ileile ya wiki
# $rhythm: once, or a series. $zone: such as Africa/Nairobi.
training-staff-dates = { $rhythm ->
    [once] Lini, kwa saa za { $zone }? Kwa mfano: 2027-03-14 18:30. Weka nukta mkato kati ya tarehe kadhaa.
   *[weekly] Mara ya kwanza ni lini, kwa saa za { $zone }? Kwa mfano: 2027-03-14 18:30
}
# $part: what was typed.
training-staff-dates-unclear = Siwezi kusoma "{ $part }" kama tarehe na saa.
training-staff-dates-past = Tarehe iliyopita haiwezi kupangwa: { $when }
training-staff-dates-far = Hiyo ni mbali mno. Tarehe za ndani ya miaka miwili zinaweza kupangwa.
training-staff-dates-one = Mfululizo unahitaji tarehe ya kwanza tu.
training-staff-dates-none = Hakuna tarehe inayokuja. Tafadhali taja nyingine.
training-staff-dates-are = Yatafanyika:
# $count: how many more dates.
training-staff-dates-more = { $count ->
    [one] na mara moja zaidi
   *[other] na mara { $count } zaidi
}
training-staff-dates-endless = na kuendelea, hadi utakapoyamaliza
training-staff-times = Mara ngapi kwa jumla? Ruka kama bado hayana mwisho.
# $min, $max: whole numbers.
training-staff-number-retry = Tafadhali tuma namba kamili kuanzia { $min } hadi { $max }.
training-staff-length = Yanachukua dakika ngapi?
training-staff-place = Ni wapi, au wanachama wafungue kiungo gani? Wataambiwa waliojiandikisha tu.
training-staff-capacity = Wanachama wangapi wanaweza kushiriki? Ruka kama hakuna kikomo.
training-staff-audience = Nani anaweza kuyaona na kujiandikisha?
training-staff-audience-everyone = Wanachama wote
training-staff-topics = Yanahusu madai yetu yapi?
training-staff-trainer = Mkufunzi ni nani? Tuma jina la kwenye timu la mjitoleaji au mratibu. Ruka kama ni wewe.
training-staff-trainer-unknown = Hakuna aliye na jina hilo kwenye timu.

## The training as it stands.

# $tag: its name. $state: draft, open, cancelled or over. $trainer: a pseudonym.
training-staff-head = { $state ->
    [draft] { $tag }, rasimu. Mkufunzi: { $trainer }
    [open] { $tag }, yako wazi. Mkufunzi: { $trainer }
    [cancelled] { $tag }, yamefutwa. Mkufunzi: { $trainer }
   *[over] { $tag }, yameisha. Mkufunzi: { $trainer }
}
# $language: the name of one. $minutes, $capacity: figures; 0 for no limit.
training-staff-facts = { $capacity ->
    [0] Kwa { $language }, dakika { $minutes }, bila kikomo.
   *[other] Kwa { $language }, dakika { $minutes }, wanachama wasiozidi { $capacity }.
}
training-staff-place-is = Mahali: { $place }
training-staff-place-none = Bado hakuna mahali: wanaojiandikisha wataambiwa mara tu utakapopaongeza.
# $languages: names of languages.
training-staff-words-in = Kichwa na maelezo yapo kwa: { $languages }
training-staff-words-missing = Kichwa na maelezo vinahitajika kwa Kiingereza pia.
# One date. $when: day and time. $signed, $waiting: figures. $state: planned, cancelled or over.
training-staff-date-line = { $state ->
    [cancelled] { $when }: imefutwa
    [over] { $when }: imepita, { $signed } walikuwa na nafasi
   *[planned] { $when }: { $signed } wana nafasi, { $waiting } wanasubiri
}
training-staff-menu = Unataka kufanya nini?
training-staff-open = Yafungulie wanachama
training-staff-opened = Yako wazi: wanachama sasa wanaweza kujiandikisha.
training-staff-change = Badilisha kitu
training-staff-languages = Yaweke kwa lugha nyingine
training-staff-leave = Yaache kwa sasa
training-staff-discard = Yatupe
training-staff-dates-menu = Tarehe, waliojiandikisha na mahudhurio
training-staff-invite = Alika wanachama
training-staff-cancel = Futa mafunzo haya
training-staff-back = Rudi
training-staff-change-what = Unataka kubadilisha nini?
training-staff-change-words = Kichwa na maelezo
training-staff-change-language = Lugha ya mafunzo
training-staff-change-dates = Tarehe
training-staff-change-length = Muda
training-staff-change-place = Mahali au kiungo
training-staff-change-capacity = Idadi ya wanaoweza kushiriki
training-staff-change-audience = Nani anaweza kuyaona
training-staff-change-topics = Madai yanayohusika
training-staff-change-trainer = Mkufunzi
training-staff-changed = Imebadilishwa.
# $count: how many members.
training-staff-told = { $count ->
    [0] Hakuna aliyejiandikisha aliyehitaji kuambiwa.
    [one] Mwanachama mmoja aliyejiandikisha anaambiwa sasa, kwa lugha yake.
   *[other] Wanachama { $count } waliojiandikisha wanaambiwa sasa, kila mmoja kwa lugha yake.
}
# After it, when there are such. $count: how many of them.
training-staff-told-late = { $count ->
    [one] Mmoja wao atausoma baada ya saa ya kuanza: kwake ni usiku.
   *[other] { $count } kati yao watausoma baada ya saa ya kuanza: kwao ni usiku.
}
training-staff-translation = Kwa lugha gani?
# Before the words to translate. $language: the name of one.
training-staff-source = Kwa { $language }:
training-staff-translated = Asante. Sasa hayo ndiyo mafunzo kwa { $language }.
training-staff-translated-draft = Imehifadhiwa kama rasimu: wanachama wataona kwamba hakuna aliyeikagua.

## One date.

training-staff-date = Tarehe gani?
training-staff-people = Waliojiandikisha
training-staff-attendance = Andika waliokuja
training-staff-opinions = Walichosema wanachama
training-staff-message = Waandikie waliojiandikisha
training-staff-move = Ihamishe
training-staff-cancel-date = Futa tarehe hii
# $zone: such as Africa/Nairobi.
training-staff-move-to = Kwa siku na saa gani, kwa saa za { $zone }? Kwa mfano: 2027-03-14 18:30
training-staff-move-same = Tayari ni saa hiyo.
training-staff-scope = Tarehe hii tu, au na zote zinazofuata?
training-staff-scope-one = Tarehe hii tu
training-staff-scope-following = Tarehe hii na zote zinazofuata
# $from, $to: day and time.
training-staff-moved = Imehamishwa kutoka { $from } hadi { $to }.
# $what: discard, date, following or training.
training-staff-sure = { $what ->
    [discard] Nitupe rasimu hii?
    [date] Nifute tarehe hii? Wote waliojiandikisha au wanaosubiri wataambiwa.
    [following] Nifute tarehe hii na zote zinazofuata? Wote waliojiandikisha kwa mojawapo, au wanaosubiri, wataambiwa.
   *[training] Nifute mafunzo haya yote? Wote waliojiandikisha kwa tarehe yake yoyote, au wanaosubiri, wataambiwa.
}
training-staff-sure-keep = Hapana, yabaki
training-staff-sure-end = Ndiyo, nina uhakika
training-staff-discarded = Imetupwa.
training-staff-cancelled = Imefutwa.
training-staff-date-over = Haiwezekani kwa tarehe iliyopita au iliyofutwa.

## Who comes.

# $code: such as T4821.
training-staff-code = Msimbo wa tarehe hii ni { $code }. Utaje kwa sauti mwishoni: wanachama watakaotuma { -word-here } { $code } wataandikwa kuwa walikuja.
training-staff-nobody = Bado hakuna aliyejiandikisha.
# One member of the list. $pseudonym: who. $status: signed, waiting, offered, attended or missed.
training-staff-person = { $status ->
    [signed] { $pseudonym }: ana nafasi
    [waiting] { $pseudonym }: anasubiri
    [offered] { $pseudonym }: amepewa nafasi, bado hajajibu
    [attended] { $pseudonym }: alikuja
   *[missed] { $pseudonym }: hakuja
}
# In a person's place whose data was erased.
training-staff-erased = Mtu aliyetuacha
training-staff-by-language = Waliojiandikisha kwa lugha
training-staff-by-country = Waliojiandikisha kwa nchi
training-staff-country-unknown = Nchi haijulikani
training-staff-few = chini ya 5
# In place of a figure from which one below 5 could be worked out.
training-staff-hidden = haionyeshwi
# Under the charts.
training-staff-few-note = Takwimu chini ya 5 hazionyeshwi, wala zile zinazoweza kuzifichua.
training-staff-came = Nani alikuja? Chagua mwanachama kubadili kati ya alikuja na hakuja.
# Before the list, when there are such.
training-staff-came-own = Katika mabano ni waliyosema wanachama wenyewe.
training-staff-came-done = Nimemaliza
training-staff-came-rest = Hakuna mwingine aliyekuja
training-staff-too-early = Mahudhurio yanaweza kuandikwa mafunzo yakishaanza.
# $came, $missed, $open: figures.
training-staff-came-count = { $came } walikuja, { $missed } hawakuja, { $open } bado hawajaandikwa.
training-staff-rated = { $shown ->
    [yes] Wanachama { $count } walitathmini: wastani { $average } kati ya 5.
   *[no] Waliotathmini hawafiki 5, kwa hiyo wastani hauonyeshwi.
}
training-staff-opinions-none = Hakuna aliyeandika chochote bado.
training-staff-opinions-trainer = Walichoandika wanachama husomwa na mkufunzi peke yake.

## What goes to members.

# The text of an invitation, which its organizer may still change. $title, $description: of the training. $when: its next date.
training-staff-invitation = { $title }: { $description } Tarehe ya kwanza: { $when }.
training-staff-no-date = Hakuna tarehe inayokuja ambayo wanachama wanaweza kujiandikisha.
training-staff-note = Unataka kuwaambia nini walio na nafasi? Tafadhali andika kwa Kiingereza. Mratibu atakagua kabla ya kutumwa.
training-staff-note-nobody = Hakuna mwenye nafasi anayeweza kufikiwa na ujumbe.
training-staff-note-handed = Asante. Sasa unasubiri tafsiri na mratibu.
training-staff-message-next = Sasa andika ujumbe. Mratibu wa pili ataukagua kabla ya kutumwa kwa walio na nafasi.
