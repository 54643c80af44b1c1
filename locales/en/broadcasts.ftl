### Broadcasts: how organizers compose one, volunteers translate it, and a second organizer approves it.

## What stands in the message that members get.

# Before a text that no speaker has reviewed.
broadcast-unreviewed = This is an unreviewed translation.
# Before the text of a correction.
broadcast-correction = Correction:

## What is wrong with a text, or worth knowing.

# $channel: its name. $max: how many characters it takes. $over: how many must go.
broadcast-too-long = { $over ->
    [one] This does not fit one message on { $channel }, which takes { $max } characters with the answers. One character must go.
   *[other] This does not fit one message on { $channel }, which takes { $max } characters with the answers. { $over } characters must go.
}
# $segments: what it costs. $max: the most it may. $over: how many characters must go.
broadcast-too-dear = { $over ->
    [one] As SMS this takes { $segments } segments, and { $max } are the most. One character must go.
   *[other] As SMS this takes { $segments } segments, and { $max } are the most. { $over } characters must go.
}
# $word: such as CANCEL.
broadcast-owned-word = By SMS a member must not be asked to answer { $word }: the phone network keeps that word for itself, and it would stop or restart all our messages to them. Please choose another word, or write it in small letters if it is none to answer with.
# $signs: some letters or signs. $segments, $without: how many segments it takes with and without them.
broadcast-dear-signs = Each SMS takes { $segments } segments because of: { $signs }. Written plainly it would take { $without }.

## Whom it reaches, and when.

# Whom a correction goes to.
broadcast-corrects = Those who got the original, each where and in the language in which they got it
# $reached, $matching: figures.
broadcast-reached = It would reach { $reached } of { $matching } members now:
# $why: noConsent, unreachable, countryPolicy, noHour or onHold. $count: a figure.
broadcast-missed = { $why ->
    [noConsent] Not reached, since they did not agree to it: { $count }
    [unreachable] Not reached, since they blocked us or cannot be found: { $count }
    [countryPolicy] Not reached, since the channel may not be used in their country: { $count }
    [noHour] Not reached, since nobody knows where they are and so when it is day there: { $count }
   *[onHold] Not reached for now, since they seemed to say stop and have not said whether they meant it: { $count }
}
# $places: names of channels in Slack and Discord.
broadcast-places = It is also posted in: { $places }
summary-now = It goes out as soon as it is approved.
# $when: day, time and zone.
summary-at = It goes out on { $when }.
# $when: day and time. $first, $last: the same moment where the clocks of the world are first and last, on the reader's clock.
summary-local = It goes out when each member's own clock shows { $when }: from { $first } to { $last } on yours.
# $tag: four letters or digits. $state: draft, review or approved. $by: a pseudonym.
summary-head = { $state ->
    [draft] { $tag }, a draft by { $by }:
    [review] { $tag } by { $by }, waiting for translations and for a second organizer:
   *[approved] { $tag } by { $by }, approved. Any change takes the approval back:
}
# $call: none, link, survey or done. $link: an address, or the name of a survey. $goal: how many answers are hoped for, 0 for no goal.
summary-call = { $call ->
    [link] It asks members to open { $link }
    [survey] It asks members to answer the survey { $link }
    [training] It asks members to sign up for the training { $link }
    [done] { $goal ->
        [0] It asks members to answer: done, remind me tomorrow, or I need help.
       *[other] It asks members to answer: done, remind me tomorrow, or I need help. Goal: { $goal }
    }
   *[none] It asks for no answer.
}
# $languages: names of languages, each with its number of members in brackets.
summary-missing = Still without a translation or a decision: { $languages }
# $reason: an organizer's words.
summary-sent-back = It was sent back: { $reason }

## Previews.

