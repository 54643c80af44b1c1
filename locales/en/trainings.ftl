### Trainings.

# A date, to be put into other messages, so without a full stop. $date: "Sunday, March 14, 2027". $time: "18:30". $zone: "East Africa Time".
training-when = { $date }, { $time } ({ $zone })
# For who also counts by the Ethiopian calendar. $ethiopianDate: the day by it.
training-when-calendar = { $date }, { $time } ({ $zone }; Ethiopian calendar: { $ethiopianDate })
# For who also counts the hours from dawn, in East Africa. $ethiopianTime: "12:30". $part: the day's four parts, from 6:00, 12:00, 18:00 and 0:00.
training-when-clock = { $date }, { $time } ({ $zone }; Ethiopian calendar and clock: { $ethiopianDate }, { $part ->
    [morning] { $ethiopianTime } in the morning
    [day] { $ethiopianTime } in the daytime
    [evening] { $ethiopianTime } in the evening
   *[night] { $ethiopianTime } at night
})

## Signing up: TRAIN.

# One training in a list. $title: what it is called. $when: its date and time. $standing: how the member stands to it.
train-item = { $title }: { $when }{ $standing ->
    [full] . Full, with a waiting list.
    [signed] . You have a place.
    [waiting] . You are on the waiting list.
    [offered] . A place is offered to you.
   *[free] .
}
# Before the list. $zone: the zone that dates are told in, where the member's own is not known; "own" where it is.
train-list = { $zone ->
    [own] Trainings you can come to:
   *[other] Trainings you can come to. I do not know your time zone, so the times are those of { $zone }:
}
train-which = Which one would you like to know more about?
train-which-retry = Please choose one of the list.
# The label of the option that shows more trainings.
train-more = More dates
# The label of an option that only organizers see.
train-staff = Organize trainings
train-none = There is no training you can sign up for at the moment. We will announce new ones to those who agreed to hear of trainings.
train-gone = That is not open any more. Send { -word-train } to see what there is.
train-nothing = I find no place of yours to give back. Send { -word-train } to see what there is.
train-country = In which country are you? I ask so that I can tell you times by your own clock. You can skip this.

# All of one training. $minutes: its length, a number. $language: the language it is held in. $trainer: who gives it, or "none".
train-details = { $minutes } minutes, in { $language }.{ $trainer ->
    [none] {""}
   *[other] {" "}Trainer: { $trainer }.
}
# $places: how many places are free, a number.
train-places-left = Places left: { $places }.
train-free = Would you like to come?
train-full = All places are taken. Would you like to wait for one?
train-signed = You have a place. Can you still come?
train-waiting = You are on the waiting list.
train-offered = A place is free for you. Would you like it?
# Labels of options; short.
train-sign = Sign up
train-wait = Join the waiting list
train-cannot = I can't come
train-leave = Leave the waiting list
train-take = Take the place
train-leave-offer = Let others have it
train-back = Back to the list
# Under an invitation, on channels without buttons: with one, its label is that of train-sign.
train-invitation-how = To sign up, send { -word-train }.

# The confirmation, at once. $title: the training. $when: date and time.
train-done = You have a place: { $title }, { $when }.
# $place: a link or an address.
train-place = Where: { $place }
# What will still come. $what: "both", "soon" or "none".
train-reminders = { $what ->
    [both] I will remind you the day before, and shortly before the start with how to take part.
    [soon] I will remind you shortly before the start with how to take part.
   *[none] It starts soon, so there will be no other reminder.
}
train-how-to-give-back = If something comes up, send { -word-cannot-come }, and somebody else gets your place.
# $link: an address on the web with the date as a calendar file.
train-calendar-link = For your calendar: { $link }
train-calendar-file = The file is for your calendar.
# $title: the training. $when: date and time. $position: the place in the queue, a number.
train-on-list = All places of { $title }, { $when }, are taken. You are number { $position } on the waiting list. As soon as a place is free, I will offer it to you.
# $title: the training. $when: date and time.
train-given = Thank you for telling me. Your place in { $title }, { $when }, goes to somebody else. Send { -word-train } for other dates.
train-left = You are no longer waiting for { $title }, { $when }. Send { -word-train } for other dates.
train-cannot-which = Which one can you not come to?

