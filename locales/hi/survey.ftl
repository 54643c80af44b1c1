### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] आपके जवाब यूनियन के संगठक और उनके साथी वॉलंटियर पढ़ सकते हैं। बाकी लोग सिर्फ़ आंकड़े देखते हैं।
   *[organizers] आपके जवाब सिर्फ़ यूनियन के संगठक पढ़ सकते हैं। बाकी लोग सिर्फ़ आंकड़े देखते हैं।
}
# Said before the first question of an anonymous survey.
survey-anonymous = आपके जवाब आपकी पहचान के बिना रखे जाते हैं: पूरा होने पर, या 60 दिन की चुप्पी के बाद, हम आपसे उनका संबंध काट देते हैं। फिर हम उन्हें न दिखा सकेंगे, न मिटा सकेंगे। तब तक "{ -word-forget }" से वे मिट जाते हैं।
# Said before the first question of a survey that keeps the link.
survey-linked = आपके जवाब आपकी बाकी जानकारी के साथ, एन्क्रिप्ट करके रखे जाते हैं। उन्हें मिटाने के लिए "{ -word-forget }" भेजें।
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = ध्यान दें: ये सवाल अभी किसी हिंदी बोलने वाले ने नहीं जांचे हैं।
survey-begin = कोई भी सवाल छोड़ सकते हैं। "{ -word-back }" से पिछला जवाब बदलता है। कभी भी रुकें: "{ -word-listen }" से सर्वे आगे बढ़ता है। क्या शुरू करें?
survey-begin-now = हां, शुरू करते हैं
survey-begin-not = इस समय नहीं
survey-declined = कोई बात नहीं। जब चाहें, आपका स्वागत है।
survey-number-retry = कृपया पूरी संख्या भेजें, या यह सवाल छोड़ दें।
survey-text-retry = कृपया शब्दों में जवाब दें, या यह सवाल छोड़ दें।
# Said after each message of a long answer.
survey-story-more = हम सुन रहे हैं। जितना चाहें लिखें, और पूरा होने पर "{ -word-done }" भेजें।
survey-expired = कुछ समय से जवाब नहीं आया, इसलिए सर्वे बंद कर दिया है। आपने जो बताया वह सुरक्षित है। धन्यवाद।
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

# Under an invitation: the button that begins the survey.
survey-invitation-answer = जवाब दें
# Under an invitation, on channels without buttons.
survey-invitation-how = जवाब देने के लिए "{ -word-listen }" भेजें।
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = ये सवाल अंग्रेज़ी में हैं, हिंदी अनुवाद अभी नहीं हुआ।
