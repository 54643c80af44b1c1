### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] आपके जवाब यूनियन के संगठक और उनके साथी वॉलंटियर पढ़ते हैं। बाकी लोग आंकड़े ही देखते हैं।
   *[organizers] आपके जवाब सिर्फ़ यूनियन के संगठक पढ़ते हैं। बाकी लोग आंकड़े ही देखते हैं।
}
# Said before the first question of an anonymous survey.
survey-anonymous = पूरा होने पर, या 60 दिन की चुप्पी के बाद, हम जवाबों से आपका संबंध काट देंगे। फिर उन्हें न दिखा सकेंगे, न मिटा सकेंगे। तब तक "{ -word-forget }" से वे मिटेंगे।
# Said before the first question of a survey that keeps the link.
survey-linked = आपके जवाब आपकी बाकी जानकारी के साथ, एन्क्रिप्ट करके रखे जाते हैं। उन्हें मिटाने के लिए "{ -word-forget }" भेजें।
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = ये सवाल अभी किसी हिंदी बोलने वाले ने नहीं जांचे हैं।
survey-begin = सवाल छोड़ सकते हैं। "{ -word-back }" से पिछला जवाब बदलें, "{ -word-listen }" से बाद में आगे बढ़ें। शुरू करें?
survey-begin-now = हां
survey-begin-not = इस समय नहीं
survey-declined = कोई बात नहीं। जब चाहें, आपका स्वागत है।
survey-number-retry = कृपया पूरी संख्या भेजें, या यह सवाल छोड़ दें।
survey-text-retry = कृपया शब्दों में जवाब दें, या यह सवाल छोड़ दें।
# Said after each message of a long answer.
survey-story-more = हम सुन रहे हैं। जितना चाहें लिखें, और पूरा होने पर "{ -word-done }" भेजें।
survey-expired = कुछ समय से जवाब नहीं आया, इसलिए सर्वे बंद कर दिया है। आपने जो बताया वह सुरक्षित है। धन्यवाद।
# Said when a photo or a voice note comes with words, in a survey.
survey-media-words = आपके शब्द रख लिए हैं। तस्वीर या रिकॉर्डिंग नहीं रखी जा सकती।
# Below a question that takes them. $kinds: photo, voice, or both.
survey-media-invite = { $kinds ->
    [photo] यहां तस्वीरें भी भेज सकते हैं।
    [voice] यहां आवाज़ के संदेश भी भेज सकते हैं।
   *[both] यहां तस्वीरें और आवाज़ के संदेश भी भेज सकते हैं।
}
# Asked once, when the first photo or voice note has come. It must be true: who changes what is kept changes this. $readers: volunteers or organizers. $days: how long it is kept at most.
survey-media-agree = बिना नाम वाले सर्वे में भी तस्वीर या आवाज़ से आपकी पहचान खुल सकती है: चेहरे, जगह या आवाज़ से। आप सहमत हों तो भेजी हुई चीज़ एन्क्रिप्ट करके रखी जाएगी, तस्वीर में छिपी जगह और डिवाइस की जानकारी के बिना। इसे देख या सुन सकते हैं: { $readers ->
    [volunteers] यूनियन के संगठक और उनके साथी वॉलंटियर।
   *[organizers] सिर्फ़ यूनियन के संगठक।
} जब तक जवाब आपके हैं, "{ -word-forget }" से यह मिट जाता है, और { $days } दिन बाद हर हाल में मिटा दिया जाता है। क्या इसे रख सकते हैं? नहीं तो कुछ डाउनलोड नहीं होगा, और आपके शब्द फिर भी गिने जाएंगे।
survey-media-yes = हां, रख लें
survey-media-no = नहीं, सिर्फ़ शब्द
# $kinds: what is kept: photo, voice, or both. $max: how many at most.
survey-media-part = सब कुछ नहीं रखा जाता। यहां रखे जाते हैं: { $kinds ->
    [photo] तस्वीरें
    [voice] आवाज़ के संदेश
   *[both] तस्वीरें और आवाज़ के संदेश
}, एक सवाल पर ज़्यादा से ज़्यादा { $max }।
# Said at the end of an anonymous survey. $count: how many.
survey-media-lost = तस्वीरें या आवाज़ के संदेश जो समय पर नहीं मिल सके और नहीं रखे गए: { $count }।
# Said when a photo or a voice note could not be kept. $why: big, type, or gone. $max: megabytes.
survey-media-refused = { $why ->
    [big] आपकी तस्वीर या आवाज़ नहीं रखी जा सकी: वह { $max } MB से बड़ी है। आपके शब्द रख लिए हैं। आप छोटी भेज सकते हैं।
    [type] आपकी तस्वीर या आवाज़ नहीं रखी जा सकी: इस प्रकार की फ़ाइल पढ़ी नहीं जा सकती। आपके शब्द रख लिए हैं। आप आम तस्वीर या रिकॉर्डिंग भेज सकते हैं।
   *[gone] आपकी तस्वीर या आवाज़ नहीं मिल सकी, इसलिए नहीं रखी गई। आपके शब्द रख लिए हैं। आप फिर से भेज सकते हैं।
}
# Said to BACK, before the earlier question is asked again.
survey-back = पिछले सवाल पर लौटते हैं। आपका नया जवाब पुराने की जगह ले लेगा।
# Said to BACK at the first question.
survey-back-none = यह पहला सवाल है: इससे पहले कोई नहीं है।
# Said at the end of an anonymous survey. It must be true: who changes what is kept changes this.
survey-closed-anonymous = हम यह रखते हैं: आपके जवाब, उनकी भाषा, आपका देश अगर आपने बताया, माध्यम और दिन। आपसे संबंध काट दिया गया है: अब हम आपके लिए ये जवाब न ढूंढ सकते हैं, न दिखा सकते हैं, न मिटा सकते हैं। बस इतना दर्ज रहता है कि आपने जवाब दिया, ताकि कोई दो बार न गिना जाए।
# Said at the end of a survey that keeps the link.
survey-closed-linked = आपके जवाब आपकी बाकी जानकारी के साथ, एन्क्रिप्ट होकर रहेंगे। हमारे पास क्या है देखने के लिए "{ -word-my-data }", सब मिटाने के लिए "{ -word-forget }" भेजें।

