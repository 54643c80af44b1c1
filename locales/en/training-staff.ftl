### Trainings, as organizers and trainers offer them.

## Which training.

training-staff-refused = Only organizers, and volunteers who help them, can do this.
training-staff-none = There is no training that you could translate or whose trainer you are.
training-staff-gone = That training is no longer there, or not yours to change.
training-staff-later = All right. What you have done is kept: you find it again by the same command.
training-staff-which = Which training?
training-staff-new = A new training
# The button for the next page of a list.
training-staff-more = More …
training-staff-list-retry = Please choose one of the list.
# One training of a list. $tag: its name. $state: draft or open. $title: what it is called.
training-staff-listed = { $state ->
    [draft] { $tag }, a draft: { $title }
   *[open] { $tag }: { $title }
}

## What is asked of a new training.

# $language: such as "Spanish".
training-staff-heading = What is the training called? A few words in { $language }.
training-staff-about = What will members learn, and what should they bring? Some sentences in { $language }.
# $max: how many characters.
training-staff-too-long = Please use at most { $max } characters.
training-staff-language = In which language is it held?
training-staff-zone = In which time zone do you give its dates?
training-staff-rhythm = How often is it held?
training-staff-rhythm-once = On one day, or on days that I name
training-staff-rhythm-weekly = Every week
training-staff-rhythm-fortnightly = Every two weeks
training-staff-rhythm-monthly = Every month, on the same weekday
# $rhythm: once, or a series. $zone: such as Africa/Nairobi.
training-staff-dates = { $rhythm ->
    [once] When, by the clock of { $zone }? For example: 2027-03-14 18:30. Put semicolons between several dates.
   *[weekly] When is it held for the first time, by the clock of { $zone }? For example: 2027-03-14 18:30
}
# $part: what was typed.
training-staff-dates-unclear = I cannot read "{ $part }" as a date and time.
training-staff-dates-past = A date in the past cannot be planned: { $when }
training-staff-dates-far = That is too far away. Dates within two years can be planned.
training-staff-dates-one = A series needs the first date only.
training-staff-dates-none = There is no date to come. Please give new ones.
training-staff-dates-are = It is held on:
# $count: how many more dates.
training-staff-dates-more = { $count ->
    [one] and one more time
   *[other] and { $count } more times
}
training-staff-dates-endless = and on, until you end it
training-staff-times = How many times in all? Skip this if it has no end yet.
# $min, $max: whole numbers.
training-staff-number-retry = Please send a whole number from { $min } to { $max }.
training-staff-length = How many minutes does it take?
training-staff-place = Where is it, or which link do members open? Only those who signed up are told.
training-staff-capacity = How many members can take part? Skip this if there is no limit.
training-staff-audience = Who may see it and sign up?
training-staff-audience-everyone = All members
training-staff-topics = Which of our demands is it about?
training-staff-trainer = Who is the trainer? Send the pseudonym of a volunteer or organizer. Skip this if it is you.
training-staff-trainer-unknown = Nobody on the staff has that pseudonym.

## The training as it stands.

# $tag: its name. $state: draft, open, cancelled or over. $trainer: a pseudonym.
training-staff-head = { $state ->
    [draft] { $tag }, a draft. Trainer: { $trainer }
    [open] { $tag }, open. Trainer: { $trainer }
    [cancelled] { $tag }, cancelled. Trainer: { $trainer }
   *[over] { $tag }, over. Trainer: { $trainer }
}
# $language: the name of one. $minutes, $capacity: figures; 0 for no limit.
training-staff-facts = { $capacity ->
    [0] Held in { $language }, { $minutes } minutes, no limit.
    [one] Held in { $language }, { $minutes } minutes, for one member.
   *[other] Held in { $language }, { $minutes } minutes, at most { $capacity } members.
}
training-staff-place-is = Place: { $place }
training-staff-place-none = No place yet: those who sign up are told it as soon as you add it.
# $languages: names of languages.
training-staff-words-in = Title and description are there in: { $languages }
training-staff-words-missing = Title and description are needed in English too.
# One date. $when: day and time. $signed, $waiting: figures. $state: planned, cancelled or over.
training-staff-date-line = { $state ->
    [cancelled] { $when }: cancelled
    [over] { $when }: over, { $signed } had a place
   *[planned] { $when }: { $signed } have a place, { $waiting } wait
}
training-staff-menu = What do you want to do?
training-staff-open = Open it to members
training-staff-opened = It is open: members can sign up now.
training-staff-change = Change something
training-staff-languages = Put it into another language
training-staff-leave = Leave it for now
training-staff-discard = Throw it away
training-staff-dates-menu = Dates, sign-ups and attendance
training-staff-invite = Invite members
training-staff-cancel = Cancel the training
training-staff-back = Back
training-staff-change-what = What do you want to change?
training-staff-change-words = Title and description
training-staff-change-language = The language it is held in
training-staff-change-dates = The dates
training-staff-change-length = The length
training-staff-change-place = The place or link
training-staff-change-capacity = How many can take part
training-staff-change-audience = Who may see it
training-staff-change-topics = The demands it is about
training-staff-change-trainer = The trainer
training-staff-changed = That is changed.
# $count: how many members.
training-staff-told = { $count ->
    [0] Nobody has signed up who had to be told.
    [one] One member who signed up is told now, in their language.
   *[other] { $count } members who signed up are told now, each in their language.
}
# After it, when there are such. $count: how many of them.
training-staff-told-late = { $count ->
    [one] One of them will read it only after it was to begin: it is night where they are.
   *[other] { $count } of them will read it only after it was to begin: it is night where they are.
}
training-staff-translation = Into which language?
# Before the words to translate. $language: the name of one.
training-staff-source = In { $language }:
training-staff-translated = Thank you. That is the training in { $language } now.
training-staff-translated-draft = That is kept as a draft: members see that nobody has reviewed it.