## Notices: what members are sent of a training. $title: what it is called. $when: date and time by the member's clock.

train-notice-day-before = Reminder: { $title }, { $when }.
train-notice-soon = It starts soon: { $title }, { $when }.
# $before: the date and time it was to be at.
train-notice-moved = { $title } has been moved. It was to be on { $before }. Now it is on { $when }.
train-notice-changed = Something about { $title } has changed. It is on { $when }.
train-notice-cancelled = { $title } on { $when } is cancelled. We are sorry.
# In place of the three before, for who has several of the dates. Each date follows on a line of its own.
train-notice-moved-several = These dates of { $title } have been moved:
# One date of it. $before: the date and time it was to be at. $when: the date and time it is at now.
train-notice-moved-date = It was to be on { $before }. Now it is on { $when }.
train-notice-changed-several = Something about { $title } has changed. Your dates:
train-notice-cancelled-several = These dates of { $title } are cancelled. We are sorry.
# $until: until when the place is kept, a date and time.
train-notice-offer = A place is free for you: { $title }, { $when }. It is yours if you take it by { $until }.
train-notice-follow-up = { $title } is over. Did you come?
train-notice-rate = Thank you for coming to { $title }. How was it for you?
train-notice-missed = We missed you at { $title }. There may be another date that suits you.

## After a training.

train-reminded = Can you still come?
train-came = Did you come?
train-came-yes = I came
train-came-no = I did not come
train-came-closed = Thank you. Whether you came is noted already.
train-rating = How was it for you?
train-rating-1 = Not useful
train-rating-2 = Not very useful
train-rating-3 = All right
train-rating-4 = Useful
train-rating-5 = Very useful
train-rating-none = I would rather not say
train-words = What should we keep, and what should we change? Your words are kept encrypted, and only the trainers read them.
train-words-retry = Please write it in fewer than 1,000 characters.
train-next-list = The next dates:
train-next-which = Would you like to sign up for one?
train-see-next = See the next dates
train-missed = Would you like to see the next dates?
train-thanks = Thank you. That is all I wanted to know.
# $title: what the survey is called. Its first words and questions follow.
train-survey = There is also a survey for those who came: "{ $title }". You can answer it now, or send { -word-listen } later.
# $title: the training.
train-code-came = Thank you. You are marked as having come to { $title }.
train-code-unknown = I do not know that code here and now. Send { -word-here } and the code while the training is on, or until two hours after its end.
train-code-too-many = That was too many wrong codes. Please wait ten minutes, and try again then.
# How it is known whether a member came; put in brackets after it. $how: trainer, code or member. $by: who noted it, a pseudonym.
train-noted = { $how ->
    [trainer] noted by { $by }
    [code] by the code
   *[member] by the member's own word
}

## MY DATA.

# $title: a training. $date: its day. $status: how the member stands to it; "off" when the date was cancelled.
data-signup = { $status ->
    [signed] Training: { $title }, { $date }: you have a place
    [waiting] Training: { $title }, { $date }: you wait for a place
    [offered] Training: { $title }, { $date }: a place is offered to you
    [attended] Training: { $title }, { $date }: you came
    [missed] Training: { $title }, { $date }: you did not come
    [off] Training: { $title }, { $date }: it was cancelled
   *[cancelled] Training: { $title }, { $date }: you gave your place back
}
# What the member said of that training. $rating: from 1 to 5, or 0 where they gave none. $words: their words, or "none".
data-opinion = { $rating ->
    [0] You said of it: { $words }
   *[other] You rated it { $rating } of 5{ $words ->
        [none] .
       *[other] , and said: { $words }
    }
}
