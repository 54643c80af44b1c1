### Trainings, as organizers and trainers offer them.

## Which training.

training-staff-refused = ነዚ ክገብሩ ዝኽእሉ ወደብትን ዝሕግዝዎም ወለንተኛታትን ጥራይ እዮም።
training-staff-none = ክትትርጉምዎ እትኽእሉ ወይ ባዕልኹም እተሰልጥኑሉ ስልጠና የለን።
training-staff-gone = እቲ ስልጠና የለን፣ ወይ ንስኹም ክትቅይርዎ ኣይትኽእሉን።
training-staff-later = ሕራይ። ዝሰራሕኩምዎ ተቐሚጡ ኣሎ፦ በዚ ትእዛዝ እንደገና ትረኽብዎ።
training-staff-which = ኣየናይ ስልጠና?
training-staff-new = ሓድሽ ስልጠና
# The button for the next page of a list.
training-staff-more = ተወሳኺ …
training-staff-list-retry = ብኽብረትኩም ካብቲ ዝርዝር ምረጹ።
# One training of a list. $tag: its name. $state: draft or open. $title: what it is called.
training-staff-listed = { $state ->
    [draft] { $tag }፣ ንድፊ፦ { $title }
   *[open] { $tag }፦ { $title }
}

## What is asked of a new training.

# $language: such as "Spanish".
training-staff-heading = ስም እቲ ስልጠና መን እዩ? ሒደት ቃላት ብ{ $language }።
training-staff-about = ኣባላት እንታይ ክመሃሩ እዮም፣ እንታይከ ሒዞም ይምጽኡ? ሒደት ምሉኣት ሓሳባት ብ{ $language }።
# $max: how many characters.
training-staff-too-long = ብኽብረትኩም ካብ { $max } ፊደላት ኣይተብዝሑ።
training-staff-language = ብኣየናይ ቋንቋ ይወሃብ?
training-staff-zone = ነቲ ዕለታት በየናይ ዞባ ሰዓት ትህብዎ?
training-staff-rhythm = በብኽንደይ ግዜኡ ይወሃብ?
training-staff-rhythm-once = ኣብ ሓደ መዓልቲ፣ ወይ ኣብ ዝገልጾም መዓልታት
training-staff-rhythm-weekly = ሰሙን ሰሙን
training-staff-rhythm-fortnightly = በብኽልተ ሰሙን
training-staff-rhythm-monthly = ወርሒ ወርሒ፣ ኣብ ተመሳሳሊ መዓልቲ ሰሙን
# $rhythm: once, or a series. $zone: such as Africa/Nairobi.
training-staff-dates = { $rhythm ->
    [once] ብሰዓት { $zone } መዓስ እዩ? ንኣብነት፦ 2027-03-14 18:30። ንብዙሕ ዕለታት ብ ; ፍለይዎ።
   *[weekly] ብሰዓት { $zone } ንመጀመርታ ግዜ መዓስ ይወሃብ? ንኣብነት፦ 2027-03-14 18:30
}
# $part: what was typed.
training-staff-dates-unclear = "{ $part }" ከም ዕለትን ሰዓትን ከንብቦ ኣይከኣልኩን።
training-staff-dates-past = ዝሓለፈ ዕለት ክውጠን ኣይክእልን፦ { $when }
training-staff-dates-far = እዚ ኣዝዩ ርሑቕ እዩ። ክውጠን ዝኽእል ኣብ ውሽጢ ክልተ ዓመት እዩ።
training-staff-dates-one = ንተኸታታሊ ስልጠና ናይ መጀመርታ ዕለት ጥራይ እኹል እዩ።
training-staff-dates-none = ዝመጽእ ዕለት የለን። ብኽብረትኩም ሓደስቲ ሃቡ።
training-staff-dates-are = ዝወሃበሉ ዕለታት፦
# $count: how many more dates.
training-staff-dates-more = { $count ->
    [one] ከምኡ'ውን ሓደ ግዜ
   *[other] ከምኡ'ውን { $count } ግዜ
}
training-staff-dates-endless = ክሳብ ባዕልኹም እትውድእዎ ይቕጽል
training-staff-times = ብድምር ክንደይ ግዜ? መወዳእታኡ ገና እንተዘይተፈሊጡ ሕለፍዎ።
# $min, $max: whole numbers.
training-staff-number-retry = ብኽብረትኩም ካብ { $min } ክሳብ { $max } ምሉእ ቁጽሪ ስደዱ።
training-staff-length = ክንደይ ደቒቕ ይወስድ?
training-staff-place = ኣበይ እዩ፣ ወይ ኣባላት ኣየናይ ሊንክ ይኸፍቱ? ንዝተመዝገቡ ጥራይ ይንገር።
training-staff-capacity = ክንደይ ኣባላት ክሳተፉ ይኽእሉ? ደረት እንተዘይብሉ ሕለፍዎ።
training-staff-audience = መን ክርእዮን ክምዝገብን ይኽእል?
training-staff-audience-everyone = ኩሎም ኣባላት
training-staff-topics = ካብ ጠለባትና ብዛዕባ ኣየናይ እዩ?
training-staff-trainer = ኣሰልጣኒ መን እዩ? ናይ ወለንተኛ ወይ ወዳቢ ምስጢራዊ ስም ስደዱ። ንስኹም እንተኾንኩም ሕለፍዎ።
training-staff-trainer-unknown = ኣብቲ ጉጅለ ብኡ ስም ዝፍለጥ የለን።

