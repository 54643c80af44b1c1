### What readers of surveys are asked: volunteers or organizers who translate and tag answers, not knowing whose they are.

read-refused = Solo leen las respuestas quienes trabajan con ellas en la unión. Una persona organizadora puede invitarte.
# Nothing waits. An answer is never shown to whoever gave it.
read-none = Ahora no te espera ninguna respuesta. Las respuestas de una encuesta que llenaste tú las leen otras personas: nadie lee las propias.
read-menu = Hay respuestas que esperan a quien las lea, y citas que esperan a una segunda persona. ¿Qué quieres hacer?
read-menu-answers = Leer respuestas
read-menu-quotes = Decidir sobre citas
read-menu-stop = En otro momento
# Above an answer. $survey: the survey's title. $question: as it was asked. $language: the language of the answer.
read-answer = Una respuesta a "{ $survey }", en { $language }.
    La pregunta era: { $question }
# Below an answer, above its files. $photos, $voices: how many.
read-media = Con ella llegaron: fotos: { $photos }, notas de voz: { $voices }. Son solo para ti: por favor, no las compartas, y borra tu copia al terminar.
# The same, on channels without files.
read-media-elsewhere = Con ella llegaron: fotos: { $photos }, notas de voz: { $voices }. Solo se muestran en Slack, Discord y Telegram.
# Above a translation that an earlier reader made.
read-translation-so-far = Traducido hasta ahora:
read-translation = Por favor, ponlo en inglés, tan fiel como puedas. Si ya está en inglés, o no puedes, salta la pregunta.
read-words-retry = Por favor, escríbelo con palabras, o salta la pregunta.
read-theme = ¿De qué temas trata? Elige todos los que correspondan, o ninguno.
# $themes: those chosen so far.
read-theme-chosen = Temas puestos: { $themes }.
read-quote = ¿Hay un pasaje que convenga citar en público? Envía exactamente esas palabras, sin nombres, lugares ni nada que diga quién fue. Decide una segunda persona. Si no hay ninguno, salta la pregunta.
read-quote-not-part = Esas palabras no están en la respuesta ni en su traducción. Por favor, cópialas tal cual, o salta la pregunta.
read-quote-too-long = Una cita tiene { $max } caracteres como máximo. Por favor, elige un pasaje más corto.
# $words: words in the passage that look like names, places, numbers or addresses.
read-quote-names = Míralo otra vez: ¿dice algo de esto quién es alguien, o dónde está? { $words }
read-quote-sure = ¿La propongo tal como está?
read-quote-propose = Proponerla
read-quote-change = Elegir otras palabras
read-quote-leave = Ninguna cita
read-quoted = Gracias. Una segunda persona decide sobre la cita.
read-lost = Tuviste esta respuesta más de una hora, así que pasó a otra persona. Gracias de todos modos.
read-more = Gracias, esa ya está. ¿Otra?
read-more-next = La siguiente
read-more-stop = Suficiente por ahora
read-stopped = Gracias por leer. Envía { -word-read } para seguir.
# Above a quotation that somebody proposed. $survey: the survey's title. $question: as it was asked.
read-decide-intro = Una cita de "{ $survey }". La pregunta era: { $question }
read-decide = ¿Se puede mostrar como cita? No debe permitir reconocer a nadie. Decides por tu cuenta, y en el registro queda que fuiste tú.
read-decide-release = Autorizarla
read-decide-refuse = Rechazarla
read-decide-later = Dejarla para después
read-decide-released = Se autorizó.
read-decide-refused = Se rechazó. Ya no existe.
read-decide-late = Otra persona ya decidió sobre ella.
read-no-quotes = No te espera ninguna cita.
