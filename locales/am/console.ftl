### Results of surveys, in chats and on the console: the pages for staff.

results-refused = ውጤቶች ለማህበሩ ለሚሠሩ ሰዎች ናቸው። ሲዘጋጁ ይታተማሉ።
results-none = እስካሁን መጠይቅ የለም።
results-which = የየትኛው መጠይቅ?
results-which-retry = እባክዎ ከእነዚህ አንዱን ይምረጡ።
# Nothing was released yet. $survey: its title.
results-unreleased = የ"{ $survey }" ውጤት ገና አልተለቀቀም። አስተባባሪ በመቆጣጠሪያው ላይ ይለቀዋል፦ "{ -word-console }" ብለው ይላኩ።
results-too-few = "{ $survey }" የመለሱ ሰዎች በጣም ጥቂት ስለሆኑ ከውጤቱ ምንም ማሳየት አይቻልም።
# Above the charts. $survey: its title. $respondents: how many finished, in the release. $number: the release's number. $date: the day of the release.
results-title = የ"{ $survey }" ውጤት፦ { $respondents } ሰዎች፣ ልቀት { $number }፣ { $date }።
results-more = ሌላው ሁሉ፣ በቋንቋና በአገር የተከፋፈለውም ውጤት፣ በመቆጣጠሪያው ላይ ነው፦ "{ -word-console }" ብለው ይላኩ።
# Under a chart. $respondents: how many. $number: the release's number.
results-note = { $respondents } ሰዎች መልሰዋል። ልቀት { $number }።
# In place of a number. $audience: inside (staff) or public.
results-hidden = { $audience ->
    [public] አይታይም፦ ከ10 ያነሱ ሰዎችን ሊያሳውቅ ይችላል
   *[inside] አይታይም፦ ከ5 ያነሱ ሰዎችን ሊያሳውቅ ይችላል
}
# What a respondent counts as. $category: skipped, unasked, answered, chosen or not-chosen.
results-category = { $category ->
    [skipped] የታለፈ
    [unasked] ያልተጠየቀ
    [answered] የተመለሰ
    [chosen] የተመረጠ
    [not-chosen] ያልተመረጠ
   *[other] ሌላ
}
results-no-country = አገር ያልነገሩ
results-elsewhere = { $by ->
    [locale] ሌሎች ቋንቋዎች ሁሉ
   *[other] ሌሎች አገሮች ሁሉ
}
results-not-shown = ከዚህ ጥያቄ ምንም ማሳየት አይቻልም፦ በጣም ጥቂት ሰዎችን ያሳውቃል።
results-finished = እስከ መጨረሻው የመለሱ
# Everyone who left, at whatever question.
results-left = ሳይጨርሱ የተዉ
results-left-before = ከመጀመሪያው ጥያቄ በፊት የተዉ
results-left-at = እዚህ ላይ የተዉ፦ { $question }
# The rest of those who left: fewer than may be shown left at each of these questions.
results-left-elsewhere = ሌላ ቦታ ላይ የተዉ

# An operator has to set the address first: a link without https would tell on whoever opens it.
console-unset = መቆጣጠሪያውን ገና ደህንነቱ ተጠብቆ መክፈት አይቻልም። ሥርዓቱን የሚያንቀሳቅስ ሰው PUBLIC_URL ወደ https አድራሻ ማስተካከል አለበት።
console-refused = መቆጣጠሪያው ለማህበሩ ለሚሠሩ ሰዎች ነው።
console-channel = የመቆጣጠሪያው ሊንክ የሚላከው በSlack፣ በDiscord ወይም በTelegram ብቻ ነው። እባክዎ ከዚያ ይጻፉልኝ።
# $link: works once. $minutes: how long.
console-link = ወደ መቆጣጠሪያው መግቢያዎ ይኸው። በ{ $minutes } ደቂቃ ውስጥ አንድ ጊዜ ብቻ ይሠራል። ለሌላ አይስጡት፦ የከፈተው ሰው እንደ እርስዎ ይቆጠራል።
    { $link }

