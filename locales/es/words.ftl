### The words a member may send. Each must stand in this language's keywords.json, where more spellings can.

-word-join = UNIRME
-word-help = AYUDA
-word-about = NOSOTROS
-word-language = IDIOMA
-word-my-data = MIS DATOS
-word-forget = BORRAR
-word-link = VINCULAR
-word-stop = ALTO
-word-done = LISTO
-word-invite = INVITAR