# In MY DATA.
data-survey-finished = सर्वे "{ $title }": जवाब दिए, { $date } को शुरू किया; आपके जवाब आपकी जानकारी के साथ रखे हैं
data-survey-open = सर्वे "{ $title }": { $date } को शुरू किया, पूरा नहीं हुआ
# In MY DATA: an anonymous survey whose answers are not the member's any more.
data-survey-anonymous = सर्वे "{ $title }": जवाब दिए; अब उन जवाबों का आपसे कोई संबंध नहीं
# In MY DATA. $count: how many.
data-media = आपके जवाबों के साथ रखी तस्वीरें और आवाज़ के संदेश: { $count }

# Under an invitation: the button that begins the survey.
survey-invitation-answer = जवाब दें
# Under an invitation, on channels without buttons.
survey-invitation-how = जवाब देने के लिए "{ -word-listen }" भेजें।
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = ये सवाल अंग्रेज़ी में हैं, हिंदी अनुवाद अभी नहीं हुआ।

## SURVEY: organizers write one.

survey-write-refused = इस शब्द से संगठक सर्वे लिखते हैं। किसी सर्वे का जवाब देने के लिए "{ -word-listen }" भेजें।
survey-write-which = कौन सा सर्वे? नया लिखने के लिए छोड़ दें।
# In the list. $state: draft, waiting, open. $by: who wrote it.
survey-write-listed = { $state ->
    [draft] { $survey }: आपका, लिखा जा रहा है: { $title }
    [waiting] { $survey }, { $by } का: दूसरे संगठक के इंतज़ार में: { $title }
   *[open] { $survey }: खुला: { $title }
}
survey-write-title = इसका नाम क्या है? सदस्य इसी नाम से इसे चुनते हैं। भाषा: { $language }।
survey-write-intro = यह किसलिए है, और इसमें कितना समय लगता है? यह शुरू में कहा जाता है। भाषा: { $language }।
survey-write-thanks = जवाब देने वालों का धन्यवाद कैसे करेंगे? यह अंत में कहा जाता है। भाषा: { $language }।
survey-write-retry = कृपया शब्दों में जवाब दें।
survey-write-readers = एक-एक जवाब कौन पढ़ सकता है? बाकी सब सिर्फ़ आंकड़े देखते हैं।
survey-write-readers-volunteers = वॉलंटियर और संगठक
survey-write-readers-organizers = सिर्फ़ संगठक
survey-write-anonymous = क्या यह बिना पहचान वाला है? तब सदस्य के पूरा करते ही उनसे संबंध हमेशा के लिए कट जाता है।
survey-write-anonymous-yes = हां, बिना पहचान वाला
survey-write-anonymous-no = नहीं, सदस्य की जानकारी के साथ
survey-write-kind = अगले सवाल का जवाब कैसे दिया जाएगा?
survey-write-kind-single = कई विकल्पों में से एक
survey-write-kind-several = कई विकल्पों में से जितने चाहें
survey-write-kind-scale = अंकों का पैमाना
survey-write-kind-text = थोड़े शब्दों में
survey-write-kind-story = जितने चाहें उतने संदेशों में
survey-write-question = प्रश्न क्या है? भाषा: { $language }।
survey-write-options = कौन से विकल्प? हर पंक्ति में एक, या बीच में ; लगाएँ। भाषा: { $language }।
# $min and $max: how many options there may be.
survey-write-options-bad = कृपया { $min } से { $max } विकल्प दें, हर पंक्ति में एक, हर एक ज़्यादा से ज़्यादा 75 अक्षर का।
survey-write-ends = सबसे नीचे और सबसे ऊपर का अंक क्या बताता है? दो पंक्तियों में, या बीच में ; लगाकर: "not at all; very much"। कोई और संख्या न जोड़ें तो 5 अंक होते हैं। भाषा: { $language }।
survey-write-ends-bad = कृपया दो शब्द या वाक्यांश दें, हर पंक्ति में एक, 75 अक्षरों तक। तीसरी पंक्ति बता सकती है कि कितने अंक हैं, 2 से { $max } तक।
survey-write-too-long = यह फ़ोन के लिए बहुत लंबा है: कृपया { $max } अक्षरों से कम रखें।
survey-write-kind-number = एक संख्या
survey-write-range = सबसे छोटी कौन सी संख्या उत्तर हो सकती है, और सबसे बड़ी कौन सी? जैसे: 0; 120
# $groups: ranges of numbers, with commas between.
survey-write-bands-are = परिणाम ये समूह दिखाएँगे: { $groups }
survey-write-bands = ये समूह ठीक हों तो छोड़ दें, या वे संख्याएँ भेजें जिनसे समूह शुरू होते हैं: 18; 30; 45
# $example: how it may look.
survey-write-numbers-bad = कृपया केवल पूर्ण संख्याएँ भेजें, हर एक पिछली से बड़ी: { $example }
# $count: how many there are in the other language.
survey-write-count-bad = कृपया { $count } पंक्तियाँ दें, उतनी ही जितनी दूसरी भाषा में हैं और उसी क्रम में।
# $max: how many questions there may be.
survey-write-full = एक सर्वेक्षण में अधिकतम { $max } प्रश्न होते हैं।
survey-write-translations-back = अंग्रेज़ी बदल गई है, इसलिए उसके अनुवाद हटा दिए गए: वे नए सिरे से चाहिए।
# $numbers: the numbers of questions.
survey-write-needed = प्रश्न { $numbers } केवल उनसे पूछा जाता है जिन्होंने पहले कोई खास उत्तर दिया, और वह उसे खो देगा। पहले बदलें कि वह किससे पूछा जाए।
survey-write-whom = यह किससे पूछा जाए? सबके लिए छोड़ दें। या कोई पहले का प्रश्न चुनें: तब केवल उनसे पूछा जाएगा जिन्होंने उसका खास उत्तर दिया।
survey-write-whom-none = इससे पहले किसी प्रश्न में चुनने के उत्तर नहीं हैं, इसलिए सबसे पूछा जाएगा।
survey-write-answers = कौन से उत्तर? केवल उनसे पूछा जाएगा जिन्होंने इनमें से कोई दिया।
survey-write-answers-bad = कृपया कम से कम एक उत्तर चुनें, पर सभी नहीं।
survey-write-bound = जिन्होंने कौन सी संख्या बताई?
survey-write-bound-least = वह संख्या या अधिक
survey-write-bound-most = वह संख्या या कम
survey-write-threshold = कौन सी संख्या?
# $min and $max: whole numbers.
survey-write-threshold-bad = कृपया { $min } से { $max } तक एक पूर्ण संख्या भेजें।
# Under a question. $number: that of an earlier one. $how: is, any, isNot, atLeast, atMost. $answers: labels, or a number.
survey-write-asked-of = { $how ->
    [isNot] केवल उनसे जिन्होंने प्रश्न { $number } का यह उत्तर नहीं दिया: { $answers }
    [atLeast] केवल उनसे जिन्होंने प्रश्न { $number } का उत्तर { $answers } या अधिक दिया
    [atMost] केवल उनसे जिन्होंने प्रश्न { $number } का उत्तर { $answers } या कम दिया
   *[other] केवल उनसे जिन्होंने प्रश्न { $number } का यह उत्तर दिया: { $answers }
}
survey-write-not-shown = तब इस सवाल के परिणाम नहीं दिखाए जा सकेंगे। वे दिखाए जा सकते हैं जब एक ही जवाब तय करे, या वह संख्या जिससे कोई समूह शुरू होता है।
survey-write-edit = प्रश्न बदलें, खिसकाएँ या हटाएँ
survey-write-edit-which = कौन सा प्रश्न? ऐसे ही छोड़ने के लिए छोड़ दें।
survey-write-no-questions = अभी कोई प्रश्न नहीं है।
survey-write-change-words = उसके शब्द
survey-write-change-answers = दिए गए उत्तर
survey-write-change-whom = किससे पूछा जाए
survey-write-change-move = खिसकाएँ
survey-write-change-remove = हटाएँ
survey-write-media = क्या सदस्य जवाब के साथ तस्वीरें या आवाज़ के संदेश भेज सकते हैं? सिर्फ़ सहमत लोगों के रखे जाते हैं, और उनसे पहचान खुल सकती है। सिर्फ़ शब्द लेने के लिए कुछ न चुनें।
survey-write-media-photo = तस्वीरें
survey-write-media-voice = आवाज़ के संदेश
survey-write-move = किस जगह? नई संख्या भेजें: 1 सबसे पहले पूछा जाता है।
# $question: its number and its words.
survey-write-taken-out = हटाया गया: { $question }
survey-write-settings = नाम, पाठ, पाठक, किसके लिए
survey-write-settings-title = नाम
survey-write-settings-intro = शुरू में जो कहा जाए
survey-write-settings-thanks = अंत में जो कहा जाए
survey-write-settings-readers = उत्तर कौन पढ़े
survey-write-settings-anonymous = गुमनाम है या नहीं
survey-write-settings-themes = पाठकों के लिए विषय
survey-write-themes = सदस्यों के लिखे पर पाठक कौन से विषय लगा सकते हैं? हर पंक्ति में एक। कोई न हो तो छोड़ दें। भाषा: { $language }।
# $themes: their labels.
survey-write-themes-are = पाठकों के लिए विषय: { $themes }
# $state: whole, drafted, missing. $missing: how many texts.
survey-write-language = { $state ->
    [whole] { $language }: पूरा है।
    [drafted] { $language }: पूरा है, पर किसी दूसरे जानकार ने सब की पुष्टि नहीं की है। सदस्यों को बताया जाता है।
   *[missing] { $language }: बाकी पाठ: { $missing }। सदस्य इन्हें अंग्रेज़ी में पढ़ते हैं, और उन्हें बताया जाता है।
}
# $languages: their names, each with how many members read it.
survey-write-untranslated = इनमें अनुवाद किसी ने शुरू नहीं किया है: { $languages }
survey-write-locale = किस भाषा में?
# $channel and $language: their names.
survey-write-played = { $channel }, { $language }: सदस्यों को यह मिलता है, सभी प्रश्नों के साथ।
# Above an SMS, or all of them.
survey-write-segments = { $segments ->
    [one] { $segments } खंड
   *[other] { $segments } खंड
}
survey-write-change = बदलें: नया संस्करण
# $by: another organizer.
survey-write-being-changed = { $by } इसे पहले से बदल रहे हैं।
# $version: its number.
survey-write-next-version = यह संस्करण { $version } है। जो खुला है वह वैसा ही रहेगा जब तक कोई दूसरा आयोजक इसे मंज़ूर न करे। जिसने शुरू किया वह अपना पूरा करे; जिसने उत्तर दे दिया उससे फिर नहीं पूछा जाता। खुले संस्करण के उत्तर अलग गिने जाते हैं, और उनके नतीजे तभी तक जारी किए जा सकते हैं।
survey-write-menu = अब क्या करना है?
survey-write-add = एक और सवाल
survey-write-show = इसे दिखाएं
survey-write-audience = यह किसके लिए है
survey-write-submit = मंज़ूरी के लिए दें
survey-write-discard = इसे हटा दें
survey-write-not-now = इस समय नहीं
survey-write-audience-which = पहले से सहेजा कौन सा समूह? सबके लिए हो तो छोड़ दें।
# What is wrong with a survey that is to be approved; the rest is told by the checker, in English.
survey-write-problems = यह अभी नहीं पूछा जा सकता। { $problems }
# The survey as it is, to be looked at. $questions: how many.
survey-write-shown = { $title } ({ $anonymous ->
    [yes] बिना पहचान वाला
   *[no] सदस्य की जानकारी के साथ
}; पढ़ने वाले: { $readers ->
    [volunteers] वॉलंटियर और संगठक
   *[organizers] सिर्फ़ संगठक
}; किसके लिए: { $audience ->
    [none] जो भी "{ -word-listen }" भेजे
   *[other] समूह { $audience }
})
survey-write-submitted = धन्यवाद। कोई दूसरा संगठक "{ -word-survey }" से इसे देखकर मंज़ूर करेगा, या लौटा देगा।
survey-write-decide = सदस्यों से यह पूछा जाएगा। क्या इसे मंज़ूर करें?
survey-write-approve = मंज़ूर करें और खोलें
survey-write-back = लौटा दें
# Said to the second organizer.
survey-write-approved = यह खुल गया है: सदस्यों को यह "{ -word-listen }" से मिलेगा। "{ -word-survey }" से इसका न्योता भेजा जा सकता है।
survey-write-sent-back = यह लिखने वाले को लौट गया।
survey-write-manage = यह खुला है। अब क्या करना है?
survey-write-invite = सदस्यों को इसका न्योता दें
survey-write-close = इसे समाप्त करें
survey-write-closed = यह समाप्त है: अब कोई इसे शुरू नहीं कर सकता; जो शुरू कर चुके हैं वे पूरा कर सकते हैं।
survey-write-discarded = यह हटा दिया गया।
survey-write-gone = वह सर्वे बदल गया है, या अब नहीं है। अभी की स्थिति देखने के लिए "{ -word-survey }" भेजें।
survey-write-later = कोई बात नहीं: यह सुरक्षित है। आगे बढ़ने के लिए "{ -word-survey }" भेजें।
# Told to its author.
survey-write-told-approved = आपका सर्वे "{ $title }" मंज़ूर हुआ और खुल गया है। मंज़ूर करने वाले: { $by }।
survey-write-told-back = आपका सर्वे "{ $title }" लौटा दिया गया है। लौटाने वाले: { $by }। कृपया इस पर बात करें, फिर बदलने के लिए "{ -word-survey }" भेजें।
