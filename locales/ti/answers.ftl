### What members hear when they answer a message that asks them to do something.

# Asked only when a button no longer fits.
answer-question = ንመልእኽትና እንታይ ትምልሱ?
# $number and $goal: how many have done it, and how many are hoped for. $towards: none without a goal, beyond when there are more than hoped for.
answer-counted = { $towards ->
    [none] የቐንየልና! ንስኹም መበል { $number } ኢኹም።
    [beyond] የቐንየልና! ንስኹም መበል { $number } ኢኹም። ተስፋና { $goal } ነይሩ።
   *[within] የቐንየልና! ካብ { $goal } ንስኹም መበል { $number } ኢኹም።
}
answer-already = የቐንየልና! ድሮ ቆጺርናኩም ኣለና።
# $when: a day and a time, or a day.
answer-later = ጽቡቕ። ከነዘኻኽረኩም ኢና፦ { $when }
answer-need = እንታይ ሓገዝ የድልየኩም? ብናይ ባዕልኹም ቃላት ጽሓፍዎ፣ ወይ ሕለፍዎ።
answer-need-retry = ብኽብረትኩም ኣሕጺርኩም፣ ካብ 2,000 ፊደላት ከይበዝሐ ጽሓፍዎ።
answer-kept = የቐንየልና። ናይ ማሕበርና ወለንተኛ ኣንቢቡ ኣብዚ ክጽሕፈልኩም እዩ። ሒደት መዓልታት ክወስድ ይኽእል።
answer-closed = የቐንየልና፣ ግን እዚ ሓሊፉ እዩ፦ ነታ መልእኽቲ መሊስና ወሲድናያ። ካብ ሕጂ ዝግበር ነገር የለን።

call-done = ወዲአ
call-later = ጽባሕ ኣዘኻኽሩኒ
call-help = ሓገዝ የድልየኒ

# MY DATA. $count: messages that went to many members. $dates: the days on which this member got them.
data-broadcasts = ንብዙሓት ኣባላት ዝለኣኽናዮ መልእኽትታት፣ ንዓኹም ዝበጽሐ፦ { $count } ({ $dates })
# $answer: done, later or help.
data-response = { $answer ->
    [done] { $date }፦ ዝሓተትናዮ ከም ዝገበርኩም ነጊርኩምና
    [later] { $date }፦ ከነዘኻኽረኩም ሓቲትኩም
   *[help] { $date }፦ ሓገዝ ሓቲትኩም
}
# $text: what the member wrote, or nothing.
data-case = ናይ { $date } ሕቶኹም ወለንተኛ ገና ኣይመለሰሉን፦ { $text }
