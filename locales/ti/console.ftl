### Results of surveys, in chats and on the console: the pages for staff.

results-refused = ውጽኢታት ንማሕበርና ዝሰርሑ ሰባት እዩ። ምስ ተዳለወ ይሕተም።
results-none = ክሳብ ሕጂ መሕትት የለን።
results-which = ናይ ኣየናይ መሕትት?
results-which-retry = ብኽብረትኩም ካብዚኦም ሓደ ምረጹ።
# Nothing was released yet. $survey: its title.
results-unreleased = ውጽኢት "{ $survey }" ገና ኣይወጸን። ወዳቢ ኣብቲ መቆጻጸሪ የውጽኦ፦ "{ -word-console }" ኢልኩም ስደዱ።
results-too-few = "{ $survey }" ዝመለሱ ሰባት ኣዝዮም ሒደት ስለ ዝኾኑ ካብ ውጽኢቱ ክረአ ዝኽእል የለን።
# Above the charts. $survey: its title. $respondents: how many finished, in the release. $number: the release's number. $date: the day of the release.
results-title = ውጽኢት "{ $survey }"፦ { $respondents } ሰባት፣ ሕታም { $number }፣ { $date }።
results-more = ካልእ ኩሉ፣ ብቋንቋን ብሃገርን ዝተመቐለ ውጽኢት'ውን፣ ኣብቲ መቆጻጸሪ ኣሎ፦ "{ -word-console }" ኢልኩም ስደዱ።
# Under a chart. $respondents: how many. $number: the release's number.
results-note = { $respondents } ሰባት መሊሶም። ሕታም { $number }።
# In place of a number. $audience: inside (staff) or public.
results-hidden = { $audience ->
    [public] ኣይረአን፦ ካብ 10 ንዝውሕዱ ሰባት ከፍልጥ ይኽእል
   *[inside] ኣይረአን፦ ካብ 5 ንዝውሕዱ ሰባት ከፍልጥ ይኽእል
}
# What a respondent counts as. $category: skipped, unasked, answered, chosen or not-chosen.
results-category = { $category ->
    [skipped] ዝተሓልፈ
    [unasked] ዘይተሓተተ
    [answered] ዝተመለሰ
    [chosen] ዝተመርጸ
    [not-chosen] ዘይተመርጸ
   *[other] ካልእ
}
results-no-country = ሃገሮም ዘይነገሩ
results-elsewhere = { $by ->
    [locale] ካልኦት ቋንቋታት ኩሎም
   *[other] ካልኦት ሃገራት ኩለን
}
results-not-shown = ካብዚ ሕቶ ክረአ ዝኽእል የለን፦ ንኣዝዮም ሒደት ሰባት የፍልጥ።
results-finished = ክሳብ መወዳእታ ዝመለሱ
# Everyone who left, at whatever question.
results-left = ከይወድኡ ዝገደፉ
results-left-before = ቅድሚ ናይ መጀመርታ ሕቶ ዝገደፉ
results-left-at = ኣብዚ ዝገደፉ፦ { $question }
# The rest of those who left: fewer than may be shown left at each of these questions.
results-left-elsewhere = ኣብ ካልእ ቦታ ዝገደፉ

# An operator has to set the address first: a link without https would tell on whoever opens it.
console-unset = እቲ መቆጻጸሪ ገና ብውሕስነት ክኽፈት ኣይክእልን። ነቲ ስርዓት ዘካይድ ሰብ PUBLIC_URL ናብ https ኣድራሻ ከስተኻኽሎ ኣለዎ።
console-refused = እቲ መቆጻጸሪ ንማሕበርና ዝሰርሑ ሰባት እዩ።
console-channel = ሊንክ ናይቲ መቆጻጸሪ ብSlack፣ ብDiscord ወይ ብTelegram ጥራይ ይለኣኽ። ብኽብረትኩም ካብኡ ጽሓፉለይ።
# $link: works once. $minutes: how long.
console-link = ናብቲ መቆጻጸሪ መእተዊኹም እንሆ። ኣብ ውሽጢ { $minutes } ደቒቕ ሓደ ግዜ ጥራይ ይሰርሕ። ንኻልእ ኣይትሃብዎ፦ ዝኸፈቶ ሰብ ከም ንስኹም ይቑጸር።
    { $link }

