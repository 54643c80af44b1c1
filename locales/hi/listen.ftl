### LISTEN: which surveys a member can answer; and help for who writes of danger.

listen-which = आप किस सर्वे का जवाब देना चाहेंगे?
listen-which-retry = कृपया इनमें से एक चुनें, उसके नंबर या नाम से।
listen-none = अभी आपके लिए कोई सर्वे नहीं है। जब होगा, "{ -word-listen }" से मिल जाएगा।
# Said when a survey cannot be begun.
listen-gone = यह सर्वे आपके लिए खुला नहीं है: यह समाप्त हो गया, दूसरों के लिए है, या आप जवाब दे चुके हैं।
listen-later = कोई बात नहीं। जब चाहें "{ -word-listen }" भेजें।

# Said once when words may speak of danger to somebody. $country: the country's name, or "none" when it is not known.
care-help = आपके शब्दों से लगता है कि शायद कोई खतरे में है। यह एक प्रोग्राम है और गलत भी हो सकता है। { $country ->
    [none] अगर आप या कोई और अभी खतरे में है, तो जहां आप हैं वहां की आपातकालीन सेवा को फ़ोन करें।
   *[other] अगर आप या कोई और अभी खतरे में है, तो आपातकालीन सेवा को फ़ोन करें। देश: { $country }।
} जिनसे मुफ़्त और भरोसे में बात हो सके, वे देश के हिसाब से findahelpline.com पर हैं। क्या हमारे कोई वॉलंटियर आपसे संपर्क करें?
care-yes = हां, कृपया
care-no = नहीं, शुक्रिया
# Asked after yes.
care-need = वॉलंटियर को क्या पता होना चाहिए? उन्हें वह नाम दिखेगा जिससे टीम आपको जानती है, और आप अभी जो लिखें वह, सर्वे के आपके जवाब नहीं।
care-need-retry = कृपया ज़्यादा से ज़्यादा 2,000 अक्षर लिखें, या छोड़ दें।
care-kept = कोई वॉलंटियर आपको यहीं लिखेंगे। यह आपके जवाबों से अलग रखा जाता है। खतरा हो तो हमारा इंतज़ार न करें: आपातकालीन सेवा को फ़ोन करें।
# Told to the staff. $pseudonym: the member. $case: what the case is called at the terminal.
care-notice = एक सदस्य चाहते हैं कि कोई व्यक्ति संपर्क करे: मामला { $case } आप में से किसी की राह देख रहा है। संचालक इसे इससे पढ़ते हैं: npm run steward -- cases
care-declined = कोई बात नहीं। findahelpline.com पर किसी भी समय बात करने वाले मिलते हैं।
