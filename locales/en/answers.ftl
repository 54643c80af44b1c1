### What members hear when they answer a message that asks them to do something.

# Asked only when a button no longer fits.
answer-question = What is your answer to our message?
# $number and $goal: how many have done it, and how many are hoped for. $towards: none without a goal, beyond when there are more than hoped for.
answer-counted = { $towards ->
    [none] Thank you! You are number { $number }.
    [beyond] Thank you! You are number { $number }. We had hoped for { $goal }.
   *[within] Thank you! You are number { $number } of { $goal }.
}
answer-already = Thank you! We have counted you already.
# $when: a day and a time, or a day.
answer-later = Good. We will remind you: { $when }
answer-need = What do you need help with? Write it in your own words, or skip this.
answer-need-retry = Please say it shorter, in at most 2,000 characters.
answer-kept = Thank you. A volunteer of the union will read it and write to you here. This may take a few days.
answer-closed = Thank you, but this is over: we have taken that message back. There is nothing left to do.

call-done = Done
call-later = Remind me tomorrow
call-help = I need help

# MY DATA. $count: messages that went to many members. $dates: the days on which this member got them.
data-broadcasts = Messages to many members that we sent you: { $count } ({ $dates })
# $answer: done, later or help.
data-response = { $answer ->
    [done] { $date }: you told us that you have done what we asked for
    [later] { $date }: you asked to be reminded
   *[help] { $date }: you asked for help
}
# $text: what the member wrote, or nothing.
data-case = A volunteer has not answered your request of { $date } yet: { $text }
