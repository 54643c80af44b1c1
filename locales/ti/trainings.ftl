### Trainings.

# A date, to be put into other messages, so without a full stop. $date: "Sunday, March 14, 2027". $time: "18:30". $zone: "East Africa Time".
training-when = { $date }፣ { $time } ({ $zone })
# For who also counts by the Ethiopian calendar. $ethiopianDate: the day by it.
training-when-calendar = { $date }፣ { $time } ({ $zone }፤ ብኣቆጻጽራ ግእዝ፦ { $ethiopianDate })
# For who also counts the hours from dawn, in East Africa. $ethiopianTime: "12:30". $part: the day's four parts, from 6:00, 12:00, 18:00 and 0:00.
training-when-clock = { $date }፣ { $time } ({ $zone }፤ ብኣቆጻጽራ ግእዝ፦ { $ethiopianDate }፣ { $part ->
    [morning] ናይ ንግሆ ሰዓት { $ethiopianTime }
    [day] ናይ መዓልቲ ሰዓት { $ethiopianTime }
    [evening] ናይ ምሸት ሰዓት { $ethiopianTime }
   *[night] ናይ ለይቲ ሰዓት { $ethiopianTime }
})

## Signing up: TRAIN.

# One training in a list. $title: what it is called. $when: its date and time. $standing: how the member stands to it.
train-item = { $title }፦ { $when }{ $standing ->
    [full] ። መሊኡ፤ ዝርዝር ተጸበይቲ ኣሎ።
    [signed] ። ቦታ ኣለኩም።
    [waiting] ። ኣብ ዝርዝር ተጸበይቲ ኣለኹም።
    [offered] ። ቦታ ቀሪቡልኩም።
   *[free] ።
}
# Before the list. $zone: the zone that dates are told in, where the member's own is not known; "own" where it is.
train-list = { $zone ->
    [own] ክትመጽእዎም እትኽእሉ ስልጠናታት፦
   *[other] ክትመጽእዎም እትኽእሉ ስልጠናታት። ዞባ ሰዓትኩም ስለ ዘይፈልጥ እቲ ሰዓታት ናይ { $zone } እዩ፦
}
train-which = ብዛዕባ ኣየናይ ዝያዳ ክትፈልጡ ትደልዩ?
train-which-retry = ብኽብረትኩም ካብቲ ዝርዝር ምረጹ።
# The label of the option that shows more trainings.
train-more = ካልእ ዕለታት
# The label of an option that only organizers see.
train-staff = ስልጠናታት ምምሕዳር
train-none = ኣብዚ ግዜ እትምዝገብሉ ስልጠና የለን። ሓድሽ ምስ ዝህሉ ናይ ስልጠና ዜና ክበጽሖም ንዝፈቐዱ ክንነግሮም ኢና።
train-gone = እቲ ካብ ሕጂ ክፉት ኣይኮነን። ዘሎ ንምርኣይ "{ -word-train }" ኢልኩም ስደዱ።
train-nothing = እትመልስዎ ቦታ ኣይረኸብኩን። ዘሎ ንምርኣይ "{ -word-train }" ኢልኩም ስደዱ።
train-country = ኣብ ኣየነይቲ ሃገር ኣለኹም? ዝሓትት ዘለኹ ብሰዓትኩም ክነግረኩም እየ። ክትሓልፍዎ ትኽእሉ።

# All of one training. $minutes: its length, a number. $language: the language it is held in. $trainer: who gives it, or "none".
train-details = { $minutes } ደቒቕ፣ ብ{ $language }።{ $trainer ->
    [none] {""}
   *[other] {" "}ኣሰልጣኒ፦ { $trainer }።
}
# $places: how many places are free, a number.
train-places-left = ዝተረፈ ቦታታት፦ { $places }።
train-free = ክትመጹ ትደልዩ ዶ?
train-full = ኩሉ ቦታታት ተታሒዙ። ቦታ ክትጽበዩ ትደልዩ ዶ?
train-signed = ቦታ ኣለኩም። ሕጂ'ውን ክትመጹ ትኽእሉ ዶ?
train-waiting = ኣብ ዝርዝር ተጸበይቲ ኣለኹም።
train-offered = ቦታ ተረኺቡልኩም። ትደልይዎ ዶ?
# Labels of options; short.
train-sign = ክምዝገብ
train-wait = ክጽበ
train-cannot = ክመጽእ ኣይክእልን
train-leave = ካብ ዝርዝር ተጸበይቲ ክወጽእ
train-take = ነቲ ቦታ እወስዶ
train-leave-offer = ንኻልእ ይወሃብ
train-back = ናብቲ ዝርዝር
# Under an invitation, on channels without buttons: with one, its label is that of train-sign.
train-invitation-how = ንምምዝጋብ "{ -word-train }" ኢልኩም ስደዱ።

