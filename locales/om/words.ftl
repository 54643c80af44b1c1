### The words a member may send. Each must stand in this language's keywords.json, where more spellings can.

-word-join = MAKAMI
-word-help = GARGAARSA
-word-about = WAA'EE
-word-language = AFAAN
-word-my-data = DATA KOO
-word-forget = HAQI
-word-link = WALQABSIISI
-word-stop = DHAABI
-word-done = XUMURE
-word-invite = AFFEERI
