### What the menus of Telegram and Discord say beside each command. At most 90 characters.

command-union = अपनी यूनियन को लिखें
command-join = सदस्य बनें, या चुनें कि हम आपको क्या भेजें
command-train = कोई ट्रेनिंग ढूँढना और नाम लिखवाना
command-listen = एक सर्वे में बताना कि आप पर क्या बीतती है
command-help = यहां क्या-क्या हो सकता है
command-about = हम कौन हैं, और हमारी सात मांगें
command-language = दूसरी भाषा में बात करें
command-data = देखें कि हमारे पास आपके बारे में क्या-क्या है
command-forget = हमारे पास आपके बारे में जो कुछ है, सब मिटाएं
command-link = उसी सदस्यता से दूसरा ऐप या SMS इस्तेमाल करें
command-stop = हमारे संदेश बंद करें