## The training as it stands.

# $tag: its name. $state: draft, open, cancelled or over. $trainer: a pseudonym.
training-staff-head = { $state ->
    [draft] { $tag }፣ ንድፊ። ኣሰልጣኒ፦ { $trainer }
    [open] { $tag }፣ ክፉት። ኣሰልጣኒ፦ { $trainer }
    [cancelled] { $tag }፣ ዝተሰረዘ። ኣሰልጣኒ፦ { $trainer }
   *[over] { $tag }፣ ዝተዛዘመ። ኣሰልጣኒ፦ { $trainer }
}
# $language: the name of one. $minutes, $capacity: figures; 0 for no limit.
training-staff-facts = { $capacity ->
    [0] ብ{ $language }፣ { $minutes } ደቒቕ፣ ደረት የብሉን።
   *[other] ብ{ $language }፣ { $minutes } ደቒቕ፣ እንተበዝሐ { $capacity } ኣባላት።
}
training-staff-place-is = ቦታ፦ { $place }
training-staff-place-none = ቦታ ገና የለን፦ ከም ዘእተኹምዎ ንዝተመዝገቡ ይንገር።
# $languages: names of languages.
training-staff-words-in = ኣርእስትን መግለጽን ዘለዎ ቋንቋታት፦ { $languages }
training-staff-words-missing = ኣርእስትን መግለጽን ብእንግሊዝኛ'ውን የድልዩ።
# One date. $when: day and time. $signed, $waiting: figures. $state: planned, cancelled or over.
training-staff-date-line = { $state ->
    [cancelled] { $when }፦ ተሰሪዙ
    [over] { $when }፦ ሓሊፉ፣ { $signed } ቦታ ነይሩዎም
   *[planned] { $when }፦ { $signed } ቦታ ኣለዎም፣ { $waiting } ይጽበዩ
}
training-staff-menu = እንታይ ክትገብሩ ትደልዩ?
training-staff-open = ንኣባላት ክፈቶ
training-staff-opened = ተኸፊቱ፦ ሕጂ ኣባላት ክምዝገቡ ይኽእሉ።
training-staff-change = ቀይር
training-staff-languages = ናብ ካልእ ቋንቋ ተርጉም
training-staff-leave = ንሕጂ ግደፎ
training-staff-discard = ጎሓፎ
training-staff-dates-menu = ዕለታት፣ ምዝገባን ምርካብን
training-staff-invite = ንኣባላት ዓድም
training-staff-cancel = ነቲ ስልጠና ሰርዞ
training-staff-back = ተመለስ
training-staff-change-what = እንታይ ክትቅይሩ ትደልዩ?
training-staff-change-words = ኣርእስትን መግለጽን
training-staff-change-language = ዝወሃበሉ ቋንቋ
training-staff-change-dates = ዕለታት
training-staff-change-length = ንውሓት
training-staff-change-place = ቦታ ወይ ሊንክ
training-staff-change-capacity = ክንደይ ሰብ ከም ዝሳተፍ
training-staff-change-audience = መን ከም ዝርእዮ
training-staff-change-topics = ዝምልከቶም ጠለባት
training-staff-change-trainer = ኣሰልጣኒ
training-staff-changed = ተቐይሩ።
# $count: how many members.
training-staff-told = { $count ->
    [0] ክንገሮ ዝግባእ ዝተመዝገበ ሰብ የለን።
    [one] ንሓደ ዝተመዝገበ ኣባል ሕጂ ብቋንቋኡ ይንገሮ ኣሎ።
   *[other] ንዝተመዝገቡ { $count } ኣባላት ሕጂ በብቋንቋኦም ይንገሮም ኣሎ።
}
# After it, when there are such. $count: how many of them.
training-staff-told-late = { $count ->
    [one] ካብኣቶም ሓደ ድሕሪ እቲ ክጅምረሉ ዝነበረ ግዜ እዩ ዘንብቦ፦ ኣብ ዘለዎ ለይቲ እዩ።
   *[other] ካብኣቶም { $count } ድሕሪ እቲ ክጅምረሉ ዝነበረ ግዜ እዮም ዘንብብዎ፦ ኣብ ዘለውዎ ለይቲ እዩ።
}
training-staff-translation = ናብ ኣየናይ ቋንቋ?
# Before the words to translate. $language: the name of one.
training-staff-source = ብ{ $language }፦
training-staff-translated = የቐንየልና። ሕጂ እቲ ስልጠና ብ{ $language } እዚ እዩ።
training-staff-translated-draft = ከም ንድፊ ተቐሚጡ፦ ማንም ከም ዘይገምገሞ ኣባላት ይርእዩ።

