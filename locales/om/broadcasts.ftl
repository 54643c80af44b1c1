### Broadcasts: how organizers compose one, volunteers translate it, and a second organizer approves it.

## What stands in the message that members get.

# Before a text that no speaker has reviewed.
broadcast-unreviewed = Hiikni kun ammallee hin ilaalamne.
# Before the text of a correction.
broadcast-correction = Sirreeffama:

## What is wrong with a text, or worth knowing.

# $channel: its name. $max: how many characters it takes. $over: how many must go.
broadcast-too-long = { $over ->
    [one] Kun { $channel } irratti ergaa tokko keessa hin galu; deebii waliin qubee { $max } qabata. Qubeen tokko hir'achuu qaba.
   *[other] Kun { $channel } irratti ergaa tokko keessa hin galu; deebii waliin qubee { $max } qabata. Qubeen { $over } hir'achuu qaba.
}
# $segments: what it costs. $max: the most it may. $over: how many characters must go.
broadcast-too-dear = { $over ->
    [one] SMS'n kutaa { $segments } fudhata, kan eeyyamamu hanga { $max }. Qubeen tokko hir'achuu qaba.
   *[other] SMS'n kutaa { $segments } fudhata, kan eeyyamamu hanga { $max }. Qubeen { $over } hir'achuu qaba.
}
# $word: such as CANCEL.
broadcast-owned-word = SMS'n miseensi { $word } jedhee akka deebisu gaafachuun hin danda'amu: neetworkiin bilbilaa jecha sana ofii isaatiif qabata, ergaa keenya hundas ni dhaaba yookaan deebisee eegala. Maaloo jecha biraa filadhaa, yookaan kan ittiin deebisan yoo hin taane qubee xixiqqaadhaan barreessaa.
# $signs: some letters or signs. $segments, $without: how many segments it takes with and without them.
broadcast-dear-signs = SMS'n tokko kutaa { $segments } kan fudhatu sababa kanaati: { $signs }. Qubee salphaadhaan yoo barreeffame { $without } fudhata.

## Whom it reaches, and when.

# Whom a correction goes to.
broadcast-corrects = Warra ergaa duraa argatan, karaa fi afaan itti argataniin
# $reached, $matching: figures.
broadcast-reached = Amma miseensota { $matching } keessaa { $reached } bira gaha:
# $why: noConsent, unreachable, countryPolicy or onHold. $count: a figure.
broadcast-missed = { $why ->
    [noConsent] Waan hin eeyyamneef kan isaan hin geenye: { $count }
    [unreachable] Waan nu cufaniif yookaan waan hin argamneef kan isaan hin geenye: { $count }
    [countryPolicy] Karaan kun biyya isaaniitti waan hin eeyyamamneef kan isaan hin geenye: { $count }
    [noHour] Bakki isaan jiran, yeroon guyyaas waan hin beekamneef kan isaan hin geenye: { $count }
   *[onHold] Dhaabi jechuu fakkaatanii waan hin mirkaneessineef ammaaf kan isaan hin geenye: { $count }
}
# $places: names of channels in Slack and Discord.
broadcast-places = Bakka kanattis ni maxxanfama: { $places }
summary-now = Akkuma mirkanaa'een ergama.
# $when: day, time and zone.
summary-at = { $when } ergama.
# $when: day and time. $first, $last: the same moment where the clocks of the world are first and last, on the reader's clock.
summary-local = Sa'aatii miseensa hundaatti { $when } yeroo ta'u ergama: sa'aatii keessaniin { $first } hanga { $last }.
# $tag: four letters or digits. $state: draft, review or approved. $by: a pseudonym.
summary-head = { $state ->
    [draft] { $tag }, wixinee { $by }:
    [review] { $tag }, kan { $by }, hiikaa fi qindeessaa lammaffaa eega:
   *[approved] { $tag }, kan { $by }, mirkanaa'eera. Jijjiiramni kamiyyuu mirkaneessa sana ni haqa:
}
# $call: none, link, survey or done. $link: an address, or the name of a survey. $goal: how many answers are hoped for, 0 for no goal.
summary-call = { $call ->
    [link] Miseensonni { $link } akka banan gaafata
    [survey] Miseensonni gaafannoo { $link } akka deebisan gaafata
    [training] Miseensonni leenjii { $link } irratti akka galmaa'an gaafata
    [done] { $goal ->
        [0] Miseensonni akka deebisan gaafata: xumureera, boru na yaadachiisaa, yookaan gargaarsan barbaada.
       *[other] Miseensonni akka deebisan gaafata: xumureera, boru na yaadachiisaa, yookaan gargaarsan barbaada. Galma: { $goal }
    }
   *[none] Deebii hin gaafatu.
}
# $languages: names of languages, each with its number of members in brackets.
summary-missing = Kan ammallee hiikaa yookaan murtoo hin qabne: { $languages }
# $reason: an organizer's words.
summary-sent-back = Deebi'eera: { $reason }

