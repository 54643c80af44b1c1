### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] Who may read your answers: organizers of the union, and volunteers who work with them. Others see numbers only.
   *[organizers] Who may read your answers: organizers of the union, nobody else. Others see numbers only.
}
# Said before the first question of an anonymous survey.
survey-anonymous = Your answers are kept without you: when you finish, we cut the link between them and you. After that we can no longer show or delete them for you.
# Said before the first question of a survey that keeps the link.
survey-linked = Your answers are kept with your record here, encrypted. Send { -word-forget } to have them deleted.
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = Please note: no speaker of this language has reviewed these questions yet.
survey-begin = You can skip any question, and leave at any time. Shall we begin?
survey-begin-now = Let us begin
survey-begin-not = Not now
survey-declined = That is fine. You are welcome whenever you like.
survey-number-retry = Please send a whole number, or skip this one.
survey-text-retry = Please answer in words, or skip this one.
# Said after each message of a long answer.
survey-story-more = I am listening. Write on as long as you like, and send { -word-done } when you have finished.
survey-expired = I have closed the survey, since I had no answer for a while. What you told me is kept. Thank you.
