### Trainings.

# A date, to be put into other messages, so without a full stop. $date: "Sunday, March 14, 2027". $time: "18:30". $zone: "East Africa Time".
training-when = { $date }፣ { $time } ({ $zone })
# For who also counts by the Ethiopian calendar. $ethiopianDate: the day by it.
training-when-calendar = { $date }፣ { $time } ({ $zone }፤ በኢትዮጵያ አቆጣጠር፦ { $ethiopianDate })
# For who also counts the hours from dawn, in East Africa. $ethiopianTime: "12:30". $part: the day's four parts, from 6:00, 12:00, 18:00 and 0:00.
training-when-clock = { $date }፣ { $time } ({ $zone }፤ በኢትዮጵያ አቆጣጠር፦ { $ethiopianDate }፣ { $part ->
    [morning] ከጠዋቱ { $ethiopianTime } ሰዓት
    [day] ከቀኑ { $ethiopianTime } ሰዓት
    [evening] ከምሽቱ { $ethiopianTime } ሰዓት
   *[night] ከሌሊቱ { $ethiopianTime } ሰዓት
})

## Signing up: TRAIN.

# One training in a list. $title: what it is called. $when: its date and time. $standing: how the member stands to it.
train-item = { $title }፦ { $when }{ $standing ->
    [full] ። ሞልቷል፤ የተጠባባቂ ዝርዝር አለ።
    [signed] ። ቦታ አለዎት።
    [waiting] ። የተጠባባቂ ዝርዝር ላይ ነዎት።
    [offered] ። ቦታ ቀርቦልዎታል።
   *[free] ።
}
# Before the list. $zone: the zone that dates are told in, where the member's own is not known; "own" where it is.
train-list = { $zone ->
    [own] ሊካፈሉባቸው የሚችሉ ሥልጠናዎች፦
   *[other] ሊካፈሉባቸው የሚችሉ ሥልጠናዎች። የሰዓት ክልልዎን ስለማላውቅ ሰዓቶቹ የ{ $zone } ናቸው፦
}
train-which = ስለ የትኛው የበለጠ ማወቅ ይፈልጋሉ?
train-which-retry = እባክዎ ከዝርዝሩ ይምረጡ።
# The label of the option that shows more trainings.
train-more = ሌሎች ቀኖች
# The label of an option that only organizers see.
train-staff = ሥልጠናዎችን ማስተዳደር
train-none = በአሁኑ ጊዜ ሊመዘገቡበት የሚችሉ ሥልጠና የለም። አዲስ ሲኖር የሥልጠና ዜና እንዲደርሳቸው ለፈቀዱ እንነግራለን።
train-gone = ያ ከእንግዲህ ክፍት አይደለም። ያለውን ለማየት "{ -word-train }" ብለው ይላኩ።
train-nothing = የሚመልሱት ቦታ አላገኘሁም። ያለውን ለማየት "{ -word-train }" ብለው ይላኩ።
train-country = ያሉት በየትኛው አገር ነው? የምጠይቀው ሰዓቱን በእርስዎ ሰዓት ለመንገር ነው። ሊያልፉት ይችላሉ።

# All of one training. $minutes: its length, a number. $language: the language it is held in. $trainer: who gives it, or "none".
train-details = { $minutes } ደቂቃ፣ በ{ $language }።{ $trainer ->
    [none] {""}
   *[other] {" "}አሠልጣኝ፦ { $trainer }።
}
# $places: how many places are free, a number.
train-places-left = የቀሩ ቦታዎች፦ { $places }።
train-free = መምጣት ይፈልጋሉ?
train-full = ቦታዎቹ ሁሉ ተይዘዋል። ቦታ መጠበቅ ይፈልጋሉ?
train-signed = ቦታ አለዎት። አሁንም መምጣት ይችላሉ?
train-waiting = የተጠባባቂ ዝርዝር ላይ ነዎት።
train-offered = ቦታ ተገኝቶልዎታል። ይፈልጉታል?
# Labels of options; short.
train-sign = ልመዝገብ
train-wait = ተጠባባቂ ልሁን
train-cannot = መምጣት አልችልም
train-leave = ከተጠባባቂ ዝርዝር ልውጣ
train-take = ቦታውን እወስዳለሁ
train-leave-offer = ለሌላ ይሰጥ
train-back = ወደ ዝርዝሩ
# Under an invitation, on channels without buttons: with one, its label is that of train-sign.
train-invitation-how = ለመመዝገብ "{ -word-train }" ብለው ይላኩ።

