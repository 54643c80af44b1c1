### Trainings, as organizers and trainers offer them.

## Which training.

training-staff-refused = यह सिर्फ़ संगठक, और उनकी मदद करने वाले वॉलंटियर कर सकते हैं।
training-staff-none = ऐसी कोई ट्रेनिंग नहीं है जिसका आप अनुवाद कर सकें या जो आप देते हों।
training-staff-gone = वह ट्रेनिंग अब नहीं है, या उसे बदलना आपका काम नहीं है।
training-staff-later = ठीक है। आपने जो किया वह सुरक्षित है: उसी शब्द से फिर मिल जाएगा।
training-staff-which = कौन सी ट्रेनिंग?
training-staff-new = एक नई ट्रेनिंग
# The button for the next page of a list.
training-staff-more = और …
training-staff-list-retry = कृपया सूची से एक चुनें।
# One training of a list. $tag: its name. $state: draft or open. $title: what it is called.
training-staff-listed = { $state ->
    [draft] { $tag }, कच्चा रूप: { $title }
   *[open] { $tag }: { $title }
}

## What is asked of a new training.

# $language: such as "Spanish".
training-staff-heading = ट्रेनिंग का नाम क्या है? { $language } में कुछ शब्द।
training-staff-about = सदस्य क्या सीखेंगे, और साथ क्या लाएं? { $language } में कुछ वाक्य।
# $max: how many characters.
training-staff-too-long = कृपया ज़्यादा से ज़्यादा { $max } अक्षर लिखें।
training-staff-language = यह किस भाषा में होगी?
training-staff-zone = आप तारीखें किस समय क्षेत्र (टाइम ज़ोन) में बताएंगे?
training-staff-rhythm = यह कितनी बार होती है?
training-staff-rhythm-once = एक दिन, या बताए हुए दिनों पर
training-staff-rhythm-weekly = हर हफ़्ते
training-staff-rhythm-fortnightly = हर दो हफ़्ते में
training-staff-rhythm-monthly = हर महीने, हफ़्ते के उसी दिन
# $rhythm: once, or a series. $zone: such as Africa/Nairobi.
training-staff-dates = { $rhythm ->
    [once] कब, { $zone } की घड़ी से? जैसे: 2027-03-14 18:30। कई तारीखें हों तो बीच में ; लगाएं।
   *[weekly] पहली बार कब, { $zone } की घड़ी से? जैसे: 2027-03-14 18:30
}
# $part: what was typed.
training-staff-dates-unclear = "{ $part }" में तारीख और समय समझ में नहीं आया।
training-staff-dates-past = बीती हुई तारीख नहीं रखी जा सकती: { $when }
training-staff-dates-far = यह बहुत दूर है। अगले दो साल तक की तारीखें रखी जा सकती हैं।
training-staff-dates-one = सिलसिले के लिए सिर्फ़ पहली तारीख चाहिए।
training-staff-dates-none = आगे की कोई तारीख नहीं है। कृपया नई बताएं।
training-staff-dates-are = तारीखें ये हैं:
# $count: how many more dates.
training-staff-dates-more = { $count ->
    [one] और एक बार और
   *[other] और { $count } बार और
}
training-staff-dates-endless = और इसी तरह आगे, जब तक आप खत्म न करें
training-staff-times = कुल कितनी बार? अभी कोई अंत तय न हो तो छोड़ दें।
# $min, $max: whole numbers.
training-staff-number-retry = कृपया { $min } से { $max } तक की पूरी संख्या भेजें।
training-staff-length = इसमें कितने मिनट लगते हैं?
training-staff-place = यह कहां होगी, या सदस्य कौन सा लिंक खोलें? यह सिर्फ़ नाम लिखवाने वालों को बताया जाता है।
training-staff-capacity = कितने सदस्य हिस्सा ले सकते हैं? कोई सीमा न हो तो छोड़ दें।
training-staff-audience = इसे कौन देख सकता है और नाम लिखवा सकता है?
training-staff-audience-everyone = सभी सदस्य
training-staff-topics = यह हमारी किन मांगों के बारे में है?
training-staff-trainer = ट्रेनर कौन है? वॉलंटियर या संगठक का टीम वाला नाम भेजें। आप खुद हों तो छोड़ दें।
training-staff-trainer-unknown = टीम में इस नाम का कोई नहीं है।

## The training as it stands.

