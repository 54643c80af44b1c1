### The words a member may send. Each must stand in this language's keywords.json, where more spellings can.

-word-join = JOIN
-word-help = HELP
-word-about = ABOUT
-word-language = LANGUAGE
-word-my-data = MY DATA
-word-forget = FORGET
-word-link = LINK
-word-stop = STOP
-word-done = DONE
-word-invite = INVITE
