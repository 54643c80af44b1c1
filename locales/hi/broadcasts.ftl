### Broadcasts: how organizers compose one, volunteers translate it, and a second organizer approves it.

## What stands in the message that members get.

# Before a text that no speaker has reviewed.
broadcast-unreviewed = यह अनुवाद अभी जांचा नहीं गया है।
# Before the text of a correction.
broadcast-correction = सुधार:

## What is wrong with a text, or worth knowing.

# $channel: its name. $max: how many characters it takes. $over: how many must go.
broadcast-too-long = { $over ->
    [one] यह { $channel } के एक संदेश में नहीं आता, जिसमें जवाबों के साथ { $max } अक्षर आते हैं। एक अक्षर घटाएं।
   *[other] यह { $channel } के एक संदेश में नहीं आता, जिसमें जवाबों के साथ { $max } अक्षर आते हैं। { $over } अक्षर घटाएं।
}
# $segments: what it costs. $max: the most it may. $over: how many characters must go.
broadcast-too-dear = { $over ->
    [one] SMS में इसके { $segments } हिस्से बनते हैं, ज़्यादा से ज़्यादा { $max } हो सकते हैं। एक अक्षर घटाएं।
   *[other] SMS में इसके { $segments } हिस्से बनते हैं, ज़्यादा से ज़्यादा { $max } हो सकते हैं। { $over } अक्षर घटाएं।
}
# $word: such as CANCEL.
broadcast-owned-word = SMS में किसी सदस्य से जवाब में { $word } भेजने को नहीं कहा जा सकता: यह शब्द फ़ोन नेटवर्क ने अपने लिए रखा है, और इससे उन्हें हमारे सब संदेश बंद या फिर चालू हो जाएंगे। कृपया दूसरा शब्द चुनें, या अगर यह जवाब का शब्द नहीं है तो इसे छोटे अक्षरों में लिखें।
# $signs: some letters or signs. $segments, $without: how many segments it takes with and without them.
broadcast-dear-signs = इनकी वजह से हर SMS के { $segments } हिस्से बनते हैं: { $signs }। सादे अक्षरों में { $without } बनेंगे।

## Whom it reaches, and when.

# Whom a correction goes to.
broadcast-corrects = जिन्हें मूल संदेश मिला था, हर किसी को उसी जगह और उसी भाषा में
# $reached, $matching: figures.
broadcast-reached = अभी यह { $matching } में से { $reached } सदस्यों तक पहुंचेगा:
# $why: noConsent, unreachable, countryPolicy or onHold. $count: a figure.
broadcast-missed = { $why ->
    [noConsent] इन तक नहीं पहुंचेगा, इन्होंने सहमति नहीं दी: { $count }
    [unreachable] इन तक नहीं पहुंचेगा, इन्होंने हमें ब्लॉक किया या मिल नहीं रहे: { $count }
    [countryPolicy] इन तक नहीं पहुंचेगा, इनके देश में यह माध्यम इस्तेमाल नहीं हो सकता: { $count }
    [noHour] इन तक नहीं पहुंचेगा, पता नहीं ये कहां हैं और वहां दिन कब होता है: { $count }
   *[onHold] इन तक अभी नहीं पहुंचेगा, लगा कि ये संदेश बंद कराना चाहते हैं और अभी साफ़ नहीं बताया: { $count }
}
# $places: names of channels in Slack and Discord.
broadcast-places = यह यहां भी डाला जाएगा: { $places }
summary-now = मंज़ूरी मिलते ही जाएगा।
# $when: day, time and zone.
summary-at = जाने का समय: { $when }।
# $when: day and time. $first, $last: the same moment where the clocks of the world are first and last, on the reader's clock.
summary-local = तब जाएगा जब हर सदस्य की अपनी घड़ी में यह समय होगा: { $when }। आपकी घड़ी में { $first } से { $last } तक।
# $tag: four letters or digits. $state: draft, review or approved. $by: a pseudonym.
summary-head = { $state ->
    [draft] { $tag }, { $by } का ड्राफ़्ट:
    [review] { $tag }, { $by } का, अनुवादों और दूसरे संगठक की मंज़ूरी के इंतज़ार में:
   *[approved] { $tag }, { $by } का, मंज़ूर। कोई भी बदलाव मंज़ूरी हटा देगा:
}
# $call: none, link, survey or done. $link: an address, or the name of a survey. $goal: how many answers are hoped for, 0 for no goal.
summary-call = { $call ->
    [link] यह सदस्यों से कहता है कि यह लिंक खोलें: { $link }
    [survey] यह सदस्यों से इस सर्वे में जवाब मांगता है: { $link }
    [training] यह सदस्यों से इस ट्रेनिंग में नाम लिखवाने को कहता है: { $link }
    [done] { $goal ->
        [0] यह सदस्यों से जवाब मांगता है: हो गया, कल याद दिलाएं, या मदद चाहिए।
       *[other] यह सदस्यों से जवाब मांगता है: हो गया, कल याद दिलाएं, या मदद चाहिए। लक्ष्य: { $goal }
    }
   *[none] यह कोई जवाब नहीं मांगता।
}
# $languages: names of languages, each with its number of members in brackets.
summary-missing = अभी न अनुवाद है, न फ़ैसला: { $languages }
# $reason: an organizer's words.
summary-sent-back = लौटाया गया: { $reason }