## One date.

training-staff-date = Which date?
training-staff-people = Who signed up
training-staff-attendance = Note who came
training-staff-opinions = What members said
training-staff-message = Write to those who signed up
training-staff-move = Move it
training-staff-cancel-date = Cancel this date
# $zone: such as Africa/Nairobi.
training-staff-move-to = To which day and time, by the clock of { $zone }? For example: 2027-03-14 18:30
training-staff-move-same = It is at that time already.
training-staff-scope = Only this date, or all that follow too?
training-staff-scope-one = Only this date
training-staff-scope-following = This date and all that follow
# $from, $to: day and time.
training-staff-moved = Moved from { $from } to { $to }.
# $what: discard, date, following or training.
training-staff-sure = { $what ->
    [discard] Throw this draft away?
    [date] Cancel this date? Everyone who signed up or waits is told.
    [following] Cancel this date and all that follow? Everyone who signed up for one of them, or waits, is told.
   *[training] Cancel the whole training? Everyone who signed up for one of its dates, or waits, is told.
}
training-staff-sure-keep = No, keep it
training-staff-sure-end = Yes, I am sure
training-staff-discarded = It is thrown away.
training-staff-cancelled = It is cancelled.
training-staff-date-over = That cannot be done with a date that is over or cancelled.

## Who comes.

# $code: such as T4821.
training-staff-code = The code of this date is { $code }. Say it aloud at the end: members who send { -word-here } { $code } are noted as having come.
training-staff-nobody = Nobody has signed up yet.
# One member of the list. $pseudonym: who. $status: signed, waiting, offered, attended or missed.
training-staff-person = { $status ->
    [signed] { $pseudonym }: has a place
    [waiting] { $pseudonym }: waits
    [offered] { $pseudonym }: is offered a place
    [attended] { $pseudonym }: came
   *[missed] { $pseudonym }: did not come
}
# In a person's place whose data was erased.
training-staff-erased = Somebody who left us
training-staff-by-language = Sign-ups by language
training-staff-by-country = Sign-ups by country
training-staff-country-unknown = Country not known
training-staff-few = fewer than 5
# In place of a figure from which one below 5 could be worked out.
training-staff-hidden = not shown
# Under the charts.
training-staff-few-note = Figures below 5 are not shown, nor those from which they could be worked out.
training-staff-came = Who came? Choose a member to change between came and did not come.
# Before the list, when there are such.
training-staff-came-own = In brackets is what members said themselves.
training-staff-came-done = Finished
training-staff-came-rest = Nobody else came
training-staff-too-early = Attendance can be noted once the training has begun.
# $came, $missed, $open: figures.
training-staff-came-count = { $came } came, { $missed } did not, { $open } are not noted yet.
# $count, $average: figures; $shown is no where fewer than 5 rated it.
training-staff-rated = { $shown ->
    [yes] { $count } members rated it: { $average } of 5 on average.
   *[no] Fewer than 5 members have rated it, so that no average is shown.
}
training-staff-opinions-none = Nobody has written about it yet.
training-staff-opinions-trainer = What members wrote is for the trainer alone.

## What goes to members.

# The text of an invitation, which its organizer may still change. $title, $description: of the training. $when: its next date.
training-staff-invitation = { $title }: { $description } First date: { $when }.
training-staff-no-date = There is no date to come that members could sign up for.
training-staff-note = What do you want to tell those who have a place? Please write it in English. An organizer reviews it before it is sent.
training-staff-note-nobody = Nobody has a place whom a message could reach.
training-staff-note-handed = Thank you. It waits for translations and for an organizer now.
training-staff-message-next = Write the message next. A second organizer reviews it before it is sent to those who have a place.