# $tag: its name. $state: draft, open, cancelled or over. $trainer: a pseudonym.
training-staff-head = { $state ->
    [draft] { $tag }, कच्चा रूप। ट्रेनर: { $trainer }
    [open] { $tag }, खुली। ट्रेनर: { $trainer }
    [cancelled] { $tag }, रद्द। ट्रेनर: { $trainer }
   *[over] { $tag }, पूरी हुई। ट्रेनर: { $trainer }
}
# $language: the name of one. $minutes, $capacity: figures; 0 for no limit.
training-staff-facts = { $capacity ->
    [0] { $language } में, { $minutes } मिनट, कोई सीमा नहीं।
   *[other] { $language } में, { $minutes } मिनट, ज़्यादा से ज़्यादा { $capacity } सदस्य।
}
training-staff-place-is = जगह: { $place }
training-staff-place-none = जगह अभी तय नहीं: आपके जोड़ते ही नाम लिखवाने वालों को बता दी जाएगी।
# $languages: names of languages.
training-staff-words-in = नाम और विवरण इन भाषाओं में हैं: { $languages }
training-staff-words-missing = नाम और विवरण अंग्रेज़ी में भी चाहिए।
# One date. $when: day and time. $signed, $waiting: figures. $state: planned, cancelled or over.
training-staff-date-line = { $state ->
    [cancelled] { $when }: रद्द
    [over] { $when }: हो चुकी, { $signed } को जगह मिली थी
   *[planned] { $when }: { $signed } को जगह मिली, { $waiting } इंतज़ार में
}
training-staff-menu = क्या करना है?
training-staff-open = इसे सदस्यों के लिए खोलें
training-staff-opened = यह खुल गई है: सदस्य अब नाम लिखवा सकते हैं।
training-staff-change = कुछ बदलें
training-staff-languages = दूसरी भाषा में लिखें
training-staff-leave = अभी के लिए रहने दें
training-staff-discard = इसे हटा दें
training-staff-dates-menu = तारीखें, नाम और हाज़िरी
training-staff-invite = सदस्यों को बुलाएं
training-staff-cancel = ट्रेनिंग रद्द करें
training-staff-back = वापस
training-staff-change-what = क्या बदलना है?
training-staff-change-words = नाम और विवरण
training-staff-change-language = ट्रेनिंग की भाषा
training-staff-change-dates = तारीखें
training-staff-change-length = अवधि
training-staff-change-place = जगह या लिंक
training-staff-change-capacity = कितने हिस्सा ले सकते हैं
training-staff-change-audience = कौन देख सकता है
training-staff-change-topics = किन मांगों के बारे में है
training-staff-change-trainer = ट्रेनर
training-staff-changed = बदल दिया गया।
# $count: how many members.
training-staff-told = { $count ->
    [0] नाम लिखवाने वालों में किसी को बताना ज़रूरी नहीं था।
    [one] नाम लिखवाने वाले एक सदस्य को अब बताया जा रहा है, उनकी भाषा में।
   *[other] नाम लिखवाने वाले { $count } सदस्यों को अब बताया जा रहा है, हर एक को उनकी भाषा में।
}
# After it, when there are such. $count: how many of them.
training-staff-told-late = { $count ->
    [one] उनमें से एक इसे शुरू होने के समय के बाद ही पढ़ेंगे: वहां अभी रात है।
   *[other] उनमें से { $count } इसे शुरू होने के समय के बाद ही पढ़ेंगे: वहां अभी रात है।
}
training-staff-translation = किस भाषा में?
# Before the words to translate. $language: the name of one.
training-staff-source = { $language } में:
training-staff-translated = धन्यवाद। { $language } में अब ट्रेनिंग यही है।
training-staff-translated-draft = इसे कच्चे अनुवाद के रूप में रखा है: सदस्यों को दिखता है कि इसे किसी ने नहीं जांचा।

## One date.

