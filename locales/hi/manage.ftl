### For the staff: how broadcasts stand, and what can be done about them.

# $count: broadcasts that were under way.
halt-done = { $count ->
    [0] सब कुछ रुक गया: अब बिना मांगे कुछ नहीं जाएगा। कोई प्रसारण चल नहीं रहा था। फिर शुरू करने के लिए "{ -word-broadcasts }" भेजें।
    [one] सब कुछ रुक गया: अब बिना मांगे कुछ नहीं जाएगा। एक प्रसारण रोका गया। फिर शुरू करने के लिए "{ -word-broadcasts }" भेजें।
   *[other] सब कुछ रुक गया: अब बिना मांगे कुछ नहीं जाएगा। { $count } प्रसारण रोके गए। फिर शुरू करने के लिए "{ -word-broadcasts }" भेजें।
}
halt-already = सब कुछ पहले से रुका हुआ है। फिर शुरू करने के लिए "{ -word-broadcasts }" भेजें।
halt-refused = सबके संदेश सिर्फ़ हमारी टीम रोक सकती है। अपने लिए हमारे संदेश बंद करने के लिए "{ -word-stop }" भेजें।

manage-refused = यह सिर्फ़ हमारी टीम देख सकती है।
manage-may-not = यह सिर्फ़ संगठक कर सकते हैं।
manage-none = अभी तक कुछ नहीं भेजा गया, और कुछ इंतज़ार में भी नहीं है।
manage-which = कौन सा?
manage-which-wrong = कौन सा गलत था?
manage-which-retry = कृपया सूची से चुनें, या उसके आगे लिखे चार अक्षर या अंक भेजें।
manage-unknown = इस नाम का कोई प्रसारण नहीं है।
# $by: the pseudonym of who stopped it. $when: a date and a time.
manage-halted = { $by } ने सब कुछ रोका: { $when }। बिना मांगे कुछ नहीं जाता।
manage-halted-channel = { $channel } से कुछ नहीं जा रहा: फ़ोन कंपनियां हमारे संदेशों को स्पैम समझ रही हैं। संदेश को देखें, फिर जारी करें।
manage-standstill = अब क्या करें?
manage-go-on = संदेश फिर से जाने दें
manage-see = प्रसारण देखें
manage-why-go-on = संदेश फिर से क्यों जाएं? आपका कारण रिकॉर्ड में रहेगा।
manage-went-on = संदेश फिर से जा सकते हैं। रुके हुए प्रसारण तब तक रुके रहेंगे जब तक हर एक को जारी न किया जाए: "{ -word-broadcasts }" भेजें।
manage-what = क्या करना है?
manage-pause = कुछ देर रोकें
manage-resume = फिर से जारी करें
manage-stop = हमेशा के लिए रोकें
manage-correct = सुधार भेजना है
manage-leave = ऐसे ही रहे
manage-left = यह जैसा है वैसा ही रहेगा।
manage-paused = यह रुक गया है। जो संदेश सेवा कंपनियों के पास पहुंच चुके हैं वे जाएंगे; और कुछ नहीं जाएगा।
manage-why = यह क्यों जारी हो? आपका कारण रिकॉर्ड में रहेगा।
manage-why-retry = कृपया 3 से 200 अक्षरों में कारण बताएं।
manage-resumed = यह फिर जारी है।
manage-still-halted = सब कुछ रुका हुआ है। पहले "{ -word-broadcasts }" भेजकर संदेशों को फिर से जाने दें।
manage-sure = इसके बाद यह फिर शुरू नहीं हो सकता। जिन्हें अभी नहीं मिला, उन्हें नहीं मिलेगा। क्या फ़ैसला पक्का है?
manage-stop-sure = हां, हमेशा के लिए रोकें
manage-stopped = यह हमेशा के लिए रुक गया।
manage-late = अब देर हो गई: इस बीच यह बदल गया।
manage-nothing-to-correct = सुधारने को कुछ नहीं है: यह किसी को मिला ही नहीं।