## One date.

training-staff-date = ኣየናይ ዕለት?
training-staff-people = ዝተመዝገቡ
training-staff-attendance = ዝመጹ መዝግብ
training-staff-opinions = ኣባላት ዝበልዎ
training-staff-message = ንዝተመዝገቡ ጽሓፍ
training-staff-move = ግዜኡ ቀይር
training-staff-cancel-date = ነዚ ዕለት ሰርዝ
# $zone: such as Africa/Nairobi.
training-staff-move-to = ብሰዓት { $zone } ናብ ኣየናይ መዓልትን ሰዓትን? ንኣብነት፦ 2027-03-14 18:30
training-staff-move-same = ድሮ ኣብኡ ሰዓት እዩ ዘሎ።
training-staff-scope = እዚ ዕለት ጥራይ ዶ ወይስ ዝስዕቡ'ውን?
training-staff-scope-one = እዚ ዕለት ጥራይ
training-staff-scope-following = እዚን ዝስዕቡ ኩሎምን
# $from, $to: day and time.
training-staff-moved = ካብ { $from } ናብ { $to } ተቐይሩ።
# $what: discard, date, following or training.
training-staff-sure = { $what ->
    [discard] እዚ ንድፊ ይጎሓፍ ዶ?
    [date] እዚ ዕለት ይሰረዝ ዶ? ንዝተመዝገቡን ዝጽበዩን ኩሎም ይንገር።
    [following] እዚ ዕለትን ዝስዕቡ ኩሎምን ይሰረዙ ዶ? ኣብ ሓደ ካብኣቶም ንዝተመዝገቡን ዝጽበዩን ኩሎም ይንገር።
   *[training] እቲ ስልጠና ብምሉኡ ይሰረዝ ዶ? ኣብ ሓደ ዕለታቱ ንዝተመዝገቡን ዝጽበዩን ኩሎም ይንገር።
}
training-staff-sure-keep = ኣይፋል፣ ይጽናሕ
training-staff-sure-end = እወ፣ ርግጸኛ እየ
training-staff-discarded = ተጎሒፉ።
training-staff-cancelled = ተሰሪዙ።
training-staff-date-over = ኣብ ዝሓለፈ ወይ ዝተሰረዘ ዕለት ነዚ ምግባር ኣይከኣልን።

