### Answers to HELP and ABOUT, and the change of language.

# $channel: sms, or any other.
help-text = { $channel ->
    [sms] फ़ेसबुक यूज़र्स यूनियन, www.facebookusers.org. ये शब्द भेजें: { -word-join }, { -word-train }, { -word-listen }, { -word-about }, { -word-language }, { -word-my-data }, { -word-forget }, { -word-link }। महीने में करीब 4 संदेश। संदेश और डेटा का शुल्क लग सकता है। "{ -word-stop }" भेजने से सब संदेश बंद।
   *[other] यह फ़ेसबुक यूज़र्स यूनियन है, www.facebookusers.org. ये शब्द कभी भी भेजें:
    { -word-join } - सदस्य बनें, या चुनें कि हम आपको क्या भेजें
    { -word-train } - कोई ट्रेनिंग ढूँढना और नाम लिखवाना
    { -word-listen } - एक सर्वे में बताना कि आप पर क्या बीतती है
    { -word-about } - हम कौन हैं, और हमारी सात मांगें
    { -word-language } - दूसरी भाषा में बात करें
    { -word-my-data } - देखें कि हमारे पास आपके बारे में क्या-क्या है
    { -word-forget } - वह सब मिटाएं
    { -word-link } - उसी सदस्यता से दूसरा ऐप या SMS इस्तेमाल करें
    { -word-stop } - हमारे संदेश बंद करें
}
help-staff = { $role ->
    [volunteer] टीम के सदस्य के रूप में आप ये भी भेज सकते हैं: { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
    [admin] टीम के सदस्य के रूप में आप ये भी भेज सकते हैं: { -word-invite }, { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
   *[organizer] टीम के सदस्य के रूप में आप ये भी भेज सकते हैं: { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
}
about-intro = हम फ़ेसबुक और Meta के दूसरे प्लेटफ़ॉर्म इस्तेमाल करने वाले लोग हैं, और Media Alliance और Global Exchange की एक पहल हैं। कंपनी जो बेचती है, उसे हम यूज़र बनाते हैं। हम मिलकर उससे सात बदलाव मांगते हैं:
# $channel: sms, or any other.
about-demands = { $channel ->
    [sms]
    1. नफ़रत, हिंसा या झूठी जानकारी न फैलाएं।
    2. वायरल चीज़ों को जांच होने तक धीमा करें।
    3. सबसे ज़्यादा पहुंच वालों की पोस्ट जांचें, हर भाषा में।
    4. झूठी जानकारी देखने वालों को सुधार दिखाएं।
    5. कम डेटा लें, लोगों को तय करने दें।
    6. सबके लिए एक नियम, कोई छूट नहीं।
    7. चुनाव में गड़बड़ी करने वालों को सेवा नहीं।
   *[other]
    1. नफ़रत, हिंसा या झूठी जानकारी को न फैलाएं, न सुझाएं।
    2. जो अचानक वायरल हो, उसे जांच होने तक धीमा करें, जैसे शेयर बाज़ार करते हैं।
    3. सबसे ज़्यादा लोगों तक पहुंचने वाले गिने-चुने लोगों की पोस्ट जांचें, और अंग्रेज़ी के अलावा दूसरी भाषाओं पर भी खर्च करें।
    4. जिसने भी झूठी जानकारी देखी, उसे उसका सुधार दिखाएं।
    5. कम डेटा लें, और लोगों को तय करने दें कि क्या इस्तेमाल हो।
    6. सबके लिए एक नियम: सरकारों, नेताओं और विज्ञापन देने वालों को कोई छूट नहीं।
    7. चुनाव में गड़बड़ी करने वालों को कहीं भी सेवा नहीं।
}
about-site = और जानकारी, और नए अभियान: www.facebookusers.org
language-question = आपको कौन सी भाषा पसंद है?
language-changed = अब से हम हिंदी में बात करेंगे।