## Previews.

# $channel: its name. $members: a figure. $hours, $minutes: how long it takes.
preview-lane = { $hours ->
    [0] { $minutes ->
        [0] { $channel }: miseensota { $members }, daqiiqaa tokko gaditti ergama.
       *[other] { $channel }: miseensota { $members }, daqiiqaa { $minutes } hammatti ergama.
    }
   *[other] { $channel }: miseensota { $members }, sa'aatii { $hours } fi daqiiqaa { $minutes } hammatti ergama.
}
# $channel, $language: their names. $members: a figure. $origin: written, volunteer, draft, english (by decision) or missing.
preview-head = { $origin ->
    [draft] { $channel }, { $language }, miseensota { $members }, wixinee hin ilaalamneen:
    [english] { $channel }, { $language }, miseensota { $members }, murtoodhaan Ingiliffaan:
    [missing] { $channel }, { $language }, miseensota { $members }, waan hin murtoofneef ammaaf Ingiliffaan:
   *[other] { $channel }, { $language }, miseensota { $members }:
}
# $channel, $place, $language: names.
preview-post = { $channel } irratti { $place } keessatti kan maxxanfamu, { $language }:
# $segments: of one message. $total: a figure, segments times members.
preview-segments = { $segments ->
    [one] Tokkoon isaa kutaa 1, walumaagalatti { $total }.
   *[other] Tokkoon isaa kutaa { $segments }, walumaagalatti { $total }.
}
# $cost: an amount with its currency.
preview-cost = Baasii: { $cost } hamma
# $less: a number of characters. $language: its name. $members: a figure.
preview-saving = { $less ->
    [one] { $language } irraa qubee 1 hir'isuun miseensota { $members } tiif kutaa 1 qusata.
   *[other] { $language } irraa qubee { $less } hir'isuun miseensota { $members } tiif kutaa 1 qusata.
}
# $channel: its name.
preview-away = { $channel } as irratti hin hojjetu, kanaaf fakkeenyi isaa hin jiru.

## ALERT: an organizer composes.

