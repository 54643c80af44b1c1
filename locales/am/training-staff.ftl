### Trainings, as organizers and trainers offer them.

## Which training.

training-staff-refused = ይህን ማድረግ የሚችሉት አስተባባሪዎችና የሚያግዟቸው በጎ ፈቃደኞች ብቻ ናቸው።
training-staff-none = ሊተረጉሙት የሚችሉት ወይም እርስዎ የሚያሠለጥኑበት ሥልጠና የለም።
training-staff-gone = ያ ሥልጠና የለም፣ ወይም እርስዎ መቀየር አይችሉም።
training-staff-later = እሺ። የሠሩት ተቀምጧል፦ በዚሁ ትዕዛዝ እንደገና ያገኙታል።
training-staff-which = የትኛው ሥልጠና?
training-staff-new = አዲስ ሥልጠና
# The button for the next page of a list.
training-staff-more = ተጨማሪ …
training-staff-list-retry = እባክዎ ከዝርዝሩ ይምረጡ።
# One training of a list. $tag: its name. $state: draft or open. $title: what it is called.
training-staff-listed = { $state ->
    [draft] { $tag }፣ ረቂቅ፦ { $title }
   *[open] { $tag }፦ { $title }
}

## What is asked of a new training.

# $language: such as "Spanish".
training-staff-heading = የሥልጠናው ስም ማን ነው? ጥቂት ቃላት በ{ $language }።
training-staff-about = አባላት ምን ይማራሉ፣ ምንስ ይዘው ይምጡ? ጥቂት ዓረፍተ ነገሮች በ{ $language }።
# $max: how many characters.
training-staff-too-long = እባክዎ ከ{ $max } ፊደል አያስበልጡ።
training-staff-language = በየትኛው ቋንቋ ይሰጣል?
training-staff-zone = ቀኖቹን የሚሰጡት በየትኛው የሰዓት ክልል ነው?
training-staff-rhythm = በየስንት ጊዜው ይሰጣል?
training-staff-rhythm-once = በአንድ ቀን፣ ወይም በምጠራቸው ቀኖች
training-staff-rhythm-weekly = በየሳምንቱ
training-staff-rhythm-fortnightly = በየሁለት ሳምንቱ
training-staff-rhythm-monthly = በየወሩ፣ በተመሳሳይ የሳምንት ቀን
# $rhythm: once, or a series. $zone: such as Africa/Nairobi.
training-staff-dates = { $rhythm ->
    [once] በ{ $zone } ሰዓት መቼ ነው? ለምሳሌ፦ 2027-03-14 18:30። ብዙ ቀኖችን በ ; ይለዩ።
   *[weekly] በ{ $zone } ሰዓት ለመጀመሪያ ጊዜ መቼ ይሰጣል? ለምሳሌ፦ 2027-03-14 18:30
}
# $part: what was typed.
training-staff-dates-unclear = "{ $part }" እንደ ቀንና ሰዓት ማንበብ አልቻልኩም።
training-staff-dates-past = ያለፈ ቀን ማቀድ አይቻልም፦ { $when }
training-staff-dates-far = ያ በጣም ሩቅ ነው። ማቀድ የሚቻለው በሁለት ዓመት ውስጥ ነው።
training-staff-dates-one = ለተከታታይ ሥልጠና የመጀመሪያው ቀን ብቻ ይበቃል።
training-staff-dates-none = የሚመጣ ቀን የለም። እባክዎ አዳዲስ ይስጡ።
training-staff-dates-are = የሚሰጥባቸው ቀኖች፦
# $count: how many more dates.
training-staff-dates-more = { $count ->
    [one] እና አንድ ጊዜ ተጨማሪ
   *[other] እና { $count } ጊዜ ተጨማሪ
}
training-staff-dates-endless = እርስዎ እስኪጨርሱት ይቀጥላል
training-staff-times = በድምሩ ስንት ጊዜ? መጨረሻው ገና ካልታወቀ ይለፉት።
# $min, $max: whole numbers.
training-staff-number-retry = እባክዎ ከ{ $min } እስከ { $max } የሆነ ሙሉ ቁጥር ይላኩ።
training-staff-length = ስንት ደቂቃ ይወስዳል?
training-staff-place = የት ነው፣ ወይም አባላት የትኛውን ሊንክ ይከፍታሉ? የሚነገረው ለተመዘገቡ ብቻ ነው።
training-staff-capacity = ስንት አባላት መካፈል ይችላሉ? ገደብ ከሌለ ይለፉት።
training-staff-audience = ማን ሊያየውና ሊመዘገብ ይችላል?
training-staff-audience-everyone = ሁሉም አባላት
training-staff-topics = ከጥያቄዎቻችን ስለ የትኛው ነው?
training-staff-trainer = አሠልጣኙ ማን ነው? የበጎ ፈቃደኛውን ወይም የአስተባባሪውን የሚስጥር ስም ይላኩ። እርስዎ ከሆኑ ይለፉት።
training-staff-trainer-unknown = በቡድኑ ውስጥ በዚያ ስም የሚጠራ የለም።

