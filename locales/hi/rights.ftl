### What a member may always do: stop, see, erase, link.

stop-done = अब आपको हमसे कोई संदेश नहीं मिलेगा। अगर मतलब सिर्फ़ कुछ संदेशों से था, तो चुनें कि क्या मिलता रहे। नहीं तो जवाब देना ज़रूरी नहीं।
stop-kept = दर्ज हो गया। आपको सिर्फ़ वही मिलेगा जो आपने चुना।
stop-all-kept = दर्ज हो गया। अब आपको हमसे कोई संदेश नहीं मिलेगा। मन बदले तो "{ -word-join }" भेजें।
# A guess that a message may mean STOP. Nothing else is sent until it is answered.
stop-guess = क्या हम आपको संदेश भेजना बंद कर दें?
stop-guess-yes = सारे संदेश बंद करें
stop-guess-no = नहीं, जारी रखें
stop-not-meant = ठीक है, संदेश आते रहेंगे। "{ -word-stop }" भेजने से हमारे संदेश कभी भी बंद हो जाएंगे।

data-intro = हमारे पास आपके बारे में बस इतना ही है।
data-file-intro = हमारे पास आपके बारे में जो कुछ है, वह सब इस फ़ाइल में है।
data-pseudonym = हमारी टीम आपको इस नाम से जानती है: { $value }
data-since = हमारे साथ कब से: { $value }
data-locale = भाषा: { $value }
data-name = नाम: { $value }
data-country = देश: { $value }
data-zone = समय क्षेत्र: { $value }
data-demands = आपके लिए सबसे ज़रूरी मांगें: { $value }
data-identity = संपर्क पता: { $channel } { $address }, { $since } से
data-identity-stopped = इस पते पर कोई संदेश नहीं भेजा जाता।
data-consent-granted = { $date }: आपने { $channel } पर इसकी सहमति दी: { $topic }
data-consent-withdrawn = { $date }: आपने { $channel } पर इसे बंद किया: { $topic }
data-answers = हमारे सर्वे में आपके जवाब: { $count }
data-open = चल रही बातचीत: { $value }
data-nothing-else = हमारे पास और कुछ नहीं है। इसे मिटाने के लिए "{ -word-forget }" भेजें।
data-not-told = नहीं बताया

forget-first = इससे आपके जोड़े हुए हर ऐप और SMS पर हमारे पास आपके बारे में जो कुछ है, सब मिट जाएगा: संपर्क पता, नाम, पसंद और जवाब। हम सिर्फ़ आपके संपर्क पते से बना एक गुप्त कोड रखेंगे, ताकि कोई आपकी मर्ज़ी के बिना आपको फिर न जोड़े। यह वापस नहीं हो सकता। क्या मिटा दें?
forget-erase = हां, सब मिटा दें
forget-keep = नहीं, रहने दें
forget-second = क्या आपका फ़ैसला पक्का है? इसके बाद कुछ वापस नहीं आएगा।
forget-erase-sure = हमेशा के लिए मिटा दें
forget-done = सब मिटा दिया गया। अब हमारी ओर से कोई संदेश नहीं आएगा। आप फिर कभी लिखें, तो हम नए सिरे से शुरू करेंगे।
forget-kept = कुछ भी नहीं मिटाया गया।

link-code = आपका कोड { $code } है। दस मिनट के अंदर अपने दूसरे ऐप या SMS से हमें यह भेजें: { -word-link } { $code }
link-done = हो गया: अब दोनों जगह आप एक ही सदस्य हैं। हम आपको यहां क्या भेजें, यह चुनने के लिए "{ -word-join }" भेजें।
link-wrong = वह कोड सही नहीं है। कृपया जांच लें, फिर "{ -word-link }" लिखकर छह अंक दोबारा भेजें।
link-expired = वह कोड पुराना हो गया। नया कोड पाने के लिए अपने दूसरे ऐप या SMS से "{ -word-link }" भेजें।
link-own = वह कोड आपके दूसरे ऐप या SMS के लिए है। कृपया वहां से भेजें।
link-staff = यहां से आप यूनियन के लिए काम करते हैं। कृपया उल्टा करें: "{ -word-link }" यहां भेजें, और कोड अपने दूसरे ऐप या SMS से।
link-too-many = बहुत बार गलत कोड आया। कृपया दस मिनट रुकें, फिर नया कोड लें।
