### What readers of surveys are asked: volunteers or organizers who translate and tag answers, not knowing whose they are.

read-refused = यूनियन के जवाब सिर्फ़ वे लोग पढ़ते हैं जो उन पर काम करते हैं। कोई संगठक आपको न्योता दे सकता है।
# Nothing waits. An answer is never shown to whoever gave it.
read-none = अभी आपके लिए कोई जवाब नहीं है। जिस सर्वे में आपने खुद जवाब दिए, उसके जवाब दूसरे पढ़ते हैं: अपने जवाब कोई नहीं पढ़ता।
read-menu = कुछ जवाब पढ़े जाने के, और कुछ उद्धरण दूसरे व्यक्ति के इंतज़ार में हैं। आप क्या करना चाहेंगे?
read-menu-answers = जवाब पढ़ें
read-menu-quotes = उद्धरणों पर फ़ैसला करें
read-menu-stop = इस समय नहीं
# Above an answer. $survey: the survey's title. $question: as it was asked. $language: the language of the answer.
read-answer = "{ $survey }" का एक जवाब, { $language } में।
    सवाल यह था: { $question }
# Below an answer, above its files. $photos, $voices: how many.
read-media = इसके साथ आए: तस्वीरें: { $photos }, आवाज़ के संदेश: { $voices }। ये सिर्फ़ आपके लिए हैं: कृपया किसी को न दें, और पूरा होने पर अपनी कॉपी मिटा दें।
# The same, on channels without files.
read-media-elsewhere = इसके साथ आए: तस्वीरें: { $photos }, आवाज़ के संदेश: { $voices }। ये सिर्फ़ Slack, Discord और Telegram पर दिखते हैं।
# Above a translation that an earlier reader made.
read-translation-so-far = अब तक का अनुवाद:
read-translation = कृपया इसे अंग्रेज़ी में लिखें, जितना हो सके मूल जैसा। अगर यह अंग्रेज़ी में ही है, या आप न कर सकें, तो छोड़ दें।
read-words-retry = कृपया शब्दों में लिखें, या छोड़ दें।
read-theme = यह किन विषयों पर है? जो भी सही लगें सब चुनें, या कोई नहीं।
# $themes: those chosen so far.
read-theme-chosen = चुने गए विषय: { $themes }।
read-quote = क्या इसमें कोई हिस्सा सबके सामने रखने लायक है? ठीक वही शब्द भेजें, बिना नाम, जगह या ऐसी किसी बात के जिससे पता चले कि किसने कहा। फ़ैसला दूसरा व्यक्ति करता है। ऐसा कुछ न हो तो छोड़ दें।
read-quote-not-part = ये शब्द न जवाब में हैं, न उसके अनुवाद में। कृपया ज्यों के त्यों कॉपी करें, या छोड़ दें।
read-quote-too-long = उद्धरण में ज़्यादा से ज़्यादा { $max } अक्षर हो सकते हैं। कृपया छोटा हिस्सा चुनें।
# $words: words in the passage that look like names, places, numbers or addresses.
read-quote-names = फिर से देखें: क्या इनमें से किसी से पता चलता है कि कोई कौन है या कहां है? { $words }
read-quote-sure = क्या इसे ऐसे ही सुझाएं?
read-quote-propose = इसे सुझाएं
read-quote-change = दूसरे शब्द चुनें
read-quote-leave = कोई उद्धरण नहीं
read-quoted = धन्यवाद। उद्धरण पर दूसरा व्यक्ति फ़ैसला करेगा।
read-lost = यह जवाब आपके पास एक घंटे से ज़्यादा रहा, इसलिए अब किसी और को मिला है। फिर भी धन्यवाद।
read-more = धन्यवाद, यह पूरा हुआ। एक और?
read-more-next = हां, अगला
read-more-stop = अभी के लिए काफ़ी है
read-stopped = पढ़ने के लिए धन्यवाद। आगे बढ़ने के लिए "{ -word-read }" भेजें।
# Above a quotation that somebody proposed. $survey: the survey's title. $question: as it was asked.
read-decide-intro = "{ $survey }" का एक उद्धरण। सवाल यह था: { $question }
read-decide = क्या इसे उद्धरण के रूप में दिखाएं? इससे कोई पहचाना नहीं जाना चाहिए। फ़ैसला अकेले आपका है, और लॉग में दर्ज रहेगा कि आपने किया।
read-decide-release = इसे जारी करें
read-decide-refuse = इसे नामंज़ूर करें
read-decide-later = बाद के लिए रहने दें
read-decide-released = जारी हो गया।
read-decide-refused = नामंज़ूर हुआ। अब यह नहीं रहा।
read-decide-late = इस पर किसी और ने फ़ैसला कर लिया है।
read-no-quotes = आपके लिए कोई उद्धरण नहीं है।