console-title = መቆጻጸሪ
console-sign-in = ብኽብረትኩም እተዉ
console-sign-in-how = ብSlack፣ ብDiscord ወይ ብTelegram "{ -word-console }" ኢልኩም ናብቲ ቦት ስደዱ። ሓደ ግዜ ዝሰርሕ ሊንክ ይመልሰልኩም።
console-enter-title = መእተዊ
console-enter-text = እዚ ሊንክ ሓደ ግዜ ጥራይ ይሰርሕ። ኣብቲ ክትሰርሑሉ እትደልዩ ብራውዘር ቀጽሉ።
console-enter-button = ቀጽል
console-enter-gone = እዚ ሊንክ ካብ ሕጂ ኣይሰርሕን
console-enter-gone-text = ድሮ ተጠቒምኩምሉ፣ ወይ ግዜኡ ሓሊፉ። ሓድሽ ንምርካብ "{ -word-console }" ኢልኩም ናብቲ ቦት ስደዱ።
console-too-many = ብዙሕ ፈተነ
console-too-many-text = ብኽብረትኩም ሓደ ደቒቕ ተጸበዩ እሞ እንደገና ፈትኑ።
console-forbidden = እዚ ኣይከኣልን
console-forbidden-text = እቲ ቅጥዒ ካብ ካልእ ቦታ መጺኡ ወይ ግዜኡ ሓሊፉ፣ ወይ ተራኹም ኣይፈቅድን። ንድሕሪት ተመሊስኩም ነቲ ገጽ እንደገና ክፈትዎ እሞ ፈትኑ።
console-not-found = ከምኡ ዝበለ ገጽ የለን
console-being-released = ካልእ ሰብ ነዚ ውጽኢታት የውጽእ ኣሎ
console-being-released-text = ብኽብረትኩም ቁሩብ ተጸበዩ እሞ ነቲ ገጽ እንደገና ክፈትዎ።
console-failed = ብወገንና ጌጋ ኣጋጢሙ
console-failed-text = ኣብ መዝገብ ተጻሒፉ ኣሎ። ብኽብረትኩም እንደገና ፈትኑ።
# $name: the pseudonym. $role: volunteer, organizer or admin.
console-signed-in = ብስም { $name } ኣቲኹም ኣለኹም፣ { $role ->
    [volunteer] ወለንተኛ
    [admin] ኣመሓዳሪ
   *[organizer] ወዳቢ
}
console-leave = ውጻእ
console-back = ኩሎም መሕትታት
console-skip = ናብ ትሕዝቶ ሕለፉ

console-surveys = መሕትታት
console-no-surveys = ክሳብ ሕጂ መሕትት የለን። ነቲ ስርዓት ዘካይድ ሰብ በዚ ትእዛዝ የውጽኦ፦ `survey publish`።
# $state: published (open) or closed.
console-state = { $state ->
    [closed] ዕጹው
   *[published] ክፉት
}
console-version = ቅዳሕ { $version }
console-responses = መልስታት
# Counts go down to a multiple of five.
console-started = ዝጀመሩ
console-finished = ክሳብ መወዳእታ ዝመለሱ
console-fewer = ትሕቲ 5
console-at-least = { $count } ወይ ልዕሊኡ
console-live-note = እዞም ክልተ ቁጽርታት መልስታት ክመጹ ከለዉ በብሓሙሽተ ይውስኹ፤ እዚ ድማ ሓደ መልሲ ምምጻኡ በይኑ ከይፍለጥ እዩ። ኣብ ታሕቲ ዘሎ ኩሉ ናይ ሕታም እዩ፦ ዘይልወጡ ቁጽርታት።
console-no-release = ክሳብ ሕጂ ሕታም የለን
console-no-release-text = ውጽኢታት ዝረኣዩ ወዳቢ ምስ ኣውጽኦም እዩ። ቁጽርታት ነቶም ኣብኡ ዝተቖጽሩ ክሳብ ክንደይ ብሓፈሻ ከም ዝቐርቡ ናይ መጀመርታ ሕታም ይውስን፦ መብዛሕትኦም መልስታት ክሳብ ዝመጹ ተጸበዩ።
# $number: the release's number. $date: when. $name: who.
console-release = ሕታም { $number }፣ { $date }፣ ብ{ $name }
console-release-button = ውጽኢት ሕጂ ኣውጽእ
console-release-warning = ሕታም ኣይልወጥን፣ ንድሕሪት'ውን ኣይምለስን። ኣብ መዝገብ ቁጽጽር ይጽሓፍ።
console-release-done = እቲ ውጽኢት ወጺኡ።
console-audience = ዝረኣዮ
console-inside = ሰባት ጉጅለና፦ ትሕቲ 5 ቁጽሪ የለን
console-public = ኩሉ ሰብ፦ ትሕቲ 10 ቁጽሪ የለን
console-download = ንኹሉ ሰብ ዝኾኑ ቁጽርታት ኣውርድ (CSV)
console-not-public = ዝሕተም ኣይኮነን። ክሕተሙ ንዝኽእሉ ቁጽርታት "ኩሉ ሰብ" ዝብል ምረጹ።
console-leaving = ዝወድኡ፣ ከምኡውን ዝገደፉሉ ቦታ
console-by-locale = ብቋንቋ
console-by-country = ብሃገር
console-breakdown = ብቋንቋን ብሃገርን
console-people = ሰባት
console-answer = መልሲ
console-option = "{ $option }" ዝመረጹ
console-questions = ሕቶታት
# $number: the number of an earlier release.
console-since = ካብ ሕታም { $number } ንደሓር ኣይተለወጠን፦ ድሕሪኡ ዝተወሰኹ ኣዝዮም ሒደት እዮም።
console-themes = ኣርእስታት
console-themes-text = ኣንበብቲ፣ ሰባት ብናይ ባዕሎም ቃላት ካብ ዝሃብዎ መልስታት ዝረኸብዎ። ሓደ መልሲ ብዙሕ ኣርእስታት ክህልዎ ይኽእል።
console-nothing-read = ገና ክረአ ዝኽእል የለን፦ ዝተነበቡ መልስታት ኣዝዮም ሒደት እዮም።
console-quotes = ጥቕስታት
console-quotes-text = ሓደ ኣንባቢ የቕርቦም፣ ካልእ ኣንባቢ የውጽኦም።
console-no-quotes = ዝወጸ የለን።
