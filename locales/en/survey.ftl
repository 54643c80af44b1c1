### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] Who may read your answers: organizers of the union, and volunteers who work with them. Others see numbers only.
   *[organizers] Who may read your answers: organizers of the union, nobody else. Others see numbers only.
}
# Said before the first question of an anonymous survey.
survey-anonymous = Your answers are kept without you: when you finish, or after 60 days of silence, we cut the link between them and you. After that we can no longer show or delete them for you. Until then, { -word-forget } deletes them.
# Said before the first question of a survey that keeps the link.
survey-linked = Your answers are kept with your record here, encrypted. Send { -word-forget } to have them deleted.
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = Please note: no speaker of this language has reviewed these questions yet.
survey-begin = You can skip any question. { -word-back } changes the answer before. You can leave at any time: { -word-listen } takes it up again. Shall we begin?
survey-begin-now = Let us begin
survey-begin-not = Not now
survey-declined = That is fine. You are welcome whenever you like.
survey-number-retry = Please send a whole number, or skip this one.
survey-text-retry = Please answer in words, or skip this one.
# Said after each message of a long answer.
survey-story-more = I am listening. Write on as long as you like, and send { -word-done } when you have finished.
survey-expired = I have closed the survey, since I had no answer for a while. What you told me is kept. Thank you.
# Said when a photo or a voice note comes with words, in a survey.
survey-media-words = I keep your words. The picture or recording itself I cannot keep.
# Below a question that takes them. $kinds: photo, voice, or both.
survey-media-invite = { $kinds ->
    [photo] You can send photos here too.
    [voice] You can send voice notes here too.
   *[both] You can send photos and voice notes here too.
}
# Asked once, when the first photo or voice note has come. It must be true: who changes what is kept changes this. $readers: volunteers or organizers. $days: how long it is kept at most.
survey-media-agree = A photo or a voice note can give you away, even in an anonymous survey: by a face, a place, a voice. If you agree, I keep what you send, encrypted, and without the place and device hidden in a photo. Who may see or hear it: { $readers ->
    [volunteers] organizers of the union, and volunteers who work with them.
   *[organizers] organizers of the union, nobody else.
} { -word-forget } erases it for as long as the answers are yours, and after { $days } days it is erased in any case. May I keep it? If not, I fetch nothing, and your words still count.
survey-media-yes = Yes, keep it
survey-media-no = No, only my words
# $kinds: what is kept: photo, voice, or both. $max: how many at most.
survey-media-part = Not all of that is kept. Here I keep { $kinds ->
    [photo] photos
    [voice] voice notes
   *[both] photos and voice notes
}, at most { $max } for a question.
# Said at the end of an anonymous survey. $count: how many.
survey-media-lost = Photos or voice notes that could not be fetched in time, and are not kept: { $count }.
# Said when a photo or a voice note could not be kept. $why: big, type, or gone. $max: megabytes.
survey-media-refused = { $why ->
    [big] I could not keep your photo or voice note: it is larger than { $max } MB. Your words are kept. A smaller one is welcome.
    [type] I could not keep your photo or voice note: it is of a kind that I cannot read. Your words are kept. A common picture or recording is welcome.
   *[gone] I could not fetch your photo or voice note, so it is not kept. Your words are. You can send it once more.
}
# Said to BACK, before the earlier question is asked again.
survey-back = Back to the question before. Your new answer takes the place of the old one.
# Said to BACK at the first question.
survey-back-none = This is the first question: there is none before it.
# Said at the end of an anonymous survey. It must be true: who changes what is kept changes this.
survey-closed-anonymous = What we keep: your answers, their language, your country if you told it, the channel and the day. The link to you is cut: we can no longer find, show or delete these answers for you. That you have answered stays known, so that nobody counts twice.
# Said at the end of a survey that keeps the link.
survey-closed-linked = Your answers stay with your record, encrypted. { -word-my-data } tells what we hold, { -word-forget } deletes all of it.

# In MY DATA.
data-survey-finished = Survey "{ $title }": answered, begun on { $date }; your answers are kept with your record
data-survey-open = Survey "{ $title }": begun on { $date }, not finished
# In MY DATA: an anonymous survey whose answers are not the member's any more.
data-survey-anonymous = Survey "{ $title }": answered; the answers are no longer linked to you
# In MY DATA. $count: how many.
data-media = Photos and voice notes kept with your answers: { $count }

