### What members hear when they answer a message that asks them to do something.

# Asked only when a button no longer fits.
answer-question = ¿Qué respondes a nuestro mensaje?
# $number and $goal: how many have done it, and how many are hoped for. $towards: none without a goal, beyond when there are more than hoped for.
answer-counted = { $towards ->
    [none] ¡Gracias! Contigo ya van { $number }.
    [beyond] ¡Gracias! Contigo ya van { $number }. Esperábamos { $goal }.
   *[within] ¡Gracias! Contigo ya van { $number } de { $goal }.
}
answer-already = ¡Gracias! Ya te contamos.
# $when: a day and a time, or a day.
answer-later = Bien. Te lo recordaremos: { $when }
answer-need = ¿Qué ayuda necesitas? Cuéntalo con tus palabras, o salta la pregunta.
answer-need-retry = Por favor, dilo en menos palabras, con 2000 caracteres como máximo.
answer-kept = Gracias. Una persona voluntaria de la unión lo leerá y te escribirá por aquí. Puede tardar unos días.
answer-closed = Gracias, pero esto ya terminó: retiramos ese mensaje. No queda nada por hacer.

call-done = Listo
call-later = Recuérdamelo mañana
call-help = Necesito ayuda

# MY DATA. $count: messages that went to many members. $dates: the days on which this member got them.
data-broadcasts = Mensajes para muchos miembros que te enviamos: { $count } ({ $dates })
# $answer: done, later or help.
data-response = { $answer ->
    [done] { $date }: nos dijiste que hiciste lo que pedimos
    [later] { $date }: pediste que te lo recordáramos
   *[help] { $date }: pediste ayuda
}
# $text: what the member wrote, or nothing.
data-case = Nuestro voluntariado aún no responde tu petición del { $date }: { $text }