# $channel: its name. $members: a figure. $hours, $minutes: how long it takes.
preview-lane = { $hours ->
    [0] { $minutes ->
        [0] { $channel }, members: { $members }, sent in less than a minute.
       *[other] { $channel }, members: { $members }, sent in about { $minutes } min.
    }
   *[other] { $channel }, members: { $members }, sent in about { $hours } h { $minutes } min.
}
# $channel, $language: their names. $members: a figure. $origin: written, volunteer, draft, english (by decision) or missing.
preview-head = { $origin ->
    [draft] { $channel }, { $language }, members: { $members }, as an unreviewed draft:
    [english] { $channel }, { $language }, members: { $members }, in English by decision:
    [missing] { $channel }, { $language }, members: { $members }, nothing decided, so English for now:
   *[other] { $channel }, { $language }, members: { $members }
}
# $channel, $place, $language: names.
preview-post = Posted on { $channel } in { $place }, { $language }:
# $segments: of one message. $total: a figure, segments times members.
preview-segments = { $segments ->
    [one] 1 segment each, { $total } in all.
   *[other] { $segments } segments each, { $total } in all.
}
# $cost: an amount with its currency.
preview-cost = Cost: about { $cost }
# $less: a number of characters. $language: its name. $members: a figure.
preview-saving = { $less ->
    [one] 1 character less in { $language } would save 1 segment for { $members } members.
   *[other] { $less } characters less in { $language } would save 1 segment for { $members } members.
}
# $channel: its name.
preview-away = { $channel } is not running here, so there is no preview of it.

## ALERT: an organizer composes.

alert-refused = Alerts are written by organizers. If you would like to become one, ask an organizer you know.
# One line of a list. $tag: four letters or digits. $state: draft, review or approved. $text: how it begins.
alert-listed = { $state ->
    [draft] { $tag }, a draft: { $text }
    [review] { $tag }, in review: { $text }
   *[approved] { $tag }, approved: { $text }
}
alert-which = Which one do you want to go on with? Choose it, or skip to begin a new one.
alert-which-retry = I do not find that one. Please choose from the list, or skip.
# $language: the name of the language to write in.
alert-text = Please send the text in { $language }. Whatever you write is what members will read.
alert-text-retry = I need some words.
# $language: its name.
alert-in-language = In { $language }:
alert-call = What do you ask members to do?
alert-call-none = Nothing: it only informs
alert-call-link = Open a link
alert-call-done = Do it and answer done
alert-link = Please send the link. It must begin with https://
alert-link-bad = That is no link I can send. It must begin with https:// and have no spaces.
alert-goal = How many members do you hope will do it? Send a number, or skip.
alert-goal-retry = Please send a whole number, or skip.
alert-audience = Who should get it?
alert-audience-everyone = All who agreed to alerts
alert-audience-saved = A saved audience
alert-audience-language = Members of one language
alert-audience-country = Members in one country
alert-no-audiences = No audience is saved yet.
alert-saved = Which audience? Send its name.
alert-audience-unknown = There is no audience of that name.
alert-language = Which language?
alert-country = Which country?
alert-country-retry = I do not know that country. Please write its name in full.
alert-when = When should it go out?
alert-when-now = As soon as it is approved
alert-when-at = At a time on my clock
alert-when-local = At a time on each member's clock
alert-zone = Which time zone are you in? I need it to read your times.
alert-zone-retry = I do not know that place. Please write the nearest large city.
# The forms are read as they stand here, and "tomorrow" in every language.
alert-time = Which day and time? For example 2026-12-01 18:00, or tomorrow 18:00, or 18:00 for today.
alert-time-unclear = I cannot read that as a day and a time.
alert-time-past = That is in the past already.
alert-places = Should it also be posted in a channel? Choose one to add it or to take it out; skip to go on.
alert-places-retry = I do not know that channel. Please choose from the list, or skip.
alert-no-places = There is no channel to post in yet. Whoever runs Steward can add some.
alert-menu = What next?
alert-menu-preview = Preview
alert-menu-languages = Languages
alert-menu-change = Change it
alert-menu-submit = Hand in for review
alert-menu-later = Go on later
alert-menu-discard = Discard it
alert-change = What do you want to change?
alert-change-text = The text
alert-change-call = What it asks
alert-change-audience = Who gets it
alert-change-when = When it goes out
alert-change-places = Channels it is posted in
alert-change-nothing = Nothing
alert-channel = On which channel do you want to see it?
alert-channel-retry = Please choose one of the channels.
alert-locale = For which language do you want to decide?
alert-locale-retry = Please choose one of the languages.
# $language: its name.
alert-decision = What shall members get who read { $language }?
alert-decision-english = The English
alert-decision-all = English, here and in all that lack one
alert-decision-draft = The draft, marked as unreviewed
alert-decision-wait = Wait for a volunteer
alert-draft-is = There is a draft that nobody has reviewed:
alert-no-draft = Nobody has written a draft in that language.
alert-languages-settled = Every language of the audience has its text.
alert-nobody = As it stands it would reach nobody.
alert-unapproved = That change has taken the approval back. It must be approved again.
alert-sure = Shall I really let go of it?
alert-sure-keep = No, keep it
alert-sure-discard = Yes, discard it
alert-closed = That alert can no longer be changed: it has gone out, or was discarded.
alert-later = It is kept. Send { -word-alert } to go on with it.
alert-submitted = It is handed in. Volunteers can translate it now with { -word-translate }, and another organizer can approve it with { -word-approve }.
alert-discarded = It is discarded.