## Who comes.

# $code: such as T4821.
training-staff-code = ናይዚ ዕለት ኮድ { $code } እዩ። ኣብ መወዳእታ ዓው ኢልኩም ተዛረብዎ፦ "{ -word-here } { $code }" ኢሎም ዝሰዱ ኣባላት ከም ዝመጹ ይምዝገቡ።
training-staff-nobody = ክሳብ ሕጂ ዝተመዝገበ የለን።
# One member of the list. $pseudonym: who. $status: signed, waiting, offered, attended or missed.
training-staff-person = { $status ->
    [signed] { $pseudonym }፦ ቦታ ኣለዎም
    [waiting] { $pseudonym }፦ ይጽበዩ
    [offered] { $pseudonym }፦ ቦታ ቀሪቡሎም
    [attended] { $pseudonym }፦ መጺኦም
   *[missed] { $pseudonym }፦ ኣይመጹን
}
# In a person's place whose data was erased.
training-staff-erased = ካባና ዝተፈልየ ሰብ
training-staff-by-language = ምዝገባ በብቋንቋ
training-staff-by-country = ምዝገባ በብሃገር
training-staff-country-unknown = ሃገር ኣይትፍለጥን
training-staff-few = ካብ 5 ዝወሓደ
# In place of a figure from which one below 5 could be worked out.
training-staff-hidden = ኣይረአን
# Under the charts.
training-staff-few-note = ካብ 5 ዝወሓዱ ቁጽርታትን ንዓኣቶም ከፍልጡ ዝኽእሉን ኣይረኣዩን።
training-staff-came = መን መጺኡ? መጺኡ ወይ ኣይመጸን ንምባል ነቲ ኣባል ምረጹ።
# Before the list, when there are such.
training-staff-came-own = ኣብ ውሽጢ ቅንፍ ዘሎ ኣባላት ባዕሎም ዝበልዎ እዩ።
training-staff-came-done = ወዲአ
training-staff-came-rest = ካልእ ዝመጸ የለን
training-staff-too-early = ምርካብ ዝምዝገብ እቲ ስልጠና ምስ ጀመረ እዩ።
# $came, $missed, $open: figures.
training-staff-came-count = { $came } መጺኦም፣ { $missed } ኣይመጹን፣ { $open } ገና ኣይተመዝገቡን።
training-staff-rated = { $shown ->
    [yes] { $count } ኣባላት ነጥቢ ሂቦም፦ ብማእከላይ ካብ 5 { $average }።
   *[no] ነጥቢ ዝሃቡ ካብ 5 ዝወሓዱ ስለዝኾኑ ማእከላይ ኣይረአን።
}
training-staff-opinions-none = ክሳብ ሕጂ ዝጸሓፈ የለን።
training-staff-opinions-trainer = ኣባላት ዝጸሓፍዎ ኣሰልጣኒ ጥራይ እዩ ዘንብቦ።

## What goes to members.

# The text of an invitation, which its organizer may still change. $title, $description: of the training. $when: its next date.
training-staff-invitation = { $title }፦ { $description } ናይ መጀመርታ ዕለት፦ { $when }።
training-staff-no-date = ኣባላት ክምዝገብሉ ዝኽእሉ ዝመጽእ ዕለት የለን።
training-staff-note = ቦታ ንዘለዎም እንታይ ክትነግሩ ትደልዩ? ብኽብረትኩም ብእንግሊዝኛ ጽሓፉ። ቅድሚ ምልኣኹ ወዳቢ ይግምግሞ።
training-staff-note-nobody = መልእኽቲ ክበጽሖ ዝኽእል ቦታ ዘለዎ ሰብ የለን።
training-staff-note-handed = የቐንየልና። ሕጂ ትርጉምን ወዳብን ይጽበ።
training-staff-message-next = ቀጺልኩም ነቲ መልእኽቲ ጽሓፍዎ። ቦታ ንዘለዎም ቅድሚ ምልኣኹ ካልኣይ ወዳቢ ይግምግሞ።
