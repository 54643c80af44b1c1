### Trainings.

# A date, to be put into other messages, so without a full stop. $date: "Sunday, March 14, 2027". $time: "18:30". $zone: "East Africa Time".
training-when = { $date }, { $time } ({ $zone })
# For who also counts by the Ethiopian calendar. $ethiopianDate: the day by it.
training-when-calendar = { $date }, { $time } ({ $zone }; kalenda ya Ethiopia: { $ethiopianDate })
# For who also counts the hours from dawn, in East Africa. $ethiopianTime: "12:30". $part: the day's four parts, from 6:00, 12:00, 18:00 and 0:00.
training-when-clock = { $date }, { $time } ({ $zone }; kalenda na saa ya Ethiopia: { $ethiopianDate }, { $part ->
    [morning] saa { $ethiopianTime } asubuhi
    [day] saa { $ethiopianTime } mchana
    [evening] saa { $ethiopianTime } jioni
   *[night] saa { $ethiopianTime } usiku
})

## Signing up: TRAIN.

# One training in a list. $title: what it is called. $when: its date and time. $standing: how the member stands to it.
train-item = { $title }: { $when }{ $standing ->
    [full] . Yamejaa, kuna orodha ya kusubiri.
    [signed] . Una nafasi.
    [waiting] . Uko kwenye orodha ya kusubiri.
    [offered] . Kuna nafasi yako, ukiitaka.
   *[free] .
}
# Before the list. $zone: the zone that dates are told in, where the member's own is not known; "own" where it is.
train-list = { $zone ->
    [own] Mafunzo unayoweza kuhudhuria:
   *[other] Mafunzo unayoweza kuhudhuria. Sijui saa za eneo lako, kwa hiyo hizi ni saa za { $zone }:
}
train-which = Ungependa kujua zaidi kuhusu yapi?
train-which-retry = Tafadhali chagua kwenye orodha.
# The label of the option that shows more trainings.
train-more = Tarehe zaidi
# The label of an option that only organizers see.
train-staff = Panga mafunzo
train-none = Kwa sasa hakuna mafunzo ya kujiandikisha. Tutawatangazia mapya waliokubali habari za mafunzo.
train-gone = Hayo hayako wazi tena. Tuma { -word-train } kuona yaliyopo.
train-nothing = Sioni nafasi yako ya kurudisha. Tuma { -word-train } kuona mafunzo yaliyopo.
train-country = Uko nchi gani? Nauliza ili nikutajie saa za kwako. Unaweza kuruka.

# All of one training. $minutes: its length, a number. $language: the language it is held in. $trainer: who gives it, or "none".
train-details = Dakika { $minutes }, kwa { $language }.{ $trainer ->
    [none] {""}
   *[other] {" "}Mkufunzi: { $trainer }.
}
# $places: how many places are free, a number.
train-places-left = Nafasi zilizobaki: { $places }.
train-free = Ungependa kuja?
train-full = Nafasi zote zimejaa. Ungependa kusubiri nafasi?
train-signed = Una nafasi. Bado unaweza kuja?
train-waiting = Uko kwenye orodha ya kusubiri.
train-offered = Kuna nafasi yako. Unaitaka?
# Labels of options; short.
train-sign = Niandikishe
train-wait = Niweke kwenye orodha ya kusubiri
train-cannot = Siwezi kuja
train-leave = Acha kusubiri nafasi
train-take = Chukua nafasi
train-leave-offer = Waachie wengine
train-back = Rudi kwenye orodha
# Under an invitation, on channels without buttons: with one, its label is that of train-sign.
train-invitation-how = Kujiandikisha, tuma { -word-train }.

# The confirmation, at once. $title: the training. $when: date and time.
train-done = Una nafasi: { $title }, { $when }.
# $place: a link or an address.
train-place = Mahali: { $place }
# What will still come. $what: "both", "soon" or "none".
train-reminders = { $what ->
    [both] Nitakukumbusha siku moja kabla, na muda mfupi kabla ya kuanza, pamoja na namna ya kushiriki.
    [soon] Nitakukumbusha muda mfupi kabla ya kuanza, pamoja na namna ya kushiriki.
   *[none] Yanaanza karibuni, kwa hiyo hakutakuwa na kikumbusho kingine.
}
train-how-to-give-back = Ukipata dharura, tuma { -word-cannot-come }, na mwingine atapata nafasi yako.
# $link: an address on the web with the date as a calendar file.
train-calendar-link = Kwa kalenda yako: { $link }
train-calendar-file = Faili hili ni la kalenda yako.
# $title: the training. $when: date and time. $position: the place in the queue, a number.
train-on-list = Nafasi zote za { $title }, { $when }, zimejaa. Wewe ni wa { $position } kwenye orodha ya kusubiri. Nafasi ikipatikana, nitakuambia mara moja.
# $title: the training. $when: date and time.
train-given = Asante kwa kuniambia. Nafasi yako ya { $title }, { $when }, anapewa mwingine. Tuma { -word-train } kuona tarehe nyingine.
train-left = Husubiri tena nafasi ya { $title }, { $when }. Tuma { -word-train } kuona tarehe nyingine.
train-cannot-which = Huwezi kuja kwenye yapi?

