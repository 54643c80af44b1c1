### What a member may always do: stop, see, erase, link.

stop-done = You will get no more messages from us. If you meant only some of them, choose what you still want. If not, you need not answer.
stop-kept = Saved. You will get only what you chose.
stop-all-kept = Saved. You will get no more messages from us. Send { -word-join } if you change your mind.
# A guess that a message may mean STOP. Nothing else is sent until it is answered.
stop-guess = Do you want us to end our messages to you?
stop-guess-yes = End all messages
stop-guess-no = No, go on
stop-not-meant = Good, we go on. { -word-stop } ends our messages at any time.

data-intro = This is all that we hold about you.
data-file-intro = The file holds all that we hold about you.
data-pseudonym = Our staff know you as: { $value }
data-since = With us since: { $value }
data-locale = Language: { $value }
data-name = Name: { $value }
data-country = Country: { $value }
data-zone = Time zone: { $value }
data-demands = Demands that matter most to you: { $value }
data-identity = Address: { $channel } { $address }, since { $since }
data-identity-stopped = No messages are sent to this address.
data-consent-granted = { $date }: you agreed to { $topic } on { $channel }
data-consent-withdrawn = { $date }: you ended { $topic } on { $channel }
data-answers = Answers to our surveys: { $count }
data-open = Open conversations: { $value }
data-nothing-else = We hold nothing else. Send { -word-forget } to erase it.
data-not-told = not told

forget-first = This erases all that we hold about you on every channel you linked: address, name, choices and answers. We keep only a coded fingerprint of your address, so that nobody adds you again against your will. It cannot be undone. Shall we erase?
forget-erase = Erase it
forget-keep = Keep it
forget-second = Are you sure? There is no way back.
forget-erase-sure = Erase it for ever
forget-done = It is erased. You will hear nothing more from us. If you ever write again, we start afresh.
forget-kept = Nothing was erased.

link-code = Your code is { $code }. Within ten minutes, send us this on your other channel: { -word-link } { $code }
link-done = Done: both channels are now one member. Send { -word-join } to choose what we may send you here.
link-wrong = That code is not right. Please check it, and send { -word-link } and the six digits again.
link-expired = That code is too old. Send { -word-link } on your other channel to get a new one.
link-own = That code is for your other channel. Please send it there.
link-staff = You work for the union on this channel. Please do it the other way round: send { -word-link } here, and the code from your other channel.
link-too-many = That was too many wrong codes. Please wait ten minutes, and get a new code then.
