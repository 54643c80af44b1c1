### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] መልስታትኩም ከንብቡ ዝኽእሉ፦ ወደብቲ ናይቲ ማሕበርን ምስኦም ዝሰርሑ ወለንተኛታትን። ካልኦት ቁጽርታት ጥራይ ይርእዩ።
   *[organizers] መልስታትኩም ከንብቡ ዝኽእሉ፦ ወደብቲ ናይቲ ማሕበር ጥራይ። ካልኦት ቁጽርታት ጥራይ ይርእዩ።
}
# Said before the first question of an anonymous survey.
survey-anonymous = መልስታትኩም ብዘይ ስምኩም ይቕመጥ፦ ክትውድኡ ከለኹም፣ ወይ ድሕሪ 60 መዓልቲ ስቕታ፣ ምሳኹም ዘራኽቦ ንበትኮ። ድሕሪኡ ከነርእየኩም ወይ ክንድምስሰልኩም ኣይንኽእልን። ክሳብ ሽዑ "{ -word-forget }" ምስ ትብሉ ይድምሰስ።
# Said before the first question of a survey that keeps the link.
survey-linked = መልስታትኩም ኣብዚ ምስ ዘሎ መዝገብኩም ብምስጢራዊ ኮድ ተቘሊፉ ይቕመጥ። ንምድምሳሱ "{ -word-forget }" ኢልኩም ስደዱ።
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = መዘኻኸሪ፦ ነዞም ሕቶታት ተዛራቢ እቲ ቋንቋ ገና ኣይረኣዮምን።
survey-begin = ንዝኾነ ሕቶ ክትሓልፍዎ ትኽእሉ። "{ -word-back }" ነቲ ዝሓለፈ መልሲ ይቕይር። ኣብ ዝኾነ ግዜ ክትገድፉ ትኽእሉ፦ "{ -word-listen }" ካብቲ ዝገደፍኩምዎ የቐጽል። ንጀምር ዶ?
survey-begin-now = ንጀምር
survey-begin-not = ሕጂ ኣይኮነን
survey-declined = ጸገም የለን። ኣብ ዝደለኹምዎ ግዜ ንዑ።
survey-number-retry = ብኽብረትኩም ምሉእ ቁጽሪ ስደዱ፣ ወይ ሕለፍዎ።
survey-text-retry = ብኽብረትኩም ብቓላት መልሱ፣ ወይ ሕለፍዎ።
# Said after each message of a long answer.
survey-story-more = እሰምዕ ኣለኹ። ክንዲ ዝደለኹምዎ ጽሓፉ፤ ምስ ወዳእኩም "{ -word-done }" ኢልኩም ስደዱ።
survey-expired = ንዝተወሰነ ግዜ መልሲ ስለ ዘይረኸብኩ ነቲ መሕትት ዓጽየዮ ኣለኹ። ዝነገርኩምኒ ተቐሚጡ ኣሎ። የቐንየልና።
# Said when a photo or a voice note comes with words, in a survey.
survey-media-words = ቃላትኩም እሕዞ። እቲ ስእሊ ወይ ቅዳሕ ድምጺ ግን ክሕዞ ኣይክእልን።
# Below a question that takes them. $kinds: photo, voice, or both.
survey-media-invite = { $kinds ->
    [photo] ኣብዚ ስእሊ እውን ክትሰዱ ትኽእሉ።
    [voice] ኣብዚ መልእኽቲ ድምጺ እውን ክትሰዱ ትኽእሉ።
   *[both] ኣብዚ ስእልን መልእኽቲ ድምጽን እውን ክትሰዱ ትኽእሉ።
}
# Asked once, when the first photo or voice note has come. It must be true: who changes what is kept changes this. $readers: volunteers or organizers. $days: how long it is kept at most.
survey-media-agree = ስእሊ ወይ መልእኽቲ ድምጺ ኣብ ስም ዘይብሉ መጠይቕ እውን መንነትኩም ከቃልዕ ይኽእል፦ ብገጽ፣ ብቦታ ወይ ብድምጺ። እንተ ተሰማሚዕኩም ዝለኣኽኩምዎ ብምስጢር እዕቅቦ፤ ኣብ ውሽጢ ስእሊ ዝተሓብአ ቦታን መሳርሒን ይእለ። ክርእዩ ወይ ክሰምዑ ዝኽእሉ፦ { $readers ->
    [volunteers] ኣወሃሃድቲ ኅብረትን ምስኦም ዝሰርሑ ወለንተኛታትን።
   *[organizers] ኣወሃሃድቲ ኅብረት ጥራይ።
} እቶም መልስታት ናትኩም ክሳብ ዝኾኑ "{ -word-forget }" ይድምስሶ፤ ድሕሪ { $days } መዓልታት ድማ ብዝኾነ ይድምሰስ። ክዕቅቦ ዶ? እንተ ዘይኮነ ዋላ ሓንቲ ኣየውርድን፤ ቃላትኩም ግን ይቑጸሩ።
survey-media-yes = እወ፣ ይዓቀብ
survey-media-no = ኣይፋል፣ ቃላተይ ጥራይ
# $kinds: what is kept: photo, voice, or both. $max: how many at most.
survey-media-part = ኩሉ ኣይዕቀብን። ኣብዚ ዝዕቅቦ { $kinds ->
    [photo] ስእሊ
    [voice] መልእኽቲ ድምጺ
   *[both] ስእልን መልእኽቲ ድምጽን
}፣ ንሓደ ሕቶ እንተበዝሐ { $max } እዩ።
# Said at the end of an anonymous survey. $count: how many.
survey-media-lost = ብግዜኡ ክወርዱ ዘይከኣሉን ዘይተዓቀቡን ስእልታት ወይ መልእኽትታት ድምጺ፦ { $count }።
# Said when a photo or a voice note could not be kept. $why: big, type, or gone. $max: megabytes.
survey-media-refused = { $why ->
    [big] ስእልኹም ወይ መልእኽቲ ድምጽኹም ክዕቅብ ኣይከኣልኩን፦ ካብ { $max } MB ይዓቢ። ቃላትኩም ተዓቂቡ ኣሎ። ዝነኣሰ ክትሰዱ ትኽእሉ።
    [type] ስእልኹም ወይ መልእኽቲ ድምጽኹም ክዕቅብ ኣይከኣልኩን፦ ከንብቦ ዘይክእል ዓይነት እዩ። ቃላትኩም ተዓቂቡ ኣሎ። ልሙድ ስእሊ ወይ ቅዳሕ ክትሰዱ ትኽእሉ።
   *[gone] ስእልኹም ወይ መልእኽቲ ድምጽኹም ከውርድ ስለ ዘይከኣልኩ ኣይተዓቀበን። ቃላትኩም ተዓቂቡ ኣሎ። እንደገና ክትሰዱ ትኽእሉ።
}
# Said to BACK, before the earlier question is asked again.
survey-back = ናብቲ ዝሓለፈ ሕቶ ተመሊስና። ሓድሽ መልስኹም ነቲ ናይ ቀደም ይትክኦ።
# Said to BACK at the first question.
survey-back-none = እዚ ናይ መጀመርታ ሕቶ እዩ፦ ቅድሚኡ የለን።
# Said at the end of an anonymous survey. It must be true: who changes what is kept changes this.
survey-closed-anonymous = እንሕዞ፦ መልስታትኩም፣ ቋንቋኡ፣ እንተነጊርኩምና ሃገርኩም፣ መራኸብን ዕለትን እዩ። ምሳኹም ዘራኽቦ ተበቲኹ፦ ካብ ሕጂ ነዞም መልስታት ክንረኽቦም፣ ከነርእየኩም ወይ ክንድምስሰልኩም ኣይንኽእልን። ማንም ክልተ ግዜ ከይቁጸር፣ ምምላስኩም ግን ይፍለጥ።
# Said at the end of a survey that keeps the link.
survey-closed-linked = መልስታትኩም ምስ መዝገብኩም ብምስጢራዊ ኮድ ተቘሊፉ ይጸንሕ። "{ -word-my-data }" ሒዝናዮ ዘለና የርኢ፣ "{ -word-forget }" ንኹሉ ይድምስስ።

