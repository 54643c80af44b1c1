### What readers of surveys are asked: volunteers or organizers who translate and tag answers, not knowing whose they are.

read-refused = መልሶቹን የሚያነቡት ከማህበሩ ጋር በእነሱ ላይ የሚሠሩ ብቻ ናቸው። አስተባባሪ ሊጋብዝዎ ይችላል።
# Nothing waits. An answer is never shown to whoever gave it.
read-none = አሁን እርስዎን የሚጠብቅ መልስ የለም። እርስዎ የሞሉትን መጠይቅ መልሶች ሌሎች ያነቧቸዋል፦ የራሱን የሚያነብ የለም።
read-menu = አንባቢ የሚጠብቁ መልሶች፣ ሁለተኛ ሰው የሚጠብቁ ጥቅሶችም አሉ። ምን ማድረግ ይፈልጋሉ?
read-menu-answers = መልሶችን ላንብብ
read-menu-quotes = በጥቅሶች ላይ ልወስን
read-menu-stop = አሁን አይደለም
# Above an answer. $survey: the survey's title. $question: as it was asked. $language: the language of the answer.
read-answer = ለ"{ $survey }" የተሰጠ መልስ፣ በ{ $language }።
    ጥያቄው ይህ ነበር፦ { $question }
# Below an answer, above its files. $photos, $voices: how many.
read-media = አብሮ የመጣ፦ ፎቶ፦ { $photos }፣ የድምፅ መልእክት፦ { $voices }። ለእርስዎ ብቻ ነው፦ እባክዎ ለሌላ አያስተላልፉ፤ ሲጨርሱ ቅጂዎን ያጥፉ።
# The same, on channels without files.
read-media-elsewhere = አብሮ የመጣ፦ ፎቶ፦ { $photos }፣ የድምፅ መልእክት፦ { $voices }። የሚታዩት በ Slack፣ Discord እና Telegram ብቻ ነው።
# Above a translation that an earlier reader made.
read-translation-so-far = እስካሁን የተተረጎመው፦
read-translation = እባክዎ በተቻለ መጠን አቅርበው ወደ እንግሊዝኛ ይተርጉሙት። በእንግሊዝኛ ከሆነ ወይም ካልቻሉ ይለፉት።
read-words-retry = እባክዎ በቃላት ይጻፉት፣ ወይም ይለፉት።
read-theme = ስለ የትኞቹ ጭብጦች ነው? የሚስማሙትን ሁሉ ይምረጡ፣ ወይም ምንም።
# $themes: those chosen so far.
read-theme-chosen = የተመረጡ ጭብጦች፦ { $themes }።
read-quote = ለሕዝብ ሊጠቀስ የሚገባ ክፍል አለው? ቃላቱን እንዳሉ ይላኩ፤ ስም፣ ቦታ ወይም ማን እንደሆነ የሚያሳውቅ ነገር አይኑረው። ሁለተኛ ሰው ይወስናል። ከሌለ ይለፉት።
read-quote-not-part = እነዚህ ቃላት በመልሱ ወይም በትርጉሙ ውስጥ የሉም። እባክዎ እንዳሉ ይቅዷቸው፣ ወይም ይለፉት።
read-quote-too-long = ጥቅስ ቢበዛ { $max } ፊደል ነው። እባክዎ አጠር ያለ ክፍል ይምረጡ።
# $words: words in the passage that look like names, places, numbers or addresses.
read-quote-names = እንደገና ይመልከቱ፦ ከእነዚህ አንዱ አንድ ሰው ማን ወይም የት እንደሆነ ያሳውቃል? { $words }
read-quote-sure = እንዳለ ይቅረብ?
read-quote-propose = ይቅረብ
read-quote-change = ሌሎች ቃላት ልምረጥ
read-quote-leave = ጥቅስ የለም
read-quoted = እናመሰግናለን። በጥቅሱ ላይ ሁለተኛ ሰው ይወስናል።
read-lost = ይህ መልስ ከእርስዎ ጋር ከአንድ ሰዓት በላይ ስለቆየ ለሌላ ሰው ተሰጥቷል። ያም ሆኖ እናመሰግናለን።
read-more = እናመሰግናለን፣ ይህኛው አልቋል። ሌላ ያነባሉ?
read-more-next = ቀጣዩን
read-more-stop = ለአሁን ይበቃል
read-stopped = ስላነበቡ እናመሰግናለን። ለመቀጠል "{ -word-read }" ብለው ይላኩ።
# Above a quotation that somebody proposed. $survey: the survey's title. $question: as it was asked.
read-decide-intro = ከ"{ $survey }" የተወሰደ ጥቅስ። ጥያቄው ይህ ነበር፦ { $question }
read-decide = እንደ ጥቅስ ሊታይ ይችላል? ማንም በእሱ መታወቅ የለበትም። የሚወስኑት እርስዎ ብቻ ነዎት፤ መወሰንዎም በመዝገብ ይቀመጣል።
read-decide-release = ይለቀቅ
read-decide-refuse = አይለቀቅ
read-decide-later = ለሌላ ጊዜ ይቆይ
read-decide-released = ተለቋል።
read-decide-refused = ተቀባይነት አላገኘም፤ ጠፍቷል።
read-decide-late = ሌላ ሰው ወስኖበታል።
read-no-quotes = እርስዎን የሚጠብቅ ጥቅስ የለም።
