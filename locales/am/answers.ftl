### What members hear when they answer a message that asks them to do something.

# Asked only when a button no longer fits.
answer-question = ለመልእክታችን ምን ይመልሳሉ?
# $number and $goal: how many have done it, and how many are hoped for. $towards: none without a goal, beyond when there are more than hoped for.
answer-counted = { $towards ->
    [none] እናመሰግናለን! እርስዎ { $number }ኛ ነዎት።
    [beyond] እናመሰግናለን! እርስዎ { $number }ኛ ነዎት። የጠበቅነው { $goal } ነበር።
   *[within] እናመሰግናለን! ከ{ $goal } ውስጥ እርስዎ { $number }ኛ ነዎት።
}
answer-already = እናመሰግናለን! ከዚህ በፊት ቆጥረንዎታል።
# $when: a day and a time, or a day.
answer-later = ጥሩ። እናስታውስዎታለን፦ { $when }
answer-need = ምን እርዳታ ይፈልጋሉ? በራስዎ ቃላት ይጻፉት፣ ወይም ይለፉት።
answer-need-retry = እባክዎ አሳጥረው፣ ከ2,000 ፊደል ሳይበልጥ ይጻፉት።
answer-kept = እናመሰግናለን። የማህበሩ በጎ ፈቃደኛ አንብቦ እዚህ ይጽፍልዎታል። ጥቂት ቀናት ሊወስድ ይችላል።
answer-closed = እናመሰግናለን፣ ግን ይህ አልፏል፦ ያንን መልእክት መልሰን ወስደነዋል። ከእንግዲህ የሚደረግ ነገር የለም።

call-done = ጨረስኩ
call-later = ነገ አስታውሱኝ
call-help = እርዳታ እፈልጋለሁ

# MY DATA. $count: messages that went to many members. $dates: the days on which this member got them.
data-broadcasts = ለብዙ አባላት ከላክናቸው መልእክቶች ለእርስዎ የደረሱት፦ { $count } ({ $dates })
# $answer: done, later or help.
data-response = { $answer ->
    [done] { $date }፦ የጠየቅነውን እንዳደረጉ ነግረውናል
    [later] { $date }፦ እንድናስታውስዎ ጠይቀዋል
   *[help] { $date }፦ እርዳታ ጠይቀዋል
}
# $text: what the member wrote, or nothing.
data-case = በ{ $date } ለላኩት ጥያቄ በጎ ፈቃደኛ ገና አልመለሰም፦ { $text }
