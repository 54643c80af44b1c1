### What members hear when they answer a message that asks them to do something.

# Asked only when a button no longer fits.
answer-question = Jibu lako kwa ujumbe wetu ni lipi?
# $number and $goal: how many have done it, and how many are hoped for. $towards: none without a goal, beyond when there are more than hoped for.
answer-counted = { $towards ->
    [none] Asante! Wewe ni wa { $number }.
    [beyond] Asante! Wewe ni wa { $number }. Tulitarajia { $goal }.
   *[within] Asante! Wewe ni wa { $number } kati ya { $goal }.
}
answer-already = Asante! Tayari tumekuhesabu.
# $when: a day and a time, or a day.
answer-later = Sawa. Tutakukumbusha: { $when }
answer-need = Unahitaji msaada gani? Andika kwa maneno yako, au ruka.
answer-need-retry = Tafadhali andika kwa ufupi zaidi, herufi zisizozidi 2,000.
answer-kept = Asante. Mjitoleaji wa muungano atayasoma na kukuandikia hapa. Huenda ikachukua siku chache.
answer-closed = Asante, lakini hili limeisha: tumeuondoa ujumbe huo. Hakuna cha kufanya tena.

call-done = Nimefanya
call-later = Nikumbushe kesho
call-help = Nahitaji msaada

# MY DATA. $count: messages that went to many members. $dates: the days on which this member got them.
data-broadcasts = Ujumbe kwa wanachama wengi tuliokutumia: { $count } ({ $dates })
# $answer: done, later or help.
data-response = { $answer ->
    [done] { $date }: ulituambia umefanya tulichoomba
    [later] { $date }: uliomba ukumbushwe
   *[help] { $date }: uliomba msaada
}
# $text: what the member wrote, or nothing.
data-case = Mjitoleaji bado hajajibu ombi lako la { $date }: { $text }
