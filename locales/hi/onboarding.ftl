### The first conversation: language, who we are, what we keep, consent, and a few optional questions.

onboarding-language = फ़ेसबुक यूज़र्स यूनियन में आपका स्वागत है! क्या हम हिंदी में आगे बढ़ें?
onboarding-language-same = हां, हिंदी में
# Everyone must recognise this, so it also stands in English in every other language.
onboarding-language-other = दूसरी भाषा / Other language
onboarding-languages = आपको कौन सी भाषा पसंद है?
# Said once, in languages whose texts no speaker has reviewed yet. Never shown in English. $channel: sms (short: each part costs money), or any other.
onboarding-draft-notice = { $channel ->
    [sms] ये संदेश कच्चे अनुवाद हो सकते हैं; मूल संदेश अंग्रेज़ी में हैं।
   *[other] ध्यान दें: हमारे मूल संदेश अंग्रेज़ी में हैं। ये हिंदी संदेश कच्चे अनुवाद हो सकते हैं, जिन्हें अभी किसी हिंदी बोलने वाले ने नहीं जांचा। कुछ गलत लगे तो हमें बताएं।
}
onboarding-intro = { $channel ->
    [sms] हम 30,000 से ज़्यादा फ़ेसबुक यूज़र हैं, जो कंपनी से सात बदलाव मांगते हैं: www.facebookusers.org
   *[other] हम फ़ेसबुक और Meta के दूसरे प्लेटफ़ॉर्म इस्तेमाल करने वाले लोग हैं, अब तक 30,000 से ज़्यादा, और हम कंपनी से सात बदलाव मांगते हैं। हम Media Alliance और Global Exchange की एक पहल हैं: www.facebookusers.org
}
# What is kept, and why. On SMS the law asks for the frequency, the costs, STOP and HELP. $channel: sms, or any other.
onboarding-privacy = { $channel ->
    [sms] हम आपका नंबर एन्क्रिप्ट करके, और आपकी बताई बातें रखते हैं, किसी को नहीं देते। महीने में करीब 4 संदेश। संदेश और डेटा का शुल्क लग सकता है। मदद के लिए "{ -word-help }", देखने के लिए "{ -word-my-data }", मिटाने के लिए "{ -word-forget }", संदेश बंद करने के लिए "{ -word-stop }" भेजें।
   *[other] आपको संदेश भेजने के लिए हम यहां के आपके अकाउंट का पता एन्क्रिप्ट करके (गुप्त कोड में) रखते हैं, और वह जो आप खुद बताएं। न कुछ बेचते हैं, न किसी को देते हैं। हमारे पास क्या है देखने के लिए "{ -word-my-data }", मिटाने के लिए "{ -word-forget }", हमारे संदेश बंद करने के लिए "{ -word-stop }" भेजें।
}
onboarding-topics = { $channel ->
    [sms] हम आपको क्या भेज सकते हैं? जो चाहें चुनें, या कुछ नहीं; सदस्यता इस पर निर्भर नहीं।
   *[other] हम आपको यहां क्या भेज सकते हैं? जो चाहें चुनें, या कुछ भी नहीं। सदस्यता इस पर निर्भर नहीं है, और इसे कभी भी बदला जा सकता है।
}
topic-alerts = अभियान में साथ देने के बुलावे
topic-trainings = ट्रेनिंग के न्योते और याद दिलाना
topic-listening = सुनवाई बैठकों के न्योते
onboarding-name = अब कुछ सवाल। जवाब देना ज़रूरी नहीं। हम आपको किस नाम से बुलाएं? सिर्फ़ पहला नाम। इससे हम बस नमस्ते करेंगे।
onboarding-name-retry = यह ऐसा नाम नहीं लगता जिससे बुलाया जा सके। कृपया 40 अक्षरों तक का नाम भेजें, या छोड़ दें।
onboarding-country = आप किस देश में हैं? हम इसलिए पूछते हैं कि आपको सिर्फ़ वहां से जुड़ी बातें मिलें, और ठीक समय पर।
onboarding-country-retry = यह देश पहचान में नहीं आया। कृपया पूरा नाम लिखें, या छोड़ दें।
onboarding-zone = आप किस समय क्षेत्र (टाइम ज़ोन) में हैं? हम इसलिए पूछते हैं कि हमारे संदेश से आपकी नींद न टूटे।
onboarding-zone-retry = यह जगह पहचान में नहीं आई। कृपया सूची से चुनें, या पास का बड़ा शहर लिखें, या छोड़ दें।
onboarding-demands = हमारी कौन सी मांगें आपके लिए सबसे ज़रूरी हैं? हम इसलिए पूछते हैं कि उनकी खबर आपको पहले मिले। जो चाहें चुनें, या कुछ भी नहीं।
demand-hate = नफ़रत फैलाना बंद हो
demand-breakers = अचानक वायरल पर ब्रेक
demand-superspreaders = बड़े फैलाने वालों की पोस्ट जांचें
demand-corrections = झूठ का सुधार दिखाएं
demand-privacy = हमारा कम डेटा लें
demand-one-rule = सबके लिए एक नियम
demand-elections = चुनाव बिगाड़ने वालों को सेवा नहीं
# $name: what the member asked to be called, or nothing.
onboarding-welcome = { $name ->
    [none] धन्यवाद। अब आप सदस्य हैं। यहां क्या-क्या हो सकता है, यह जानने के लिए कभी भी "{ -word-help }" भेजें।
   *[other] धन्यवाद, { $name }। अब आप सदस्य हैं। यहां क्या-क्या हो सकता है, यह जानने के लिए कभी भी "{ -word-help }" भेजें।
}
onboarding-expired = हमारी बातचीत अभी रोक दी है। आपने जो बताया वह सुरक्षित है। आगे बढ़ने के लिए "{ -word-join }" भेजें।

# The languages' own names: the same in every locale.
language-en = English
language-es = Español
language-fr = Français
language-pt = Português
language-ar = العربية
language-hi = हिन्दी
language-sw = Kiswahili
language-am = አማርኛ
language-my = မြန်မာ
language-om = Afaan Oromoo
language-ti = ትግርኛ