## Previews.

# $channel: its name. $members: a figure. $hours, $minutes: how long it takes.
preview-lane = { $hours ->
    [0] { $minutes ->
        [0] { $channel }: { $members } सदस्य, एक मिनट से कम में चला जाएगा।
       *[other] { $channel }: { $members } सदस्य, करीब { $minutes } मिनट में चला जाएगा।
    }
   *[other] { $channel }: { $members } सदस्य, करीब { $hours } घंटे { $minutes } मिनट में चला जाएगा।
}
# $channel, $language: their names. $members: a figure. $origin: written, volunteer, draft, english (by decision) or missing.
preview-head = { $origin ->
    [draft] { $channel }, { $language }, { $members } सदस्य, बिना जांचा कच्चा अनुवाद:
    [english] { $channel }, { $language }, { $members } सदस्य, फ़ैसले के अनुसार अंग्रेज़ी में:
    [missing] { $channel }, { $language }, { $members } सदस्य, कुछ तय नहीं, इसलिए अभी अंग्रेज़ी में:
   *[other] { $channel }, { $language }, { $members } सदस्य:
}
# $channel, $place, $language: names.
preview-post = { $channel } पर { $place } में डाला जाएगा, { $language }:
# $segments: of one message. $total: a figure, segments times members.
preview-segments = { $segments ->
    [one] हर संदेश का 1 हिस्सा, कुल { $total }।
   *[other] हर संदेश के { $segments } हिस्से, कुल { $total }।
}
# $cost: an amount with its currency.
preview-cost = खर्च: करीब { $cost }
# $less: a number of characters. $language: its name. $members: a figure.
preview-saving = { $less ->
    [one] { $language } में 1 अक्षर कम करने से { $members } सदस्यों के लिए 1 हिस्सा बचेगा।
   *[other] { $language } में { $less } अक्षर कम करने से { $members } सदस्यों के लिए 1 हिस्सा बचेगा।
}
# $channel: its name.
preview-away = { $channel } यहां नहीं चल रहा, इसलिए उसकी झलक नहीं दिख सकती।

## ALERT: an organizer composes.