alert-refused = Waamicha kan barreessan qindeessitoota. Qindeessaa ta'uu yoo barbaaddan, qindeessaa beektan gaafadhaa.
# One line of a list. $tag: four letters or digits. $state: draft, review or approved. $text: how it begins.
alert-listed = { $state ->
    [draft] { $tag }, wixinee: { $text }
    [review] { $tag }, ilaalamaa jira: { $text }
   *[approved] { $tag }, mirkanaa'eera: { $text }
}
alert-which = Isa kam itti fufuu barbaaddu? Filadhaa, yookaan haaraa jalqabuuf irra darbaa.
alert-which-retry = Isa sana hin arganne. Maaloo tarree keessaa filadhaa, yookaan irra darbaa.
# $language: the name of the language to write in.
alert-text = Maaloo barreeffamicha { $language } dhaan ergaa. Miseensonni wanta isin barreessitan dubbisu.
alert-text-retry = Jechoota muraasan barbaada.
# $language: its name.
alert-in-language = { $language } dhaan:
alert-call = Miseensonni maal akka godhan gaafattu?
alert-call-none = Homaa: beeksisuuf qofa
alert-call-link = Geessituu (link) akka banan
alert-call-done = Akka godhanii xumureera jedhan
alert-link = Maaloo geessituu (link) ergaa. https:// jedhee jalqabuu qaba
alert-link-bad = Geessituu kana erguu hin danda'u. https:// jedhee jalqabuu fi iddoo duwwaa qabaachuu dhiisuu qaba.
alert-goal = Miseensi meeqa akka godhu abdattu? Lakkoofsa ergaa, yookaan irra darbaa.
alert-goal-retry = Maaloo lakkoofsa guutuu ergaa, yookaan irra darbaa.
alert-audience = Eenyutu argachuu qaba?
alert-audience-everyone = Warra waamicha eeyyaman hunda
alert-audience-saved = Garee kuufame
alert-audience-language = Miseensota afaan tokkoo
alert-audience-country = Miseensota biyya tokkoo
alert-no-audiences = Gareen kuufame hin jiru.
alert-saved = Garee kam? Maqaa isaa ergaa.
alert-audience-unknown = Gareen maqaa sanaa hin jiru.
alert-language = Afaan kam?
alert-country = Biyya kam?
alert-country-retry = Biyya sana hin beeku. Maaloo maqaa ishee guutuu barreessaa.
alert-when = Yoom ergamuu qaba?
alert-when-now = Akkuma mirkanaa'een
alert-when-at = Yeroo ta'e, sa'aatii kootiin
alert-when-local = Sa'aatii miseensa hundaatiin
alert-zone = Godina sa'aatii kam keessa jirtu? Yeroo isin barreessitan hubachuuf na barbaachisa.
alert-zone-retry = Bakka sana hin beeku. Maaloo magaalaa guddaa dhihoo barreessaa.
# The forms are read as they stand here, and "tomorrow" in every language.
alert-time = Guyyaa fi sa'aatii kam? Fakkeenyaaf 2026-12-01 18:00, yookaan boru 18:00, yookaan har'aaf 18:00.
alert-time-unclear = Kana akka guyyaa fi sa'aatiitti dubbisuu hin dandeenye.
alert-time-past = Yeroon sun darbeera.
alert-places = Chaanaalii keessattis haa maxxanfamuu? Itti dabaluuf yookaan keessaa baasuuf tokko filadhaa; itti fufuuf irra darbaa.
alert-places-retry = Chaanaalii sana hin beeku. Maaloo tarree keessaa filadhaa, yookaan irra darbaa.
alert-no-places = Chaanaaliin itti maxxansan hin jiru. Namni Steward bulchu dabaluu danda'a.
alert-menu = Itti aansee maal haa ta'u?
alert-menu-preview = Fakkeenya ilaali
alert-menu-languages = Afaanota
alert-menu-change = Jijjiiri
alert-menu-submit = Ilaalchaaf dhiheessi
alert-menu-later = Booda itti fufa
alert-menu-discard = Gati
alert-change = Maal jijjiiruu barbaaddu?
alert-change-text = Barreeffamicha
alert-change-call = Waan inni gaafatu
alert-change-audience = Eenyu akka argatu
alert-change-when = Yeroo itti ergamu
alert-change-places = Chaanaalii itti maxxanfamu
alert-change-nothing = Homaa
alert-channel = Karaa kam irratti ilaaluu barbaaddu?
alert-channel-retry = Maaloo karaalee keessaa tokko filadhaa.
alert-locale = Afaan kamiif murteessuu barbaaddu?
alert-locale-retry = Maaloo afaanota keessaa tokko filadhaa.
# $language: its name.
alert-decision = Miseensonni { $language } dubbisan maal haa argatan?
alert-decision-english = Isa Ingiliffaa
alert-decision-all = Ingiliffa, kanaaf akkasumas warra hin qabne hundaaf
alert-decision-draft = Wixinicha, akka hin ilaalamne ibsamee
alert-decision-wait = Tola ooltuu eegi
alert-draft-is = Wixineen namni hin ilaalin jira:
alert-no-draft = Afaan sanaan namni wixinee barreesse hin jiru.
alert-languages-settled = Afaan garichaa hundi barreeffama isaa qaba.
alert-nobody = Akka amma jirutti nama tokko bira hin gahu.
alert-unapproved = Jijjiiramni sun mirkaneessa haqeera. Irra deebi'ee mirkanaa'uu qaba.
alert-sure = Dhuguma haa gatuu?
alert-sure-keep = Lakki, haa turu
alert-sure-discard = Eeyyee, gati
alert-closed = Waamichi sun kana booda hin jijjiiramu: ergameera, yookaan gatameera.
alert-later = Kuufameera. Itti fufuuf { -word-alert } ergaa.
alert-submitted = Dhihaateera. Amma tola ooltonni { -word-translate } ergan hiikuu danda'u, qindeessaan biraas { -word-approve } ergee mirkaneessuu danda'a.
alert-discarded = Gatameera.

