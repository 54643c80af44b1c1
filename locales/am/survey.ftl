### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] መልሶችዎን ማንበብ የሚችሉት፦ የማህበሩ አስተባባሪዎችና አብረዋቸው የሚሠሩ በጎ ፈቃደኞች። ሌሎች የሚያዩት ቁጥሮችን ብቻ ነው።
   *[organizers] መልሶችዎን ማንበብ የሚችሉት፦ የማህበሩ አስተባባሪዎች ብቻ። ሌሎች የሚያዩት ቁጥሮችን ብቻ ነው።
}
# Said before the first question of an anonymous survey.
survey-anonymous = መልሶችዎ ያለ ስምዎ ይቀመጣሉ፦ ሲጨርሱ፣ ወይም ከ60 ቀን ዝምታ በኋላ፣ ከእርስዎ ጋር የሚያገናኛቸውን እንቆርጣለን። ከዚያ በኋላ ልናሳይዎ ወይም ልንሰርዝልዎ አንችልም። እስከዚያ "{ -word-forget }" ብለው ሲልኩ ይሰረዛሉ።
# Said before the first question of a survey that keeps the link.
survey-linked = መልሶችዎ እዚህ ካለው መዝገብዎ ጋር በሚስጥር ኮድ ተቆልፈው ይቀመጣሉ። ለመሰረዝ "{ -word-forget }" ብለው ይላኩ።
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = ማስታወሻ፦ እነዚህን ጥያቄዎች የቋንቋው ተናጋሪ ገና አላያቸውም።
survey-begin = የትኛውንም ጥያቄ መዝለል ይችላሉ። "{ -word-back }" ያለፈውን መልስ ይቀይራል። በማንኛውም ጊዜ መተው ይችላሉ፦ "{ -word-listen }" ካቆሙበት ያስቀጥላል። እንጀምር?
survey-begin-now = እንጀምር
survey-begin-not = አሁን አይደለም
survey-declined = ችግር የለም። በፈለጉ ጊዜ ይምጡ።
survey-number-retry = እባክዎ ሙሉ ቁጥር ይላኩ፣ ወይም ይለፉት።
survey-text-retry = እባክዎ በቃላት ይመልሱ፣ ወይም ይለፉት።
# Said after each message of a long answer.
survey-story-more = እያዳመጥኩ ነው። የፈለጉትን ያህል ይጻፉ፤ ሲጨርሱ "{ -word-done }" ብለው ይላኩ።
survey-expired = ለተወሰነ ጊዜ መልስ ስላላገኘሁ መጠይቁን ዘግቼዋለሁ። የነገሩኝ ተቀምጧል። እናመሰግናለን።
# Said when a photo or a voice note comes with words, in a survey.
survey-media-words = ቃላትዎን እይዛለሁ። ምስሉን ወይም ቅጂውን ግን መያዝ አልችልም።
# Below a question that takes them. $kinds: photo, voice, or both.
survey-media-invite = { $kinds ->
    [photo] እዚህ ፎቶም መላክ ይችላሉ።
    [voice] እዚህ የድምፅ መልእክትም መላክ ይችላሉ።
   *[both] እዚህ ፎቶ እና የድምፅ መልእክትም መላክ ይችላሉ።
}
# Asked once, when the first photo or voice note has come. It must be true: who changes what is kept changes this. $readers: volunteers or organizers. $days: how long it is kept at most.
survey-media-agree = ፎቶ ወይም የድምፅ መልእክት ስም በሌለው መጠይቅም ቢሆን ማንነትዎን ሊገልጥ ይችላል፦ በፊት፣ በቦታ ወይም በድምፅ። ከተስማሙ የላኩትን ተመስጥሮ እይዘዋለሁ፤ በፎቶው ውስጥ የተደበቀው ቦታና መሣሪያ ይወገዳል። ማየት ወይም መስማት የሚችሉት፦ { $readers ->
    [volunteers] የኅብረቱ አስተባባሪዎች እና አብረዋቸው የሚሠሩ በጎ ፈቃደኞች።
   *[organizers] የኅብረቱ አስተባባሪዎች ብቻ።
} መልሶቹ የእርስዎ እስከሆኑ ድረስ "{ -word-forget }" ያጠፋዋል፤ ከ{ $days } ቀናት በኋላ ደግሞ በማንኛውም ሁኔታ ይጠፋል። ልያዘው? ካልሆነ ምንም አላወርድም፤ ቃላትዎ ግን ይቆጠራሉ።
survey-media-yes = አዎ፣ ይያዝ
survey-media-no = አይ፣ ቃላቴን ብቻ
# $kinds: what is kept: photo, voice, or both. $max: how many at most.
survey-media-part = ሁሉም አይያዝም። እዚህ የምይዘው { $kinds ->
    [photo] ፎቶ
    [voice] የድምፅ መልእክት
   *[both] ፎቶ እና የድምፅ መልእክት
}፣ ለአንድ ጥያቄ ቢበዛ { $max } ነው።
# Said at the end of an anonymous survey. $count: how many.
survey-media-lost = በጊዜው ሊወርዱ ያልቻሉና ያልተያዙ ፎቶዎች ወይም የድምፅ መልእክቶች፦ { $count }።
# Said when a photo or a voice note could not be kept. $why: big, type, or gone. $max: megabytes.
survey-media-refused = { $why ->
    [big] ፎቶዎን ወይም የድምፅ መልእክትዎን መያዝ አልቻልኩም፦ ከ{ $max } MB ይበልጣል። ቃላትዎ ተይዘዋል። አነስ ያለ መላክ ይችላሉ።
    [type] ፎቶዎን ወይም የድምፅ መልእክትዎን መያዝ አልቻልኩም፦ ማንበብ የማልችለው ዓይነት ነው። ቃላትዎ ተይዘዋል። የተለመደ ፎቶ ወይም ቅጂ መላክ ይችላሉ።
   *[gone] ፎቶዎን ወይም የድምፅ መልእክትዎን ማውረድ ስላልቻልኩ አልተያዘም። ቃላትዎ ተይዘዋል። እንደገና መላክ ይችላሉ።
}
# Said to BACK, before the earlier question is asked again.
survey-back = ወደ ቀደመው ጥያቄ ተመለስን። አዲሱ መልስዎ የቀድሞውን ይተካል።
# Said to BACK at the first question.
survey-back-none = ይህ የመጀመሪያው ጥያቄ ነው፦ ከእሱ በፊት የለም።
# Said at the end of an anonymous survey. It must be true: who changes what is kept changes this.
survey-closed-anonymous = የምንይዘው፦ መልሶችዎን፣ ቋንቋቸውን፣ ከነገሩን አገርዎን፣ መገናኛውንና ቀኑን ነው። ከእርስዎ ጋር የሚያገናኘው ተቆርጧል፦ ከእንግዲህ እነዚህን መልሶች ልናገኝ፣ ልናሳይዎ ወይም ልንሰርዝልዎ አንችልም። ማንም ሁለት ጊዜ እንዳይቆጠር፣ መመለስዎ ግን ይታወቃል።
# Said at the end of a survey that keeps the link.
survey-closed-linked = መልሶችዎ ከመዝገብዎ ጋር በሚስጥር ኮድ ተቆልፈው ይቆያሉ። "{ -word-my-data }" የያዝነውን ያሳያል፣ "{ -word-forget }" ሁሉንም ይሰርዛል።

