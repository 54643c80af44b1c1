### For the staff: how broadcasts stand, and what can be done about them.

# $count: broadcasts that were under way.
halt-done = Hundi dhaabbateera: utuu hin gaafatamin wanti ergamu hin jiru. { $count ->
    [0] Tamsaasni adeemsa irra ture hin jiru.
    [one] Tamsaasni tokko yeroof dhaabbateera.
   *[other] Tamsaasni { $count } yeroof dhaabbateera.
} Itti fufuuf { -word-broadcasts } ergaa.
halt-already = Hundi duraan dhaabbateera. Itti fufuuf { -word-broadcasts } ergaa.
halt-refused = Ergaa hundaaf ergamu dhaabuu kan danda'u garee keenya qofa. Ergaa isiniif ergamu dhaabuuf { -word-stop } ergaa.

manage-refused = Kana arguu kan danda'u garee keenya qofa.
manage-may-not = Kana gochuu kan danda'an qindeessitoota qofa.
manage-none = Wanti ergame yookaan eegu hin jiru.
manage-which = Isa kam?
manage-which-wrong = Kamtu dogoggora ture?
manage-which-retry = Maaloo tarree keessaa filadhaa, yookaan qubee yookaan lakkoofsa afran isa dura jiran ergaa.
manage-unknown = Tamsaasni maqaa sanaa hin jiru.
# $by: the pseudonym of who stopped it. $when: a date and a time.
manage-halted = { $by } { $when } hunda dhaabeera. Utuu hin gaafatamin wanti ergamu hin jiru.
manage-halted-channel = Karaa { $channel } wanti ergamu hin jiru: dhaabbileen bilbilaa ergaa keenya akka ispaamiitti ilaalu. Barreeffamicha ilaalaatii itti fufsiisaa.
manage-standstill = Amma maal haa ta'u?
manage-go-on = Ergaan deebi'ee haa ergamu
manage-see = Tamsaasa ilaali
manage-why-go-on = Ergaan maaliif deebi'ee ergamuu danda'a? Sababni keessan galmee keessatti hafa.
manage-went-on = Ergaan deebi'ee ergamuu danda'a. Tamsaasni yeroof dhaabbate hanga tokkoon tokkoon isaa itti fufutti akkasuma tura: { -word-broadcasts } ergaa.
manage-what = Maal haa godhu?
manage-pause = Yeroof dhaabi
manage-resume = Itti fufsiisi
manage-stop = Guutummaatti dhaabi
manage-correct = Sirreeffama ergi
manage-leave = Akkasitti dhiisi
manage-left = Akkuma jirutti dhiiseera.
manage-paused = Yeroof dhaabbateera. Kan dhiheessitootaaf kenname ni gaha; kan biraa hin ergamu.
manage-why = Maaliif itti fufuu danda'a? Sababni keessan galmee keessatti hafa.
manage-why-retry = Maaloo sababa qubee 3 hanga 200 ta'e kennaa.
manage-resumed = Itti fufeera.
manage-still-halted = Hundi dhaabbateera. Dura ergaan deebi'ee akka ergamuuf { -word-broadcasts } ergaa.
manage-sure = Sana booda itti fufsiisuun hin danda'amu. Namni ammallee hin argatin hin argatu. Mirkanaa'aadhaa?
manage-stop-sure = Guutummaatti dhaabi
manage-stopped = Guutummaatti dhaabbateera.
manage-late = Yeroon isaa darbeera: gidduutti jijjiirameera.
manage-nothing-to-correct = Wanti sirraa'u hin jiru: namni argate hin jiru.

# One broadcast in a list. $tag: its name. $kind and $state: see below. $reached and $total: how many have it, of how many.
manage-entry = { $tag }: { $kind }, { $state }, { $total } keessaa { $reached }
manage-kind = { $kind ->
    [alert] waamicha
    [correction] sirreeffama
    [reminder] yaadachiisa
   *[invitation] affeerraa
}
manage-state = { $state ->
    [review] mirkaneessa eega
    [approved] yeroo isaa eega
    [canary] warra jalqabaa muraasaaf ergamaa jira
    [watching] hundaaf ergamuu dura ilaalamaa jira
    [sending] ergamaa jira
    [paused] yeroof dhaabbateera
    [done] ergameera
    [stopped] guutummaatti dhaabbateera
   *[draft] barreeffamaa jira
}
# What a correction is about. $tag: the broadcast that was wrong.
manage-corrects = { $tag } sirreessa.
# Of a correction. $count: who had the first message and cannot be told any more, since they have stopped or cannot be reached.
manage-untold = { $count } ergaa sana argatanii sirreeffamni isaan hin geenye: ergaa keenya dhaabaniiru, yookaan hin argaman.
manage-reason = { $code ->
    [kill-switch] Furtuu hunda dhaabuun yeroof dhaabbate.
    [person] Namaan yeroof dhaabbate.
    [stops] Ofumaan dhaabbate: miseensonni baay'een ergaa keenya dhaaban.
    [failures] Ofumaan dhaabbate: ergaan baay'een hin milkoofne.
    [complaints] Ofumaan dhaabbate: miseensonni baay'een komatan.
    [filtered] Ofumaan dhaabbate: dhaabbileen bilbilaa akka ispaamiitti ilaalu.
   *[other] Yeroof dhaabbate: { $code }.
}

# $bar: a bar of blocks. $percent: how much of it is done.
progress-bar = { $bar } { $percent }
progress-rate = daqiiqaatti { $rate }
# $time: hours and minutes.
progress-left = { $time } hamma hafe
# The count of one delivery state, as in "1,204 arrived".
progress-state = { $state ->
    [queued] { $count } eegaa jira
    [sent] { $count } ergame
    [delivered] { $count } gahe
    [failed] { $count } hin milkoofne
    [suppressed] { $count } irra darbame
   *[unknown] { $count } hin beekamne
}
progress-answers = Xumuran: { $done }. Booda: { $later }. Gargaarsa: { $help }.
progress-answers-goal = Xumuran: { $goal } keessaa { $done }. Booda: { $later }. Gargaarsa: { $help }.
progress-pause = Yeroof yookaan guutummaatti dhaabi
progress-halt = Tamsaasa hunda ugguri

outcome-title = { $tag }: { $kind }, hundi ergameera.
outcome-title-stopped = { $tag }: { $kind }, guutummaatti dhaabbateera.
outcome-reached = { $total } keessaa { $reached } bira gaheera.
outcome-took = { $time } fudhate.
# $count: members who ended our messages while it went out.
outcome-stops = Yeroo kana { $count } ergaa keenya dhaaban.
outcome-locale = { $locale }: { $total } keessaa { $reached }
# $count: messages of which the provider never told whether they arrived. $command: what an operator types.
outcome-unknown = { $count } gahuu isaanii namni beeku hin jiru. Namni sirnicha bulchu ajaja kanaan ilaala: { $command }
outcome-help = { $count } gargaarsa gaafatanii tola ooltuu eegu.
# The picture's title, and the names of the states in it.
chart-deliveries = Ergaa karaadhaan
chart-state-waiting = Kan eegu
chart-state-sent = Kan ergame
chart-state-delivered = Kan gahe
chart-state-failed = Kan hin milkoofne
chart-state-suppressed = Kan irra darbame
chart-state-unknown = Kan hin beekamne
