### LISTEN: which surveys a member can answer; and help for who writes of danger.

listen-which = ¿Qué encuesta quieres responder?
listen-which-retry = Por favor, elige una de estas, por su número o por su nombre.
listen-none = Ahora no hay ninguna encuesta para ti. Cuando haya una, { -word-listen } la encuentra.
# Said when a survey cannot be begun.
listen-gone = No puedes responder esta encuesta: se cerró, es para otras personas, o ya la respondiste.
listen-later = Está bien. Envía { -word-listen } cuando quieras.

# Said once when words may speak of danger to somebody. $country: the country's name, or "none" when it is not known.
care-help = Tus palabras me hacen pensar que alguien puede estar en peligro. Soy un programa y puedo equivocarme. { $country ->
    [none] Si tú u otra persona corren peligro ahora, llama a los servicios de emergencia donde estés.
   *[other] Si tú u otra persona corren peligro ahora, llama a los servicios de emergencia de { $country }.
} Quién puede escucharte gratis y en confianza está, por países, en findahelpline.com. ¿Quieres que te escriba una persona voluntaria nuestra?
care-yes = Sí, por favor
care-no = No, gracias
# Asked after yes.
care-need = ¿Qué debe saber la persona voluntaria? Ve tu seudónimo y lo que escribas ahora, y ninguna de tus respuestas a la encuesta.
care-need-retry = Por favor, escribe 2000 caracteres como máximo, o salta la pregunta.
care-kept = Una persona voluntaria te escribirá por aquí. Esto se guarda aparte de tus respuestas. Si hay peligro, no nos esperes: llama a los servicios de emergencia.
# Told to the staff. $pseudonym: the member. $case: what the case is called at the terminal.
care-notice = Un miembro pide que una persona se ponga en contacto: el caso { $case } espera a alguien de ustedes. Quien opera el sistema lo lee con: npm run steward -- cases
care-declined = Está bien. En findahelpline.com hay con quién hablar a cualquier hora.