alert-refused = अलर्ट संगठक लिखते हैं। आप संगठक बनना चाहें तो अपनी पहचान के किसी संगठक से बात करें।
# One line of a list. $tag: four letters or digits. $state: draft, review or approved. $text: how it begins.
alert-listed = { $state ->
    [draft] { $tag }, ड्राफ़्ट: { $text }
    [review] { $tag }, जांच में: { $text }
   *[approved] { $tag }, मंज़ूर: { $text }
}
alert-which = किस पर आगे काम करना है? उसे चुनें, या नया शुरू करने के लिए छोड़ दें।
alert-which-retry = वह नहीं मिला। कृपया सूची से चुनें, या छोड़ दें।
# $language: the name of the language to write in.
alert-text = कृपया { $language } में संदेश भेजें। जो आप लिखेंगे, सदस्य वही पढ़ेंगे।
alert-text-retry = कुछ शब्द तो चाहिए।
# $language: its name.
alert-in-language = { $language } में:
alert-call = आप सदस्यों से क्या करने को कहते हैं?
alert-call-none = कुछ नहीं: यह सिर्फ़ सूचना है
alert-call-link = लिंक खोलें
alert-call-done = काम करें और "हो गया" भेजें
alert-link = कृपया लिंक भेजें। वह https:// से शुरू होना चाहिए।
alert-link-bad = वह लिंक नहीं भेजा जा सकता। वह https:// से शुरू हो और उसमें खाली जगह न हो।
alert-goal = आपको उम्मीद है कि कितने सदस्य यह करेंगे? कोई संख्या भेजें, या छोड़ दें।
alert-goal-retry = कृपया पूरी संख्या भेजें, या छोड़ दें।
alert-audience = यह किसे मिले?
alert-audience-everyone = जिन्होंने अलर्ट की सहमति दी
alert-audience-saved = पहले से सहेजा समूह
alert-audience-language = एक भाषा के सदस्य
alert-audience-country = एक देश के सदस्य
alert-no-audiences = अभी कोई समूह सहेजा नहीं गया है।
alert-saved = कौन सा समूह? उसका नाम भेजें।
alert-audience-unknown = इस नाम का कोई समूह नहीं है।
alert-language = कौन सी भाषा?
alert-country = कौन सा देश?
alert-country-retry = यह देश पहचान में नहीं आया। कृपया पूरा नाम लिखें।
alert-when = यह कब जाए?
alert-when-now = मंज़ूरी मिलते ही
alert-when-at = मेरी घड़ी के किसी समय पर
alert-when-local = हर सदस्य की घड़ी के समय पर
alert-zone = आप किस समय क्षेत्र (टाइम ज़ोन) में हैं? आपके बताए समय समझने के लिए यह ज़रूरी है।
alert-zone-retry = यह जगह पहचान में नहीं आई। कृपया पास का बड़ा शहर लिखें।
# The forms are read as they stand here, and "tomorrow" in every language.
alert-time = किस दिन और किस समय? जैसे 2026-12-01 18:00, या कल 18:00, या आज के लिए 18:00।
alert-time-unclear = इसमें दिन और समय समझ में नहीं आया।
alert-time-past = वह समय बीत चुका है।
alert-places = क्या इसे किसी चैनल में भी डालना है? जोड़ने या हटाने के लिए चैनल चुनें; आगे बढ़ने के लिए छोड़ दें।
alert-places-retry = वह चैनल पहचान में नहीं आया। कृपया सूची से चुनें, या छोड़ दें।
alert-no-places = अभी कोई चैनल नहीं है जिसमें डाला जा सके। Steward चलाने वाले चैनल जोड़ सकते हैं।
alert-menu = अब क्या करना है?
alert-menu-preview = झलक देखें
alert-menu-languages = भाषाएं देखें
alert-menu-change = कुछ बदलें
alert-menu-submit = जांच के लिए दें
alert-menu-later = बाद में जारी रखें
alert-menu-discard = अलर्ट को हटा दें
alert-change = क्या बदलना है?
alert-change-text = संदेश
alert-change-call = यह क्या मांगता है
alert-change-audience = किसे मिलेगा
alert-change-when = कब जाएगा
alert-change-places = किन चैनलों में डलेगा
alert-change-nothing = कुछ नहीं बदलना
alert-channel = इसे कहां जैसा देखना है?
alert-channel-retry = कृपया सूची में से एक चुनें।
alert-locale = किस भाषा के लिए फ़ैसला करना है?
alert-locale-retry = कृपया इनमें से एक भाषा चुनें।
# $language: its name.
alert-decision = { $language } पढ़ने वाले सदस्यों को क्या मिले?
alert-decision-english = अंग्रेज़ी वाला
alert-decision-all = अंग्रेज़ी, यहां और जहां भी कमी हो
alert-decision-draft = कच्चा अनुवाद, यह बताकर कि जांचा नहीं
alert-decision-wait = वॉलंटियर का इंतज़ार करें
alert-draft-is = एक कच्चा अनुवाद है, जिसे किसी ने नहीं जांचा:
alert-no-draft = उस भाषा में किसी ने कच्चा अनुवाद नहीं लिखा है।
alert-languages-settled = इस समूह की हर भाषा के लिए संदेश तैयार है।
alert-nobody = अभी की हालत में यह किसी तक नहीं पहुंचेगा।
alert-unapproved = इस बदलाव से मंज़ूरी हट गई। इसे फिर से मंज़ूर कराना होगा।
alert-sure = क्या इसे सच में हटा दें?
alert-sure-keep = नहीं, इसे रखें
alert-sure-discard = हां, इसे हटा दें
alert-closed = वह अलर्ट अब नहीं बदला जा सकता: वह जा चुका है, या हटा दिया गया।
alert-later = यह सुरक्षित है। आगे बढ़ने के लिए "{ -word-alert }" भेजें।
alert-submitted = यह जांच के लिए दे दिया गया है। अब वॉलंटियर "{ -word-translate }" भेजकर इसका अनुवाद कर सकते हैं, और कोई दूसरा संगठक "{ -word-approve }" भेजकर इसे मंज़ूर कर सकता है।
alert-discarded = यह हटा दिया गया।

