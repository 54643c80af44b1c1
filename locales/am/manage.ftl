### For the staff: how broadcasts stand, and what can be done about them.

# $count: broadcasts that were under way.
halt-done = ሁሉም ቆሟል፦ ሳይጠየቅ የሚላክ ምንም የለም። { $count ->
    [0] በመላክ ላይ የነበረ ስርጭት አልነበረም።
    [one] አንድ ስርጭት ለጊዜው ቆሟል።
   *[other] { $count } ስርጭቶች ለጊዜው ቆመዋል።
} ለመቀጠል "{ -word-broadcasts }" ብለው ይላኩ።
halt-already = ሁሉም ቀድሞ ቆሟል። ለመቀጠል "{ -word-broadcasts }" ብለው ይላኩ።
halt-refused = ለሁሉም የሚላከውን ማቆም የሚችሉት የቡድናችን ሰዎች ብቻ ናቸው። ለእርስዎ የሚላከውን ለማቆም "{ -word-stop }" ብለው ይላኩ።

manage-refused = ይህን ማየት የሚችሉት የቡድናችን ሰዎች ብቻ ናቸው።
manage-may-not = ይህን ማድረግ የሚችሉት አስተባባሪዎች ብቻ ናቸው።
manage-none = እስካሁን የተላከም የሚጠብቅም የለም።
manage-which = የትኛው?
manage-which-wrong = ስህተት የነበረው የትኛው ነው?
manage-which-retry = እባክዎ ከዝርዝሩ ይምረጡ፣ ወይም ከፊቱ ያሉትን አራት ፊደላት ወይም ቁጥሮች ይላኩ።
manage-unknown = በዚያ ስም ስርጭት የለም።
# $by: the pseudonym of who stopped it. $when: a date and a time.
manage-halted = { $by } { $when } ሁሉንም አቁሟል። ሳይጠየቅ የሚላክ የለም።
manage-halted-channel = በ{ $channel } ምንም አይላክም፦ የስልክ ኩባንያዎቹ መልእክታችንን እንደ ስፓም ቆጥረውታል። ጽሑፉን ይመልከቱና ያስቀጥሉት።
manage-standstill = አሁን ምን ይደረግ?
manage-go-on = መልእክት እንደገና ይላክ
manage-see = ስርጭቶቹን አሳየኝ
manage-why-go-on = መልእክት እንደገና ቢላክ ለምን ችግር የለውም? ምክንያትዎ በመዝገብ ይቀመጣል።
manage-went-on = መልእክት እንደገና መላክ ይችላል። የቆሙ ስርጭቶች እያንዳንዳቸው እስኪቀጥሉ ይቆማሉ፦ "{ -word-broadcasts }" ብለው ይላኩ።
manage-what = ምን ላድርግ?
manage-pause = ለጊዜው አቁመው
manage-resume = አስቀጥለው
manage-stop = ለዘለቄታው አቁመው
manage-correct = እርማት ላክ
manage-leave = ተወው
manage-left = እንዳለ ትቼዋለሁ።
manage-paused = ለጊዜው ቆሟል። ለአቅራቢዎቹ የተሰጠው ይደርሳል፤ ከዚያ ሌላ አይላክም።
manage-why = ቢቀጥል ለምን ችግር የለውም? ምክንያትዎ በመዝገብ ይቀመጣል።
manage-why-retry = እባክዎ ከ3 እስከ 200 ፊደል የሆነ ምክንያት ይስጡ።
manage-resumed = ቀጥሏል።
manage-still-halted = ሁሉም ቆሟል። መጀመሪያ መልእክት እንደገና እንዲላክ "{ -word-broadcasts }" ብለው ይላኩ።
manage-sure = ከዚያ ማስቀጠል አይቻልም። እስካሁን ያልደረሳቸው አይደርሳቸውም። እርግጠኛ ነዎት?
manage-stop-sure = ለዘለቄታው አቁመው
manage-stopped = ለዘለቄታው ቆሟል።
manage-late = ጊዜው አልፏል፦ እስከዚያ ተቀይሯል።
manage-nothing-to-correct = የሚታረም የለም፦ ለማንም አልደረሰም።

