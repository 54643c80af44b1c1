### The words a member may send. Each must stand in this language's keywords.json, where more spellings can.

-word-join = REJOINDRE
-word-help = AIDE
-word-about = A PROPOS
-word-language = LANGUE
-word-my-data = MES DONNEES
-word-forget = EFFACER
-word-link = RELIER
-word-stop = ARRET
-word-done = FINI
-word-invite = INVITER
