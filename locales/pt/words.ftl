### The words a member may send. Each must stand in this language's keywords.json, where more spellings can.

-word-join = ENTRAR
-word-help = AJUDA
-word-about = SOBRE
-word-language = IDIOMA
-word-my-data = MEUS DADOS
-word-forget = APAGAR
-word-link = VINCULAR
-word-stop = PARAR
-word-done = PRONTO
-word-invite = CONVIDAR
