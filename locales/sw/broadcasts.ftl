### Broadcasts: how organizers compose one, volunteers translate it, and a second organizer approves it.

## What stands in the message that members get.

# Before a text that no speaker has reviewed.
broadcast-unreviewed = Tafsiri hii haijakaguliwa.
# Before the text of a correction.
broadcast-correction = Masahihisho:

## What is wrong with a text, or worth knowing.

# $channel: its name. $max: how many characters it takes. $over: how many must go.
broadcast-too-long = { $over ->
    [one] Hii haitoshei kwenye ujumbe mmoja wa { $channel }, unaobeba herufi { $max } pamoja na majibu. Punguza herufi moja.
   *[other] Hii haitoshei kwenye ujumbe mmoja wa { $channel }, unaobeba herufi { $max } pamoja na majibu. Punguza herufi { $over }.
}
# $segments: what it costs. $max: the most it may. $over: how many characters must go.
broadcast-too-dear = { $over ->
    [one] Kwa SMS inachukua sehemu { $segments }, na mwisho ni { $max }. Punguza herufi moja.
   *[other] Kwa SMS inachukua sehemu { $segments }, na mwisho ni { $max }. Punguza herufi { $over }.
}
# $word: such as CANCEL.
broadcast-owned-word = Kwa SMS, mwanachama asiombwe kujibu { $word }: mtandao wa simu umejiwekea neno hilo, na lingesitisha au kuanzisha tena ujumbe wetu wote kwake. Tafadhali chagua neno lingine, au liandike kwa herufi ndogo kama si la kujibu.
# $signs: some letters or signs. $segments, $without: how many segments it takes with and without them.
broadcast-dear-signs = Kila SMS inachukua sehemu { $segments } kwa sababu ya: { $signs }. Kwa herufi za kawaida ingechukua { $without }.

## Whom it reaches, and when.

# Whom a correction goes to.
broadcast-corrects = Waliopata ujumbe wa awali, kila mmoja kwa njia ileile na lugha ileile
# $reached, $matching: figures.
broadcast-reached = Sasa ungewafikia wanachama { $reached } kati ya { $matching }:
# $why: noConsent, unreachable, countryPolicy or onHold. $count: a figure.
broadcast-missed = { $why ->
    [noConsent] Hautawafikia kwa kuwa hawakuukubali: { $count }
    [unreachable] Hautawafikia kwa kuwa walituzuia au hawapatikani: { $count }
    [countryPolicy] Hautawafikia kwa kuwa njia hiyo hairuhusiwi nchini kwao: { $count }
    [noHour] Hautawafikia kwa kuwa haijulikani walipo wala saa ngapi ni mchana huko: { $count }
   *[onHold] Hautawafikia kwa sasa, kwa kuwa walionekana kutaka tuache na bado hawajathibitisha: { $count }
}
# $places: names of channels in Slack and Discord.
broadcast-places = Utawekwa pia kwenye: { $places }
summary-now = Unatoka mara tu ukiidhinishwa.
# $when: day, time and zone.
summary-at = Utatoka: { $when }.
# $when: day and time. $first, $last: the same moment where the clocks of the world are first and last, on the reader's clock.
summary-local = Unatoka saa ya kila mwanachama ikionyesha { $when }. Kwa saa yako ni kuanzia { $first } hadi { $last }.
# $tag: four letters or digits. $state: draft, review or approved. $by: a pseudonym.
summary-head = { $state ->
    [draft] { $tag }, rasimu ya { $by }:
    [review] { $tag } ya { $by }, inasubiri tafsiri na mratibu wa pili:
   *[approved] { $tag } ya { $by }, imeidhinishwa. Badiliko lolote linaondoa idhini:
}
# $call: none, link, survey or done. $link: an address, or the name of a survey. $goal: how many answers are hoped for, 0 for no goal.
summary-call = { $call ->
    [link] Unaomba wanachama wafungue { $link }
    [survey] Unaomba wanachama wajibu utafiti { $link }
    [training] Unaomba wanachama wajiandikishe kwa mafunzo { $link }
    [done] { $goal ->
        [0] Unaomba wanachama wajibu: nimefanya, nikumbushe kesho, au nahitaji msaada.
       *[other] Unaomba wanachama wajibu: nimefanya, nikumbushe kesho, au nahitaji msaada. Lengo: { $goal }
    }
   *[none] Hauombi jibu lolote.
}
# $languages: names of languages, each with its number of members in brackets.
summary-missing = Bado hazina tafsiri wala uamuzi: { $languages }
# $reason: an organizer's words.
summary-sent-back = Umerudishwa: { $reason }