## The training as it stands.

# $tag: its name. $state: draft, open, cancelled or over. $trainer: a pseudonym.
training-staff-head = { $state ->
    [draft] { $tag }፣ ረቂቅ። አሠልጣኝ፦ { $trainer }
    [open] { $tag }፣ ክፍት። አሠልጣኝ፦ { $trainer }
    [cancelled] { $tag }፣ የተሰረዘ። አሠልጣኝ፦ { $trainer }
   *[over] { $tag }፣ ያበቃ። አሠልጣኝ፦ { $trainer }
}
# $language: the name of one. $minutes, $capacity: figures; 0 for no limit.
training-staff-facts = { $capacity ->
    [0] በ{ $language }፣ { $minutes } ደቂቃ፣ ገደብ የለውም።
   *[other] በ{ $language }፣ { $minutes } ደቂቃ፣ ቢበዛ { $capacity } አባላት።
}
training-staff-place-is = ቦታ፦ { $place }
training-staff-place-none = ቦታው ገና አልተገለጸም፦ እንዳስገቡት ለተመዘገቡ ይነገራል።
# $languages: names of languages.
training-staff-words-in = ርዕስና መግለጫ ያሉባቸው ቋንቋዎች፦ { $languages }
training-staff-words-missing = ርዕስና መግለጫ በእንግሊዝኛም ያስፈልጋሉ።
# One date. $when: day and time. $signed, $waiting: figures. $state: planned, cancelled or over.
training-staff-date-line = { $state ->
    [cancelled] { $when }፦ ተሰርዟል
    [over] { $when }፦ አብቅቷል፣ { $signed } ቦታ ነበራቸው
   *[planned] { $when }፦ { $signed } ቦታ አላቸው፣ { $waiting } ይጠብቃሉ
}
training-staff-menu = ምን ማድረግ ይፈልጋሉ?
training-staff-open = ለአባላት ክፈት
training-staff-opened = ተከፍቷል፦ አሁን አባላት መመዝገብ ይችላሉ።
training-staff-change = ቀይር
training-staff-languages = ወደ ሌላ ቋንቋ መልስ
training-staff-leave = ለአሁን ተወው
training-staff-discard = ጣለው
training-staff-dates-menu = ቀኖች፣ ምዝገባና መገኘት
training-staff-invite = አባላትን ጋብዝ
training-staff-cancel = ሥልጠናውን ሰርዝ
training-staff-back = ተመለስ
training-staff-change-what = ምን መቀየር ይፈልጋሉ?
training-staff-change-words = ርዕስና መግለጫ
training-staff-change-language = የሚሰጥበት ቋንቋ
training-staff-change-dates = ቀኖቹ
training-staff-change-length = ርዝመቱ
training-staff-change-place = ቦታው ወይም ሊንኩ
training-staff-change-capacity = ስንት ሰው እንደሚካፈል
training-staff-change-audience = ማን እንደሚያየው
training-staff-change-topics = የሚመለከታቸው ጥያቄዎች
training-staff-change-trainer = አሠልጣኙ
training-staff-changed = ተቀይሯል።
# $count: how many members.
training-staff-told = { $count ->
    [0] ሊነገረው የሚገባ የተመዘገበ ሰው የለም።
    [one] ለተመዘገበ አንድ አባል አሁን በቋንቋው ይነገረዋል።
   *[other] ለተመዘገቡ { $count } አባላት አሁን በየቋንቋቸው ይነገራቸዋል።
}
# After it, when there are such. $count: how many of them.
training-staff-told-late = { $count ->
    [one] ከእነሱ አንዱ የሚያነቡት መጀመር ከነበረበት በኋላ ነው፦ ባሉበት ሌሊት ነው።
   *[other] ከእነሱ { $count } የሚያነቡት መጀመር ከነበረበት በኋላ ነው፦ ባሉበት ሌሊት ነው።
}
training-staff-translation = ወደ የትኛው ቋንቋ?
# Before the words to translate. $language: the name of one.
training-staff-source = በ{ $language }፦
training-staff-translated = እናመሰግናለን። አሁን ሥልጠናው በ{ $language } ይህ ነው።
training-staff-translated-draft = በረቂቅ ተቀምጧል፦ ማንም እንዳልገመገመው አባላት ያያሉ።

## One date.

