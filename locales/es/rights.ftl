### What a member may always do: stop, see, erase, link.

stop-done = Ya no te enviaremos mensajes. Si solo quieres dejar algunos, elige los que quieres seguir recibiendo. Si no, no hace falta responder.
stop-kept = Guardado. Solo te llegará lo que elegiste.
stop-all-kept = Guardado. Ya no te enviaremos mensajes. Escribe { -word-join } si cambias de idea.
# A guess that a message may mean STOP. Nothing else is sent until it is answered.
stop-guess = ¿Quieres que dejemos de enviarte mensajes?
stop-guess-yes = Terminar todos los mensajes
stop-guess-no = No, quiero seguir
stop-not-meant = Bien, seguimos. { -word-stop } termina nuestros mensajes en cualquier momento.

data-intro = Esto es todo lo que guardamos sobre ti.
data-file-intro = El archivo contiene todo lo que guardamos sobre ti.
data-pseudonym = Nuestro equipo te conoce como: { $value }
data-since = En la unión desde: { $value }
data-locale = Idioma: { $value }
data-name = Nombre: { $value }
data-country = País: { $value }
data-zone = Zona horaria: { $value }
data-demands = Demandas que más te importan: { $value }
data-identity = Dirección: { $channel } { $address }, desde: { $since }
data-identity-stopped = No se envían mensajes a esta dirección.
data-consent-granted = { $date }: aceptaste { $topic } por { $channel }
data-consent-withdrawn = { $date }: cancelaste { $topic } por { $channel }
data-answers = Respuestas a nuestras encuestas: { $count }
data-open = Conversaciones abiertas: { $value }
data-nothing-else = No guardamos nada más. Escribe { -word-forget } para borrarlo todo.
data-not-told = sin indicar

forget-first = Esto borra todo lo que guardamos sobre ti en todos los canales que vinculaste: dirección, nombre, preferencias y respuestas. Solo queda un código hecho a partir de tu dirección, para que nadie te agregue de nuevo contra tu voluntad. No se puede deshacer. ¿Borramos?
forget-erase = Borrarlo
forget-keep = Conservarlo
forget-second = ¿De verdad quieres borrarlo? No hay vuelta atrás.
forget-erase-sure = Borrarlo para siempre
forget-done = Ya se borró. No te escribiremos más. Si algún día nos vuelves a escribir, empezamos de cero.
forget-kept = No se borró nada.

link-code = Tu código es { $code }. En los próximos diez minutos, envíanos esto desde tu otro canal: { -word-link } { $code }
link-done = Hecho: los dos canales ya son una sola membresía. Escribe { -word-join } para elegir lo que podemos enviarte por este medio.
link-wrong = Ese código no es correcto. Por favor, revísalo y envía otra vez { -word-link } y los seis números.
link-expired = Ese código ya venció. Envía { -word-link } desde tu otro canal para recibir uno nuevo.
link-own = Ese código es para tu otro canal. Por favor, envíalo desde ese canal.
link-staff = En este canal trabajas para la unión. Hazlo al revés, por favor: envía { -word-link } aquí, y el código desde tu otro canal.
link-too-many = Fueron demasiados códigos incorrectos. Por favor, espera diez minutos y pide un código nuevo.
