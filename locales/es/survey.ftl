### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] Leen tus respuestas quienes organizan la unión y las personas voluntarias que les ayudan. El resto solo ve cifras.
   *[organizers] Solo leen tus respuestas quienes organizan la unión. El resto solo ve cifras.
}
# Said before the first question of an anonymous survey.
survey-anonymous = Al terminar, o tras 60 días de silencio, cortamos su vínculo contigo y ya no podremos mostrarlas ni borrarlas. Antes, { -word-forget } las borra.
# Said before the first question of a survey that keeps the link.
survey-linked = Tus respuestas se guardan con tus datos, cifradas. Escribe { -word-forget } para borrarlas.
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = Nadie que habla español ha revisado aún estas preguntas.
survey-begin = Puedes saltar preguntas, corregir con { -word-back } y seguir otro día con { -word-listen }. ¿Empezamos?
survey-begin-now = Sí
survey-begin-not = Ahora no
survey-declined = Está bien. Vuelve cuando quieras.
survey-number-retry = Por favor, envía un número entero, o salta la pregunta.
survey-text-retry = Por favor, responde con palabras, o salta la pregunta.
# Said after each message of a long answer.
survey-story-more = Te escucho. Escribe todo lo que quieras, y envía { -word-done } cuando termines.
survey-expired = Cerré la encuesta porque pasó un tiempo sin respuesta. Lo que me contaste sigue guardado. Gracias.
# Said when a photo or a voice note comes with words, in a survey.
survey-media-words = Guardo tus palabras. La imagen o la grabación en sí no las puedo guardar.
# Below a question that takes them. $kinds: photo, voice, or both.
survey-media-invite = { $kinds ->
    [photo] Aquí también puedes enviar fotos.
    [voice] Aquí también puedes enviar notas de voz.
   *[both] Aquí también puedes enviar fotos y notas de voz.
}
# Asked once, when the first photo or voice note has come. It must be true: who changes what is kept changes this. $readers: volunteers or organizers. $days: how long it is kept at most.
survey-media-agree = Una foto o una nota de voz puede delatarte, incluso en una encuesta anónima: por una cara, un lugar, una voz. Si aceptas, guardo lo que envíes, cifrado y sin el lugar ni el dispositivo ocultos en la foto. Quién puede verlo u oírlo: { $readers ->
    [volunteers] quienes organizan la unión y las personas voluntarias que les ayudan.
   *[organizers] solo quienes organizan la unión.
} { -word-forget } lo borra mientras las respuestas sean tuyas, y a los { $days } días se borra en todo caso. ¿Puedo guardarlo? Si no, no descargo nada y tus palabras cuentan igual.
survey-media-yes = Sí, guárdalo
survey-media-no = No, solo mis palabras
# $kinds: what is kept: photo, voice, or both. $max: how many at most.
survey-media-part = No todo eso se guarda. Aquí guardo { $kinds ->
    [photo] fotos
    [voice] notas de voz
   *[both] fotos y notas de voz
}, como máximo { $max } por pregunta.
# Said at the end of an anonymous survey. $count: how many.
survey-media-lost = Fotos o notas de voz que no pude descargar a tiempo y no se guardan: { $count }.
# Said when a photo or a voice note could not be kept. $why: big, type, or gone. $max: megabytes.
survey-media-refused = { $why ->
    [big] No pude guardar tu foto o nota de voz: pasa de { $max } MB. Tus palabras sí se guardan. Puedes enviar una más pequeña.
    [type] No pude guardar tu foto o nota de voz: es de un tipo que no puedo leer. Tus palabras sí se guardan. Puedes enviar una imagen o grabación común.
   *[gone] No pude descargar tu foto o nota de voz, así que no se guarda. Tus palabras sí. Puedes enviarla otra vez.
}
# Said to BACK, before the earlier question is asked again.
survey-back = Volvemos a la pregunta anterior. Tu nueva respuesta reemplaza la de antes.
# Said to BACK at the first question.
survey-back-none = Esta es la primera pregunta: no hay ninguna antes.
# Said at the end of an anonymous survey. It must be true: who changes what is kept changes this.
survey-closed-anonymous = Lo que guardamos: tus respuestas, su idioma, tu país si lo dijiste, el canal y el día. El vínculo contigo está cortado: ya no podemos encontrar, mostrar ni borrar estas respuestas por ti. Solo se sabe que respondiste, para que nadie cuente dos veces.
# Said at the end of a survey that keeps the link.
survey-closed-linked = Tus respuestas quedan con tus datos, cifradas. { -word-my-data } muestra lo que guardamos, { -word-forget } lo borra todo.