console-title = መቆጣጠሪያ
console-sign-in = እባክዎ ይግቡ
console-sign-in-how = በSlack፣ በDiscord ወይም በTelegram "{ -word-console }" ብለው ለቦቱ ይላኩ። አንድ ጊዜ የሚሠራ ሊንክ ይመልስልዎታል።
console-enter-title = መግቢያ
console-enter-text = ይህ ሊንክ አንድ ጊዜ ብቻ ይሠራል። ሊሠሩበት በሚፈልጉት ብራውዘር ይቀጥሉ።
console-enter-button = ቀጥል
console-enter-gone = ይህ ሊንክ ከእንግዲህ አይሠራም
console-enter-gone-text = ተጠቅመውበታል፣ ወይም ጊዜው አልፏል። አዲስ ለማግኘት "{ -word-console }" ብለው ለቦቱ ይላኩ።
console-too-many = ብዙ ሙከራ
console-too-many-text = እባክዎ አንድ ደቂቃ ይቆዩና እንደገና ይሞክሩ።
console-forbidden = ይህ አይቻልም
console-forbidden-text = ቅጹ ከሌላ ቦታ መጥቷል ወይም ጊዜው አልፏል፣ ወይም ኃላፊነትዎ አይፈቅድም። ወደ ኋላ ተመልሰው ገጹን እንደገና ይክፈቱና ይሞክሩ።
console-not-found = እንዲህ ያለ ገጽ የለም
console-being-released = ሌላ ሰው እነዚህን ውጤቶች እየለቀቀ ነው
console-being-released-text = እባክዎ ትንሽ ይቆዩና ገጹን እንደገና ይክፈቱ።
console-failed = በእኛ በኩል ስህተት ተፈጥሯል
console-failed-text = በመዝገብ ሰፍሯል። እባክዎ እንደገና ይሞክሩ።
# $name: the pseudonym. $role: volunteer, organizer or admin.
console-signed-in = የገቡት በ{ $name } ስም ነው፣ { $role ->
    [volunteer] በጎ ፈቃደኛ
    [admin] አስተዳዳሪ
   *[organizer] አስተባባሪ
}
console-leave = ውጣ
console-back = ሁሉም መጠይቆች
console-skip = ወደ ይዘቱ ይለፉ

console-surveys = መጠይቆች
console-no-surveys = እስካሁን መጠይቅ የለም። ሥርዓቱን የሚያንቀሳቅስ ሰው `survey publish` በሚለው ትዕዛዝ ያወጣል።
# $state: published (open) or closed.
console-state = { $state ->
    [closed] ዝግ
   *[published] ክፍት
}
console-version = ቅጂ { $version }
console-responses = መልሶች
# Counts go down to a multiple of five.
console-started = የጀመሩ
console-finished = እስከ መጨረሻው የመለሱ
console-fewer = ከ5 በታች
console-at-least = { $count } ወይም ከዚያ በላይ
console-live-note = እነዚህ ሁለት ቁጥሮች መልሶቹ ሲመጡ በአምስት በአምስት ይጨምራሉ፤ አንዱ መልስ መምጣቱ ለብቻው እንዳይታወቅ ነው። ከታች ያለው ሁሉ የልቀት ነው፦ የማይለወጡ ቁጥሮች።
console-no-release = እስካሁን ልቀት የለም
console-no-release-text = ውጤቶች የሚታዩት አስተባባሪ ከለቀቃቸው በኋላ ነው። ቁጥሮቹ በውስጡ ለተቆጠሩት ምን ያህል በጥቅል እንደሚቀርቡ የመጀመሪያው ልቀት ይወስናል፦ አብዛኞቹ መልሶች እስኪገቡ ይጠብቁ።
# $number: the release's number. $date: when. $name: who.
console-release = ልቀት { $number }፣ { $date }፣ በ{ $name }
console-release-button = ውጤቱን አሁን ልቀቅ
console-release-warning = ልቀት አይለወጥም፣ መልሶ መውሰድም አይቻልም። በቁጥጥር መዝገብ ይጻፋል።
console-release-done = ውጤቱ ተለቋል።
console-audience = የሚታየው ለ
console-inside = የቡድኑ ሰዎች፦ ከ5 በታች ቁጥር የለም
console-public = ሁሉም ሰው፦ ከ10 በታች ቁጥር የለም
console-download = ለሁሉም የሚሆኑትን ቁጥሮች አውርድ (CSV)
console-not-public = የሚታተም አይደለም። ሊታተሙ ለሚችሉ ቁጥሮች "ሁሉም ሰው" የሚለውን ይምረጡ።
console-leaving = የጨረሱ፣ እና የተዉበት ቦታ
console-by-locale = በቋንቋ
console-by-country = በአገር
console-breakdown = በቋንቋና በአገር
console-people = ሰዎች
console-answer = መልስ
console-option = "{ $option }" የመረጡ
console-questions = ጥያቄዎች
# $number: the number of an earlier release.
console-since = ከልቀት { $number } ወዲህ አልተለወጠም፦ ከዚያ በኋላ የተጨመሩት በጣም ጥቂት ናቸው።
console-themes = ጭብጦች
console-themes-text = አንባቢዎች ሰዎች በራሳቸው ቃላት ከሰጧቸው መልሶች ያገኟቸው። አንድ መልስ ብዙ ጭብጥ ሊኖረው ይችላል።
console-nothing-read = ገና ምንም ማሳየት አይቻልም፦ የተነበቡት መልሶች በጣም ጥቂት ናቸው።
console-quotes = ጥቅሶች
console-quotes-text = አንዱ አንባቢ ያቀርባቸዋል፣ ሌላው ይለቃቸዋል።
console-no-quotes = የተለቀቀ የለም።