# In MY DATA.
data-survey-finished = መጠይቅ "{ $title }"፦ መልሰዋል፣ የጀመሩት { $date }፤ መልሶችዎ ከመዝገብዎ ጋር ተቀምጠዋል
data-survey-open = መጠይቅ "{ $title }"፦ { $date } ጀምረዋል፣ አልጨረሱም
# In MY DATA: an anonymous survey whose answers are not the member's any more.
data-survey-anonymous = መጠይቅ "{ $title }"፦ መልሰዋል፤ መልሶቹ ከእንግዲህ ከእርስዎ ጋር አይገናኙም
# In MY DATA. $count: how many.
data-media = ከመልሶችዎ ጋር የተያዙ ፎቶዎችና የድምፅ መልእክቶች፦ { $count }

# Under an invitation: the button that begins the survey.
survey-invitation-answer = ልመልስ
# Under an invitation, on channels without buttons.
survey-invitation-how = ለመመለስ "{ -word-listen }" ብለው ይላኩ።
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = ማስታወሻ፦ እነዚህ ጥያቄዎች በእንግሊዝኛ ናቸው። ወደ ቋንቋዎ ገና አልተተረጎሙም።

## SURVEY: organizers write one.

survey-write-refused = በዚህ ቃል መጠይቅ የሚጽፉት አስተባባሪዎች ናቸው። ለመመለስ "{ -word-listen }" ብለው ይላኩ።
survey-write-which = የትኛው መጠይቅ? አዲስ ለመጻፍ ይለፉት።
# In the list. $state: draft, waiting, open. $by: who wrote it.
survey-write-listed = { $state ->
    [draft] { $survey }፦ የእርስዎ፣ እየተጻፈ ያለ፦ { $title }
    [waiting] { $survey } በ{ $by }፦ ሁለተኛ አስተባባሪ ይጠብቃል፦ { $title }
   *[open] { $survey }፦ ክፍት፦ { $title }
}
survey-write-title = ስሙ ማን ነው? አባላት በዚህ ስም ይመርጡታል። ቋንቋ፦ { $language }።
survey-write-intro = ለምንድን ነው፣ ምን ያህል ጊዜስ ይወስዳል? ይህ መጀመሪያ ይባላል። ቋንቋ፦ { $language }።
survey-write-thanks = የመለሱትን እንዴት ያመሰግናሉ? ይህ መጨረሻ ላይ ይባላል። ቋንቋ፦ { $language }።
survey-write-retry = እባክዎ በቃላት ይመልሱ።
survey-write-readers = የእያንዳንዱን መልስ ማን ማንበብ ይችላል? ሌሎች ሁሉ የሚያዩት ቁጥሮችን ብቻ ነው።
survey-write-readers-volunteers = በጎ ፈቃደኞችና አስተባባሪዎች
survey-write-readers-organizers = አስተባባሪዎች ብቻ
survey-write-anonymous = ስም አልባ ነው? ከሆነ አባሉ ሲጨርስ ከእሱ ጋር የሚያገናኘው ለዘለቄታው ይቆረጣል።
survey-write-anonymous-yes = አዎ፣ ስም አልባ
survey-write-anonymous-no = አይ፣ ከአባሉ ጋር ይቀመጥ
survey-write-kind = ቀጣዩ ጥያቄ እንዴት ይመለሳል?
survey-write-kind-single = ከብዙ ምርጫዎች አንዱ
survey-write-kind-several = ከብዙ ምርጫዎች የፈለጉት ሁሉ
survey-write-kind-scale = የነጥብ መለኪያ
survey-write-kind-text = በጥቂት ቃላት
survey-write-kind-story = በፈለጉት ያህል መልእክት
survey-write-question = ጥያቄው ምንድን ነው? ቋንቋ፦ { $language }።
survey-write-options = ምርጫዎቹ የትኞቹ ናቸው? አንድ በአንድ መስመር፣ ወይም በ ; ተለያይተው። ቋንቋ፦ { $language }።
# $min and $max: how many options there may be.
survey-write-options-bad = እባክዎ ከ{ $min } እስከ { $max } ምርጫ ይስጡ፤ እያንዳንዱ ከ75 ፊደል ሳይበልጥ፣ አንድ በአንድ መስመር።
survey-write-ends = ዝቅተኛውና ከፍተኛው ነጥብ ምን ማለት ናቸው? በሁለት መስመር፣ ወይም በ ; ተለያይተው፦ "not at all; very much"። ሌላ ቁጥር ካልጨመሩ 5 ነጥብ አለው። ቋንቋ፦ { $language }።
survey-write-ends-bad = እባክዎ ሁለት ቃላት ወይም ሐረጎች ይስጡ፤ አንድ በአንድ መስመር፣ ከ75 ፊደል ሳይበልጥ። ሦስተኛ መስመር የነጥቦቹን ብዛት ሊል ይችላል፣ ከ2 እስከ { $max }።
survey-write-too-long = ይህ ለስልክ በጣም ረጅም ነው፦ እባክዎ ከ{ $max } ፊደል በታች ያድርጉት።
survey-write-kind-number = ቁጥር
survey-write-range = ሊመለስ የሚችለው ትንሹ ቁጥር ስንት ነው፣ ትልቁስ? ለምሳሌ፦ 0; 120
# $groups: ranges of numbers, with commas between.
survey-write-bands-are = ውጤቶች እነዚህን ቡድኖች ያሳያሉ፦ { $groups }
survey-write-bands = ቡድኖቹ ጥሩ ከሆኑ ይለፉት፣ ወይም ቡድኖች የሚጀምሩባቸውን ቁጥሮች ይላኩ፦ 18; 30; 45
# $example: how it may look.
survey-write-numbers-bad = እባክዎ ሙሉ ቁጥሮችን ብቻ ይላኩ፣ እያንዳንዱ ከቀዳሚው የሚበልጥ፦ { $example }
# $count: how many there are in the other language.
survey-write-count-bad = እባክዎ { $count } መስመሮች ይስጡ፣ በሌላው ቋንቋ እንዳሉት ብዛትና ቅደም ተከተል።
# $max: how many questions there may be.
survey-write-full = አንድ መጠይቅ ከ{ $max } ጥያቄዎች አይበልጥም።
survey-write-translations-back = እንግሊዝኛው ስለተቀየረ ትርጉሞቹ ተነስተዋል፦ እንደገና ያስፈልጋሉ።
# $numbers: the numbers of questions.
survey-write-needed = ጥያቄ { $numbers } የሚጠየቀው አስቀድመው የተወሰነ መልስ የሰጡትን ብቻ ነው፣ ያንንም ያጣል። መጀመሪያ ማን እንደሚጠየቅ ይቀይሩ።
survey-write-whom = ይህን ማን ይጠየቃል? ለሁሉም ከሆነ ይለፉት። ወይም ቀዳሚ ጥያቄ ይምረጡ፦ በተወሰነ መንገድ የመለሱት ብቻ ይጠየቃሉ።
survey-write-whom-none = ከእሱ በፊት ምርጫ ያለው ጥያቄ ስለሌለ ሁሉም ይጠየቃሉ።
survey-write-answers = የትኞቹ መልሶች? ከእነሱ አንዱን የሰጡት ብቻ ይጠየቃሉ።
survey-write-answers-bad = እባክዎ ቢያንስ አንድ መልስ ይምረጡ፣ ሁሉንም ግን አይደለም።
survey-write-bound = በምን ቁጥር የመለሱትን?
survey-write-bound-least = ያ ቁጥር ወይም ከዚያ በላይ
survey-write-bound-most = ያ ቁጥር ወይም ከዚያ በታች
survey-write-threshold = የትኛው ቁጥር?
# $min and $max: whole numbers.
survey-write-threshold-bad = እባክዎ ከ{ $min } እስከ { $max } አንድ ሙሉ ቁጥር ይላኩ።
# Under a question. $number: that of an earlier one. $how: is, any, isNot, atLeast, atMost. $answers: labels, or a number.
survey-write-asked-of = { $how ->
    [isNot] ለጥያቄ { $number } ይህን ላልመለሱት ብቻ፦ { $answers }
    [atLeast] ለጥያቄ { $number } { $answers } ወይም ከዚያ በላይ ለመለሱት ብቻ
    [atMost] ለጥያቄ { $number } { $answers } ወይም ከዚያ በታች ለመለሱት ብቻ
   *[other] ለጥያቄ { $number } ይህን ለመለሱት ብቻ፦ { $answers }
}
survey-write-not-shown = እንዲህ ከሆነ የዚህን ጥያቄ ውጤት ማሳየት አይቻልም። የሚቻለው አንድ መልስ ብቻ ሲወስን፣ ወይም ቡድን የሚጀምርበት ቁጥር ሲሆን ነው።
survey-write-edit = ጥያቄ ቀይር፣ አዛውር ወይም አውጣ
survey-write-edit-which = የትኛው ጥያቄ? እንዳሉ ለመተው ይለፉት።
survey-write-no-questions = እስካሁን ጥያቄ የለም።
survey-write-change-words = ቃላቱን
survey-write-change-answers = የሚያቀርባቸው መልሶች
survey-write-change-whom = ማን እንደሚጠየቅ
survey-write-change-move = አዛውረው
survey-write-change-remove = አውጣው
survey-write-media = አባላት ከመልሳቸው ጋር ፎቶ ወይም የድምፅ መልእክት መላክ ይችላሉ? የሚቀመጠው የተስማሙት ብቻ ነው፤ ሰውን ሊያጋልጥ ይችላል። ቃላት ብቻ ለመቀበል ምንም አይምረጡ።
survey-write-media-photo = ፎቶዎች
survey-write-media-voice = የድምፅ መልእክቶች
survey-write-move = ወደ የትኛው ቦታ? አዲሱን ቁጥር ይላኩ፦ 1 መጀመሪያ ይጠየቃል።
# $question: its number and its words.
survey-write-taken-out = ወጥቷል፦ { $question }
survey-write-settings = ስም፣ ጽሑፎች፣ አንባቢዎች፣ ለማን
survey-write-settings-title = ስሙን
survey-write-settings-intro = መጀመሪያ የሚባለው
survey-write-settings-thanks = መጨረሻ የሚባለው
survey-write-settings-readers = መልሶችን ማን እንደሚያነብ
survey-write-settings-anonymous = ስም አልባ መሆኑ
survey-write-settings-themes = የአንባቢዎች ርዕሶች
survey-write-themes = አንባቢዎች አባላት የጻፉትን በየትኞቹ ርዕሶች ይመድቡ? አንድ በአንድ መስመር። ከሌለ ይለፉት። ቋንቋ፦ { $language }።
# $themes: their labels.
survey-write-themes-are = የአንባቢዎች ርዕሶች፦ { $themes }
# $state: whole, drafted, missing. $missing: how many texts.
survey-write-language = { $state ->
    [whole] { $language }፦ ሙሉ ነው።
    [drafted] { $language }፦ ሙሉ ነው፣ ግን ሁለተኛ ተናጋሪ ሁሉንም አላረጋገጠም። ለአባላት ይነገራል።
   *[missing] { $language }፦ የጎደሉ ጽሑፎች፦ { $missing }። አባላት እነዚህን በእንግሊዝኛ ያነባሉ፣ ይህም ይነገራቸዋል።
}
# $languages: their names, each with how many members read it.
survey-write-untranslated = ወደ እነዚህ መተርጎም የጀመረ የለም፦ { $languages }
survey-write-locale = በየትኛው ቋንቋ?
# $channel and $language: their names.
survey-write-played = { $channel }፣ { $language }፦ አባላት የሚያገኙት ይህን ነው፣ ከሁሉም ጥያቄዎች ጋር።
# Above an SMS, or all of them.
survey-write-segments = { $segments ->
    [one] { $segments } ክፍል
   *[other] { $segments } ክፍሎች
}
survey-write-change = ቀይረው፦ አዲስ እትም
# $by: another organizer.
survey-write-being-changed = { $by } አስቀድሞ እየቀየረው ነው።
# $version: its number.
survey-write-next-version = ይህ እትም { $version } ነው። ክፍት ያለው ሁለተኛ አስተባባሪ ይህን እስኪያጸድቅ እንዳለ ይቆያል። የጀመረ በጀመረው ይቀጥላል፤ የመለሰ ዳግም አይጠየቅም። ለክፍቱ የተሰጡ መልሶች ለብቻቸው ይቆጠራሉ፤ ውጤታቸው ሊለቀቅ የሚችለው እስከዚያ ድረስ ብቻ ነው።
survey-write-menu = ቀጥሎ ምን ይደረግ?
survey-write-add = ሌላ ጥያቄ
survey-write-show = አሳየኝ
survey-write-audience = ለማን እንደሆነ
survey-write-submit = እንዲጸድቅ አቅርብ
survey-write-discard = ጣለው
survey-write-not-now = አሁን አይደለም
survey-write-audience-which = የትኛው የተቀመጠ የተቀባዮች ቡድን? ለሁሉም ከሆነ ይለፉት።
# What is wrong with a survey that is to be approved; the rest is told by the checker, in English.
survey-write-problems = ገና መጠየቅ አይቻልም። { $problems }
# The survey as it is, to be looked at. $questions: how many.
survey-write-shown = { $title } ({ $anonymous ->
    [yes] ስም አልባ
   *[no] ከአባሉ ጋር የሚቀመጥ
}፤ የሚያነቡት { $readers ->
    [volunteers] በጎ ፈቃደኞችና አስተባባሪዎች
   *[organizers] አስተባባሪዎች ብቻ
}፤ { $audience ->
    [none] "{ -word-listen }" ብሎ ለሚልክ ሁሉ
   *[other] ለተቀባዮች ቡድን { $audience }
})
survey-write-submitted = እናመሰግናለን። ሁለተኛ አስተባባሪ "{ -word-survey }" ብሎ ያየዋል፤ ያጸድቀዋል ወይም ይመልሰዋል።
survey-write-decide = አባላት የሚጠየቁት ይህን ነው። ይጽደቅ?
survey-write-approve = ይጽደቅና ይከፈት
survey-write-back = ይመለስ
# Said to the second organizer.
survey-write-approved = ተከፍቷል፦ አባላት "{ -word-listen }" ብለው ያገኙታል። ለመጋበዝ "{ -word-survey }" ብለው ይላኩ።
survey-write-sent-back = ወደ ጸሐፊው ተመልሷል።
survey-write-manage = ክፍት ነው። ቀጥሎ ምን ይደረግ?
survey-write-invite = አባላትን ጋብዝ
survey-write-close = ዝጋው
survey-write-closed = ተዘግቷል፦ ከእንግዲህ ማንም መጀመር አይችልም፤ የጀመሩ መጨረስ ይችላሉ።
survey-write-discarded = ተጥሏል።
survey-write-gone = ያ መጠይቅ ተቀይሯል፣ ወይም የለም። ያለበትን ለማየት "{ -word-survey }" ብለው ይላኩ።
survey-write-later = ችግር የለም፦ ተቀምጧል። ለመቀጠል "{ -word-survey }" ብለው ይላኩ።
# Told to its author.
survey-write-told-approved = { $by } መጠይቅዎን "{ $title }" አጽድቋል፦ አሁን ክፍት ነው።
survey-write-told-back = { $by } መጠይቅዎን "{ $title }" መልሶታል። እባክዎ ተነጋገሩበትና ለመቀየር "{ -word-survey }" ብለው ይላኩ።
