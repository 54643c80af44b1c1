### Results of surveys, in chats and on the console: the pages for staff.

results-refused = नतीजे यूनियन की टीम के लिए हैं। तैयार होने पर वे प्रकाशित किए जाते हैं।
results-none = अभी कोई सर्वे नहीं है।
results-which = किस सर्वे के?
results-which-retry = कृपया इनमें से एक चुनें।
# Nothing was released yet. $survey: its title.
results-unreleased = "{ $survey }" के नतीजे अभी जारी नहीं हुए हैं। यह काम कोई संगठक कंसोल पर करता है: "{ -word-console }" भेजें।
results-too-few = "{ $survey }" का जवाब इतने कम लोगों ने दिया है कि कुछ दिखाया नहीं जा सकता।
# Above the charts. $survey: its title. $respondents: how many finished, in the release. $number: the release's number. $date: the day of the release.
results-title = "{ $survey }" के नतीजे: { $respondents } लोग, रिलीज़ { $number }, { $date }।
results-more = बाकी सब, और भाषा और देश के हिसाब से नतीजे, कंसोल पर हैं: "{ -word-console }" भेजें।
# Under a chart. $respondents: how many. $number: the release's number.
results-note = { $respondents } लोगों ने जवाब दिया। रिलीज़ { $number }।
# In place of a number. $audience: inside (staff) or public.
results-hidden = { $audience ->
    [public] नहीं दिखाया: 10 से कम लोगों का पता चल सकता है
   *[inside] नहीं दिखाया: 5 से कम लोगों का पता चल सकता है
}
# What a respondent counts as. $category: skipped, unasked, answered, chosen or not-chosen.
results-category = { $category ->
    [skipped] छोड़ा
    [unasked] नहीं पूछा गया
    [answered] जवाब दिया
    [chosen] चुना
    [not-chosen] नहीं चुना
   *[other] अन्य
}
results-no-country = देश नहीं बताया
results-elsewhere = { $by ->
    [locale] बाकी सभी भाषाएं
   *[other] बाकी सभी देश
}
results-not-shown = इस सवाल का कुछ भी नहीं दिखाया जा सकता: बहुत कम लोगों का पता चल जाएगा।
results-finished = अंत तक जवाब दिए
# Everyone who left, at whatever question.
results-left = अंत से पहले चले गए
results-left-before = पहले सवाल से पहले चले गए
results-left-at = यहां चले गए: { $question }
# The rest of those who left: fewer than may be shown left at each of these questions.
results-left-elsewhere = कहीं और चले गए

# An operator has to set the address first: a link without https would tell on whoever opens it.
console-unset = कंसोल अभी सुरक्षित तरीके से नहीं खुल सकता। यह बॉट चलाने वाले PUBLIC_URL में https वाला पता डालें।
console-refused = कंसोल यूनियन की टीम के लिए है।
console-channel = कंसोल का लिंक सिर्फ़ Slack, Discord या Telegram पर भेजा जाता है। कृपया वहां लिखें।
# $link: works once. $minutes: how long.
console-link = कंसोल में आने का लिंक यह है। यह सिर्फ़ एक बार, { $minutes } मिनट के अंदर चलेगा। इसे किसी को न दें: जो खोलेगा, वह आपके नाम से अंदर आएगा।
    { $link }

