### Trainings.

# A date, to be put into other messages, so without a full stop. $date: "Sunday, March 14, 2027". $time: "18:30". $zone: "East Africa Time".
training-when = { $date }, { $time } ({ $zone })
# For who also counts by the Ethiopian calendar. $ethiopianDate: the day by it.
training-when-calendar = { $date }, { $time } ({ $zone }; akka lakkoofsa Itoophiyaatti: { $ethiopianDate })
# For who also counts the hours from dawn, in East Africa. $ethiopianTime: "12:30". $part: the day's four parts, from 6:00, 12:00, 18:00 and 0:00.
training-when-clock = { $date }, { $time } ({ $zone }; akka lakkoofsa fi sa'aatii Itoophiyaatti: { $ethiopianDate }, { $part ->
    [morning] ganama sa'aatii { $ethiopianTime }
    [day] guyyaa sa'aatii { $ethiopianTime }
    [evening] galgala sa'aatii { $ethiopianTime }
   *[night] halkan sa'aatii { $ethiopianTime }
})

## Signing up: TRAIN.

# One training in a list. $title: what it is called. $when: its date and time. $standing: how the member stands to it.
train-item = { $title }: { $when }{ $standing ->
    [full] . Guuteera, tarreen eegumsaa jira.
    [signed] . Bakka qabdu.
    [waiting] . Tarree eegumsaa irra jirtu.
    [offered] . Bakki isiniif dhihaateera.
   *[free] .
}
# Before the list. $zone: the zone that dates are told in, where the member's own is not known; "own" where it is.
train-list = { $zone ->
    [own] Leenjii itti dhufuu dandeessan:
   *[other] Leenjii itti dhufuu dandeessan. Godina sa'aatii keessan waan hin beekneef, sa'aatiin kan { $zone } ti:
}
train-which = Waa'ee isa kamii caalaatti beekuu barbaaddu?
train-which-retry = Maaloo tarree keessaa tokko filadhaa.
# The label of the option that shows more trainings.
train-more = Guyyoota biroo
# The label of an option that only organizers see.
train-staff = Leenjii qindeessi
train-none = Yeroo ammaa leenjiin itti galmooftan hin jiru. Haaraa yoo jiraate, warra oduu leenjii eeyyamanitti ni beeksisna.
train-gone = Sun kana booda banaa miti. Waan jiru arguuf { -word-train } ergaa.
train-nothing = Bakka keessan kan deebistan hin arganne. Waan jiru arguuf { -word-train } ergaa.
train-country = Biyya kam keessa jirtu? Sa'aatii keessaniin isinitti himuufan gaafadha. Irra darbuu dandeessu.

# All of one training. $minutes: its length, a number. $language: the language it is held in. $trainer: who gives it, or "none".
train-details = Daqiiqaa { $minutes }, { $language } dhaan.{ $trainer ->
    [none] {""}
   *[other] {" "}Leenjisaa: { $trainer }.
}
# $places: how many places are free, a number.
train-places-left = Bakka hafe: { $places }.
train-free = Dhufuu barbaadduu?
train-full = Bakki hundi qabameera. Bakka eeguu barbaadduu?
train-signed = Bakka qabdu. Ammas dhufuu dandeessuu?
train-waiting = Tarree eegumsaa irra jirtu.
train-offered = Bakki isiniif argameera. Ni barbaadduu?
# Labels of options; short.
train-sign = Galmaa'i
train-wait = Tarree eegumsaa seeni
train-cannot = Dhufuu hin danda'u
train-leave = Tarree eegumsaa keessaa ba'i
train-take = Bakka sana fudhadha
train-leave-offer = Nama biraaf haa ta'u
train-back = Gara tarreetti
# Under an invitation, on channels without buttons: with one, its label is that of train-sign.
train-invitation-how = Galmaa'uuf { -word-train } ergaa.

# The confirmation, at once. $title: the training. $when: date and time.
train-done = Bakka qabdu: { $title }, { $when }.
# $place: a link or an address.
train-place = Eessatti: { $place }
# What will still come. $what: "both", "soon" or "none".
train-reminders = { $what ->
    [both] Guyyaa tokko dura, akkasumas jalqabuu dura akkaataa itti hirmaattan waliin isin yaadachiisa.
    [soon] Jalqabuu dura akkaataa itti hirmaattan waliin isin yaadachiisa.
   *[none] Dhihootti waan jalqabuuf, yaadachiisni biraa hin jiru.
}
train-how-to-give-back = Rakkoon yoo isin mudate { -word-cannot-come } ergaa; bakka keessan namni biraa argata.
# $link: an address on the web with the date as a calendar file.
train-calendar-link = Kaaleendara keessaniif: { $link }
train-calendar-file = Faayilichi kaaleendara keessaniif.
# $title: the training. $when: date and time. $position: the place in the queue, a number.
train-on-list = Bakki hundi qabameera: { $title }, { $when }. Tarree eegumsaa irratti lakkoofsa { $position } dha. Bakki yoo argame isiniif dhiheessa.
# $title: the training. $when: date and time.
train-given = Waan natti himtaniif galatoomaa. Bakki keessan { $title }, { $when }, nama biraaf kennama. Guyyoota biroof { -word-train } ergaa.
train-left = Kana booda { $title }, { $when }, hin eegdan. Guyyoota biroof { -word-train } ergaa.
train-cannot-which = Isa kamitti dhufuu hin dandeessan?

