### The words a member may send. Each must stand in this language's keywords.json, where more spellings can.

-word-join = አባል
-word-help = እርዳታ
-word-about = ስለ እኛ
-word-language = ቋንቋ
-word-my-data = መረጃዬ
-word-forget = ሰርዙ
-word-link = አገናኝ
-word-stop = አቁሙ
-word-done = ጨረስኩ
-word-invite = ግብዣ
