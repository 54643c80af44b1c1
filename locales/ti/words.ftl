### The words a member may send. Each must stand in this language's keywords.json, where more spellings can.

-word-join = ኣባል
-word-help = ሓገዝ
-word-about = ብዛዕባና
-word-language = ቋንቋ
-word-my-data = ሓበሬታይ
-word-forget = ደምስሱ
-word-link = ኣራኽቡ
-word-stop = ደው ኣብሉ
-word-done = ወዲአ
-word-invite = ዓድሙ
