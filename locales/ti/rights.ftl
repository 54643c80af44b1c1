### What a member may always do: stop, see, erase, link.

stop-done = ካብ ሕጂ ንደሓር ካባና መልእኽቲ ኣይበጽሓኩምን። ከቋርጽ ዝደለኹምዎ ገሊኡ ጥራይ እንተኾይኑ፣ ሕጂ'ውን እትደልይዎ ምረጹ። እንተዘይኮይኑ ምምላስ ኣየድልየኩምን።
stop-kept = ተመዝጊቡ። ዝመረጽኩምዎ ጥራይ ክበጽሓኩም እዩ።
stop-all-kept = ተመዝጊቡ። ካብ ሕጂ ንደሓር ካባና መልእኽቲ ኣይበጽሓኩምን። ሓሳብኩም እንተቐይርኩም "{ -word-join }" ኢልኩም ስደዱ።
# A guess that a message may mean STOP. Nothing else is sent until it is answered.
stop-guess = ናባኹም መልእኽቲ ምስዳድ ደው ከነብል ትደልዩ ዶ?
stop-guess-yes = ኩሉ መልእኽቲ ደው ኣብሉ
stop-guess-no = ኣይፋል፣ ይቐጽል
stop-not-meant = ጽቡቕ፣ ክንቅጽል ኢና። "{ -word-stop }" ምስ ትብሉ ኣብ ዝኾነ ግዜ መልእኽትና ይቋረጽ።

data-intro = ብዛዕባኹም ሒዝናዮ ዘለና ኩሉ እዚ እዩ።
data-file-intro = እቲ ፋይል ብዛዕባኹም ሒዝናዮ ዘለና ኩሉ ኣለዎ።
data-pseudonym = ሰራሕተኛታትና ዝፈልጡኹም ስም፦ { $value }
data-since = ምሳና ዝጀመርኩምሉ ዕለት፦ { $value }
data-locale = ቋንቋ፦ { $value }
data-name = ስም፦ { $value }
data-country = ሃገር፦ { $value }
data-zone = ዞባ ሰዓት፦ { $value }
data-demands = ብዝያዳ ዘገድሱኹም ጠለባት፦ { $value }
data-identity = ኣድራሻ፦ { $channel } { $address }፣ ካብ { $since } ጀሚሩ
data-identity-stopped = ናብዚ ኣድራሻ መልእኽቲ ኣይስደድን።
data-consent-granted = { $date }፦ "{ $topic }" ብ{ $channel } ክበጽሓኩም ፈቒድኩም
data-consent-withdrawn = { $date }፦ "{ $topic }" ብ{ $channel } ከም ዝቋረጽ ገይርኩም
data-answers = ንዳህሳስ ሕቶታትና ዝሃብኩምዎ መልስታት፦ { $count }
data-open = ዘይተዛዘሙ ዝርርባት፦ { $value }
data-nothing-else = ካልእ ሒዝናዮ ዘለና የለን። ንምድምሳሱ "{ -word-forget }" ኢልኩም ስደዱ።
data-not-told = ኣይተነገረናን

forget-first = እዚ ኣብ ኩሉ ዘራኸብኩምዎ መራኸቢታት ብዛዕባኹም ሒዝናዮ ዘለና ኩሉ ይድምስስ፦ ኣድራሻ፣ ስም፣ ምርጫታትን መልስታትን። እነትርፎ ካብ ኣድራሻኹም ዝተሰርሐ ምስጢራዊ ኮድ ጥራይ እዩ፤ እዚ ድማ ብዘይ ፍቓድኩም ዝኾነ ሰብ መሊሱ ከየእትወኩም እዩ። ምስ ተደምሰሰ ኣይምለስን። ንደምስሶ ዶ?
forget-erase = ሓበሬታይ ይደምሰስ
forget-keep = ሓበሬታይ ይጽናሕ
forget-second = ርግጸኛ ዲኹም? ምስ ተደምሰሰ ኣይምለስን።
forget-erase-sure = ሓበሬታይ ንሓዋሩ ይደምሰስ
forget-done = ተደምሲሱ። ካብ ሕጂ ንደሓር ካባና ዝኾነ ነገር ኣይበጽሓኩምን። እንደገና እንተጽሒፍኩምልና ከም ሓድሽ ንጅምር።
forget-kept = ዝተደምሰሰ የለን።

link-code = ኮድኩም { $code } እዩ። ኣብ ውሽጢ ዓሰርተ ደቒቕ ነዚ ካብቲ ካልእ መራኸቢኹም ስደዱልና፦ { -word-link } { $code }
link-done = ተወዲኡ፦ ክልቲኡ መራኸቢታት ሕጂ ሓደ ኣባል እዩ። ኣብዚ እንታይ ከም እንሰደልኩም ንምምራጽ "{ -word-join }" ኢልኩም ስደዱ።
link-wrong = እቲ ኮድ ቅኑዕ ኣይኮነን። ብኽብረትኩም ኣረጋግጹ እሞ "{ -word-link }" ምስ ዝብል ቃል ነተን ሽዱሽተ ቁጽርታት እንደገና ስደዱ።
link-expired = ናይቲ ኮድ ግዜ ሓሊፉ። ሓድሽ ኮድ ንምርካብ ካብቲ ካልእ መራኸቢኹም "{ -word-link }" ኢልኩም ስደዱ።
link-own = እዚ ኮድ ነቲ ካልእ መራኸቢኹም እዩ። ብኽብረትኩም ካብኡ ስደድዎ።
link-staff = በዚ መራኸቢ ንማሕበር ትሰርሑ ኢኹም። ብኽብረትኩም ብኣንጻሩ ግበርዎ፦ "{ -word-link }" ካብዚ ስደዱ፣ ነቲ ኮድ ድማ ካብቲ ካልእ መራኸቢኹም።
link-too-many = ብዙሕ ግጉይ ኮድ በጺሑና። ብኽብረትኩም ዓሰርተ ደቒቕ ተጸበዩ እሞ ሽዑ ሓድሽ ኮድ ውሰዱ።
