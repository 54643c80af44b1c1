### What readers of surveys are asked: volunteers or organizers who translate and tag answers, not knowing whose they are.

read-refused = Only people who work with the union's answers read them. An organizer can invite you.
# Nothing waits. An answer is never shown to whoever gave it.
read-none = No answer waits for you now. Answers to a survey that you have filled in yourself are read by others: nobody reads their own.
read-menu = Some answers wait for a reader, and some quotations for a second person. What would you like to do?
read-menu-answers = Read answers
read-menu-quotes = Decide on quotations
read-menu-stop = Not now
# Above an answer. $survey: the survey's title. $question: as it was asked. $language: the language of the answer.
read-answer = An answer to "{ $survey }", in { $language }.
    The question was: { $question }
# Below an answer, above its files. $photos, $voices: how many.
read-media = With it came: photos: { $photos }, voice notes: { $voices }. They are for you alone: please do not pass them on, and delete your copy when you have finished.
# The same, on channels without files.
read-media-elsewhere = With it came: photos: { $photos }, voice notes: { $voices }. They are shown on Slack, Discord and Telegram only.
# Above a translation that an earlier reader made.
read-translation-so-far = Translated so far:
read-translation = Please put it into English, as closely as you can. If it is English already, or you cannot, skip this.
read-words-retry = Please write it in words, or skip this.
read-theme = Which themes is it about? Choose all that fit, or none.
# $themes: those chosen so far.
read-theme-chosen = Tagged: { $themes }.
read-quote = Is there a passage that should be quoted in public? Send exactly these words, without names, places or anything that tells who it was. A second person decides. If there is none, skip this.
read-quote-not-part = These words do not stand in the answer or its translation. Please copy them exactly, or skip.
read-quote-too-long = A quotation has at most { $max } characters. Please choose a shorter passage.
# $words: words in the passage that look like names, places, numbers or addresses.
read-quote-names = Look again: does one of these tell who or where somebody is? { $words }
read-quote-sure = Shall it be proposed as it is?
read-quote-propose = Propose it
read-quote-change = Choose other words
read-quote-leave = No quotation
read-quoted = Thank you. A second person decides on the quotation.
read-lost = You had this answer for over an hour, so it went to somebody else. Thank you all the same.
read-more = Thank you, that one is done. Another?
read-more-next = The next one
read-more-stop = Enough for now
read-stopped = Thank you for reading. Send { -word-read } to go on.
# Above a quotation that somebody proposed. $survey: the survey's title. $question: as it was asked.
read-decide-intro = A quotation from "{ $survey }". The question was: { $question }
read-decide = May it be shown as a quotation? Nobody must be recognised by it. You decide alone, and it stands in the log that you did.
read-decide-release = Release it
read-decide-refuse = Refuse it
read-decide-later = Leave it for later
read-decide-released = Released.
read-decide-refused = Refused. It is gone.
read-decide-late = Somebody else has decided on it.
read-no-quotes = No quotation waits for you.