# Under an invitation: the button that begins the survey.
survey-invitation-answer = Answer
# Under an invitation, on channels without buttons.
survey-invitation-how = Send { -word-listen } to answer.
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = Please note: these questions are in English. Nobody has translated them into your language yet.

## SURVEY: organizers write one.

survey-write-refused = Organizers write surveys with this word. To answer one, send { -word-listen }.
survey-write-which = Which survey? Skip to write a new one.
# In the list. $state: draft, waiting, open. $by: who wrote it.
survey-write-listed = { $state ->
    [draft] { $survey }: yours, being written: { $title }
    [waiting] { $survey } by { $by }: waits for a second organizer: { $title }
   *[open] { $survey }: open: { $title }
}
survey-write-title = What is it called? Members choose it by this name. In { $language }.
survey-write-intro = What is it for, and how long does it take? This is said first. In { $language }.
survey-write-thanks = How do you thank those who answered? This is said last. In { $language }.
survey-write-retry = Please answer in words.
survey-write-readers = Who may read single answers? Everyone else sees numbers only.
survey-write-readers-volunteers = Volunteers and organizers
survey-write-readers-organizers = Organizers only
survey-write-anonymous = Is it anonymous? Then the link to the member is cut as they finish, for good.
survey-write-anonymous-yes = Yes, anonymous
survey-write-anonymous-no = No, kept with the member
survey-write-kind = How is the next question answered?
survey-write-kind-single = One of several options
survey-write-kind-several = Any of several options
survey-write-kind-scale = A scale of points
survey-write-kind-text = In a few words
survey-write-kind-story = In as many messages as they like
survey-write-question = What is the question? In { $language }.
survey-write-options = Which options? One on each line, or with semicolons between. In { $language }.
# $min and $max: how many options there may be.
survey-write-options-bad = Please give { $min } to { $max } options, each of at most 75 characters, one on each line.
survey-write-ends = What do the lowest and the highest point mean? In two lines, or with a semicolon between: "not at all; very much". It has 5 points, unless you add another number. In { $language }.
survey-write-ends-bad = Please give two words or phrases, one on each line, each of at most 75 characters. A third line may say how many points there are, from 2 to { $max }.
survey-write-too-long = That is too long for a phone: please keep it below { $max } characters.
survey-write-kind-number = A number
survey-write-range = Which is the smallest number that can be answered, and which the largest? For example: 0; 120
# $groups: ranges of numbers, with commas between.
survey-write-bands-are = Results would show these groups: { $groups }
survey-write-bands = Skip if these groups are fine, or send the numbers at which groups begin: 18; 30; 45
# $example: how it may look.
survey-write-numbers-bad = Please send whole numbers only, each larger than the one before: { $example }
# $count: how many there are in the other language.
survey-write-count-bad = Please give { $count } lines, as many as in the other language and in the same order.
# $max: how many questions there may be.
survey-write-full = A survey has at most { $max } questions.
survey-write-translations-back = The English has changed, so its translations are taken back: they are wanted anew.
# $numbers: the numbers of questions.
survey-write-needed = Question { $numbers } is asked only of those who gave a certain answer before, and would lose it. Change first of whom it is asked.
survey-write-whom = Who is asked this? Skip for everyone. Or choose an earlier question: then only those are asked who answered it in a certain way.
survey-write-whom-none = No question before it has answers to choose from, so everyone is asked.
survey-write-answers = Which answers? Only those who gave one of them are asked.
survey-write-answers-bad = Please choose at least one answer, and not all of them.
survey-write-bound = Of those who answered with which number?
survey-write-bound-least = That number or more
survey-write-bound-most = That number or less
survey-write-threshold = Which number?
# $min and $max: whole numbers.
survey-write-threshold-bad = Please send one whole number from { $min } to { $max }.
# Under a question. $number: that of an earlier one. $how: is, any, isNot, atLeast, atMost. $answers: labels, or a number.
survey-write-asked-of = { $how ->
    [isNot] Asked only of those who did not answer question { $number } with: { $answers }
    [atLeast] Asked only of those who answered question { $number } with { $answers } or more
    [atMost] Asked only of those who answered question { $number } with { $answers } or less
   *[other] Asked only of those who answered question { $number } with: { $answers }
}
# Under a question that is asked only of some.
survey-write-not-shown = Results of this question could then not be shown. They can be where one answer alone decides, or a number at which a group begins.
survey-write-edit = Change, move or take out a question
survey-write-edit-which = Which question? Skip to leave them as they are.
survey-write-no-questions = There is no question yet.
survey-write-change-words = Its words
survey-write-change-answers = The answers it offers
survey-write-change-whom = Who is asked it
survey-write-change-move = Move it
survey-write-change-remove = Take it out
survey-write-media = May members send photos or voice notes with their answer? They are kept only of those who agree, and can give people away. Choose none to take words only.
survey-write-media-photo = Photos
survey-write-media-voice = Voice notes
survey-write-move = To which place? Send its new number: 1 is asked first.
# $question: its number and its words.
survey-write-taken-out = Taken out: { $question }
survey-write-settings = Its name and texts, who reads it, whom it is for
survey-write-settings-title = Its name
survey-write-settings-intro = What is said first
survey-write-settings-thanks = What is said last
survey-write-settings-readers = Who reads single answers
survey-write-settings-anonymous = Whether it is anonymous
survey-write-settings-themes = Themes for readers
survey-write-themes = With which themes may readers tag what members write? One on each line. Skip for none. In { $language }.
# $themes: their labels.
survey-write-themes-are = Themes for readers: { $themes }
# $state: whole, drafted, missing. $missing: how many texts.
survey-write-language = { $state ->
    [whole] { $language }: complete.
    [drafted] { $language }: complete, but no second speaker has confirmed all of it. Members are told so.
   *[missing] { $language }: texts missing: { $missing }. Members read those in English, and are told so.
}
# $languages: their names, each with how many members read it.
survey-write-untranslated = Nobody has begun to put it into: { $languages }
survey-write-locale = In which language?
# $channel and $language: their names.
survey-write-played = { $channel }, { $language }: this is what members get, every question among it.
# Above an SMS, or all of them.
survey-write-segments = { $segments ->
    [one] 1 segment
   *[other] { $segments } segments
}
survey-write-change = Change it: a new version
# $by: another organizer.
survey-write-being-changed = { $by } is changing it already.
# $version: its number.
survey-write-next-version = This is version { $version }. The open one stays as it is until a second organizer approves this. Whoever has begun goes on with what they began; whoever has answered is not asked again. Answers to the open one are counted by themselves, and their results can be released only until then.
survey-write-menu = What next?
survey-write-add = Another question
survey-write-show = Show it
survey-write-audience = Who it is for
survey-write-submit = Have it approved
survey-write-discard = Discard it
survey-write-not-now = Not now
survey-write-audience-which = Which audience that was saved? Skip for everyone.
# What is wrong with a survey that is to be approved; the rest is told by the checker, in English.
survey-write-problems = It cannot be asked yet. { $problems }
# The survey as it is, to be looked at. $questions: how many.
survey-write-shown = { $title } ({ $anonymous ->
    [yes] anonymous
   *[no] kept with the member
}; read by { $readers ->
    [volunteers] volunteers and organizers
   *[organizers] organizers only
}; for { $audience ->
    [none] everyone who sends { -word-listen }
   *[other] the audience { $audience }
})
survey-write-submitted = Thank you. A second organizer sees it with { -word-survey } and approves it, or sends it back.
survey-write-decide = This is what members would be asked. Approve it?
survey-write-approve = Approve and open it
survey-write-back = Send it back
# Said to the second organizer.
survey-write-approved = It is open: members find it with { -word-listen }. { -word-survey } invites to it.
survey-write-sent-back = It went back to its author.
survey-write-manage = It is open. What next?
survey-write-invite = Invite members to it
survey-write-close = Close it
survey-write-closed = It is closed: nobody can begin it any more; who has begun may finish.
survey-write-discarded = It is discarded.
survey-write-gone = That survey has changed, or is gone. Send { -word-survey } to see how things stand.
survey-write-later = That is fine: it is kept. Send { -word-survey } to go on.
# Told to its author.
survey-write-told-approved = { $by } approved your survey "{ $title }": it is open.
survey-write-told-back = { $by } sent your survey "{ $title }" back. Please talk about it, then send { -word-survey } to change it.