# In MY DATA.
data-survey-finished = Encuesta "{ $title }": respondida, la empezaste el { $date }; tus respuestas se guardan con tus datos
data-survey-open = Encuesta "{ $title }": la empezaste el { $date }, sin terminar
# In MY DATA: an anonymous survey whose answers are not the member's any more.
data-survey-anonymous = Encuesta "{ $title }": respondida; las respuestas ya no tienen vínculo contigo
# In MY DATA. $count: how many.
data-media = Fotos y notas de voz guardadas con tus respuestas: { $count }

# Under an invitation: the button that begins the survey.
survey-invitation-answer = Responder
# Under an invitation, on channels without buttons.
survey-invitation-how = Envía { -word-listen } para responder.
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = Estas preguntas están en inglés: aún nadie las tradujo.

## SURVEY: organizers write one.

survey-write-refused = Con esta palabra escriben encuestas quienes organizan. Para responder una, envía { -word-listen }.
survey-write-which = ¿Qué encuesta? Salta la pregunta para escribir una nueva.
# In the list. $state: draft, waiting, open. $by: who wrote it.
survey-write-listed = { $state ->
    [draft] { $survey }: tuya, sin terminar: { $title }
    [waiting] { $survey } de { $by }: espera a otra persona organizadora: { $title }
   *[open] { $survey }: abierta: { $title }
}
survey-write-title = ¿Cómo se llama? Los miembros la eligen por este nombre. Idioma: { $language }.
survey-write-intro = ¿Para qué es, y cuánto tiempo lleva? Esto se dice al principio. Idioma: { $language }.
survey-write-thanks = ¿Cómo das las gracias a quienes respondieron? Esto se dice al final. Idioma: { $language }.
survey-write-retry = Por favor, responde con palabras.
survey-write-readers = ¿Quién puede leer las respuestas una por una? El resto solo ve cifras.
survey-write-readers-volunteers = Voluntariado y quienes organizan
survey-write-readers-organizers = Solo quienes organizan
survey-write-anonymous = ¿Es anónima? Entonces el vínculo con el miembro se corta cuando termina, para siempre.
survey-write-anonymous-yes = Sí, anónima
survey-write-anonymous-no = No, queda con los datos del miembro
survey-write-kind = ¿Cómo se responde la próxima pregunta?
survey-write-kind-single = Una de varias opciones
survey-write-kind-several = Cualquiera de varias opciones
survey-write-kind-scale = Una escala de puntos
survey-write-kind-text = En pocas palabras
survey-write-kind-story = En todos los mensajes que quieran
survey-write-question = ¿Cuál es la pregunta? Idioma: { $language }.
survey-write-options = ¿Qué opciones? Una en cada línea, o separadas con punto y coma. Idioma: { $language }.
# $min and $max: how many options there may be.
survey-write-options-bad = Por favor, da de { $min } a { $max } opciones, cada una de 75 caracteres como máximo y en su propia línea.
survey-write-ends = ¿Qué significan el punto más bajo y el más alto? En dos líneas, o con punto y coma: "not at all; very much". Tiene 5 puntos, salvo que añadas otro número. Idioma: { $language }.
survey-write-ends-bad = Por favor, da dos palabras o frases, una en cada línea, de 75 caracteres como máximo. Una tercera línea puede decir cuántos puntos hay, de 2 a { $max }.
survey-write-too-long = Es demasiado largo para un teléfono: por favor, usa menos de { $max } caracteres.
survey-write-kind-number = Un número
survey-write-range = ¿Cuál es el número más pequeño que se puede responder, y cuál el más grande? Por ejemplo: 0; 120
# $groups: ranges of numbers, with commas between.
survey-write-bands-are = Los resultados mostrarían estos grupos: { $groups }
survey-write-bands = Salta la pregunta si estos grupos están bien, o envía los números en que empiezan los grupos: 18; 30; 45
# $example: how it may look.
survey-write-numbers-bad = Por favor, envía solo números enteros, cada uno mayor que el anterior: { $example }
# $count: how many there are in the other language.
survey-write-count-bad = Por favor, da { $count } líneas, tantas como en el otro idioma y en el mismo orden.
# $max: how many questions there may be.
survey-write-full = Una encuesta tiene como máximo { $max } preguntas.
survey-write-translations-back = El inglés cambió, así que se retiraron sus traducciones: hacen falta de nuevo.
# $numbers: the numbers of questions.
survey-write-needed = La pregunta { $numbers } solo se hace a quienes antes dieron cierta respuesta, y la perdería. Cambia primero a quién se hace.
survey-write-whom = ¿A quién se pregunta esto? Salta si es a todo el mundo. O elige una pregunta anterior: entonces se hace solo a quienes la respondieron de cierta manera.
survey-write-whom-none = Ninguna pregunta anterior tiene respuestas para elegir, así que se pregunta a todo el mundo.
survey-write-answers = ¿Qué respuestas? Solo se pregunta a quienes dieron una de ellas.
survey-write-answers-bad = Por favor, elige al menos una respuesta, y no todas.
survey-write-bound = ¿A quienes respondieron con qué número?
survey-write-bound-least = Ese número o más
survey-write-bound-most = Ese número o menos
survey-write-threshold = ¿Qué número?
# $min and $max: whole numbers.
survey-write-threshold-bad = Por favor, envía un número entero de { $min } a { $max }.
# Under a question. $number: that of an earlier one. $how: is, any, isNot, atLeast, atMost. $answers: labels, or a number.
survey-write-asked-of = { $how ->
    [isNot] Solo para quienes no respondieron a la pregunta { $number } con: { $answers }
    [atLeast] Solo para quienes respondieron a la pregunta { $number } con { $answers } o más
    [atMost] Solo para quienes respondieron a la pregunta { $number } con { $answers } o menos
   *[other] Solo para quienes respondieron a la pregunta { $number } con: { $answers }
}
survey-write-not-shown = Entonces no se podrán mostrar resultados de esta pregunta. Se puede si decide una sola respuesta, o un número en el que empieza un grupo.
survey-write-edit = Cambiar, mover o quitar una pregunta
survey-write-edit-which = ¿Qué pregunta? Salta para dejarlas como están.
survey-write-no-questions = Todavía no hay ninguna pregunta.
survey-write-change-words = Sus palabras
survey-write-change-answers = Las respuestas que ofrece
survey-write-change-whom = A quién se hace
survey-write-change-move = Moverla
survey-write-change-remove = Quitarla
survey-write-media = ¿Pueden enviar fotos o notas de voz con su respuesta? Solo se guardan si la persona acepta, y pueden delatarla. No elijas nada para aceptar solo palabras.
survey-write-media-photo = Fotos
survey-write-media-voice = Notas de voz
survey-write-move = ¿A qué lugar? Envía su nuevo número: la 1 se hace primero.
# $question: its number and its words.
survey-write-taken-out = Se quitó: { $question }
survey-write-settings = Nombre, textos, quién la lee, para quién es
survey-write-settings-title = El nombre
survey-write-settings-intro = Lo que se dice primero
survey-write-settings-thanks = Lo que se dice al final
survey-write-settings-readers = Quién lee las respuestas
survey-write-settings-anonymous = Si es anónima
survey-write-settings-themes = Temas para quienes leen
survey-write-themes = ¿Con qué temas pueden marcar lo escrito quienes leen? Uno en cada línea. Salta si no hay ninguno. Idioma: { $language }.
# $themes: their labels.
survey-write-themes-are = Temas para quienes leen: { $themes }
# $state: whole, drafted, missing. $missing: how many texts.
survey-write-language = { $state ->
    [whole] { $language }: completa.
    [drafted] { $language }: completa, pero nadie más que la hable ha confirmado todo. A los miembros se les dice.
   *[missing] { $language }: textos que faltan: { $missing }. Los miembros los leen en inglés, y se les dice.
}
# $languages: their names, each with how many members read it.
survey-write-untranslated = Nadie ha empezado a traducirla a: { $languages }
survey-write-locale = ¿En qué idioma?
# $channel and $language: their names.
survey-write-played = { $channel }, { $language }: esto reciben los miembros, con todas las preguntas.
# Above an SMS, or all of them.
survey-write-segments = { $segments ->
    [one] 1 segmento
   *[other] { $segments } segmentos
}
survey-write-change = Cambiarla: nueva versión
# $by: another organizer.
survey-write-being-changed = { $by } ya la está cambiando.
# $version: its number.
survey-write-next-version = Esta es la versión { $version }. La abierta sigue igual hasta que otra persona organizadora apruebe esta. Quien empezó sigue con la suya; a quien respondió no se le pregunta otra vez. Las respuestas a la abierta se cuentan aparte, y sus resultados solo pueden darse a conocer hasta entonces.
survey-write-menu = ¿Qué hacemos ahora?
survey-write-add = Otra pregunta
survey-write-show = Verla
survey-write-audience = Para quién es
survey-write-submit = Pedir la aprobación
survey-write-discard = Descartarla
survey-write-not-now = En otro momento
survey-write-audience-which = ¿Qué público guardado? Salta la pregunta si es para todo el mundo.
# What is wrong with a survey that is to be approved; the rest is told by the checker, in English.
survey-write-problems = Aún no se puede preguntar. { $problems }
# The survey as it is, to be looked at. $questions: how many.
survey-write-shown = { $title } ({ $anonymous ->
    [yes] anónima
   *[no] queda con los datos del miembro
}; la leen { $readers ->
    [volunteers] voluntariado y quienes organizan
   *[organizers] solo quienes organizan
}; para { $audience ->
    [none] quien envíe { -word-listen }
   *[other] el público { $audience }
})
survey-write-submitted = Gracias. Otra persona organizadora la ve con { -word-survey }, y la aprueba o la devuelve.
survey-write-decide = Esto se preguntaría a los miembros. ¿La apruebas?
survey-write-approve = Aprobarla y abrirla
survey-write-back = Devolverla
# Said to the second organizer.
survey-write-approved = Está abierta: los miembros la encuentran con { -word-listen }. Con { -word-survey } se invita a responderla.
survey-write-sent-back = Volvió a quien la escribió.
survey-write-manage = Está abierta. ¿Qué hacemos ahora?
survey-write-invite = Invitar a miembros a responderla
survey-write-close = Cerrarla
survey-write-closed = Está cerrada: nadie más puede empezarla; quien ya empezó puede terminar.
survey-write-discarded = Se descartó.
survey-write-gone = Esa encuesta cambió, o ya no está. Envía { -word-survey } para ver cómo están las cosas.
survey-write-later = Está bien: queda guardada. Envía { -word-survey } para seguir.
# Told to its author.
survey-write-told-approved = { $by } aprobó tu encuesta "{ $title }": está abierta.
survey-write-told-back = { $by } devolvió tu encuesta "{ $title }". Por favor, háblenlo, y luego envía { -word-survey } para cambiarla.