## Previews.

# $channel: its name. $members: a figure. $hours, $minutes: how long it takes.
preview-lane = { $hours ->
    [0] { $minutes ->
        [0] { $channel }: wanachama { $members }, utatumwa kwa chini ya dakika moja.
       *[other] { $channel }: wanachama { $members }, utatumwa kwa dakika { $minutes } hivi.
    }
   *[other] { $channel }: wanachama { $members }, utatumwa kwa saa { $hours } na dakika { $minutes } hivi.
}
# $channel, $language: their names. $members: a figure. $origin: written, volunteer, draft, english (by decision) or missing.
preview-head = { $origin ->
    [draft] { $channel }, { $language }, wanachama { $members }, kama rasimu isiyokaguliwa:
    [english] { $channel }, { $language }, wanachama { $members }, kwa Kiingereza kama ilivyoamuliwa:
    [missing] { $channel }, { $language }, wanachama { $members }, bado haijaamuliwa, hivyo ni Kiingereza kwa sasa:
   *[other] { $channel }, { $language }, wanachama { $members }:
}
# $channel, $place, $language: names.
preview-post = Utawekwa { $channel } kwenye { $place }, { $language }:
# $segments: of one message. $total: a figure, segments times members.
preview-segments = { $segments ->
    [one] Sehemu 1 kwa kila ujumbe, jumla { $total }.
   *[other] Sehemu { $segments } kwa kila ujumbe, jumla { $total }.
}
# $cost: an amount with its currency.
preview-cost = Gharama: kama { $cost }
# $less: a number of characters. $language: its name. $members: a figure.
preview-saving = { $less ->
    [one] Herufi 1 ikipungua kwa { $language }, itaokolewa sehemu 1 kwa wanachama { $members }.
   *[other] Herufi { $less } zikipungua kwa { $language }, itaokolewa sehemu 1 kwa wanachama { $members }.
}
# $channel: its name.
preview-away = { $channel } haifanyi kazi hapa, kwa hiyo haiwezi kuonyeshwa.

## ALERT: an organizer composes.

