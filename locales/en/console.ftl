### Results of surveys, in chats and on the console: the pages for staff.

results-refused = Results are for people who work for the union. They are published when they are ready.
results-none = There is no survey yet.
results-which = Of which survey?
results-which-retry = Please choose one of these.
# Nothing was released yet. $survey: its title.
results-unreleased = The results of "{ $survey }" have not been released yet. An organizer does that on the console: send { -word-console }.
results-too-few = Too few people have answered "{ $survey }" to show anything of it.
# Above the charts. $survey: its title. $respondents: how many finished, in the release. $number: the release's number. $date: the day of the release.
results-title = Results of "{ $survey }": { $respondents } people, release { $number } of { $date }.
results-more = Everything else, and results by language and country, is on the console: send { -word-console }.
# Under a chart. $respondents: how many. $number: the release's number.
results-note = { $respondents } people answered. Release { $number }.
# In place of a number. $audience: inside (staff) or public.
results-hidden = { $audience ->
    [public] not shown: could tell of fewer than 10
   *[inside] not shown: could tell of fewer than 5
}
# What a respondent counts as. $category: skipped, unasked, answered, chosen or not-chosen.
results-category = { $category ->
    [skipped] skipped
    [unasked] not asked
    [answered] answered
    [chosen] chosen
    [not-chosen] not chosen
   *[other] other
}
results-no-country = country not told
results-elsewhere = { $by ->
    [locale] all other languages
   *[other] all other countries
}
results-not-shown = Nothing of this question can be shown: it would tell of too few people.
results-finished = answered to the end
# Everyone who left, at whatever question.
results-left = left before the end
results-left-before = left before the first question
results-left-at = left at: { $question }
# The rest of those who left: fewer than may be shown left at each of these questions.
results-left-elsewhere = left at another point

# An operator has to set the address first: a link without https would tell on whoever opens it.
console-unset = The console cannot be reached safely yet. The operator of this bot has to set PUBLIC_URL to an https address.
console-refused = The console is for people who work for the union.
console-channel = The link to the console is sent on Slack, Discord or Telegram only. Please write to me there.
# $link: works once. $minutes: how long.
console-link = Here is your way into the console. It works once, within { $minutes } minutes. Do not pass it on: whoever opens it is you.
    { $link }

console-title = Console
console-sign-in = Please sign in
console-sign-in-how = Send { -word-console } to the bot on Slack, Discord or Telegram. It answers with a link that works once.
console-enter-title = Sign in
console-enter-text = This link works once. Continue in the browser that you want to work in.
console-enter-button = Continue
console-enter-gone = This link does not work any more
console-enter-gone-text = It was used, or is too old. Send { -word-console } to the bot for a new one.
console-too-many = Too many tries
console-too-many-text = Please wait a minute, then try again.
console-forbidden = This is not possible
console-forbidden-text = The form came from elsewhere or is too old, or your role does not allow it. Go back, load the page again, and try once more.
console-not-found = There is no such page
console-being-released = Somebody else is releasing these results
console-being-released-text = Please wait a moment, then load the page again.
console-failed = Something went wrong on our side
console-failed-text = It is in the log. Please try again.
# $name: the pseudonym. $role: volunteer, organizer or admin.
console-signed-in = Signed in as { $name }, { $role ->
    [volunteer] volunteer
    [admin] admin
   *[organizer] organizer
}
console-leave = Sign out
console-back = All surveys
console-skip = Skip to the content

console-surveys = Surveys
console-no-surveys = There is no survey yet. An operator publishes one with the command `survey publish`.
# $state: published (open) or closed.
console-state = { $state ->
    [closed] closed
   *[published] open
}
console-version = version { $version }
console-responses = Responses
# Counts go down to a multiple of five.
console-started = began
console-finished = answered to the end
console-fewer = fewer than 5
console-at-least = { $count } or more
console-live-note = These two counts follow the responses as they come, in steps of five, so that no single one is seen to arrive. Everything below is of a release: frozen numbers.
console-no-release = No release yet
console-no-release-text = Results are shown once an organizer has released them. The first release decides how coarse the numbers stay for those counted in it: wait until most answers are in.
# $number: the release's number. $date: when. $name: who.
console-release = Release { $number }, { $date }, by { $name }
console-release-button = Release results now
console-release-warning = A release is frozen and cannot be made undone. It is written into the audit log.
console-release-done = The results have been released.
console-audience = Shown for
console-inside = staff: no number under 5
console-public = everyone: no number under 10
console-download = Download the public numbers (CSV)
console-not-public = Not for publication. Switch to "everyone" for numbers that may be published.
console-leaving = Completion, and where people leave
console-by-locale = By language
console-by-country = By country
console-breakdown = By language and country
console-people = people
console-answer = Answer
console-option = Who chose "{ $option }"
console-questions = Questions
# $number: the number of an earlier release.
console-since = Unchanged since release { $number }: too few have come to it since.
console-themes = Themes
console-themes-text = What readers found in answers in people's own words. One answer may have several themes.
console-nothing-read = Nothing can be shown yet: too few answers have been read.
console-quotes = Quotations
console-quotes-text = Proposed by one reader, released by another.
console-no-quotes = None has been released.