## TRANSLATE: a volunteer translates.

translate-refused = अनुवाद हमारे वॉलंटियर करते हैं। आप मदद करना चाहें तो किसी संगठक से न्योता मांगें।
# One line of a list. $job: a short name. $language: its name. $members: how many read it. $text: how the English begins.
translate-listed = { $job }: { $language }, { $members } सदस्य: { $text }
translate-which = किसका अनुवाद करना है?
translate-which-retry = वह नहीं मिला। कृपया सूची से चुनें, या छोड़ दें।
# $language: the name of the language that the text below is in.
translate-source = { $language } में मूल संदेश:
# $by: a pseudonym.
translate-draft-is = { $by } का कच्चा अनुवाद है:
# $language: its name.
translate-confirm = क्या { $language } का यह कच्चा अनुवाद ठीक है?
translate-confirm-right = हां, यह ठीक है
translate-confirm-write = नहीं, नया लिखना है
# $language: the name of the language to write in.
translate-text = कृपया इसे { $language } में भेजें। जो आप लिखेंगे, सदस्य वही पढ़ेंगे।
# $language: its name.
translate-kept = धन्यवाद। अब { $language } में यही संदेश है।
# $language: its name.
translate-kept-draft = धन्यवाद। अलर्ट आपने ही लिखा है, इसलिए { $language } में यह तब तक कच्चा रहेगा जब तक कोई और इसकी पुष्टि न करे।
# $language: its name.
translate-kept-review = धन्यवाद। जब तक कोई दूसरा जानकार पुष्टि न करे, यह { $language } में मसौदा रहेगा।
# $left: how many texts of the same survey are still wanted.
translate-left = { $left ->
    [one] धन्यवाद। { $left } पाठ बाकी है:
   *[other] धन्यवाद। { $left } पाठ बाकी हैं। अगला:
}
translate-gone = उसे अब अनुवाद की ज़रूरत नहीं है।
translate-none = अभी किसी को अनुवाद की ज़रूरत नहीं है। देखने के लिए धन्यवाद।
translate-later = धन्यवाद। जब भी समय मिले, "{ -word-translate }" भेजें।

## APPROVE: a second organizer reviews.

review-refused = अलर्ट को संगठक मंज़ूर करते हैं।
# One line of a list. $tag: four letters or digits. $by: a pseudonym. $text: how it begins.
review-listed = { $tag }, { $by } का: { $text }
review-which = किसे जांचना है?
review-which-retry = वह नहीं मिला। कृपया सूची से चुनें, या छोड़ दें।
review-look = फ़ैसले से पहले और भी देखना है।
review-look-next = अगला दिखाएं
review-decide = आपने सब देख लिया। क्या आप ठीक इसी को मंज़ूर करते हैं?
review-approve = हां, मंज़ूर करें
review-back = वापस भेजें
review-again = फिर से दिखाएं
review-not-now = इस समय नहीं
review-reason = क्या बदला जाए? लिखने वाले आपके शब्द पढ़ेंगे।
review-reason-retry = कृपया कुछ शब्दों में बताएं कि क्या बदला जाए।
review-changed = आपको दिखाने के बाद इसमें बदलाव हुआ है। अब यह ऐसा है।
review-own = इसे आपने ही लिखा या आखिरी बार बदला है: मंज़ूरी किसी और को देनी होगी।
review-gone = वह अब जांच में नहीं है।
review-none = अभी किसी को आपकी मंज़ूरी की ज़रूरत नहीं है।
review-approved = मंज़ूर हो गया। धन्यवाद।
review-sent-back = आपके शब्दों के साथ इसे लिखने वाले को लौटा दिया गया।
review-later = यह जांच में ही है। आगे बढ़ने के लिए "{ -word-approve }" भेजें।
# Told to the author. $tag: four letters or digits.
review-told-approved = आपका अलर्ट { $tag } मंज़ूर हो गया।
# Told to the author. $tag: four letters or digits. $reason: an organizer's words.
review-told-back = आपका अलर्ट { $tag } आपको लौटाया गया है: { $reason } आगे बढ़ने के लिए "{ -word-alert }" भेजें।