## TRANSLATE: a volunteer translates.

translate-refused = Translations are made by our volunteers. If you would like to help, ask an organizer for an invitation.
# One line of a list. $job: a short name. $language: its name. $members: how many read it. $text: how the English begins.
translate-listed = { $job }: { $language }, members: { $members }. { $text }
translate-which = Which one do you want to translate?
translate-which-retry = I do not find that one. Please choose from the list, or skip.
# $language: the name of the language that the text below is in.
translate-source = The text in { $language }:
# $by: a pseudonym.
translate-draft-is = There is a draft by { $by }:
# $language: its name.
translate-confirm = Is this draft right in { $language }?
translate-confirm-right = Yes, it is right
translate-confirm-write = No, I write it anew
# $language: the name of the language to write in.
translate-text = Please send it in { $language }. Whatever you write is what members will read.
# $language: its name.
translate-kept = Thank you. That is the text in { $language } now.
# $language: its name.
translate-kept-draft = Thank you. You wrote the alert yourself, so this stays a draft in { $language } until somebody else confirms it.
# $language: its name.
translate-kept-review = Thank you. It stays a draft in { $language } until another speaker confirms it.
# $left: how many texts of the same survey are still wanted.
translate-left = { $left ->
    [one] Thank you. One text is left:
   *[other] Thank you. { $left } texts are left. The next:
}
translate-gone = That one no longer waits for a translation.
translate-none = Nothing waits for a translation. Thank you for looking.
translate-later = Thank you. Send { -word-translate } whenever you have a moment.

## APPROVE: a second organizer reviews.

review-refused = Alerts are approved by organizers.
# One line of a list. $tag: four letters or digits. $by: a pseudonym. $text: how it begins.
review-listed = { $tag } by { $by }: { $text }
review-which = Which one do you want to review?
review-which-retry = I do not find that one. Please choose from the list, or skip.
review-look = There is more to see before you decide.
review-look-next = Next channel
review-decide = You have seen all of it. Do you approve exactly this?
review-approve = Approve it
review-back = Send it back
review-again = Show it again
review-not-now = Not now
review-reason = What should be changed? Its author will read your words.
review-reason-retry = Please say in a few words what should be changed.
review-changed = It has been changed since I showed it to you. This is how it stands now.
review-own = You wrote or changed it last yourself: somebody else must approve it.
review-gone = That one is no longer in review.
review-none = Nothing waits for your approval.
review-approved = It is approved. Thank you.
review-sent-back = It is sent back to its author, with your words.
review-later = It stays in review. Send { -word-approve } to go on.
# Told to the author. $tag: four letters or digits.
review-told-approved = Your alert { $tag } is approved.
# Told to the author. $tag: four letters or digits. $reason: an organizer's words.
review-told-back = Your alert { $tag } was sent back to you: { $reason } Send { -word-alert } to go on with it.
