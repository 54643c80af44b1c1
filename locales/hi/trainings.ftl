### Trainings.

# A date, to be put into other messages, so without a full stop. $date: "Sunday, March 14, 2027". $time: "18:30". $zone: "East Africa Time".
training-when = { $date }, { $time } ({ $zone })
# For who also counts by the Ethiopian calendar. $ethiopianDate: the day by it.
training-when-calendar = { $date }, { $time } ({ $zone }; इथियोपियाई कैलेंडर: { $ethiopianDate })
# For who also counts the hours from dawn, in East Africa. $ethiopianTime: "12:30". $part: the day's four parts, from 6:00, 12:00, 18:00 and 0:00.
training-when-clock = { $date }, { $time } ({ $zone }; इथियोपियाई कैलेंडर और घड़ी: { $ethiopianDate }, { $part ->
    [morning] सुबह { $ethiopianTime } बजे
    [day] दिन में { $ethiopianTime } बजे
    [evening] शाम को { $ethiopianTime } बजे
   *[night] रात को { $ethiopianTime } बजे
})

## Signing up: TRAIN.

# One training in a list. $title: what it is called. $when: its date and time. $standing: how the member stands to it.
train-item = { $title }: { $when }{ $standing ->
    [full] । भर चुकी है, प्रतीक्षा सूची है।
    [signed] । आपको जगह मिली है।
    [waiting] । आप प्रतीक्षा सूची में हैं।
    [offered] । आपके लिए एक जगह है।
   *[free] ।
}
# Before the list. $zone: the zone that dates are told in, where the member's own is not known; "own" where it is.
train-list = { $zone ->
    [own] ट्रेनिंग जिनमें आप आ सकते हैं:
   *[other] ट्रेनिंग जिनमें आप आ सकते हैं। आपका समय क्षेत्र पता नहीं, इसलिए समय { $zone } के हैं:
}
train-which = किसके बारे में और जानना चाहेंगे?
train-which-retry = कृपया सूची से एक चुनें।
# The label of the option that shows more trainings.
train-more = और तारीखें
# The label of an option that only organizers see.
train-staff = ट्रेनिंग का इंतज़ाम करें
train-none = अभी ऐसी कोई ट्रेनिंग नहीं है जिसमें आप नाम लिखवा सकें। नई की खबर उन्हें देंगे जिन्होंने ट्रेनिंग की सहमति दी है।
train-gone = वह अब खुली नहीं है। क्या-क्या है देखने के लिए "{ -word-train }" भेजें।
train-nothing = आपकी कोई जगह नहीं मिली जो लौटाई जाए। क्या-क्या है देखने के लिए "{ -word-train }" भेजें।
train-country = आप किस देश में हैं? यह इसलिए पूछा है कि समय आपकी घड़ी से बताया जाए। आप इसे छोड़ सकते हैं।

# All of one training. $minutes: its length, a number. $language: the language it is held in. $trainer: who gives it, or "none".
train-details = { $minutes } मिनट, { $language } में।{ $trainer ->
    [none] {""}
   *[other] {" "}ट्रेनर: { $trainer }।
}
# $places: how many places are free, a number.
train-places-left = खाली जगहें: { $places }।
train-free = क्या आप आना चाहेंगे?
train-full = सारी जगहें भर गई हैं। क्या आप इंतज़ार करना चाहेंगे?
train-signed = आपको जगह मिली है। क्या आप अब भी आ सकते हैं?
train-waiting = आप प्रतीक्षा सूची में हैं।
train-offered = आपके लिए एक जगह खाली है। क्या आपको चाहिए?
# Labels of options; short.
train-sign = नाम लिखवाएं
train-wait = प्रतीक्षा सूची में आएं
train-cannot = आना नहीं हो पाएगा
train-leave = प्रतीक्षा सूची से निकलें
train-take = जगह ले लें
train-leave-offer = किसी और को मिले
train-back = सूची पर लौटें
# Under an invitation, on channels without buttons: with one, its label is that of train-sign.
train-invitation-how = नाम लिखवाने के लिए "{ -word-train }" भेजें।

# The confirmation, at once. $title: the training. $when: date and time.
train-done = आपको जगह मिल गई: { $title }, { $when }।
# $place: a link or an address.
train-place = कहां: { $place }
# What will still come. $what: "both", "soon" or "none".
train-reminders = { $what ->
    [both] एक दिन पहले, और शुरू होने से थोड़ा पहले याद दिलाया जाएगा, शामिल होने के तरीके के साथ।
    [soon] शुरू होने से थोड़ा पहले याद दिलाया जाएगा, शामिल होने के तरीके के साथ।
   *[none] यह जल्द शुरू होगी, इसलिए फिर याद नहीं दिलाया जाएगा।
}
train-how-to-give-back = न आ सकें तो "{ -word-cannot-come }" भेजें, और आपकी जगह किसी और को मिल जाएगी।
# $link: an address on the web with the date as a calendar file.
train-calendar-link = आपके कैलेंडर के लिए: { $link }
train-calendar-file = यह फ़ाइल आपके कैलेंडर के लिए है।
# $title: the training. $when: date and time. $position: the place in the queue, a number.
train-on-list = { $title }, { $when }: सारी जगहें भर गई हैं। प्रतीक्षा सूची में आपका नंबर { $position } है। जगह खाली होते ही आपसे पूछा जाएगा।
# $title: the training. $when: date and time.
train-given = बताने के लिए धन्यवाद। { $title }, { $when } में आपकी जगह किसी और को मिलेगी। दूसरी तारीखों के लिए "{ -word-train }" भेजें।
train-left = { $title }, { $when } के लिए अब आप इंतज़ार में नहीं हैं। दूसरी तारीखों के लिए "{ -word-train }" भेजें।
train-cannot-which = आप किसमें नहीं आ सकते?

