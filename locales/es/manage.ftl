### For the staff: how broadcasts stand, and what can be done about them.

# $count: broadcasts that were under way.
halt-done = { $count ->
    [0] Todo está detenido: nada más sale sin que lo pidan. No había envíos en curso. Para reanudar, escribe { -word-broadcasts }.
    [one] Todo está detenido: nada más sale sin que lo pidan. Un envío quedó en pausa. Para reanudar, escribe { -word-broadcasts }.
   *[other] Todo está detenido: nada más sale sin que lo pidan. { $count } envíos quedaron en pausa. Para reanudar, escribe { -word-broadcasts }.
}
halt-already = Todo está detenido desde antes. Para reanudar, escribe { -word-broadcasts }.
halt-refused = Solo nuestro equipo puede detener los mensajes para todo el mundo. Para terminar los nuestros para ti, escribe { -word-stop }.

manage-refused = Solo nuestro equipo puede ver esto.
manage-may-not = Solo quienes organizan pueden hacer esto.
manage-none = Todavía no se ha enviado nada, y nada espera.
manage-which = ¿Cuál?
manage-which-wrong = ¿Cuál tenía el error?
manage-which-retry = Por favor, elige de la lista, o envía las cuatro letras o cifras que lleva delante.
manage-unknown = No hay ningún envío con ese nombre.
# $by: the pseudonym of who stopped it. $when: a date and a time.
manage-halted = { $by } detuvo todo: { $when }. Nada sale sin que lo pidan.
manage-halted-channel = Nada sale por { $channel }: las operadoras toman nuestros mensajes por spam. Revisa el texto, y luego reanuda.
manage-standstill = ¿Y ahora?
manage-go-on = Que vuelvan a salir mensajes
manage-see = Ver los envíos
manage-why-go-on = ¿Por qué pueden volver a salir mensajes? Tu motivo queda en el registro.
manage-went-on = Ya pueden salir mensajes. Los envíos en pausa siguen así hasta que se reanude cada uno: escribe { -word-broadcasts }.
manage-what = ¿Qué hago?
manage-pause = Poner en pausa
manage-resume = Reanudar
manage-stop = Detener para siempre
manage-correct = Enviar una corrección
manage-leave = Dejarlo así
manage-left = Lo dejo como está.
manage-paused = Está en pausa. Lo que ya tienen los proveedores llega; nada más sale.
manage-why = ¿Por qué puede seguir? Tu motivo queda en el registro.
manage-why-retry = Por favor, da un motivo de 3 a 200 caracteres.
manage-resumed = Sigue en marcha.
manage-still-halted = Todo está detenido. Primero escribe { -word-broadcasts } para que vuelvan a salir mensajes.
manage-sure = Después no se puede reanudar. A quien aún no le llegó, ya no le llegará. ¿De verdad?
manage-stop-sure = Sí, detener para siempre
manage-stopped = Se detuvo para siempre.
manage-late = Ya es tarde para eso: cambió mientras tanto.
manage-nothing-to-correct = No hay nada que corregir: no le llegó a nadie.

# One broadcast in a list. $tag: its name. $kind and $state: see below. $reached and $total: how many have it, of how many.
manage-entry = { $tag }: { $kind }, { $state }, { $reached } de { $total }
manage-kind = { $kind ->
    [alert] alerta
    [correction] corrección
    [reminder] recordatorio
   *[invitation] invitación
}
manage-state = { $state ->
    [review] espera aprobación
    [approved] espera su hora
    [canary] va a las primeras personas
    [watching] en observación antes de ir al resto
    [sending] está saliendo
    [paused] en pausa
    [done] ya se envió
    [stopped] se detuvo para siempre
   *[draft] en borrador
}
# What a correction is about. $tag: the broadcast that was wrong.
manage-corrects = Corrige { $tag }.
# Of a correction. $count: who had the first message and cannot be told any more, since they have stopped or cannot be reached.
manage-untold = A { $count } les llegó el mensaje y no pudimos avisarles: ya no quieren nuestros mensajes, o no se les encuentra.
manage-reason = { $code ->
    [kill-switch] En pausa porque se detuvo todo.
    [person] En pausa por decisión de una persona.
    [stops] Se puso en pausa: demasiados miembros terminaron nuestros mensajes.
    [failures] Se puso en pausa: fallaron demasiados mensajes.
    [complaints] Se puso en pausa: se quejaron demasiados miembros.
    [filtered] Se puso en pausa: las operadoras lo toman por spam.
   *[other] En pausa: { $code }.
}

# $bar: a bar of blocks. $percent: how much of it is done.
progress-bar = { $bar } { $percent }
progress-rate = { $rate } por minuto
# $time: hours and minutes.
progress-left = quedan unos { $time }
# The count of one delivery state, as in "1,204 arrived".
progress-state = { $state ->
    [queued] { $count } en espera
    [sent] { $count } en camino
    [delivered] { $count } ya llegaron
    [failed] { $count } fallaron
    [suppressed] { $count } sin enviar
   *[unknown] { $count } sin saber
}
progress-answers = Listo: { $done }. Más tarde: { $later }. Ayuda: { $help }.
progress-answers-goal = Listo: { $done } de { $goal }. Más tarde: { $later }. Ayuda: { $help }.
progress-pause = Pausar o detener
progress-halt = Detener todo

outcome-title = { $tag }: { $kind }, todo enviado.
outcome-title-stopped = { $tag }: { $kind }, se detuvo para siempre.
outcome-reached = Llegó a { $reached } de { $total }.
outcome-took = Tardó { $time }.
# $count: members who ended our messages while it went out.
outcome-stops = { $count } terminaron nuestros mensajes mientras tanto.
outcome-locale = { $locale }: { $reached } de { $total }
# $count: messages of which the provider never told whether they arrived. $command: what an operator types.
outcome-unknown = De { $count } nadie sabe si llegaron. Quien opera Steward los ve con: { $command }
outcome-help = { $count } pidieron ayuda, y esperan a una persona voluntaria.
# The picture's title, and the names of the states in it.
chart-deliveries = Entregas por canal
chart-state-waiting = En espera
chart-state-sent = En camino
chart-state-delivered = Llegaron
chart-state-failed = Fallaron
chart-state-suppressed = Sin enviar
chart-state-unknown = Sin saber