# The confirmation, at once. $title: the training. $when: date and time.
train-done = ቦታ አለዎት፦ { $title }፣ { $when }።
# $place: a link or an address.
train-place = የት፦ { $place }
# What will still come. $what: "both", "soon" or "none".
train-reminders = { $what ->
    [both] ከአንድ ቀን በፊት፣ እንዲሁም ሊጀመር ሲል ከአካፋፈሉ መመሪያ ጋር አስታውስዎታለሁ።
    [soon] ሊጀመር ሲል ከአካፋፈሉ መመሪያ ጋር አስታውስዎታለሁ።
   *[none] በቅርቡ ስለሚጀመር ሌላ ማስታወሻ አይኖርም።
}
train-how-to-give-back = ካልተመቸዎት "{ -word-cannot-come }" ብለው ይላኩ፤ ቦታው ለሌላ ሰው ይሰጣል።
# $link: an address on the web with the date as a calendar file.
train-calendar-link = ለቀን መቁጠሪያዎ፦ { $link }
train-calendar-file = ፋይሉ ለቀን መቁጠሪያዎ ነው።
# $title: the training. $when: date and time. $position: the place in the queue, a number.
train-on-list = ቦታዎቹ ሁሉ ተይዘዋል፦ { $title }፣ { $when }። በተጠባባቂ ዝርዝር { $position }ኛ ነዎት። ቦታ ሲገኝ አቀርብልዎታለሁ።
# $title: the training. $when: date and time.
train-given = ስለነገሩኝ አመሰግናለሁ። በ{ $title }፣ { $when } የነበረዎት ቦታ ለሌላ ሰው ይሰጣል። ለሌሎች ቀኖች "{ -word-train }" ብለው ይላኩ።
train-left = { $title }፣ { $when } ከእንግዲህ አይጠብቁም። ለሌሎች ቀኖች "{ -word-train }" ብለው ይላኩ።
train-cannot-which = መምጣት የማይችሉት የትኛው ላይ ነው?

## Notices: what members are sent of a training. $title: what it is called. $when: date and time by the member's clock.

train-notice-day-before = ማስታወሻ፦ { $title }፣ { $when }።
train-notice-soon = በቅርቡ ይጀመራል፦ { $title }፣ { $when }።
# $before: the date and time it was to be at.
train-notice-moved = የ{ $title } ጊዜ ተቀይሯል። የነበረው { $before } ነበር። አሁን { $when } ነው።
train-notice-changed = ስለ { $title } የተቀየረ ነገር አለ። ጊዜው { $when } ነው።
train-notice-cancelled = { $title }፣ { $when } ተሰርዟል። ይቅርታ እንጠይቃለን።
# In place of the three before, for who has several of the dates. Each date follows on a line of its own.
train-notice-moved-several = እነዚህ የ{ $title } ቀናት ተቀይረዋል፦
# One date of it. $before: the date and time it was to be at. $when: the date and time it is at now.
train-notice-moved-date = የነበረው { $before } ነበር። አሁን { $when } ነው።
train-notice-changed-several = ስለ { $title } የተቀየረ ነገር አለ። የእርስዎ ቀናት፦
train-notice-cancelled-several = እነዚህ የ{ $title } ቀናት ተሰርዘዋል። ይቅርታ እንጠይቃለን።
# $until: until when the place is kept, a date and time.
train-notice-offer = ቦታ ተገኝቶልዎታል፦ { $title }፣ { $when }። እስከ { $until } ከወሰዱት የእርስዎ ነው።
train-notice-follow-up = { $title } ተጠናቋል። መጥተው ነበር?
train-notice-rate = { $title } ላይ ስለተገኙ እናመሰግናለን። እንዴት ነበር?
train-notice-missed = { $title } ላይ አላገኘንዎትም። የሚመችዎ ሌላ ቀን ሊኖር ይችላል።