# The confirmation, at once. $title: the training. $when: date and time.
train-done = ቦታ ኣለኩም፦ { $title }፣ { $when }።
# $place: a link or an address.
train-place = ኣበይ፦ { $place }
# What will still come. $what: "both", "soon" or "none".
train-reminders = { $what ->
    [both] ቅድሚ ሓደ መዓልቲ፣ ከምኡ'ውን ክጅምር ምስ ቀረበ ምስ መምርሒ ኣሳታትፋ ከዘኻኽረኩም እየ።
    [soon] ክጅምር ምስ ቀረበ ምስ መምርሒ ኣሳታትፋ ከዘኻኽረኩም እየ።
   *[none] ኣብ ቀረባ ስለ ዝጅምር ካልእ መዘኻኸሪ የለን።
}
train-how-to-give-back = እንተዘይተመቺኩም "{ -word-cannot-come }" ኢልኩም ስደዱ፤ ቦታኹም ካልእ ሰብ ይረኽቦ።
# $link: an address on the web with the date as a calendar file.
train-calendar-link = ንካላንደርኩም፦ { $link }
train-calendar-file = እቲ ፋይል ንካላንደርኩም እዩ።
# $title: the training. $when: date and time. $position: the place in the queue, a number.
train-on-list = ኩሉ ቦታታት ተታሒዙ፦ { $title }፣ { $when }። ኣብ ዝርዝር ተጸበይቲ መበል { $position } ኢኹም። ቦታ ምስ ተረኽበ ከቕርበልኩም እየ።
# $title: the training. $when: date and time.
train-given = ስለ ዝነገርኩምኒ የቐንየለይ። ኣብ { $title }፣ { $when } ዝነበረኩም ቦታ ንኻልእ ሰብ ይወሃብ። ንኻልእ ዕለታት "{ -word-train }" ኢልኩም ስደዱ።
train-left = ካብ ሕጂ ን{ $title }፣ { $when } ኣይትጽበዩን። ንኻልእ ዕለታት "{ -word-train }" ኢልኩም ስደዱ።
train-cannot-which = ናብ ኣየናይ ክትመጹ ኣይትኽእሉን?

## Notices: what members are sent of a training. $title: what it is called. $when: date and time by the member's clock.

train-notice-day-before = መዘኻኸሪ፦ { $title }፣ { $when }።
train-notice-soon = ኣብ ቀረባ ይጅምር፦ { $title }፣ { $when }።
# $before: the date and time it was to be at.
train-notice-moved = ግዜ { $title } ተቐይሩ። ኣብ { $before } ነይሩ። ሕጂ ኣብ { $when } እዩ።
train-notice-changed = ኣብ { $title } ዝተቐየረ ነገር ኣሎ። ግዜኡ { $when } እዩ።
train-notice-cancelled = { $title }፣ { $when } ተሰሪዙ። ይቕሬታ ንሓትት።
# In place of the three before, for who has several of the dates. Each date follows on a line of its own.
train-notice-moved-several = እዞም ዕለታት { $title } ተቐይሮም፦
# One date of it. $before: the date and time it was to be at. $when: the date and time it is at now.
train-notice-moved-date = ኣብ { $before } ነይሩ። ሕጂ ኣብ { $when } እዩ።
train-notice-changed-several = ኣብ { $title } ዝተቐየረ ነገር ኣሎ። ዕለታትኩም፦
train-notice-cancelled-several = እዞም ዕለታት { $title } ተሰሪዞም። ይቕሬታ ንሓትት።
# $until: until when the place is kept, a date and time.
train-notice-offer = ቦታ ተረኺቡልኩም፦ { $title }፣ { $when }። ክሳብ { $until } እንተወሲድኩምዎ ናትኩም እዩ።
train-notice-follow-up = { $title } ተዛዚሙ። መጺእኩም ዶ?
train-notice-rate = ናብ { $title } ስለ ዝመጻእኩም የቐንየልና። ከመይ ነይሩ?
train-notice-missed = ኣብ { $title } ኣይረኸብናኩምን። ዝጥዕመኩም ካልእ ዕለት ክህሉ ይኽእል።