# In MY DATA.
data-survey-finished = መሕትት "{ $title }"፦ መሊስኩም፣ ዝጀመርኩምሉ { $date }፤ መልስታትኩም ምስ መዝገብኩም ተቐሚጡ ኣሎ
data-survey-open = መሕትት "{ $title }"፦ { $date } ጀሚርኩም፣ ኣይወዳእኩምን
# In MY DATA: an anonymous survey whose answers are not the member's any more.
data-survey-anonymous = መሕትት "{ $title }"፦ መሊስኩም፤ እቶም መልስታት ካብ ሕጂ ምሳኹም ኣይራኸቡን
# In MY DATA. $count: how many.
data-media = ምስ መልስታትኩም ዝተዓቀቡ ስእልታትን መልእኽትታት ድምጽን፦ { $count }

# Under an invitation: the button that begins the survey.
survey-invitation-answer = ክምልስ
# Under an invitation, on channels without buttons.
survey-invitation-how = ንምምላስ "{ -word-listen }" ኢልኩም ስደዱ።
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = መዘኻኸሪ፦ እዞም ሕቶታት ብእንግሊዝኛ እዮም። ናብ ቋንቋኹም ገና ኣይተተርጎሙን።

## SURVEY: organizers write one.

survey-write-refused = በዚ ቃል መሕትት ዝጽሕፉ ወደብቲ እዮም። ንምምላስ "{ -word-listen }" ኢልኩም ስደዱ።
survey-write-which = ኣየናይ መሕትት? ሓድሽ ንምጽሓፍ ሕለፍዎ።
# In the list. $state: draft, waiting, open. $by: who wrote it.
survey-write-listed = { $state ->
    [draft] { $survey }፦ ናትኩም፣ ይጽሓፍ ኣሎ፦ { $title }
    [waiting] { $survey } ብ{ $by }፦ ካልኣይ ወዳቢ ይጽበ፦ { $title }
   *[open] { $survey }፦ ክፉት፦ { $title }
}
survey-write-title = ስሙ እንታይ እዩ? ኣባላት በዚ ስም ይመርጽዎ። ቋንቋ፦ { $language }።
survey-write-intro = ንምንታይ እዩ፣ ክንደይ ግዜ ይወስድ? እዚ ኣብ መጀመርታ ይብሃል። ቋንቋ፦ { $language }።
survey-write-thanks = ነቶም ዝመለሱ ብኸመይ ተመስግንዎም? እዚ ኣብ መወዳእታ ይብሃል። ቋንቋ፦ { $language }።
survey-write-retry = ብኽብረትኩም ብቓላት መልሱ።
survey-write-readers = ንነፍሲ ወከፍ መልሲ መን ከንብቦ ይኽእል? ካልኦት ኩሎም ቁጽርታት ጥራይ ይርእዩ።
survey-write-readers-volunteers = ወለንተኛታትን ወደብትን
survey-write-readers-organizers = ወደብቲ ጥራይ
survey-write-anonymous = ስም ኣልቦ ድዩ? እንተኾይኑ እቲ ኣባል ምስ ወድአ ምስኡ ዘራኽብ ንሓዋሩ ይብተኽ።
survey-write-anonymous-yes = እወ፣ ስም ኣልቦ
survey-write-anonymous-no = ኣይፋል፣ ምስ ኣባል ይቀመጥ
survey-write-kind = ዝቕጽል ሕቶ ብኸመይ ይምለስ?
survey-write-kind-single = ካብ ምርጫታት ሓደ
survey-write-kind-several = ካብ ምርጫታት ዝደለይዎ ኩሉ
survey-write-kind-scale = መለክዒ ነጥቢ
survey-write-kind-text = ብሒደት ቃላት
survey-write-kind-story = ክንዲ ዝደለይዎ መልእኽትታት
survey-write-question = እቲ ሕቶ እንታይ እዩ? ቋንቋ፦ { $language }።
survey-write-options = ኣየኖት ኣማራጺታት? ሓደ ኣብ ሓደ መስመር፣ ወይ ብ ; ተፈልዮም። ቋንቋ፦ { $language }።
# $min and $max: how many options there may be.
survey-write-options-bad = ብኽብረትኩም ካብ { $min } ክሳብ { $max } ምርጫታት ሃቡ፤ ነፍሲ ወከፍ ካብ 75 ፊደላት ከይበዝሐ፣ ሓደ ኣብ ሓደ መስመር።
survey-write-ends = እቲ ዝተሓተን ዝለዓለን ነጥቢ እንታይ ማለት እዩ? ብክልተ መስመር፣ ወይ ብ ; ተፈልዩ፦ "not at all; very much"። ካልእ ቁጽሪ እንተዘይወሲኽኩም 5 ነጥቢ ኣለዎ። ቋንቋ፦ { $language }።
survey-write-ends-bad = በጃኹም ክልተ ቃላት ወይ ሓረጋት ሃቡ፤ ሓደ ኣብ ሓደ መስመር፣ ካብ 75 ፊደል ዘይበልጽ። ሳልሳይ መስመር ብዝሒ ነጥብታት ክገልጽ ይኽእል፣ ካብ 2 ክሳብ { $max }።
survey-write-too-long = እዚ ንተሌፎን ኣዝዩ ነዊሕ እዩ፦ ብኽብረትኩም ትሕቲ { $max } ፊደላት ግበርዎ።
survey-write-kind-number = ቁጽሪ
survey-write-range = ክምለስ ዝኽእል ዝነኣሰ ቁጽሪ ክንደይ እዩ፣ ዝዓበየኸ? ንኣብነት፦ 0; 120
# $groups: ranges of numbers, with commas between.
survey-write-bands-are = ውጽኢታት ነዞም ጉጅለታት የርእዩ፦ { $groups }
survey-write-bands = እቶም ጉጅለታት ጽቡቓት እንተኾይኖም ሕለፍዎ፣ ወይ ጉጅለታት ዝጅምሩሎም ቁጽርታት ስደዱ፦ 18; 30; 45
# $example: how it may look.
survey-write-numbers-bad = በጃኹም ምሉኣት ቁጽርታት ጥራይ ስደዱ፣ ነፍሲ ወከፍ ካብቲ ቅድሚኡ ዝዓቢ፦ { $example }
# $count: how many there are in the other language.
survey-write-count-bad = በጃኹም { $count } መስመራት ሃቡ፣ ክንዲ ኣብቲ ካልእ ቋንቋ ዘለዉን ብናቶም ቅደም ሰዓብን።
# $max: how many questions there may be.
survey-write-full = ሓደ መጠይቕ ካብ { $max } ሕቶታት ኣይበልጽን።
survey-write-translations-back = እቲ እንግሊዝኛ ስለ ዝተቐየረ ትርጉማቱ ተላዒሎም፦ እንደገና የድልዩ።
# $numbers: the numbers of questions.
survey-write-needed = ሕቶ { $numbers } ነቶም ቅድም ፍሉይ መልሲ ዝሃቡ ጥራይ ይሕተት፣ ነዚ ድማ ክስእኖ እዩ። መጀመርታ መን ከም ዝሕተት ቀይሩ።
survey-write-whom = እዚ መን ይሕተት? ንኹሉ እንተኾይኑ ሕለፍዎ። ወይ ቀዳማይ ሕቶ ምረጹ፦ ብፍሉይ መንገዲ ዝመለሱ ጥራይ ይሕተቱ።
survey-write-whom-none = ቅድሚኡ ኣማራጺ ዘለዎ ሕቶ ስለ ዘየለ ኩሎም ይሕተቱ።
survey-write-answers = ኣየኖት መልስታት? ሓደ ካብኣቶም ዝሃቡ ጥራይ ይሕተቱ።
survey-write-answers-bad = በጃኹም እንተወሓደ ሓደ መልሲ ምረጹ፣ ኩሎም ግና ኣይኮኑን።
survey-write-bound = ብኸመይ ቁጽሪ ዝመለሱ?
survey-write-bound-least = እቲ ቁጽሪ ወይ ልዕሊኡ
survey-write-bound-most = እቲ ቁጽሪ ወይ ትሕቲኡ
survey-write-threshold = ኣየናይ ቁጽሪ?
# $min and $max: whole numbers.
survey-write-threshold-bad = በጃኹም ካብ { $min } ክሳብ { $max } ሓደ ምሉእ ቁጽሪ ስደዱ።
# Under a question. $number: that of an earlier one. $how: is, any, isNot, atLeast, atMost. $answers: labels, or a number.
survey-write-asked-of = { $how ->
    [isNot] ንሕቶ { $number } እዚ ንዘይመለሱ ጥራይ፦ { $answers }
    [atLeast] ንሕቶ { $number } { $answers } ወይ ልዕሊኡ ንዝመለሱ ጥራይ
    [atMost] ንሕቶ { $number } { $answers } ወይ ትሕቲኡ ንዝመለሱ ጥራይ
   *[other] ንሕቶ { $number } እዚ ንዝመለሱ ጥራይ፦ { $answers }
}
survey-write-not-shown = ከምዚ እንተኾይኑ ናይዚ ሕቶ ውጽኢት ከርኢ ኣይከኣልን። ዝከኣል ሓደ መልሲ ጥራይ እንተ ወሲኑ፣ ወይ ጉጅለ ዝጅምረሉ ቁጽሪ እንተኾይኑ እዩ።
survey-write-edit = ሕቶ ቀይር፣ ኣንቀሳቕስ ወይ ኣውጽእ
survey-write-edit-which = ኣየናይ ሕቶ? ከም ዘለዉ ንምግዳፍ ሕለፍዎ።
survey-write-no-questions = ክሳብ ሕጂ ሕቶ የለን።
survey-write-change-words = ቃላቱ
survey-write-change-answers = ዘቕርቦም መልስታት
survey-write-change-whom = መን ከም ዝሕተት
survey-write-change-move = ኣንቀሳቕሶ
survey-write-change-remove = ኣውጽኣዮ
survey-write-media = ኣባላት ምስ መልሶም ስእሊ ወይ መልእኽቲ ድምጺ ክሰዱ ይኽእሉ ድዮም? ናይ ዝተሰማምዑ ጥራይ ይዕቀብ፤ ንሰብ ከቃልዕ ይኽእል። ቃላት ጥራይ ንምቕባል ዋላ ሓደ ኣይትምረጹ።
survey-write-media-photo = ስእልታት
survey-write-media-voice = መልእኽትታት ድምጺ
survey-write-move = ናበይ ቦታ? ሓድሽ ቁጽሩ ስደዱ፦ 1 መጀመርታ ይሕተት።
# $question: its number and its words.
survey-write-taken-out = ወጺኡ፦ { $question }
survey-write-settings = ስም፣ ጽሑፋት፣ ኣንበብቲ፣ ንመን
survey-write-settings-title = ስሙ
survey-write-settings-intro = መጀመርታ ዝብሃል
survey-write-settings-thanks = መወዳእታ ዝብሃል
survey-write-settings-readers = መልስታት መን ከም ዘንብብ
survey-write-settings-anonymous = ስም ኣልቦ ምዃኑ
survey-write-settings-themes = ኣርእስትታት ንኣንበብቲ
survey-write-themes = ኣንበብቲ ነቲ ኣባላት ዝጸሓፍዎ ብኣየኖት ኣርእስትታት ይምልክትዎ? ሓደ ኣብ ሓደ መስመር። እንተዘየለ ሕለፍዎ። ቋንቋ፦ { $language }።
# $themes: their labels.
survey-write-themes-are = ኣርእስትታት ንኣንበብቲ፦ { $themes }
# $state: whole, drafted, missing. $missing: how many texts.
survey-write-language = { $state ->
    [whole] { $language }፦ ምሉእ እዩ።
    [drafted] { $language }፦ ምሉእ እዩ፣ ካልኣይ ተዛራቢ ግና ንኹሉ ኣየረጋገጸን። ንኣባላት ይንገር።
   *[missing] { $language }፦ ዝጎደሉ ጽሑፋት፦ { $missing }። ኣባላት ነዚኦም ብእንግሊዝኛ የንብቡ፣ እዚ ድማ ይንገሮም።
}
# $languages: their names, each with how many members read it.
survey-write-untranslated = ናብዞም ምትርጓም ዝጀመረ የለን፦ { $languages }
survey-write-locale = ብኣየናይ ቋንቋ?
# $channel and $language: their names.
survey-write-played = { $channel }፣ { $language }፦ ኣባላት ዝረኽብዎ እዚ እዩ፣ ምስ ኩሎም ሕቶታት።
# Above an SMS, or all of them.
survey-write-segments = { $segments ->
    [one] { $segments } ክፋል
   *[other] { $segments } ክፋላት
}
survey-write-change = ቀይሮ፦ ሓድሽ ሕታም
# $by: another organizer.
survey-write-being-changed = { $by } ድሮ ይቕይሮ ኣሎ።
# $version: its number.
survey-write-next-version = እዚ ሕታም { $version } እዩ። እቲ ክፉት ካልኣይ ኣተሓባባሪ ነዚ ክሳብ ዘጽድቖ ከም ዘለዎ ይጸንሕ። ዝጀመረ በቲ ዝጀመሮ ይቕጽል፤ ዝመለሰ እንደገና ኣይሕተትን። ነቲ ክፉት ዝተዋህበ መልስታት በይኑ ይቑጸር፤ ውጽኢቱ ክወጽእ ዝኽእል ክሳብ ሽዑ ጥራይ እዩ።
survey-write-menu = ቀጺሉ እንታይ ይገበር?
survey-write-add = ካልእ ሕቶ
survey-write-show = ኣርእየኒ
survey-write-audience = ንመን ምዃኑ
survey-write-submit = ክጸድቕ ኣቕርቦ
survey-write-discard = ጎሓፎ
survey-write-not-now = ሕጂ ኣይኮነን
survey-write-audience-which = ኣየናይ ዝተቐመጠ ጉጅለ ተቐበልቲ? ንኹሉ እንተኾይኑ ሕለፍዎ።
# What is wrong with a survey that is to be approved; the rest is told by the checker, in English.
survey-write-problems = ገና ክሕተት ኣይክእልን። { $problems }
# The survey as it is, to be looked at. $questions: how many.
survey-write-shown = { $title } ({ $anonymous ->
    [yes] ስም ኣልቦ
   *[no] ምስ ኣባል ዝቕመጥ
}፤ ዘንብብዎ { $readers ->
    [volunteers] ወለንተኛታትን ወደብትን
   *[organizers] ወደብቲ ጥራይ
}፤ { $audience ->
    [none] "{ -word-listen }" ኢሉ ንዝሰድድ ኩሉ
   *[other] ንጉጅለ ተቐበልቲ { $audience }
})
survey-write-submitted = የቐንየልና። ካልኣይ ወዳቢ "{ -word-survey }" ኢሉ ይርእዮ፤ የጽድቖ ወይ ይመልሶ።
survey-write-decide = ኣባላት ዝሕተትዎ እዚ እዩ። ይጽደቕ ዶ?
survey-write-approve = ይጽደቕን ይከፈትን
survey-write-back = ይመለስ
# Said to the second organizer.
survey-write-approved = ተኸፊቱ፦ ኣባላት "{ -word-listen }" ኢሎም ይረኽብዎ። ንምዕዳም "{ -word-survey }" ኢልኩም ስደዱ።
survey-write-sent-back = ናብ ጸሓፊኡ ተመሊሱ።
survey-write-manage = ክፉት እዩ። ቀጺሉ እንታይ ይገበር?
survey-write-invite = ንኣባላት ዓድም
survey-write-close = ዕጸዎ
survey-write-closed = ተዓጽዩ፦ ካብ ሕጂ ማንም ክጅምር ኣይክእልን፤ ዝጀመሩ ክውድኡ ይኽእሉ።
survey-write-discarded = ተጎሒፉ።
survey-write-gone = እቲ መሕትት ተቐይሩ፣ ወይ የለን። ኣብ ምንታይ ከም ዘሎ ንምርኣይ "{ -word-survey }" ኢልኩም ስደዱ።
survey-write-later = ጸገም የለን፦ ተቐሚጡ ኣሎ። ንምቕጻል "{ -word-survey }" ኢልኩም ስደዱ።
# Told to its author.
survey-write-told-approved = { $by } ንመሕትትኩም "{ $title }" ኣጽዲቕዎ፦ ሕጂ ክፉት እዩ።
survey-write-told-back = { $by } ንመሕትትኩም "{ $title }" መሊስዎ። ብኽብረትኩም ተዘራረብሉ፣ ድሕሪኡ ንምቕያሩ "{ -word-survey }" ኢልኩም ስደዱ።