## Notices: what members are sent of a training. $title: what it is called. $when: date and time by the member's clock.

train-notice-day-before = Kikumbusho: { $title }, { $when }.
train-notice-soon = Yanaanza karibuni: { $title }, { $when }.
# $before: the date and time it was to be at.
train-notice-moved = { $title } yamehamishwa. Yalikuwa { $before }. Sasa ni { $when }.
train-notice-changed = Kuna badiliko kuhusu { $title }. Ni { $when }.
train-notice-cancelled = { $title }, { $when }, yamefutwa. Samahani.
# In place of the three before, for who has several of the dates. Each date follows on a line of its own.
train-notice-moved-several = Tarehe hizi za { $title } zimehamishwa:
# One date of it. $before: the date and time it was to be at. $when: the date and time it is at now.
train-notice-moved-date = Ilikuwa { $before }. Sasa ni { $when }.
train-notice-changed-several = Kuna badiliko kuhusu { $title }. Tarehe zako:
train-notice-cancelled-several = Tarehe hizi za { $title } zimefutwa. Samahani.
# $until: until when the place is kept, a date and time.
train-notice-offer = Kuna nafasi yako: { $title }, { $when }. Ni yako ukiichukua kabla ya { $until }.
train-notice-follow-up = { $title } yamekwisha. Ulikuja?
train-notice-rate = Asante kwa kuja kwenye { $title }. Uliyaonaje?
train-notice-missed = Hatukukuona kwenye { $title }. Huenda kuna tarehe nyingine inayokufaa.

## After a training.

train-reminded = Bado unaweza kuja?
train-came = Ulikuja?
train-came-yes = Nilikuja
train-came-no = Sikuja
train-came-closed = Asante. Imeshaandikwa kama ulikuja.
train-rating = Uliyaonaje?
train-rating-1 = Hayakunifaa
train-rating-2 = Yalinifaa kidogo tu
train-rating-3 = Ya wastani
train-rating-4 = Yalinifaa
train-rating-5 = Yalinifaa sana
train-rating-none = Napendelea kutotoa maoni
train-words = Tuendelee na nini, na tubadilishe nini? Maneno yako yanahifadhiwa kwa msimbo wa siri, na wakufunzi tu ndio wanayasoma.
train-words-retry = Tafadhali andika kwa herufi chini ya 1,000.
train-next-list = Tarehe zinazofuata:
train-next-which = Ungependa kujiandikisha kwa mojawapo?
train-see-next = Ona tarehe zinazofuata
train-missed = Ungependa kuona tarehe zinazofuata?
train-thanks = Asante. Ni hayo tu niliyotaka kujua.
# $title: what the survey is called. Its first words and questions follow.
train-survey = Pia kuna utafiti kwa waliohudhuria: "{ $title }". Unaweza kuujibu sasa, au tuma { -word-listen } baadaye.
# $title: the training.
train-code-came = Asante. Imeandikwa kwamba ulikuja kwenye { $title }.
train-code-unknown = Siujui msimbo huo hapa na sasa. Tuma { -word-here } na msimbo wakati wa mafunzo, au hadi saa mbili baada ya kuisha.
train-code-too-many = Umekosea msimbo mara nyingi mno. Tafadhali subiri dakika kumi, kisha ujaribu tena.
# How it is known whether a member came; put in brackets after it. $how: trainer, code or member. $by: who noted it, a pseudonym.
train-noted = { $how ->
    [trainer] imeandikwa na { $by }
    [code] kwa msimbo
   *[member] kwa neno la mwanachama mwenyewe
}

## MY DATA.

# $title: a training. $date: its day. $status: how the member stands to it.
data-signup = { $status ->
    [signed] Mafunzo: { $title }, { $date }: una nafasi
    [waiting] Mafunzo: { $title }, { $date }: unasubiri nafasi
    [offered] Mafunzo: { $title }, { $date }: kuna nafasi yako, ukiitaka
    [attended] Mafunzo: { $title }, { $date }: ulikuja
    [missed] Mafunzo: { $title }, { $date }: hukuja
    [off] Mafunzo: { $title }, { $date }: yamefutwa
   *[cancelled] Mafunzo: { $title }, { $date }: ulirudisha nafasi yako
}
# What the member said of that training. $rating: from 1 to 5, or 0 where they gave none. $words: their words, or "none".
data-opinion = { $rating ->
    [0] Ulisema kuyahusu: { $words }
   *[other] Uliyapa { $rating } kati ya 5{ $words ->
        [none] .
       *[other] , na ulisema: { $words }
    }
}
