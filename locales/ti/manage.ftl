### For the staff: how broadcasts stand, and what can be done about them.

# $count: broadcasts that were under way.
halt-done = ኩሉ ደው ኢሉ፦ ብዘይ ሕቶ ዝለኣኽ ዝኾነ የለን። { $count ->
    [0] ዝለኣኽ ዝነበረ ፈነወ ኣይነበረን።
    [one] ሓደ ፈነወ ንግዚኡ ደው ኢሉ።
   *[other] { $count } ፈነወታት ንግዚኡ ደው ኢሎም።
} ንምቕጻል "{ -word-broadcasts }" ኢልኩም ስደዱ።
halt-already = ኩሉ ድሮ ደው ኢሉ እዩ። ንምቕጻል "{ -word-broadcasts }" ኢልኩም ስደዱ።
halt-refused = ንኹሉ ሰብ ዝለኣኽ ደው ከብሉ ዝኽእሉ ሰባት ጉጅለና ጥራይ እዮም። ንዓኹም ዝለኣኽ ንምቁራጽ "{ -word-stop }" ኢልኩም ስደዱ።

manage-refused = ነዚ ክርእዩ ዝኽእሉ ሰባት ጉጅለና ጥራይ እዮም።
manage-may-not = ነዚ ክገብሩ ዝኽእሉ ወደብቲ ጥራይ እዮም።
manage-none = ክሳብ ሕጂ ዝተላእከ የለን፣ ዝጽበ'ውን የለን።
manage-which = ኣየናይ?
manage-which-wrong = ጌጋ ዝነበረ ኣየናይ እዩ?
manage-which-retry = ብኽብረትኩም ካብቲ ዝርዝር ምረጹ፣ ወይ ኣብ ቅድሚኡ ዘለዉ ኣርባዕተ ፊደላት ወይ ቁጽርታት ስደዱ።
manage-unknown = ብኡ ስም ፈነወ የለን።
# $by: the pseudonym of who stopped it. $when: a date and a time.
manage-halted = { $by } { $when } ንኹሉ ደው ኣቢልዎ። ብዘይ ሕቶ ዝለኣኽ የለን።
manage-halted-channel = ብ{ $channel } ዝኾነ ኣይለኣኽን፦ ኩባንያታት ተሌፎን ንመልእኽትና ከም ስፓም ይቖጽርዎ ኣለዉ። ነቲ ጽሑፍ ርኣዩ እሞ ኣቐጽልዎ።
manage-standstill = ሕጂ እንታይ ይገበር?
manage-go-on = መልእኽቲ እንደገና ይለኣኽ
manage-see = ነቶም ፈነወታት ኣርእየኒ
manage-why-go-on = መልእኽቲ ስለምንታይ እንደገና ክለኣኽ ይኽእል? ምኽንያትኩም ኣብ መዝገብ ይቕመጥ።
manage-went-on = መልእኽቲ እንደገና ክለኣኽ ይኽእል። ደው ዝበሉ ፈነወታት ነፍሲ ወከፎም ክሳብ ዝቕጽሉ ደው ኢሎም ይጸንሑ፦ "{ -word-broadcasts }" ኢልኩም ስደዱ።
manage-what = እንታይ ክገብር?
manage-pause = ንግዚኡ ደው ኣብሎ
manage-resume = ኣቐጽሎ
manage-stop = ንሓዋሩ ደው ኣብሎ
manage-correct = እርማት ስደድ
manage-leave = ግደፎ
manage-left = ከምዘለዎ ገዲፈዮ ኣለኹ።
manage-paused = ንግዚኡ ደው ኢሉ። ንወሃብቲ ኣገልግሎት ዝተዋህበ ክበጽሕ እዩ፤ ካልእ ኣይለኣኽን።
manage-why = ስለምንታይ ክቕጽል ይኽእል? ምኽንያትኩም ኣብ መዝገብ ይቕመጥ።
manage-why-retry = ብኽብረትኩም ካብ 3 ክሳብ 200 ፊደላት ዘለዎ ምኽንያት ሃቡ።
manage-resumed = ቀጺሉ።
manage-still-halted = ኩሉ ደው ኢሉ ኣሎ። ቅድም መልእኽቲ እንደገና ክለኣኽ "{ -word-broadcasts }" ኢልኩም ስደዱ።
manage-sure = ድሕሪኡ ክቕጽል ኣይክእልን። ክሳብ ሕጂ ዘይበጽሖም ኣይበጽሖምን። ርግጸኛ ዲኹም?
manage-stop-sure = ንሓዋሩ ደው ኣብሎ
manage-stopped = ንሓዋሩ ደው ኢሉ።
manage-late = ግዜኡ ሓሊፉ፦ ክሳብ ሽዑ ተቐይሩ።
manage-nothing-to-correct = ዝእረም የለን፦ ንማንም ኣይበጽሐን።

