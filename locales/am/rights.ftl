### What a member may always do: stop, see, erase, link.

stop-done = ከእንግዲህ ከእኛ መልእክት አይደርስዎትም። ማቆም የፈለጉት ከፊሉን ብቻ ከሆነ፣ አሁንም የሚፈልጉትን ይምረጡ። ካልሆነ መመለስ አያስፈልግዎትም።
stop-kept = ተመዝግቧል። የመረጡት ብቻ ይደርስዎታል።
stop-all-kept = ተመዝግቧል። ከእንግዲህ ከእኛ መልእክት አይደርስዎትም። ሐሳብዎን ከቀየሩ "{ -word-join }" ብለው ይላኩ።
# A guess that a message may mean STOP. Nothing else is sent until it is answered.
stop-guess = ለእርስዎ መልእክት መላክ እንድናቆም ይፈልጋሉ?
stop-guess-yes = ሁሉንም መልእክት አቁሙ
stop-guess-no = አይ፣ ይቀጥል
stop-not-meant = ጥሩ፣ እንቀጥላለን። "{ -word-stop }" ብለው ሲልኩ በማንኛውም ጊዜ መልእክታችን ይቆማል።

data-intro = ስለ እርስዎ የያዝነው በሙሉ ይህ ነው።
data-file-intro = ፋይሉ ስለ እርስዎ የያዝነውን ሁሉ ይዟል።
data-pseudonym = ሠራተኞቻችን እርስዎን የሚያውቁበት ስም፦ { $value }
data-since = ከእኛ ጋር የጀመሩበት ቀን፦ { $value }
data-locale = ቋንቋ፦ { $value }
data-name = ስም፦ { $value }
data-country = አገር፦ { $value }
data-zone = የሰዓት ክልል፦ { $value }
data-demands = ለእርስዎ ዋና የሆኑት ጥያቄዎች፦ { $value }
data-identity = አድራሻ፦ { $channel } { $address }፣ ከ{ $since } ጀምሮ
data-identity-stopped = ወደዚህ አድራሻ መልእክት አይላክም።
data-consent-granted = { $date }፦ "{ $topic }" በ{ $channel } እንዲደርስዎ ፈቅደዋል
data-consent-withdrawn = { $date }፦ "{ $topic }" በ{ $channel } እንዲቆም አድርገዋል
data-answers = ለዳሰሳ ጥያቄዎቻችን የሰጧቸው መልሶች፦ { $count }
data-open = ያልተጠናቀቁ ውይይቶች፦ { $value }
data-nothing-else = ሌላ የያዝነው የለም። ለመሰረዝ "{ -word-forget }" ብለው ይላኩ።
data-not-told = አልተነገረንም

forget-first = ይህ ባገናኟቸው መገናኛዎች ሁሉ ስለ እርስዎ የያዝነውን በሙሉ ይሰርዛል፦ አድራሻ፣ ስም፣ ምርጫዎችና መልሶች። የምናስቀረው ከአድራሻዎ የተሠራ የሚስጥር ኮድ ብቻ ነው፤ ይህም ያለፈቃድዎ ማንም መልሶ እንዳያስገባዎ ነው። ከተሰረዘ መመለስ አይቻልም። እንሰርዘው?
forget-erase = መረጃዬ ይሰረዝ
forget-keep = መረጃዬ ይቆይ
forget-second = እርግጠኛ ነዎት? ከተሰረዘ መመለስ አይቻልም።
forget-erase-sure = መረጃዬ ለዘለቄታው ይሰረዝ
forget-done = ተሰርዟል። ከእንግዲህ ከእኛ ምንም አይደርስዎትም። እንደገና ከጻፉልን እንደ አዲስ እንጀምራለን።
forget-kept = ምንም አልተሰረዘም።

link-code = ኮድዎ { $code } ነው። በአስር ደቂቃ ውስጥ ይህን ከሌላው መገናኛዎ ይላኩልን፦ { -word-link } { $code }
link-done = ተሳክቷል፦ ሁለቱም መገናኛዎች አሁን አንድ አባል ናቸው። እዚህ ምን እንደምንልክልዎ ለመምረጥ "{ -word-join }" ብለው ይላኩ።
link-wrong = ኮዱ ትክክል አይደለም። እባክዎ ያረጋግጡና "{ -word-link }" ከሚለው ቃል ጋር ስድስቱን ቁጥሮች እንደገና ይላኩ።
link-expired = የኮዱ ጊዜ አልፏል። አዲስ ኮድ ለማግኘት ከሌላው መገናኛዎ "{ -word-link }" ብለው ይላኩ።
link-own = ይህ ኮድ ለሌላው መገናኛዎ ነው። እባክዎ ከዚያ ይላኩት።
link-staff = በዚህ መገናኛ ለማህበሩ ይሠራሉ። እባክዎ በተቃራኒው ያድርጉት፦ "{ -word-link }" ከዚህ ይላኩ፣ ኮዱን ደግሞ ከሌላው መገናኛዎ።
link-too-many = ብዙ የተሳሳቱ ኮዶች ደርሰውናል። እባክዎ አስር ደቂቃ ይቆዩና አዲስ ኮድ ይውሰዱ።