# One broadcast in a list. $tag: its name. $kind and $state: see below. $reached and $total: how many have it, of how many.
manage-entry = { $tag }: { $kind }, { $state }, { $total } में से { $reached }
manage-kind = { $kind ->
    [alert] अलर्ट
    [correction] सुधार
    [reminder] याद दिलाना
   *[invitation] न्योता
}
manage-state = { $state ->
    [review] मंज़ूरी के इंतज़ार में
    [approved] अपने समय के इंतज़ार में
    [canary] पहले कुछ लोगों को जा रहा है
    [watching] सबको भेजने से पहले निगरानी में
    [sending] जा रहा है
    [paused] रुका हुआ
    [done] भेजा गया
    [stopped] हमेशा के लिए रुका
   *[draft] लिखा जा रहा है
}
# What a correction is about. $tag: the broadcast that was wrong.
manage-corrects = यह { $tag } का सुधार है।
# Of a correction. $count: who had the first message and cannot be told any more, since they have stopped or cannot be reached.
manage-untold = { $count } को वह संदेश मिला था, पर सुधार नहीं बताया जा सका: उन्होंने हमारे संदेश बंद किए, या मिल नहीं रहे।
manage-reason = { $code ->
    [kill-switch] रुका है, क्योंकि सब कुछ रोका गया।
    [person] किसी व्यक्ति ने रोका।
    [stops] अपने आप रुका: बहुत सारे सदस्यों ने हमारे संदेश बंद किए।
    [failures] अपने आप रुका: बहुत सारे संदेश नहीं जा पाए।
    [complaints] अपने आप रुका: बहुत सारे सदस्यों ने शिकायत की।
    [filtered] अपने आप रुका: फ़ोन कंपनियां इसे स्पैम समझ रही हैं।
   *[other] रुका है: { $code }।
}

# $bar: a bar of blocks. $percent: how much of it is done.
progress-bar = { $bar } { $percent }
progress-rate = हर मिनट { $rate }
# $time: hours and minutes.
progress-left = करीब { $time } बाकी
# The count of one delivery state, as in "1,204 arrived".
progress-state = { $state ->
    [queued] { $count } इंतज़ार में
    [sent] { $count } भेजे गए
    [delivered] { $count } पहुंचे
    [failed] { $count } नहीं जा पाए
    [suppressed] { $count } छोड़े गए
   *[unknown] { $count } का पता नहीं
}
progress-answers = हो गया: { $done }। बाद में: { $later }। मदद: { $help }।
progress-answers-goal = हो गया: { $goal } में से { $done }। बाद में: { $later }। मदद: { $help }।
progress-pause = इसे रोकें
progress-halt = सब कुछ रोकें

outcome-title = { $tag }: { $kind }, सब भेज दिया गया।
outcome-title-stopped = { $tag }: { $kind }, हमेशा के लिए रुका।
outcome-reached = यह { $total } में से { $reached } तक पहुंचा।
outcome-took = समय लगा: { $time }।
# $count: members who ended our messages while it went out.
outcome-stops = इस बीच { $count } ने हमारे संदेश बंद किए।
outcome-locale = { $locale }: { $total } में से { $reached }
# $count: messages of which the provider never told whether they arrived. $command: what an operator types.
outcome-unknown = { $count } के बारे में पता नहीं कि पहुंचे या नहीं। Steward चलाने वाले उन्हें इससे देख सकते हैं: { $command }
outcome-help = { $count } ने मदद मांगी, और वॉलंटियर के इंतज़ार में हैं।
# The picture's title, and the names of the states in it.
chart-deliveries = हर माध्यम से भेजे गए संदेश
chart-state-waiting = इंतज़ार में
chart-state-sent = भेजे गए
chart-state-delivered = पहुंचे
chart-state-failed = नहीं जा पाए
chart-state-suppressed = छोड़े गए
chart-state-unknown = पता नहीं
