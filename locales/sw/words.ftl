### The words a member may send. Each must stand in this language's keywords.json, where more spellings can.

-word-join = JIUNGE
-word-help = MSAADA
-word-about = KUHUSU
-word-language = LUGHA
-word-my-data = DATA ZANGU
-word-forget = FUTA
-word-link = UNGANISHA
-word-stop = SITISHA
-word-done = TAYARI
-word-invite = MWALIKO
