### For the staff: how broadcasts stand, and what can be done about them.

# $count: broadcasts that were under way.
halt-done = { $count ->
    [0] Everything is stopped: nothing goes out unasked any more. No broadcast was under way. To go on, send { -word-broadcasts }.
    [one] Everything is stopped: nothing goes out unasked any more. One broadcast is paused. To go on, send { -word-broadcasts }.
   *[other] Everything is stopped: nothing goes out unasked any more. { $count } broadcasts are paused. To go on, send { -word-broadcasts }.
}
halt-already = Everything is stopped already. To go on, send { -word-broadcasts }.
halt-refused = Only our staff can stop all messages to everyone. To end our messages to you, send { -word-stop }.

manage-refused = Only our staff can see this.
manage-may-not = Only organizers can do this.
manage-none = Nothing has been sent yet, and nothing waits.
manage-which = Which one?
manage-which-wrong = Which one was wrong?
manage-which-retry = Please choose from the list, or send the four letters or digits in front of it.
manage-unknown = There is no broadcast of that name.
# $by: the pseudonym of who stopped it. $when: a date and a time.
manage-halted = Everything was stopped by { $by } on { $when }. Nothing goes out unasked.
manage-halted-channel = Nothing goes out by { $channel }: the carriers take our messages for spam. Look at the text, then resume.
manage-standstill = What now?
manage-go-on = Let messages go out again
manage-see = See the broadcasts
manage-why-go-on = Why may messages go out again? Your reason stands in the log.
manage-went-on = Messages may go out again. Broadcasts that were paused stay so until each is resumed: send { -word-broadcasts }.
manage-what = What shall I do?
manage-pause = Pause it
manage-resume = Resume it
manage-stop = Stop it for good
manage-correct = Send a correction
manage-leave = Leave it
manage-left = I leave it as it is.
manage-paused = It is paused. What is already with the providers arrives; nothing more goes out.
manage-why = Why may it go on? Your reason stands in the log.
manage-why-retry = Please give a reason of 3 to 200 characters.
manage-resumed = It goes on.
manage-still-halted = Everything is stopped. Send { -word-broadcasts } to let messages go out again first.
manage-sure = It cannot be resumed then. Who has not had it yet will not get it. Are you sure?
manage-stop-sure = Stop it for good
manage-stopped = It is stopped for good.
manage-late = It is too late for that: it changed meanwhile.
manage-nothing-to-correct = There is nothing to correct: nobody has had it.

# One broadcast in a list. $tag: its name. $kind and $state: see below. $reached and $total: how many have it, of how many.
manage-entry = { $tag }: { $kind }, { $state }, { $reached } of { $total }
manage-kind = { $kind ->
    [alert] alert
    [correction] correction
    [reminder] reminder
   *[invitation] invitation
}
manage-state = { $state ->
    [review] waits for approval
    [approved] waits for its time
    [canary] goes to the first few
    [watching] watched before it goes to everyone
    [sending] is going out
    [paused] paused
    [done] sent
    [stopped] stopped for good
   *[draft] being written
}
# What a correction is about. $tag: the broadcast that was wrong.
manage-corrects = It corrects { $tag }.
# Of a correction. $count: who had the first message and cannot be told any more, since they have stopped or cannot be reached.
manage-untold = { $count } had the message and could not be told: they stopped our messages, or cannot be reached.
manage-reason = { $code ->
    [kill-switch] Paused by the switch that stops everything.
    [person] Paused by a person.
    [stops] Paused by itself: too many members stopped our messages.
    [failures] Paused by itself: too many messages failed.
    [complaints] Paused by itself: too many members complained.
    [filtered] Paused by itself: the carriers take it for spam.
   *[other] Paused: { $code }.
}

# $bar: a bar of blocks. $percent: how much of it is done.
progress-bar = { $bar } { $percent }
progress-rate = { $rate } a minute
# $time: hours and minutes.
progress-left = about { $time } left
# The count of one delivery state, as in "1,204 arrived".
progress-state = { $state ->
    [queued] { $count } waiting
    [sent] { $count } sent
    [delivered] { $count } arrived
    [failed] { $count } failed
    [suppressed] { $count } left out
   *[unknown] { $count } unknown
}
progress-answers = Done: { $done }. Later: { $later }. Help: { $help }.
progress-answers-goal = Done: { $done } of { $goal }. Later: { $later }. Help: { $help }.
progress-pause = Pause or stop it
progress-halt = Stop everything

outcome-title = { $tag }: { $kind }, all sent.
outcome-title-stopped = { $tag }: { $kind }, stopped for good.
outcome-reached = It reached { $reached } of { $total }.
outcome-took = It took { $time }.
# $count: members who ended our messages while it went out.
outcome-stops = { $count } stopped our messages meanwhile.
outcome-locale = { $locale }: { $reached } of { $total }
# $count: messages of which the provider never told whether they arrived. $command: what an operator types.
outcome-unknown = Of { $count } nobody knows whether they arrived. An operator sees them with: { $command }
outcome-help = { $count } asked for help, and wait for a volunteer.
# The picture's title, and the names of the states in it.
chart-deliveries = Deliveries by channel
chart-state-waiting = Waiting
chart-state-sent = Sent
chart-state-delivered = Arrived
chart-state-failed = Failed
chart-state-suppressed = Left out
chart-state-unknown = Unknown