alert-refused = Miito huandikwa na waratibu. Ukitaka kuwa mratibu, zungumza na mratibu unayemjua.
# One line of a list. $tag: four letters or digits. $state: draft, review or approved. $text: how it begins.
alert-listed = { $state ->
    [draft] { $tag }, rasimu: { $text }
    [review] { $tag }, inakaguliwa: { $text }
   *[approved] { $tag }, imeidhinishwa: { $text }
}
alert-which = Unataka kuendelea na upi? Uchague, au ruka ili uanze mpya.
alert-which-retry = Siuoni huo. Tafadhali chagua kwenye orodha, au ruka.
# $language: the name of the language to write in.
alert-text = Tafadhali tuma maandishi kwa { $language }. Utakachoandika ndicho wanachama watakachosoma.
alert-text-retry = Nahitaji maneno kidogo.
# $language: its name.
alert-in-language = Kwa { $language }:
alert-call = Unawaomba wanachama wafanye nini?
alert-call-none = Hakuna: ni taarifa tu
alert-call-link = Wafungue kiungo
alert-call-done = Wafanye, kisha wajibu nimefanya
alert-link = Tafadhali tuma kiungo. Lazima kianze na https://
alert-link-bad = Siwezi kutuma kiungo hicho. Lazima kianze na https:// bila nafasi ndani yake.
alert-goal = Unatarajia wanachama wangapi wafanye? Tuma namba, au ruka.
alert-goal-retry = Tafadhali tuma namba kamili, au ruka.
alert-audience = Nani waupate?
alert-audience-everyone = Wote waliokubali miito
alert-audience-saved = Kundi lililohifadhiwa
alert-audience-language = Wanachama wa lugha moja
alert-audience-country = Wanachama wa nchi moja
alert-no-audiences = Bado hakuna kundi lililohifadhiwa.
alert-saved = Kundi gani? Tuma jina lake.
alert-audience-unknown = Hakuna kundi lenye jina hilo.
alert-language = Lugha gani?
alert-country = Nchi gani?
alert-country-retry = Siijui nchi hiyo. Tafadhali andika jina lake kamili.
alert-when = Utoke lini?
alert-when-now = Mara tu ukiidhinishwa
alert-when-at = Kwa saa yangu
alert-when-local = Kwa saa ya kila mwanachama
alert-zone = Uko katika saa za eneo gani? Naihitaji ili kuelewa saa unazotaja.
alert-zone-retry = Sipajui mahali hapo. Tafadhali andika mji mkubwa ulio karibu.
# The forms are read as they stand here, and "tomorrow" in every language.
alert-time = Siku gani na saa ngapi? Kwa mfano 2026-12-01 18:00, au kesho 18:00, au 18:00 kwa leo.
alert-time-unclear = Sioni siku na saa hapo.
alert-time-past = Muda huo umeshapita.
alert-places = Uwekwe pia kwenye chaneli? Chagua moja kuiongeza au kuiondoa; ruka ili kuendelea.
alert-places-retry = Siijui chaneli hiyo. Tafadhali chagua kwenye orodha, au ruka.
alert-no-places = Bado hakuna chaneli ya kuweka. Anayeendesha Steward anaweza kuongeza.
alert-menu = Nini kifuate?
alert-menu-preview = Uone utakavyokuwa
alert-menu-languages = Tazama lugha
alert-menu-change = Ubadilishe
alert-menu-submit = Upeleke ukaguliwe
alert-menu-later = Endelea wakati mwingine
alert-menu-discard = Utupe
alert-change = Unataka kubadilisha nini?
alert-change-text = Maandishi
alert-change-call = Unachoomba
alert-change-audience = Watakaoupata
alert-change-when = Muda wa kutoka
alert-change-places = Chaneli za kuwekwa
alert-change-nothing = Usibadilishe kitu
alert-channel = Unataka kuuona kwenye njia gani?
alert-channel-retry = Tafadhali chagua njia mojawapo.
alert-locale = Unataka kuamua kuhusu lugha gani?
alert-locale-retry = Tafadhali chagua lugha mojawapo.
# $language: its name.
alert-decision = Wanachama wanaosoma { $language } wapate nini?
alert-decision-english = Maandishi ya Kiingereza
alert-decision-all = Kiingereza, hapa na kote kunakokosekana
alert-decision-draft = Rasimu, ikitajwa kuwa haijakaguliwa
alert-decision-wait = Msubiri mjitoleaji
alert-draft-is = Kuna rasimu ambayo hakuna aliyeikagua:
alert-no-draft = Hakuna aliyeandika rasimu kwa lugha hiyo.
alert-languages-settled = Kila lugha ya wapokeaji ina maandishi yake.
alert-nobody = Kwa hali ilivyo, hautamfikia yeyote.
alert-unapproved = Badiliko hilo limeondoa idhini. Lazima uidhinishwe tena.
alert-sure = Kweli niutupe?
alert-sure-keep = Hapana, uhifadhi
alert-sure-discard = Ndiyo, utupe
alert-closed = Mwito huo hauwezi kubadilishwa tena: umeshatoka, au ulitupwa.
alert-later = Umehifadhiwa. Tuma { -word-alert } kuendelea nao.
alert-submitted = Umepelekwa. Wajitoleaji sasa wanaweza kuutafsiri kwa { -word-translate }, na mratibu mwingine anaweza kuuidhinisha kwa { -word-approve }.
alert-discarded = Umetupwa.