# One broadcast in a list. $tag: its name. $kind and $state: see below. $reached and $total: how many have it, of how many.
manage-entry = { $tag }፦ { $kind }፣ { $state }፣ { $reached } ካብ { $total }
manage-kind = { $kind ->
    [alert] ጻውዒት
    [correction] እርማት
    [reminder] መዘኻኸሪ
   *[invitation] ዕድመ
}
manage-state = { $state ->
    [review] ምጽዳቕ ይጽበ
    [approved] ግዜኡ ይጽበ
    [canary] ንመጀመርታ ሒደት ይለኣኽ ኣሎ
    [watching] ቅድሚ ንኹሉ ምልኣኹ ይከታተል ኣሎ
    [sending] ይለኣኽ ኣሎ
    [paused] ንግዚኡ ደው ኢሉ
    [done] ተላኢኹ
    [stopped] ንሓዋሩ ደው ኢሉ
   *[draft] ይጽሓፍ ኣሎ
}
# What a correction is about. $tag: the broadcast that was wrong.
manage-corrects = ን{ $tag } የእርም።
# Of a correction. $count: who had the first message and cannot be told any more, since they have stopped or cannot be reached.
manage-untold = እቲ መልእኽቲ በጺሑዎም እርማት ክበጽሖም ዘይከኣለ፦ { $count }፤ መልእኽትና ኣቋሪጾም፣ ወይ ክርከቡ ኣይከኣሉን።
manage-reason = { $code ->
    [kill-switch] በቲ ንኹሉ ደው ዘብል መጥፍኢ ንግዚኡ ደው ኢሉ።
    [person] ብሰብ ንግዚኡ ደው ኢሉ።
    [stops] ባዕሉ ደው ኢሉ፦ ብዙሓት ኣባላት መልእኽትና ኣቋሪጾም።
    [failures] ባዕሉ ደው ኢሉ፦ ብዙሕ መልእኽቲ ኣይተዓወተን።
    [complaints] ባዕሉ ደው ኢሉ፦ ብዙሓት ኣባላት ጥርዓን ኣቕሪቦም።
    [filtered] ባዕሉ ደው ኢሉ፦ ኩባንያታት ተሌፎን ከም ስፓም ቆጺረንኦ።
   *[other] ንግዚኡ ደው ኢሉ፦ { $code }።
}

# $bar: a bar of blocks. $percent: how much of it is done.
progress-bar = { $bar } { $percent }
progress-rate = ኣብ ደቒቕ { $rate }
# $time: hours and minutes.
progress-left = ኣስታት { $time } ተሪፉ
# The count of one delivery state, as in "1,204 arrived".
progress-state = { $state ->
    [queued] { $count } ይጽበዩ
    [sent] { $count } ተላኢኾም
    [delivered] { $count } በጺሖም
    [failed] { $count } ኣይተዓወቱን
    [suppressed] { $count } ተሓሊፎም
   *[unknown] { $count } ኣይፍለጡን
}
progress-answers = ዝወድኡ፦ { $done }። ደሓር፦ { $later }። ሓገዝ፦ { $help }።
progress-answers-goal = ዝወድኡ፦ { $done } ካብ { $goal }። ደሓር፦ { $later }። ሓገዝ፦ { $help }።
progress-pause = ንግዚኡ ወይ ንሓዋሩ ደው ኣብሎ
progress-halt = ኩሉ ፈነወ ኣግድ

outcome-title = { $tag }፦ { $kind }፣ ኩሉ ተላኢኹ።
outcome-title-stopped = { $tag }፦ { $kind }፣ ንሓዋሩ ደው ኢሉ።
outcome-reached = ካብ { $total } ን{ $reached } በጺሑ።
outcome-took = { $time } ወሲዱ።
# $count: members who ended our messages while it went out.
outcome-stops = ኣብዚ ግዜ { $count } ኣባላት መልእኽትና ኣቋሪጾም።
outcome-locale = { $locale }፦ { $reached } ካብ { $total }
# $count: messages of which the provider never told whether they arrived. $command: what an operator types.
outcome-unknown = { $count } ምብጻሖም ዝፈልጥ የለን። ነቲ ስርዓት ዘካይድ ሰብ በዚ ትእዛዝ ይርእዮም፦ { $command }
outcome-help = { $count } ሓገዝ ሓቲቶም ወለንተኛ ይጽበዩ።
# The picture's title, and the names of the states in it.
chart-deliveries = መልእኽቲ በብመራኸቢኡ
chart-state-waiting = ዝጽበ
chart-state-sent = ዝተላእከ
chart-state-delivered = ዝበጽሐ
chart-state-failed = ዘይተዓወተ
chart-state-suppressed = ዝተሓልፈ
chart-state-unknown = ዘይፍለጥ
