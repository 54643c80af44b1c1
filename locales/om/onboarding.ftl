### The first conversation: language, who we are, what we keep, consent, and a few optional questions.

onboarding-language = Baga gara Gamtaa Fayyadamtoota Facebook (Facebook Users Union) nagaan dhuftan! Afaan Oromootiin itti fufnaa?
onboarding-language-same = Eeyyee, Afaan Oromootiin
# Everyone must recognise this, so it also stands in English in every other language.
onboarding-language-other = Afaan biraa / Other language
onboarding-languages = Afaan kam filattu?
# Said once, in languages whose texts no speaker has reviewed yet. Never shown in English. $channel: sms (short: each part costs money), or any other.
onboarding-draft-notice = { $channel ->
    [sms] Barreeffamni kun wixinee ta'uu danda'a; kan ka'umsaa Ingiliffaani.
   *[other] Barreeffamni keenya kan ka'umsaa Ingiliffaani. Kun wixinee namni afaan kana dubbatu ammallee hin ilaalin ta'uu danda'a. Dogoggora yoo argitan, nutti himaa.
}
onboarding-intro = { $channel ->
    [sms] Nuyi fayyadamtoota Facebook 30,000 ol dha. Dhaabbatichi waan torba akka jijjiiru dhiibbaa goona: www.facebookusers.org
   *[other] Nuyi namoota Facebook fi tajaajila Meta biroo fayyadamnu dha, hanga ammaatti 30,000 ol. Dhaabbatichi waan torba akka jijjiiru dhiibbaa goona. Nuyi pirojektii Media Alliance fi Global Exchange ti: www.facebookusers.org
}
# What is kept, and why. On SMS the law asks for the frequency, the costs, STOP and HELP. $channel: sms, or any other.
onboarding-privacy = { $channel ->
    [sms] Lakkoofsa keessan koodii iccitiitiin, waan nutti himtanis ni kuufna, homaa nama biraaf hin kenninu. Ji'atti ergaa 4 hamma. Kaffaltiin SMS fi daataa jiraachuu danda'a. Gargaarsaaf { -word-help }, waan qabnu arguuf { -word-my-data }, haquuf { -word-forget }, dhaabuuf { -word-stop } ergaa.
   *[other] Isiniif barreessuuf teessoo akkaawuntii keessan kan asii koodii iccitiitiin, akkasumas waan filattanii nutti himtan kuufna. Homtuu hin gurguramu, nama biraaf hin kennamu. Waan qabnu arguuf { -word-my-data }, haquuf { -word-forget }, ergaa keenya dhaabuuf { -word-stop } ergaa.
}
onboarding-topics = { $channel ->
    [sms] Maal isiniif erguu dandeenya? Kan feetan filadhaa, yookaan homaa. Miseensummaan kana irratti hin hundaa'u.
   *[other] As irratti maal isiniif erguu dandeenya? Kan feetan filadhaa, yookaan homaa. Miseensummaan kana irratti hin hundaa'u, yeroo kamittuu jijjiiruu dandeessu.
}
topic-alerts = Waamicha tarkaanfii
topic-trainings = Affeerraa fi yaadachiisa leenjii
topic-listening = Affeerraa marii wal dhaggeeffannaa
onboarding-name = Gaaffiiwwan muraasatu itti aana. Deebisuun dirqama miti. Maqaa kamiin isin waamnu? Nagaa isin gaafachuuf qofa itti fayyadamna.
onboarding-name-retry = Kun maqaa ani itti fayyadamuu danda'u hin fakkaatu. Maaloo qubee hanga 40 ergaa, yookaan irra darbaa.
onboarding-country = Biyya kam keessa jirtu? Waan biyya sana ilaallatu qofa, sa'aatii mijataatti isiniif erguuf gaafanna.
onboarding-country-retry = Biyya sana hin beeku. Maaloo maqaa ishee guutuu barreessaa, yookaan irra darbaa.
onboarding-zone = Godina sa'aatii kam keessa jirtu? Ergaan hirribaa akka isin hin dammaqsineef gaafanna.
onboarding-zone-retry = Bakka sana hin beeku. Maaloo tarree keessaa filadhaa, yookaan magaalaa guddaa dhihoo barreessaa, yookaan irra darbaa.
onboarding-demands = Gaaffii jijjiiramaa keenya keessaa kamtu caalaatti isiniif barbaachisa? Isa dursinee isinitti himuuf gaafanna. Kan feetan filadhaa, yookaan homaa.
demand-hate = Jibba hin babal'isinaa
demand-breakers = Waan tasa tamsa'u suuta taasisaa
demand-superspreaders = Warra guddaa facaasan to'adhaa
demand-corrections = Odeeffannoo sobaa sirreessaa
demand-privacy = Daataa keenya muraasa qofa funaanaa
demand-one-rule = Hundaaf seera tokko
demand-elections = Warra filannoo jeeqan hin tajaajilinaa
# $name: what the member asked to be called, or nothing.
onboarding-welcome = { $name ->
    [none] Galatoomaa. Amma miseensa taataniittu. Waan ani gochuu danda'u arguuf yeroo kamittuu { -word-help } ergaa.
   *[other] Galatoomaa, { $name }. Amma miseensa taataniittu. Waan ani gochuu danda'u arguuf yeroo kamittuu { -word-help } ergaa.
}
onboarding-expired = Haasaa keenya yeroof dhiiseera. Wanti natti himtan kuufameera. Itti fufuuf { -word-join } ergaa.

# The languages' own names: the same in every locale.
language-en = English
language-es = Español
language-fr = Français
language-pt = Português
language-ar = العربية
language-hi = हिन्दी
language-sw = Kiswahili
language-am = አማርኛ
language-my = မြန်မာ
language-om = Afaan Oromoo
language-ti = ትግርኛ
