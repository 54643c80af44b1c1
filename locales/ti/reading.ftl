### What readers of surveys are asked: volunteers or organizers who translate and tag answers, not knowing whose they are.

read-refused = ነቲ መልስታት ዘንብብዎ ምስ ማሕበርና ኣብኡ ዝሰርሑ ጥራይ እዮም። ወዳቢ ክዕድመኩም ይኽእል።
# Nothing waits. An answer is never shown to whoever gave it.
read-none = ሕጂ ዝጽበየኩም መልሲ የለን። መልስታት ናይ ዝመላእኩምዎ መሕትት ካልኦት የንብብዎ፦ ናይ ገዛእ ርእሱ ዘንብብ የለን።
read-menu = ኣንባቢ ዝጽበዩ መልስታት፣ ካልኣይ ሰብ ዝጽበዩ ጥቕስታት'ውን ኣለዉ። እንታይ ክትገብሩ ትደልዩ?
read-menu-answers = መልስታት ከንብብ
read-menu-quotes = ኣብ ጥቕስታት ክውስን
read-menu-stop = ሕጂ ኣይኮነን
# Above an answer. $survey: the survey's title. $question: as it was asked. $language: the language of the answer.
read-answer = ን"{ $survey }" ዝተዋህበ መልሲ፣ ብ{ $language }።
    እቲ ሕቶ እዚ ነይሩ፦ { $question }
# Below an answer, above its files. $photos, $voices: how many.
read-media = ምስኡ ዝመጸ፦ ስእሊ፦ { $photos }፣ መልእኽቲ ድምጺ፦ { $voices }። ንዓኹም ጥራይ እዩ፦ በጃኹም ንኻልእ ኣይተመሓላልፉ፤ ምስ ወዳእኩም ቅዳሕኩም ደምስሱ።
# The same, on channels without files.
read-media-elsewhere = ምስኡ ዝመጸ፦ ስእሊ፦ { $photos }፣ መልእኽቲ ድምጺ፦ { $voices }። ኣብ Slack፣ Discord እና Telegram ጥራይ ይረኣዩ።
# Above a translation that an earlier reader made.
read-translation-so-far = ክሳብ ሕጂ ዝተተርጎመ፦
read-translation = ብኽብረትኩም ክሳብ ዝከኣል ኣቕሪብኩም ናብ እንግሊዝኛ ተርጉምዎ። ድሮ ብእንግሊዝኛ እንተኾይኑ ወይ እንተዘይክኢልኩም ሕለፍዎ።
read-words-retry = ብኽብረትኩም ብቓላት ጽሓፍዎ፣ ወይ ሕለፍዎ።
read-theme = ብዛዕባ ኣየኖት ኣርእስታት እዩ? ዝሰማምዑ ኩሎም ምረጹ፣ ወይ ዋላ ሓደ።
# $themes: those chosen so far.
read-theme-chosen = ዝተመርጹ ኣርእስታት፦ { $themes }።
read-quote = ንህዝቢ ክጥቀስ ዝግባእ ክፋል ኣለዎ ዶ? ነቶም ቃላት ከምዘለዉዎ ስደዱ፤ ስም፣ ቦታ ወይ መን ምዃኑ ዘፍልጥ ነገር ኣይሃልዎ። ካልኣይ ሰብ ይውስን። እንተዘየለ ሕለፍዎ።
read-quote-not-part = እዞም ቃላት ኣብቲ መልሲ ወይ ኣብ ትርጉሙ የለዉን። ብኽብረትኩም ከምዘለዉዎ ቅድሕዎም፣ ወይ ሕለፍዎ።
read-quote-too-long = ሓደ ጥቕሲ እንተበዝሐ { $max } ፊደላት እዩ። ብኽብረትኩም ዝሓጸረ ክፋል ምረጹ።
# $words: words in the passage that look like names, places, numbers or addresses.
read-quote-names = እንደገና ርኣዩ፦ ካብዚኦም ሓደ፣ ሓደ ሰብ መን ወይ ኣበይ ምዃኑ የፍልጥ ዶ? { $words }
read-quote-sure = ከምዘለዎ ይቕረብ ዶ?
read-quote-propose = ይቕረብ
read-quote-change = ካልእ ቃላት ክመርጽ
read-quote-leave = ጥቕሲ የለን
read-quoted = የቐንየልና። ኣብቲ ጥቕሲ ካልኣይ ሰብ ይውስን።
read-lost = እዚ መልሲ ልዕሊ ሓደ ሰዓት ምሳኹም ስለ ዝጸንሐ ንኻልእ ሰብ ተዋሂቡ። ዝኾነ ኾይኑ የቐንየልና።
read-more = የቐንየልና፣ እዚ ተወዲኡ። ካልእ ተንብቡ ዶ?
read-more-next = ነቲ ዝቕጽል
read-more-stop = ንሕጂ ይኣክል
read-stopped = ስለ ዘንበብኩም የቐንየልና። ንምቕጻል "{ -word-read }" ኢልኩም ስደዱ።
# Above a quotation that somebody proposed. $survey: the survey's title. $question: as it was asked.
read-decide-intro = ካብ "{ $survey }" ዝተወስደ ጥቕሲ። እቲ ሕቶ እዚ ነይሩ፦ { $question }
read-decide = ከም ጥቕሲ ክረአ ይኽእል ዶ? ብኡ ዝፍለጥ ሰብ ክህሉ የብሉን። እትውስኑ ንስኹም ጥራይ ኢኹም፤ ምውሳንኩም'ውን ኣብ መዝገብ ይቕመጥ።
read-decide-release = ይውጻእ
read-decide-refuse = ኣይውጻእ
read-decide-later = ንኻልእ ግዜ ይጽናሕ
read-decide-released = ወጺኡ።
read-decide-refused = ተነጺጉ። ካብ ሕጂ የለን።
read-decide-late = ካልእ ሰብ ወሲኑሉ እዩ።
read-no-quotes = ዝጽበየኩም ጥቕሲ የለን።