## Notices: what members are sent of a training. $title: what it is called. $when: date and time by the member's clock.

train-notice-day-before = याद दिला दें: { $title }, { $when }।
train-notice-soon = जल्द शुरू होगी: { $title }, { $when }।
# $before: the date and time it was to be at.
train-notice-moved = { $title } का समय बदल गया है। पहले: { $before }। अब: { $when }।
train-notice-changed = { $title } में कुछ बदला है। समय: { $when }।
train-notice-cancelled = रद्द हो गई: { $title }, { $when }। हमें खेद है।
# In place of the three before, for who has several of the dates. Each date follows on a line of its own.
train-notice-moved-several = { $title } की ये तारीखें बदल गई हैं:
# One date of it. $before: the date and time it was to be at. $when: the date and time it is at now.
train-notice-moved-date = पहले: { $before }। अब: { $when }।
train-notice-changed-several = { $title } में कुछ बदला है। आपकी तारीखें:
train-notice-cancelled-several = { $title } की ये तारीखें रद्द हो गईं। हमें खेद है।
# $until: until when the place is kept, a date and time.
train-notice-offer = आपके लिए एक जगह खाली है: { $title }, { $when }। इस समय तक लेने पर वह आपकी है: { $until }।
train-notice-follow-up = { $title } पूरी हुई। क्या आप आए थे?
train-notice-rate = { $title } में आने के लिए धन्यवाद। आपको कैसी लगी?
train-notice-missed = { $title } में आपकी कमी खली। शायद कोई दूसरी तारीख आपको ठीक रहे।

## After a training.

train-reminded = क्या आप अब भी आ सकते हैं?
train-came = क्या आप आए थे?
train-came-yes = हां, आना हुआ
train-came-no = आना नहीं हुआ
train-came-closed = धन्यवाद। आपका आना या न आना पहले ही दर्ज है।
train-rating = आपको यह कैसी लगी?
train-rating-1 = काम की नहीं
train-rating-2 = कम काम की
train-rating-3 = ठीक-ठाक
train-rating-4 = काम की
train-rating-5 = बहुत काम की
train-rating-none = राय नहीं देना
train-words = क्या बना रहे, और क्या बदलें? आपके शब्द एन्क्रिप्ट करके रखे जाते हैं, और सिर्फ़ ट्रेनर पढ़ते हैं।
train-words-retry = कृपया 1,000 से कम अक्षरों में लिखें।
train-next-list = अगली तारीखें:
train-next-which = क्या किसी में नाम लिखवाना चाहेंगे?
train-see-next = अगली तारीखें देखें
train-missed = क्या अगली तारीखें देखना चाहेंगे?
train-thanks = धन्यवाद। बस इतना ही जानना था।
# $title: what the survey is called. Its first words and questions follow.
train-survey = जो आए थे, उनके लिए एक सर्वे भी है: "{ $title }"। आप अभी जवाब दे सकते हैं, या बाद में "{ -word-listen }" भेजें।
# $title: the training.
train-code-came = धन्यवाद। दर्ज हो गया कि आप { $title } में आए।
train-code-unknown = यह कोड यहां, इस समय पहचान में नहीं आया। "{ -word-here }" और कोड ट्रेनिंग के दौरान, या खत्म होने के दो घंटे बाद तक भेजें।
train-code-too-many = बहुत बार गलत कोड आया। कृपया दस मिनट रुकें, फिर दोबारा कोशिश करें।
# How it is known whether a member came; put in brackets after it. $how: trainer, code or member. $by: who noted it, a pseudonym.
train-noted = { $how ->
    [trainer] { $by } ने दर्ज किया
    [code] कोड से
   *[member] सदस्य के अपने कहने पर
}

## MY DATA.

# $title: a training. $date: its day. $status: how the member stands to it.
data-signup = { $status ->
    [signed] ट्रेनिंग: { $title }, { $date }: आपको जगह मिली है
    [waiting] ट्रेनिंग: { $title }, { $date }: आप जगह के इंतज़ार में हैं
    [offered] ट्रेनिंग: { $title }, { $date }: आपके लिए एक जगह है
    [attended] ट्रेनिंग: { $title }, { $date }: आप आए थे
    [missed] ट्रेनिंग: { $title }, { $date }: आप नहीं आए
    [off] ट्रेनिंग: { $title }, { $date }: रद्द हो गई
   *[cancelled] ट्रेनिंग: { $title }, { $date }: आपने जगह लौटा दी
}
# What the member said of that training. $rating: from 1 to 5, or 0 where they gave none. $words: their words, or "none".
data-opinion = { $rating ->
    [0] आपने इसके बारे में कहा: { $words }
   *[other] आपने इसे 5 में से { $rating } दिए{ $words ->
        [none] ।
       *[other] , और कहा: { $words }
    }
}