## Notices: what members are sent of a training. $title: what it is called. $when: date and time by the member's clock.

train-notice-day-before = Yaadachiisa: { $title }, { $when }.
train-notice-soon = Dhihootti jalqaba: { $title }, { $when }.
# $before: the date and time it was to be at.
train-notice-moved = Yeroon { $title } jijjiirameera. Dura { $before } ture. Amma { $when } dha.
train-notice-changed = Waa'ee { $title } wanti jijjiirame jira. Yeroon isaa { $when } dha.
train-notice-cancelled = { $title }, { $when } hafeera. Dhiifama gaafanna.
# In place of the three before, for who has several of the dates. Each date follows on a line of its own.
train-notice-moved-several = Guyyoonni { $title } kun jijjiiramaniiru:
# One date of it. $before: the date and time it was to be at. $when: the date and time it is at now.
train-notice-moved-date = Dura { $before } ture. Amma { $when } dha.
train-notice-changed-several = Waa'ee { $title } wanti jijjiirame jira. Guyyoota kee:
train-notice-cancelled-several = Guyyoonni { $title } kun hafaniiru. Dhiifama gaafanna.
# $until: until when the place is kept, a date and time.
train-notice-offer = Bakki isiniif argameera: { $title }, { $when }. Hanga { $until } yoo fudhattan kan keessani.
train-notice-follow-up = { $title } xumurameera. Dhuftanii turtanii?
train-notice-rate = { $title } irratti argamuu keessaniif galatoomaa. Akkam ture?
train-notice-missed = { $title } irratti isin hin arganne. Guyyaan biraa isiniif mijatu jiraachuu danda'a.

## After a training.

train-reminded = Ammas dhufuu dandeessuu?
train-came = Dhuftanii turtanii?
train-came-yes = Dhufeera
train-came-no = Hin dhufne
train-came-closed = Galatoomaa. Dhufuu fi dhufuu dhiisuun keessan duraan galmaa'eera.
train-rating = Akkam ture?
train-rating-1 = Hin fayyadu
train-rating-2 = Baay'ee hin fayyadu
train-rating-3 = Gaariidha
train-rating-4 = Ni fayyada
train-rating-5 = Baay'ee fayyada
train-rating-none = Himuu dhiisuun naaf wayya
train-words = Maal haa itti fufnu, maal haa jijjiirru? Jechi keessan koodii iccitiitiin kuufama, leenjistoota qofatu dubbisa.
train-words-retry = Maaloo qubee 1,000 gaditti barreessaa.
train-next-list = Guyyoota itti aanan:
train-next-which = Isaan keessaa tokkotti galmaa'uu barbaadduu?
train-see-next = Guyyoota itti aanan ilaali
train-missed = Guyyoota itti aanan ilaaluu barbaadduu?
train-thanks = Galatoomaa. Kan beekuu barbaade kanuma.
# $title: what the survey is called. Its first words and questions follow.
train-survey = Warra dhufaniif gaafannoonis jira: "{ $title }". Amma deebisuu dandeessu, yookaan booda { -word-listen } ergaa.
# $title: the training.
train-code-came = Galatoomaa. { $title } irratti akka argamtan galmaa'eera.
train-code-unknown = Koodii sana asii fi amma hin beeku. Yeroo leenjichi adeemu, yookaan erga xumuramee hanga sa'aatii lamaatti, { -word-here } fi koodicha ergaa.
train-code-too-many = Koodii dogoggoraa baay'ee ergitaniittu. Maaloo daqiiqaa kudhan eegaatii irra deebi'aa yaalaa.
# How it is known whether a member came; put in brackets after it. $how: trainer, code or member. $by: who noted it, a pseudonym.
train-noted = { $how ->
    [trainer] { $by } galmeesse
    [code] koodiidhaan
   *[member] akka miseensi ofii jedhetti
}

## MY DATA.

# $title: a training. $date: its day. $status: how the member stands to it.
data-signup = { $status ->
    [signed] Leenjii: { $title }, { $date }: bakka qabdu
    [waiting] Leenjii: { $title }, { $date }: bakka eegdu
    [offered] Leenjii: { $title }, { $date }: bakki isiniif dhihaateera
    [attended] Leenjii: { $title }, { $date }: dhuftaniittu
    [missed] Leenjii: { $title }, { $date }: hin dhufne
    [off] Leenjii: { $title }, { $date }: hafeera
   *[cancelled] Leenjii: { $title }, { $date }: bakka keessan deebistaniittu
}
# What the member said of that training. $rating: from 1 to 5, or 0 where they gave none. $words: their words, or "none".
data-opinion = { $rating ->
    [0] Waa'ee isaa kan jettan: { $words }
   *[other] Qabxii 5 keessaa { $rating } kennitan{ $words ->
        [none] .
       *[other] , kan jettan: { $words }
    }
}