training-staff-date = कौन सी तारीख?
training-staff-people = किसने नाम लिखवाया
training-staff-attendance = कौन आया, दर्ज करें
training-staff-opinions = सदस्यों ने क्या कहा
training-staff-message = नाम लिखवाने वालों को लिखें
training-staff-move = समय बदलें
training-staff-cancel-date = यह तारीख रद्द करें
# $zone: such as Africa/Nairobi.
training-staff-move-to = किस दिन और किस समय पर, { $zone } की घड़ी से? जैसे: 2027-03-14 18:30
training-staff-move-same = यह पहले से उसी समय पर है।
training-staff-scope = सिर्फ़ यह तारीख, या आगे की सभी भी?
training-staff-scope-one = सिर्फ़ यह तारीख
training-staff-scope-following = यह और आगे की सभी तारीखें
# $from, $to: day and time.
training-staff-moved = समय बदला: पहले { $from }, अब { $to }।
# $what: discard, date, following or training.
training-staff-sure = { $what ->
    [discard] क्या इस कच्चे रूप को हटा दें?
    [date] क्या यह तारीख रद्द कर दें? नाम लिखवाने वाले और इंतज़ार करने वाले सभी को बताया जाएगा।
    [following] क्या यह तारीख और आगे की सभी रद्द कर दें? इनमें से किसी में भी नाम लिखवाने वाले और इंतज़ार करने वाले सभी को बताया जाएगा।
   *[training] क्या पूरी ट्रेनिंग रद्द कर दें? इसकी किसी भी तारीख में नाम लिखवाने वाले और इंतज़ार करने वाले सभी को बताया जाएगा।
}
training-staff-sure-keep = नहीं, रहने दें
training-staff-sure-end = हां, पक्का
training-staff-discarded = हटा दिया गया।
training-staff-cancelled = रद्द हो गई।
training-staff-date-over = बीती या रद्द हुई तारीख के साथ यह नहीं हो सकता।

## Who comes.

# $code: such as T4821.
training-staff-code = इस तारीख का कोड { $code } है। अंत में इसे बोलकर बताएं: जो सदस्य "{ -word-here } { $code }" भेजेंगे, उनका आना दर्ज हो जाएगा।
training-staff-nobody = अभी किसी ने नाम नहीं लिखवाया है।
# One member of the list. $pseudonym: who. $status: signed, waiting, offered, attended or missed.
training-staff-person = { $status ->
    [signed] { $pseudonym }: जगह मिली है
    [waiting] { $pseudonym }: इंतज़ार में
    [offered] { $pseudonym }: जगह दी जा रही है
    [attended] { $pseudonym }: आए
   *[missed] { $pseudonym }: नहीं आए
}
# In a person's place whose data was erased.
training-staff-erased = कोई जो हमें छोड़ गए
training-staff-by-language = भाषा के हिसाब से नाम
training-staff-by-country = देश के हिसाब से नाम
training-staff-country-unknown = देश पता नहीं
training-staff-few = 5 से कम
# In place of a figure from which one below 5 could be worked out.
training-staff-hidden = नहीं दिखाया
# Under the charts.
training-staff-few-note = 5 से छोटी संख्याएं नहीं दिखाई जातीं, और न वे जिनसे उनका पता चल जाए।
training-staff-came = कौन आया? आए और नहीं आए के बीच बदलने के लिए सदस्य को चुनें।
# Before the list, when there are such.
training-staff-came-own = कोष्ठक में वह है जो सदस्यों ने खुद बताया।
training-staff-came-done = पूरा हुआ
training-staff-came-rest = और कोई नहीं आया
training-staff-too-early = हाज़िरी ट्रेनिंग शुरू होने के बाद दर्ज हो सकती है।
# $came, $missed, $open: figures.
training-staff-came-count = { $came } आए, { $missed } नहीं आए, { $open } अभी दर्ज नहीं।
training-staff-rated = { $shown ->
    [yes] { $count } सदस्यों ने आंका: औसत 5 में से { $average }।
   *[no] 5 से कम सदस्यों ने आंका है, इसलिए औसत नहीं दिखाया जाता।
}
training-staff-opinions-none = अभी तक किसी ने कुछ नहीं लिखा।
training-staff-opinions-trainer = सदस्यों ने जो लिखा, उसे सिर्फ़ ट्रेनर पढ़ते हैं।

## What goes to members.

# The text of an invitation, which its organizer may still change. $title, $description: of the training. $when: its next date.
training-staff-invitation = { $title }: { $description } पहली तारीख: { $when }।
training-staff-no-date = आगे कोई तारीख नहीं है जिसके लिए सदस्य नाम लिखवा सकें।
training-staff-note = जिन्हें जगह मिली है उनसे क्या कहना है? कृपया अंग्रेज़ी में लिखें। भेजने से पहले कोई संगठक इसे जांचेगा।
training-staff-note-nobody = जगह पाने वालों में कोई नहीं है जिस तक संदेश पहुंच सके।
training-staff-note-handed = धन्यवाद। अब यह अनुवाद और संगठक के इंतज़ार में है।
training-staff-message-next = अब संदेश लिखें। जगह पाने वालों को भेजने से पहले कोई दूसरा संगठक इसे जांचेगा।
