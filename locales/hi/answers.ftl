### What members hear when they answer a message that asks them to do something.

# Asked only when a button no longer fits.
answer-question = हमारे संदेश पर आपका जवाब क्या है?
# $number and $goal: how many have done it, and how many are hoped for. $towards: none without a goal, beyond when there are more than hoped for.
answer-counted = { $towards ->
    [none] धन्यवाद! आपको मिलाकर हम { $number } हुए।
    [beyond] धन्यवाद! आपको मिलाकर हम { $number } हुए। उम्मीद { $goal } की थी।
   *[within] धन्यवाद! आपको मिलाकर हम { $goal } में से { $number } हुए।
}
answer-already = धन्यवाद! आपकी गिनती हो चुकी है।
# $when: a day and a time, or a day.
answer-later = ठीक है। हम याद दिलाएंगे: { $when }
answer-need = आपको किस बात में मदद चाहिए? अपने शब्दों में लिखें, या छोड़ दें।
answer-need-retry = कृपया छोटा करके लिखें, ज़्यादा से ज़्यादा 2,000 अक्षर।
answer-kept = धन्यवाद। यूनियन के कोई वॉलंटियर इसे पढ़कर आपको यहीं लिखेंगे। कुछ दिन लग सकते हैं।
answer-closed = धन्यवाद, पर अब यह खत्म है: हमने वह संदेश वापस ले लिया है। अब कुछ नहीं करना है।

call-done = हो गया
call-later = कल याद दिलाएं
call-help = मुझे मदद की ज़रूरत है

# MY DATA. $count: messages that went to many members. $dates: the days on which this member got them.
data-broadcasts = कई सदस्यों को भेजे गए संदेश जो आपको मिले: { $count } ({ $dates })
# $answer: done, later or help.
data-response = { $answer ->
    [done] { $date }: आपने बताया कि हमारा कहा काम हो गया
    [later] { $date }: आपने याद दिलाने को कहा
   *[help] { $date }: आपने मदद मांगी
}
# $text: what the member wrote, or nothing.
data-case = { $date } के आपके अनुरोध का जवाब वॉलंटियर ने अभी नहीं दिया है: { $text }