training-staff-date = የትኛው ቀን?
training-staff-people = የተመዘገቡ
training-staff-attendance = የመጡትን መዝግብ
training-staff-opinions = አባላት ያሉት
training-staff-message = ለተመዘገቡ ጻፍ
training-staff-move = ጊዜውን ቀይር
training-staff-cancel-date = ይህን ቀን ሰርዝ
# $zone: such as Africa/Nairobi.
training-staff-move-to = በ{ $zone } ሰዓት ወደ የትኛው ቀንና ሰዓት? ለምሳሌ፦ 2027-03-14 18:30
training-staff-move-same = አሁንም በዚያው ሰዓት ነው።
training-staff-scope = ይህ ቀን ብቻ ወይስ ቀጥለው ያሉትም?
training-staff-scope-one = ይህ ቀን ብቻ
training-staff-scope-following = ይህና ቀጥለው ያሉት ሁሉ
# $from, $to: day and time.
training-staff-moved = ከ{ $from } ወደ { $to } ተዛውሯል።
# $what: discard, date, following or training.
training-staff-sure = { $what ->
    [discard] ይህ ረቂቅ ይጣል?
    [date] ይህ ቀን ይሰረዝ? ለተመዘገቡና ለሚጠብቁ ሁሉ ይነገራል።
    [following] ይህ ቀንና የሚከተሉት ሁሉ ይሰረዙ? ከእነሱ በማንኛውም ለተመዘገቡና ለሚጠብቁ ሁሉ ይነገራል።
   *[training] ሥልጠናው በሙሉ ይሰረዝ? በማንኛውም ቀኑ ለተመዘገቡና ለሚጠብቁ ሁሉ ይነገራል።
}
training-staff-sure-keep = አይ፣ ይቆይ
training-staff-sure-end = አዎ፣ እርግጠኛ ነኝ
training-staff-discarded = ተጥሏል።
training-staff-cancelled = ተሰርዟል።
training-staff-date-over = ባለፈ ወይም በተሰረዘ ቀን ይህን ማድረግ አይቻልም።

## Who comes.

# $code: such as T4821.
training-staff-code = የዚህ ቀን ኮድ { $code } ነው። መጨረሻ ላይ ጮክ ብለው ይናገሩት፦ "{ -word-here } { $code }" ብለው የሚልኩ አባላት እንደመጡ ይመዘገባሉ።
training-staff-nobody = እስካሁን ማንም አልተመዘገበም።
# One member of the list. $pseudonym: who. $status: signed, waiting, offered, attended or missed.
training-staff-person = { $status ->
    [signed] { $pseudonym }፦ ቦታ አላቸው
    [waiting] { $pseudonym }፦ ይጠብቃሉ
    [offered] { $pseudonym }፦ ቦታ ቀርቦላቸዋል
    [attended] { $pseudonym }፦ መጥተዋል
   *[missed] { $pseudonym }፦ አልመጡም
}
# In a person's place whose data was erased.
training-staff-erased = የተለዩን ሰው
training-staff-by-language = ምዝገባ በቋንቋ
training-staff-by-country = ምዝገባ በአገር
training-staff-country-unknown = አገሩ አይታወቅም
training-staff-few = ከ5 ያነሰ
# In place of a figure from which one below 5 could be worked out.
training-staff-hidden = አይታይም
# Under the charts.
training-staff-few-note = ከ5 ያነሱ ቁጥሮችና እነሱን ለማወቅ የሚያስችሉ ቁጥሮች አይታዩም።
training-staff-came = ማን መጣ? መጥቷል ወይም አልመጣም ለማለት አባሉን ይምረጡ።
# Before the list, when there are such.
training-staff-came-own = በቅንፍ ያለው አባላት ራሳቸው ያሉት ነው።
training-staff-came-done = ጨርሻለሁ
training-staff-came-rest = ሌላ የመጣ የለም
training-staff-too-early = መገኘት የሚመዘገበው ሥልጠናው ከተጀመረ በኋላ ነው።
# $came, $missed, $open: figures.
training-staff-came-count = { $came } መጥተዋል፣ { $missed } አልመጡም፣ { $open } ገና አልተመዘገቡም።
training-staff-rated = { $shown ->
    [yes] { $count } አባላት ደረጃ ሰጥተዋል፦ በአማካይ ከ5 { $average }።
   *[no] ደረጃ የሰጡት ከ5 ያነሱ ስለሆኑ አማካዩ አይታይም።
}
training-staff-opinions-none = እስካሁን የጻፈ የለም።
training-staff-opinions-trainer = አባላት የጻፉትን የሚያነበው አሠልጣኙ ብቻ ነው።

## What goes to members.

# The text of an invitation, which its organizer may still change. $title, $description: of the training. $when: its next date.
training-staff-invitation = { $title }፦ { $description } የመጀመሪያው ቀን፦ { $when }።
training-staff-no-date = አባላት ሊመዘገቡበት የሚችሉ የሚመጣ ቀን የለም።
training-staff-note = ቦታ ላላቸው ምን መንገር ይፈልጋሉ? እባክዎ በእንግሊዝኛ ይጻፉ። ከመላኩ በፊት አስተባባሪ ይገመግመዋል።
training-staff-note-nobody = መልእክት ሊደርሰው የሚችል ቦታ ያለው ሰው የለም።
training-staff-note-handed = እናመሰግናለን። አሁን ትርጉምና አስተባባሪ ይጠብቃል።
training-staff-message-next = ቀጥሎ መልእክቱን ይጻፉ። ቦታ ላላቸው ከመላኩ በፊት ሁለተኛ አስተባባሪ ይገመግመዋል።