## TRANSLATE: a volunteer translates.

translate-refused = Kan hiikan tola ooltota keenya. Gargaaruu yoo barbaaddan, qindeessaa tokko affeerraa gaafadhaa.
# One line of a list. $job: a short name. $language: its name. $members: how many read it. $text: how the English begins.
translate-listed = { $job }: { $language }, miseensota { $members }: { $text }
translate-which = Isa kam hiikuu barbaaddu?
translate-which-retry = Isa sana hin arganne. Maaloo tarree keessaa filadhaa, yookaan irra darbaa.
# $language: the name of the language that the text below is in.
translate-source = Barreeffamicha { $language } dhaan:
# $by: a pseudonym.
translate-draft-is = Wixineen { $by } jira:
# $language: its name.
translate-confirm = Wixineen kun { $language } dhaan sirriidhaa?
translate-confirm-right = Eeyyee, sirriidha
translate-confirm-write = Lakki, haaraan barreessa
# $language: the name of the language to write in.
translate-text = Maaloo { $language } dhaan ergaa. Miseensonni wanta isin barreessitan dubbisu.
# $language: its name.
translate-kept = Galatoomaa. Amma barreeffamni { $language } kana.
# $language: its name.
translate-kept-draft = Galatoomaa. Waamicha kana ofii keessan waan barreessitaniif, hanga namni biraa mirkaneessutti kun { $language } dhaan wixinee ta'ee tura.
# $language: its name.
translate-kept-review = Galatoomaa. Hamma namni biraa afaanicha dubbatu mirkaneessutti wixinee { $language } ta'ee tura.
# $left: how many texts of the same survey are still wanted.
translate-left = { $left ->
    [one] Galatoomaa. Barreeffama tokkotu hafe:
   *[other] Galatoomaa. Barreeffama { $left }tu hafe. Itti aanu:
}
translate-gone = Inni sun kana booda hiikaa hin eegu.
translate-none = Wanti hiikaa eegu hin jiru. Ilaaluu keessaniif galatoomaa.
translate-later = Galatoomaa. Yeroo argattanitti { -word-translate } ergaa.

## APPROVE: a second organizer reviews.

review-refused = Waamicha kan mirkaneessan qindeessitoota.
# One line of a list. $tag: four letters or digits. $by: a pseudonym. $text: how it begins.
review-listed = { $tag }, kan { $by }: { $text }
review-which = Isa kam ilaaluu barbaaddu?
review-which-retry = Isa sana hin arganne. Maaloo tarree keessaa filadhaa, yookaan irra darbaa.
review-look = Murteessuu keessan dura wanti ilaalamu ammallee jira.
review-look-next = Karaa itti aanu
review-decide = Hunda isaa argitaniittu. Kanuma akka jirutti ni mirkaneessituu?
review-approve = Mirkaneessi
review-back = Deebisi
review-again = Irra deebi'ii agarsiisi
review-not-now = Amma miti
review-reason = Maaltu jijjiiramuu qaba? Barreessaan isaa jecha keessan ni dubbisa.
review-reason-retry = Maaloo maaltu akka jijjiiramu jechoota muraasaan himaa.
review-changed = Erga isinitti agarsiisee jijjiirameera. Amma akkana jira.
review-own = Dhuma irratti kan barreesse yookaan jijjiire isini: namni biraa mirkaneessuu qaba.
review-gone = Inni sun kana booda ilaalcha keessa hin jiru.
review-none = Wanti mirkaneessa keessan eegu hin jiru.
review-approved = Mirkanaa'eera. Galatoomaa.
review-sent-back = Jecha keessan waliin barreessaa isaatti deebi'eera.
review-later = Ilaalcha keessa tura. Itti fufuuf { -word-approve } ergaa.
# Told to the author. $tag: four letters or digits.
review-told-approved = Waamichi keessan { $tag } mirkanaa'eera.
# Told to the author. $tag: four letters or digits. $reason: an organizer's words.
review-told-back = Waamichi keessan { $tag } isinitti deebi'eera: { $reason } Itti fufuuf { -word-alert } ergaa.