## After a training.

train-reminded = አሁንም መምጣት ይችላሉ?
train-came = መጥተው ነበር?
train-came-yes = መጥቻለሁ
train-came-no = አልመጣሁም
train-came-closed = እናመሰግናለን። መምጣትዎ ወይም አለመምጣትዎ ቀድሞ ተመዝግቧል።
train-rating = እንዴት ነበር?
train-rating-1 = አይጠቅምም
train-rating-2 = ብዙም አይጠቅምም
train-rating-3 = ደህና ነው
train-rating-4 = ጠቃሚ ነው
train-rating-5 = በጣም ጠቃሚ ነው
train-rating-none = ባልናገር ይሻላል
train-words = ምን ይቀጥል፣ ምንስ ይቀየር? የሚጽፉት በሚስጥር ኮድ ተቆልፎ ይቀመጣል፤ የሚያነቡትም አሠልጣኞች ብቻ ናቸው።
train-words-retry = እባክዎ ከ1,000 ፊደል ባነሰ ይጻፉት።
train-next-list = ቀጣዮቹ ቀኖች፦
train-next-which = ለአንዱ መመዝገብ ይፈልጋሉ?
train-see-next = ቀጣዮቹን ቀኖች አሳየኝ
train-missed = ቀጣዮቹን ቀኖች ማየት ይፈልጋሉ?
train-thanks = እናመሰግናለን። ማወቅ የፈለግኩት ይህን ብቻ ነው።
# $title: what the survey is called. Its first words and questions follow.
train-survey = ለመጡት ሰዎች መጠይቅም አለ፦ "{ $title }"። አሁን መመለስ ይችላሉ፣ ወይም በኋላ "{ -word-listen }" ብለው ይላኩ።
# $title: the training.
train-code-came = እናመሰግናለን። { $title } ላይ እንደመጡ ተመዝግቧል።
train-code-unknown = ያንን ኮድ እዚህና አሁን አላውቀውም። ሥልጠናው እየተካሄደ ወይም ካበቃ እስከ ሁለት ሰዓት "{ -word-here }" ብለው ከኮዱ ጋር ይላኩ።
train-code-too-many = ብዙ የተሳሳቱ ኮዶች ደርሰውናል። እባክዎ አስር ደቂቃ ይቆዩና እንደገና ይሞክሩ።
# How it is known whether a member came; put in brackets after it. $how: trainer, code or member. $by: who noted it, a pseudonym.
train-noted = { $how ->
    [trainer] በ{ $by } የተመዘገበ
    [code] በኮዱ
   *[member] አባሉ ራሳቸው እንዳሉት
}

## MY DATA.

# $title: a training. $date: its day. $status: how the member stands to it.
data-signup = { $status ->
    [signed] ሥልጠና፦ { $title }፣ { $date }፦ ቦታ አለዎት
    [waiting] ሥልጠና፦ { $title }፣ { $date }፦ ቦታ እየጠበቁ ነው
    [offered] ሥልጠና፦ { $title }፣ { $date }፦ ቦታ ቀርቦልዎታል
    [attended] ሥልጠና፦ { $title }፣ { $date }፦ መጥተዋል
    [missed] ሥልጠና፦ { $title }፣ { $date }፦ አልመጡም
    [off] ሥልጠና፦ { $title }፣ { $date }፦ ተሰርዟል
   *[cancelled] ሥልጠና፦ { $title }፣ { $date }፦ ቦታዎን መልሰዋል
}
# What the member said of that training. $rating: from 1 to 5, or 0 where they gave none. $words: their words, or "none".
data-opinion = { $rating ->
    [0] ስለ እሱ ያሉት፦ { $words }
   *[other] የሰጡት ነጥብ { $rating } ከ5{ $words ->
        [none] ።
       *[other] ፣ ያሉትም፦ { $words }
    }
}