## TRANSLATE: a volunteer translates.

translate-refused = Tafsiri hufanywa na wajitoleaji wetu. Ukitaka kusaidia, omba mwaliko kwa mratibu.
# One line of a list. $job: a short name. $language: its name. $members: how many read it. $text: how the English begins.
translate-listed = { $job }: { $language }, wanachama { $members }: { $text }
translate-which = Unataka kutafsiri upi?
translate-which-retry = Siuoni huo. Tafadhali chagua kwenye orodha, au ruka.
# $language: the name of the language that the text below is in.
translate-source = Maandishi kwa { $language }:
# $by: a pseudonym.
translate-draft-is = Kuna rasimu ya { $by }:
# $language: its name.
translate-confirm = Je, rasimu hii ni sahihi kwa { $language }?
translate-confirm-right = Ndiyo, ni sahihi
translate-confirm-write = Hapana, ninaandika upya
# $language: the name of the language to write in.
translate-text = Tafadhali itume kwa { $language }. Utakachoandika ndicho wanachama watakachosoma.
# $language: its name.
translate-kept = Asante. Hayo ndiyo maandishi kwa { $language } sasa.
# $language: its name.
translate-kept-draft = Asante. Kwa kuwa mwito uliuandika wewe, kwa { $language } hii inabaki rasimu hadi mtu mwingine aithibitishe.
# $language: its name.
translate-kept-review = Asante. Inabaki rasimu ya { $language } hadi msemaji mwingine aithibitishe.
# $left: how many texts of the same survey are still wanted.
translate-left = { $left ->
    [one] Asante. Limebaki andiko moja:
   *[other] Asante. Yamebaki maandishi { $left }. Linalofuata:
}
translate-gone = Huo hausubiri tafsiri tena.
translate-none = Hakuna kinachosubiri tafsiri. Asante kwa kuangalia.
translate-later = Asante. Tuma { -word-translate } wakati wowote ukiwa na nafasi.

## APPROVE: a second organizer reviews.

review-refused = Miito huidhinishwa na waratibu.
# One line of a list. $tag: four letters or digits. $by: a pseudonym. $text: how it begins.
review-listed = { $tag } ya { $by }: { $text }
review-which = Unataka kukagua upi?
review-which-retry = Siuoni huo. Tafadhali chagua kwenye orodha, au ruka.
review-look = Kuna zaidi ya kuona kabla ya kuamua.
review-look-next = Njia ifuatayo
review-decide = Umeona yote. Je, unaidhinisha hii kama ilivyo?
review-approve = Uidhinishe
review-back = Urudishe
review-again = Uonyeshe tena
review-not-now = Wakati mwingine
review-reason = Kibadilishwe nini? Aliyeuandika atasoma maneno yako.
review-reason-retry = Tafadhali sema kwa maneno machache kibadilishwe nini.
review-changed = Umebadilishwa tangu nilipokuonyesha. Sasa uko hivi.
review-own = Uliuandika wewe, au wewe ndiye uliyeubadilisha mwisho: lazima mtu mwingine auidhinishe.
review-gone = Huo haukaguliwi tena.
review-none = Hakuna kinachosubiri idhini yako.
review-approved = Umeidhinishwa. Asante.
review-sent-back = Umerudishwa kwa aliyeuandika, pamoja na maneno yako.
review-later = Bado unakaguliwa. Tuma { -word-approve } kuendelea.
# Told to the author. $tag: four letters or digits.
review-told-approved = Mwito wako { $tag } umeidhinishwa.
# Told to the author. $tag: four letters or digits. $reason: an organizer's words.
review-told-back = Mwito wako { $tag } umerudishwa kwako: { $reason } Tuma { -word-alert } kuendelea nao.
