### For the staff: how broadcasts stand, and what can be done about them.

# $count: broadcasts that were under way.
halt-done = { $count ->
    [0] Kila kitu kimesimama: hakuna kinachotoka tena bila kuombwa. Hakukuwa na tangazo linaloendelea. Ili kuendelea, tuma { -word-broadcasts }.
    [one] Kila kitu kimesimama: hakuna kinachotoka tena bila kuombwa. Tangazo moja limesimama kwa muda. Ili kuendelea, tuma { -word-broadcasts }.
   *[other] Kila kitu kimesimama: hakuna kinachotoka tena bila kuombwa. Matangazo { $count } yamesimama kwa muda. Ili kuendelea, tuma { -word-broadcasts }.
}
halt-already = Kila kitu kimeshasimama. Ili kuendelea, tuma { -word-broadcasts }.
halt-refused = Timu yetu tu ndiyo inayoweza kusimamisha ujumbe kwa wote. Kuacha kupata ujumbe wetu, tuma { -word-stop }.

manage-refused = Timu yetu tu ndiyo inayoweza kuona hili.
manage-may-not = Waratibu tu ndio wanaoweza kufanya hili.
manage-none = Bado hakuna kilichotumwa, na hakuna kinachosubiri.
manage-which = Lipi?
manage-which-wrong = Lipi lilikuwa na kosa?
manage-which-retry = Tafadhali chagua kwenye orodha, au tuma herufi au tarakimu nne zilizo mbele yake.
manage-unknown = Hakuna tangazo lenye jina hilo.
# $by: the pseudonym of who stopped it. $when: a date and a time.
manage-halted = { $by } alisimamisha kila kitu: { $when }. Hakuna kinachotoka bila kuombwa.
manage-halted-channel = Hakuna kinachotoka kwa { $channel }: kampuni za simu zinadhani ujumbe wetu ni taka. Angalia maandishi, kisha uendelee.
manage-standstill = Sasa tufanye nini?
manage-go-on = Ruhusu ujumbe utoke tena
manage-see = Tazama matangazo
manage-why-go-on = Kwa nini ujumbe utoke tena? Sababu yako inabaki kwenye kumbukumbu.
manage-went-on = Ujumbe unaweza kutoka tena. Matangazo yaliyosimama kwa muda yanabaki hivyo hadi kila moja liendelezwe: tuma { -word-broadcasts }.
manage-what = Nifanye nini?
manage-pause = Lisimame kwa muda
manage-resume = Liendelee
manage-stop = Likome kabisa
manage-correct = Tuma masahihisho
manage-leave = Liache lilivyo
manage-left = Ninaliacha lilivyo.
manage-paused = Limesimama kwa muda. Yaliyo kwa watoa huduma yatafika; mengine hayatoki.
manage-why = Kwa nini liendelee? Sababu yako inabaki kwenye kumbukumbu.
manage-why-retry = Tafadhali toa sababu ya herufi 3 hadi 200.
manage-resumed = Linaendelea.
manage-still-halted = Kila kitu kimesimama. Kwanza tuma { -word-broadcasts } ili ujumbe utoke tena.
manage-sure = Likikoma haliwezi kuendelea. Ambaye bado hajalipata hatalipata. Una uhakika?
manage-stop-sure = Ndiyo, likome kabisa
manage-stopped = Limekoma kabisa.
manage-late = Umechelewa kwa hilo: limebadilika.
manage-nothing-to-correct = Hakuna cha kusahihisha: hakuna aliyelipata.

# One broadcast in a list. $tag: its name. $kind and $state: see below. $reached and $total: how many have it, of how many.
manage-entry = { $tag }: { $kind }, { $state }, { $reached } kati ya { $total }
manage-kind = { $kind ->
    [alert] mwito
    [correction] masahihisho
    [reminder] kikumbusho
   *[invitation] mwaliko
}
manage-state = { $state ->
    [review] inasubiri idhini
    [approved] inasubiri wakati wake
    [canary] inaenda kwa wachache wa kwanza
    [watching] inaangaliwa kabla ya kwenda kwa wote
    [sending] inatoka
    [paused] imesimama kwa muda
    [done] imetumwa
    [stopped] imekoma kabisa
   *[draft] inaandikwa
}
# What a correction is about. $tag: the broadcast that was wrong.
manage-corrects = Inasahihisha { $tag }.
# Of a correction. $count: who had the first message and cannot be told any more, since they have stopped or cannot be reached.
manage-untold = Watu { $count } waliupata ujumbe na hawakuweza kuambiwa: walisitisha ujumbe wetu, au hawapatikani.
manage-reason = { $code ->
    [kill-switch] Imesimama kwa kuwa kila kitu kilisimamishwa.
    [person] Imesimamishwa na mtu.
    [stops] Imejisimamisha: wanachama wengi mno walisitisha ujumbe wetu.
    [failures] Imejisimamisha: ujumbe mwingi mno haukutumika.
    [complaints] Imejisimamisha: wanachama wengi mno walilalamika.
    [filtered] Imejisimamisha: kampuni za simu zinadhani ni taka.
   *[other] Imesimama: { $code }.
}

# $bar: a bar of blocks. $percent: how much of it is done.
progress-bar = { $bar } { $percent }
progress-rate = { $rate } kwa dakika
# $time: hours and minutes.
progress-left = zimebaki kama { $time }
# The count of one delivery state, as in "1,204 arrived".
progress-state = { $state ->
    [queued] { $count } zinasubiri
    [sent] { $count } zimetumwa
    [delivered] { $count } zimefika
    [failed] { $count } zimeshindwa
    [suppressed] { $count } zimeachwa
   *[unknown] { $count } hazijulikani
}
progress-answers = Wamefanya: { $done }. Baadaye: { $later }. Msaada: { $help }.
progress-answers-goal = Wamefanya: { $done } kati ya { $goal }. Baadaye: { $later }. Msaada: { $help }.
progress-pause = Simamisha kwa muda au kabisa
progress-halt = Simamisha kila kitu

outcome-title = { $tag }: { $kind }, yote yametumwa.
outcome-title-stopped = { $tag }: { $kind }, imekoma kabisa.
outcome-reached = Imewafikia { $reached } kati ya { $total }.
outcome-took = Muda: { $time }.
# $count: members who ended our messages while it went out.
outcome-stops = Watu { $count } walisitisha ujumbe wetu wakati huo.
outcome-locale = { $locale }: { $reached } kati ya { $total }
# $count: messages of which the provider never told whether they arrived. $command: what an operator types.
outcome-unknown = Kuna { $count } ambazo haijulikani kama zilifika. Anayeendesha mfumo anaziona kwa: { $command }
outcome-help = Watu { $count } waliomba msaada, na wanamsubiri mjitoleaji.
# The picture's title, and the names of the states in it.
chart-deliveries = Ujumbe kwa kila njia
chart-state-waiting = Zinasubiri
chart-state-sent = Zimetumwa
chart-state-delivered = Zimefika
chart-state-failed = Zimeshindwa
chart-state-suppressed = Zimeachwa
chart-state-unknown = Hazijulikani