## After a training.

train-reminded = ሕጂ'ውን ክትመጹ ትኽእሉ ዶ?
train-came = መጺእኩም ዶ?
train-came-yes = መጺአ
train-came-no = ኣይመጻእኩን
train-came-closed = የቐንየልና። ምምጻእኩም ወይ ዘይምምጻእኩም ድሮ ተመዝጊቡ እዩ።
train-rating = ከመይ ነይሩ?
train-rating-1 = ኣይጠቅምን
train-rating-2 = ብዙሕ ኣይጠቅምን
train-rating-3 = ደሓን እዩ
train-rating-4 = ጠቓሚ እዩ
train-rating-5 = ኣዝዩ ጠቓሚ እዩ
train-rating-none = ክነግር ኣይደልን
train-words = እንታይ ይቐጽል፣ እንታይከ ይቀየር? ቃላትኩም ብምስጢራዊ ኮድ ተቘሊፉ ይቕመጥ፤ ዘንብብዎ ኣሰልጠንቲ ጥራይ እዮም።
train-words-retry = ብኽብረትኩም ካብ 1,000 ፊደላት ብዝወሓደ ጽሓፍዎ።
train-next-list = ዝቕጽሉ ዕለታት፦
train-next-which = ኣብ ሓዲኦም ክትምዝገቡ ትደልዩ ዶ?
train-see-next = ዝቕጽሉ ዕለታት ኣርእየኒ
train-missed = ዝቕጽሉ ዕለታት ክትርእዩ ትደልዩ ዶ?
train-thanks = የቐንየልና። ክፈልጦ ዝደለኹ እዚ ጥራይ እዩ።
# $title: what the survey is called. Its first words and questions follow.
train-survey = ነቶም ዝመጹ መሕትት'ውን ኣሎ፦ "{ $title }"። ሕጂ ክትምልሱ ትኽእሉ፣ ወይ ደሓር "{ -word-listen }" ኢልኩም ስደዱ።
# $title: the training.
train-code-came = የቐንየልና። ናብ { $title } ከም ዝመጻእኩም ተመዝጊቡ።
train-code-unknown = ነቲ ኮድ ኣብዚን ሕጅን ኣይፈልጦን። እቲ ስልጠና እናተኻየደ፣ ወይ ካብ ዝውዳእ ክሳብ ክልተ ሰዓት፣ "{ -word-here }" ምስቲ ኮድ ስደዱ።
train-code-too-many = ብዙሕ ግጉይ ኮድ በጺሑና። ብኽብረትኩም ዓሰርተ ደቒቕ ተጸበዩ እሞ መሊስኩም ፈትኑ።
# How it is known whether a member came; put in brackets after it. $how: trainer, code or member. $by: who noted it, a pseudonym.
train-noted = { $how ->
    [trainer] ብ{ $by } ዝተመዝገበ
    [code] ብቲ ኮድ
   *[member] ኣባል ባዕሎም ከም ዝበልዎ
}

## MY DATA.

# $title: a training. $date: its day. $status: how the member stands to it.
data-signup = { $status ->
    [signed] ስልጠና፦ { $title }፣ { $date }፦ ቦታ ኣለኩም
    [waiting] ስልጠና፦ { $title }፣ { $date }፦ ቦታ ትጽበዩ ኣለኹም
    [offered] ስልጠና፦ { $title }፣ { $date }፦ ቦታ ቀሪቡልኩም
    [attended] ስልጠና፦ { $title }፣ { $date }፦ መጺእኩም
    [missed] ስልጠና፦ { $title }፣ { $date }፦ ኣይመጻእኩምን
    [off] ስልጠና፦ { $title }፣ { $date }፦ ተሰሪዙ
   *[cancelled] ስልጠና፦ { $title }፣ { $date }፦ ቦታኹም መሊስኩም
}
# What the member said of that training. $rating: from 1 to 5, or 0 where they gave none. $words: their words, or "none".
data-opinion = { $rating ->
    [0] ብዛዕባኡ ዝበልኩምዎ፦ { $words }
   *[other] ዝሃብኩምዎ ነጥቢ { $rating } ካብ 5{ $words ->
        [none] ።
       *[other] ፣ ዝበልኩምዎ፦ { $words }
    }
}