# One broadcast in a list. $tag: its name. $kind and $state: see below. $reached and $total: how many have it, of how many.
manage-entry = { $tag }፦ { $kind }፣ { $state }፣ { $reached } ከ{ $total }
manage-kind = { $kind ->
    [alert] ጥሪ
    [correction] እርማት
    [reminder] ማስታወሻ
   *[invitation] ግብዣ
}
manage-state = { $state ->
    [review] ማጽደቅ ይጠብቃል
    [approved] ሰዓቱን ይጠብቃል
    [canary] ለመጀመሪያዎቹ ጥቂቶች እየተላከ ነው
    [watching] ለሁሉም ከመላኩ በፊት ክትትል ላይ ነው
    [sending] እየተላከ ነው
    [paused] ለጊዜው ቆሟል
    [done] ተልኳል
    [stopped] ለዘለቄታው ቆሟል
   *[draft] እየተጻፈ ነው
}
# What a correction is about. $tag: the broadcast that was wrong.
manage-corrects = { $tag } ያርማል።
# Of a correction. $count: who had the first message and cannot be told any more, since they have stopped or cannot be reached.
manage-untold = መልእክቱ ደርሷቸው እርማቱ ሊነገራቸው ያልተቻለ፦ { $count }፤ መልእክታችንን አቁመዋል ወይም ሊገኙ አልቻሉም።
manage-reason = { $code ->
    [kill-switch] ሁሉንም በሚያቆመው ማብሪያ ማጥፊያ ለጊዜው ቆሟል።
    [person] በሰው ለጊዜው ቆሟል።
    [stops] በራሱ ቆሟል፦ ብዙ አባላት መልእክታችንን አቁመዋል።
    [failures] በራሱ ቆሟል፦ ብዙ መልእክት ሳይደርስ ቀርቷል።
    [complaints] በራሱ ቆሟል፦ ብዙ አባላት ቅሬታ አቅርበዋል።
    [filtered] በራሱ ቆሟል፦ የስልክ ኩባንያዎቹ እንደ ስፓም ቆጥረውታል።
   *[other] ለጊዜው ቆሟል፦ { $code }።
}

# $bar: a bar of blocks. $percent: how much of it is done.
progress-bar = { $bar } { $percent }
progress-rate = በደቂቃ { $rate }
# $time: hours and minutes.
progress-left = { $time } ገደማ ቀርቷል
# The count of one delivery state, as in "1,204 arrived".
progress-state = { $state ->
    [queued] { $count } በመጠበቅ ላይ
    [sent] { $count } ተልኳል
    [delivered] { $count } ደርሷል
    [failed] { $count } አልተሳካም
    [suppressed] { $count } ታልፏል
   *[unknown] { $count } አይታወቅም
}
progress-answers = ጨረስኩ፦ { $done }። በኋላ፦ { $later }። እርዳታ፦ { $help }።
progress-answers-goal = ጨረስኩ፦ { $done } ከ{ $goal }። በኋላ፦ { $later }። እርዳታ፦ { $help }።
progress-pause = ለጊዜው ወይም ለዘለቄታው አቁም
progress-halt = ስርጭቱን ሁሉ አግድ

outcome-title = { $tag }፦ { $kind }፣ ሁሉም ተልኳል።
outcome-title-stopped = { $tag }፦ { $kind }፣ ለዘለቄታው ቆሟል።
outcome-reached = ከ{ $total } ለ{ $reached } ደርሷል።
outcome-took = { $time } ወስዷል።
# $count: members who ended our messages while it went out.
outcome-stops = በዚህ ጊዜ { $count } አባላት መልእክታችንን አቁመዋል።
outcome-locale = { $locale }፦ { $reached } ከ{ $total }
# $count: messages of which the provider never told whether they arrived. $command: what an operator types.
outcome-unknown = { $count } መድረሳቸውን የሚያውቅ የለም። ሥርዓቱን የሚያንቀሳቅስ ሰው በዚህ ትዕዛዝ ያያቸዋል፦ { $command }
outcome-help = { $count } እርዳታ ጠይቀው በጎ ፈቃደኛ ይጠብቃሉ።
# The picture's title, and the names of the states in it.
chart-deliveries = መልእክት በየመገናኛው
chart-state-waiting = በመጠበቅ ላይ
chart-state-sent = የተላከ
chart-state-delivered = የደረሰ
chart-state-failed = ያልተሳካ
chart-state-suppressed = የታለፈ
chart-state-unknown = የማይታወቅ
