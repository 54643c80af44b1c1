### Results of surveys, in chats and on the console: the pages for staff.

results-refused = Matokeo ni ya wanaofanya kazi kwenye muungano. Huchapishwa yakiwa tayari.
results-none = Bado hakuna utafiti.
results-which = Ya utafiti gani?
results-which-retry = Tafadhali chagua mojawapo ya hizi.
# Nothing was released yet. $survey: its title.
results-unreleased = Matokeo ya "{ $survey }" bado hayajatolewa. Mratibu huyatoa kwenye konsoli: tuma { -word-console }.
results-too-few = Waliojibu "{ $survey }" ni wachache mno, hakuna kinachoweza kuonyeshwa.
# Above the charts. $survey: its title. $respondents: how many finished, in the release. $number: the release's number. $date: the day of the release.
results-title = Matokeo ya "{ $survey }": watu { $respondents }, toleo la { $number } la { $date }.
results-more = Mengine yote, pamoja na matokeo kwa lugha na kwa nchi, yapo kwenye konsoli: tuma { -word-console }.
# Under a chart. $respondents: how many. $number: the release's number.
results-note = Watu { $respondents } walijibu. Toleo la { $number }.
# In place of a number. $audience: inside (staff) or public.
results-hidden = { $audience ->
    [public] haionyeshwi: ingeweza kufichua watu chini ya 10
   *[inside] haionyeshwi: ingeweza kufichua watu chini ya 5
}
# What a respondent counts as. $category: skipped, unasked, answered, chosen or not-chosen.
results-category = { $category ->
    [skipped] limerukwa
    [unasked] halikuulizwa
    [answered] limejibiwa
    [chosen] imechaguliwa
    [not-chosen] haikuchaguliwa
   *[other] nyingine
}
results-no-country = nchi haikutajwa
results-elsewhere = { $by ->
    [locale] lugha nyingine zote
   *[other] nchi nyingine zote
}
results-not-shown = Hakuna cha swali hili kinachoweza kuonyeshwa: kingefichua watu wachache mno.
results-finished = walijibu hadi mwisho
# Everyone who left, at whatever question.
results-left = waliondoka kabla ya mwisho
results-left-before = waliondoka kabla ya swali la kwanza
results-left-at = waliondoka kwenye: { $question }
# The rest of those who left: fewer than may be shown left at each of these questions.
results-left-elsewhere = waliondoka mahali pengine

# An operator has to set the address first: a link without https would tell on whoever opens it.
console-unset = Bado haiwezekani kuingia kwenye konsoli kwa usalama. Anayeendesha bot hii lazima aweke anwani ya https kwenye PUBLIC_URL.
console-refused = Konsoli ni ya wanaofanya kazi kwenye muungano.
console-channel = Kiungo cha konsoli hutumwa kwa Slack, Discord au Telegram tu. Tafadhali niandikie huko.
# $link: works once. $minutes: how long.
console-link = Hiki ndicho kiungo chako cha kuingia kwenye konsoli. Hufanya kazi mara moja tu, ndani ya dakika { $minutes }. Usimpe mtu mwingine: atakayekifungua ataingia kama wewe.
    { $link }

console-title = Konsoli
console-sign-in = Tafadhali ingia
console-sign-in-how = Tuma { -word-console } kwa bot kwenye Slack, Discord au Telegram. Itajibu kwa kiungo kinachofanya kazi mara moja tu.
console-enter-title = Ingia
console-enter-text = Kiungo hiki hufanya kazi mara moja tu. Endelea kwenye kivinjari unachotaka kufanyia kazi.
console-enter-button = Endelea
console-enter-gone = Kiungo hiki hakifanyi kazi tena
console-enter-gone-text = Kimeshatumika, au muda wake umepita. Tuma { -word-console } kwa bot kupata kipya.
console-too-many = Umejaribu mara nyingi mno
console-too-many-text = Tafadhali subiri dakika moja, kisha jaribu tena.
console-forbidden = Hili haliwezekani
console-forbidden-text = Fomu imetoka kwingine au ni ya zamani mno, au jukumu lako haliruhusu. Rudi nyuma, pakia ukurasa upya, kisha jaribu tena.
console-not-found = Hakuna ukurasa kama huo
console-being-released = Mtu mwingine anatoa matokeo haya sasa
console-being-released-text = Tafadhali subiri kidogo, kisha pakia ukurasa upya.
console-failed = Kuna hitilafu upande wetu
console-failed-text = Imeandikwa kwenye kumbukumbu. Tafadhali jaribu tena.
# $name: the pseudonym. $role: volunteer, organizer or admin.
console-signed-in = Umeingia kama { $name }, { $role ->
    [volunteer] mjitoleaji
    [admin] msimamizi
   *[organizer] mratibu
}
console-leave = Toka
console-back = Tafiti zote
console-skip = Nenda kwenye yaliyomo

console-surveys = Tafiti
console-no-surveys = Bado hakuna utafiti. Anayeendesha bot huchapisha kwa amri `survey publish`.
# $state: published (open) or closed.
console-state = { $state ->
    [closed] umefungwa
   *[published] uko wazi
}
console-version = toleo la maswali { $version }
console-responses = Majibu
# Counts go down to a multiple of five.
console-started = walianza
console-finished = walijibu hadi mwisho
console-fewer = chini ya 5
console-at-least = { $count } au zaidi
console-live-note = Hesabu hizi mbili hufuata majibu yanavyoingia, tano kwa tano, ili jibu la mtu mmoja lisionekane likiingia. Yote yaliyo hapa chini ni ya toleo: takwimu zisizobadilika.
console-no-release = Bado hakuna toleo
console-no-release-text = Matokeo huonyeshwa mratibu akishayatoa. Toleo la kwanza huamua takwimu za waliohesabiwa ndani yake zitaonyeshwa kwa undani kiasi gani daima: subiri hadi majibu mengi yawe yameingia.
# $number: the release's number. $date: when. $name: who.
console-release = Toleo la { $number }, { $date }, na { $name }
console-release-button = Toa matokeo sasa
console-release-warning = Toleo halibadiliki wala haliwezi kutenguliwa. Huandikwa kwenye kumbukumbu ya ukaguzi.
console-release-done = Matokeo yametolewa.
console-audience = Yanaonyeshwa kwa
console-inside = timu: hakuna namba chini ya 5
console-public = watu wote: hakuna namba chini ya 10
console-download = Pakua takwimu za umma (CSV)
console-not-public = Si za kuchapishwa. Badili kuwa "watu wote" kupata takwimu zinazoweza kuchapishwa.
console-leaving = Waliomaliza, na mahali watu wanapoondokea
console-by-locale = Kwa lugha
console-by-country = Kwa nchi
console-breakdown = Kwa lugha na nchi
console-people = watu
console-answer = Jibu
console-option = Waliochagua "{ $option }"
console-questions = Maswali
# $number: the number of an earlier release.
console-since = Haijabadilika tangu toleo la { $number }: walioongezeka tangu hapo ni wachache mno.
console-themes = Mada
console-themes-text = Yaliyopatikana na wasomaji kwenye majibu ya watu kwa maneno yao wenyewe. Jibu moja linaweza kuwa na mada kadhaa.
console-nothing-read = Bado hakuna kinachoweza kuonyeshwa: majibu yaliyosomwa ni machache mno.
console-quotes = Nukuu
console-quotes-text = Hupendekezwa na msomaji mmoja, na kuruhusiwa na mwingine.
console-no-quotes = Bado hakuna iliyoruhusiwa.