console-title = कंसोल
console-sign-in = कृपया साइन इन करें
console-sign-in-how = Slack, Discord या Telegram पर बॉट को "{ -word-console }" भेजें। जवाब में एक लिंक मिलेगा जो एक ही बार चलता है।
console-enter-title = साइन इन
console-enter-text = यह लिंक एक ही बार चलता है। उसी ब्राउज़र में आगे बढ़ें जिसमें काम करना है।
console-enter-button = आगे बढ़ें
console-enter-gone = यह लिंक अब नहीं चलता
console-enter-gone-text = यह इस्तेमाल हो चुका है, या बहुत पुराना है। नया पाने के लिए बॉट को "{ -word-console }" भेजें।
console-too-many = बहुत बार कोशिश हुई
console-too-many-text = कृपया एक मिनट रुकें, फिर कोशिश करें।
console-forbidden = यह नहीं हो सकता
console-forbidden-text = फ़ॉर्म कहीं और से आया या बहुत पुराना है, या आपकी भूमिका में इसकी अनुमति नहीं है। वापस जाएं, पेज फिर से खोलें, और एक बार फिर कोशिश करें।
console-not-found = ऐसा कोई पेज नहीं है
console-being-released = कोई और अभी ये नतीजे जारी कर रहा है
console-being-released-text = कृपया थोड़ा रुकें, फिर पेज दोबारा खोलें।
console-failed = हमारी तरफ़ से कुछ गड़बड़ हो गई
console-failed-text = यह लॉग में दर्ज है। कृपया फिर कोशिश करें।
# $name: the pseudonym. $role: volunteer, organizer or admin.
console-signed-in = साइन इन: { $name }, { $role ->
    [volunteer] वॉलंटियर
    [admin] एडमिन
   *[organizer] संगठक
}
console-leave = साइन आउट
console-back = सभी सर्वे
console-skip = सीधे सामग्री पर जाएं

console-surveys = सर्वे
console-no-surveys = अभी कोई सर्वे नहीं है। बॉट चलाने वाले `survey publish` कमांड से सर्वे डालते हैं।
# $state: published (open) or closed.
console-state = { $state ->
    [closed] बंद
   *[published] खुला
}
console-version = संस्करण { $version }
console-responses = जवाब
# Counts go down to a multiple of five.
console-started = ने शुरू किया
console-finished = ने अंत तक जवाब दिए
console-fewer = 5 से कम
console-at-least = { $count } या ज़्यादा
console-live-note = ये दो गिनतियां जवाबों के साथ-साथ बढ़ती हैं, पांच-पांच करके, ताकि किसी एक का आना न दिखे। नीचे जो कुछ है वह एक रिलीज़ का है: वे आंकड़े अब नहीं बदलेंगे।
console-no-release = अभी कोई रिलीज़ नहीं
console-no-release-text = नतीजे तब दिखते हैं जब कोई संगठक उन्हें जारी करे। पहली रिलीज़ तय कर देती है कि उसमें गिने गए लोगों के आंकड़े हमेशा कितनी बारीकी से दिखेंगे: ज़्यादातर जवाब आने तक रुकें।
# $number: the release's number. $date: when. $name: who.
console-release = रिलीज़ { $number }, { $date }, { $name } की ओर से
console-release-button = नतीजे अभी जारी करें
console-release-warning = रिलीज़ को बदला या वापस नहीं लिया जा सकता। यह जांच लॉग में लिखा जाता है।
console-release-done = नतीजे जारी हो गए हैं।
console-audience = किसे दिखे
console-inside = टीम को: 5 से छोटी कोई संख्या नहीं
console-public = सबको: 10 से छोटी कोई संख्या नहीं
console-download = सार्वजनिक आंकड़े डाउनलोड करें (CSV)
console-not-public = ये प्रकाशित करने के लिए नहीं हैं। प्रकाशित हो सकने वाले आंकड़ों के लिए "सबको" चुनें।
console-leaving = कितनों ने पूरा किया, और लोग कहां छोड़ गए
console-by-locale = भाषा के हिसाब से
console-by-country = देश के हिसाब से
console-breakdown = भाषा और देश के हिसाब से
console-people = लोग
console-answer = जवाब
console-option = जिन्होंने "{ $option }" चुना
console-questions = सवाल
# $number: the number of an earlier release.
console-since = रिलीज़ { $number } से कोई बदलाव नहीं: उसके बाद बहुत कम लोग जुड़े हैं।
console-themes = विषय
console-themes-text = लोगों के अपने शब्दों वाले जवाबों में पढ़ने वालों को जो मिला। एक जवाब में कई विषय हो सकते हैं।
console-nothing-read = अभी कुछ नहीं दिखाया जा सकता: बहुत कम जवाब पढ़े गए हैं।
console-quotes = उद्धरण
console-quotes-text = एक पढ़ने वाला सुझाता है, दूसरा जारी करता है।
console-no-quotes = अभी कोई जारी नहीं हुआ है।
