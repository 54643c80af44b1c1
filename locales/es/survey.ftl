### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] Pueden leer tus respuestas quienes organizan la unión y las personas voluntarias que les ayudan. El resto solo ve cifras.
   *[organizers] Solo pueden leer tus respuestas quienes organizan la unión. El resto solo ve cifras.
}
# Said before the first question of an anonymous survey.
survey-anonymous = Tus respuestas se guardan sin ti: cuando termines, o tras 60 días de silencio, cortamos el vínculo contigo. Después ya no podremos mostrarlas ni borrarlas. Hasta entonces, { -word-forget } las borra.
# Said before the first question of a survey that keeps the link.
survey-linked = Tus respuestas se guardan con tus datos, cifradas. Escribe { -word-forget } para borrarlas.
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = Nadie que habla español ha revisado aún estas preguntas.
survey-begin = Puedes saltar preguntas. { -word-back } cambia la respuesta anterior. Déjalo cuando quieras: { -word-listen } lo retoma. ¿Empezamos?
survey-begin-now = Sí, empecemos
survey-begin-not = En otro momento
survey-declined = Está bien. Vuelve cuando quieras.
survey-number-retry = Por favor, envía un número entero, o salta la pregunta.
survey-text-retry = Por favor, responde con palabras, o salta la pregunta.
# Said after each message of a long answer.
survey-story-more = Te escucho. Escribe todo lo que quieras, y envía { -word-done } cuando termines.
survey-expired = Cerré la encuesta porque pasó un tiempo sin respuesta. Lo que me contaste sigue guardado. Gracias.
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

# Under an invitation: the button that begins the survey.
survey-invitation-answer = Responder
# Under an invitation, on channels without buttons.
survey-invitation-how = Envía { -word-listen } para responder.
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = Estas preguntas están en inglés: aún nadie las tradujo.
