### The first conversation: language, who we are, what we keep, consent, and a few optional questions.

onboarding-language = Karibu kwenye Muungano wa Watumiaji wa Facebook (Facebook Users Union)! Tuendelee kwa Kiswahili?
onboarding-language-same = Ndiyo, kwa Kiswahili
# Everyone must recognise this, so it also stands in English in every other language.
onboarding-language-other = Lugha nyingine / Other language
onboarding-languages = Unapendelea lugha gani?
# Said once, in languages whose texts no speaker has reviewed yet. Never shown in English. $channel: sms (short: each part costs money), or any other.
onboarding-draft-notice = { $channel ->
    [sms] Maandishi haya yanaweza kuwa rasimu; asilia ni ya Kiingereza.
   *[other] Kumbuka: maandishi yetu asilia ni ya Kiingereza. Haya yanaweza kuwa rasimu ambazo bado hazijakaguliwa na mzungumzaji wa lugha hii. Ukiona kosa, tuambie.
}
onboarding-intro = { $channel ->
    [sms] Sisi ni watumiaji wa Facebook zaidi ya 30,000, na tunaishinikiza kampuni ifanye mabadiliko saba: www.facebookusers.org
   *[other] Sisi ni watu tunaotumia Facebook na huduma nyingine za Meta, zaidi ya 30,000 hadi sasa, na tunaishinikiza kampuni ifanye mabadiliko saba. Sisi ni mradi wa Media Alliance na Global Exchange: www.facebookusers.org
}
# What is kept, and why. On SMS the law asks for the frequency, the costs, STOP and HELP. $channel: sms, or any other.
onboarding-privacy = { $channel ->
    [sms] Tunahifadhi namba yako kwa msimbo wa siri, na unayotuambia; hatumpi mtu mwingine chochote. Ujumbe kama 4 kwa mwezi. Gharama za SMS na data zinaweza kutozwa. Tuma { -word-help } kupata msaada, { -word-my-data } kuona tulichonacho, { -word-forget } kukifuta, { -word-stop } kuacha kupata ujumbe.
   *[other] Tunahifadhi anwani ya akaunti yako ya hapa kwa msimbo wa siri, ili tuweze kukuandikia, na yale unayochagua kutuambia. Hakuna kinachouzwa wala kupewa wengine. Tuma { -word-my-data } kuona tulichonacho, { -word-forget } kukifuta, { -word-stop } kuacha kupata ujumbe wetu.
}
onboarding-topics = { $channel ->
    [sms] Tukutumie nini? Chagua chochote, au usichague. Kujiunga hakutegemei hili.
   *[other] Tukutumie nini hapa? Chagua chochote, au usichague. Kujiunga hakutegemei hili, na unaweza kubadilisha wakati wowote.
}
topic-alerts = Miito ya kuchukua hatua
topic-trainings = Mialiko na vikumbusho vya mafunzo
topic-listening = Mialiko ya vikao vya kusikilizana
onboarding-name = Yanafuata maswali machache. Si lazima kujibu. Tukuite kwa jina gani la kwanza? Tunalitumia kukusalimia tu.
onboarding-name-retry = Hilo halionekani kama jina ninaloweza kutumia. Tafadhali tuma herufi zisizozidi 40, au ruka.
onboarding-country = Uko nchi gani? Tunauliza ili upate tu yanayoihusu nchi hiyo, kwa saa zinazofaa.
onboarding-country-retry = Siijui nchi hiyo. Tafadhali andika jina lake kamili, au ruka.
onboarding-zone = Uko katika saa za eneo gani? Tunauliza ili ujumbe usikuamshe usingizini.
onboarding-zone-retry = Sipajui mahali hapo. Tafadhali chagua kwenye orodha, au andika mji mkubwa ulio karibu, au ruka.
onboarding-demands = Ni madai yetu yapi ya muhimu zaidi kwako? Tunauliza ili upate habari za hayo kwanza. Chagua yoyote, au usichague.
demand-hate = Acha kueneza chuki
demand-breakers = Punguza kasi ya yanayosambaa ghafla
demand-superspreaders = Dhibiti waenezaji wakubwa
demand-corrections = Sahihisha habari potofu
demand-privacy = Kusanya data chache kutuhusu
demand-one-rule = Kanuni moja kwa wote
demand-elections = Wanaovuruga uchaguzi wasihudumiwe
# $name: what the member asked to be called, or nothing.
onboarding-welcome = { $name ->
    [none] Asante. Sasa wewe ni mwanachama. Tuma { -word-help } wakati wowote kuona ninachoweza kufanya.
   *[other] Asante, { $name }. Sasa wewe ni mwanachama. Tuma { -word-help } wakati wowote kuona ninachoweza kufanya.
}
onboarding-expired = Nimeweka kando mazungumzo yetu. Uliyoniambia yamehifadhiwa. Tuma { -word-join } kuendelea.

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
