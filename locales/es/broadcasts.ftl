### Broadcasts: how organizers compose one, volunteers translate it, and a second organizer approves it.

## What stands in the message that members get.

# Before a text that no speaker has reviewed.
broadcast-unreviewed = Traducción sin revisar.
# Before the text of a correction.
broadcast-correction = Corrección:

## What is wrong with a text, or worth knowing.

# $channel: its name. $max: how many characters it takes. $over: how many must go.
broadcast-too-long = { $over ->
    [one] No cabe en un solo mensaje por { $channel }, que admite { $max } caracteres con las respuestas. Sobra un carácter.
   *[other] No cabe en un solo mensaje por { $channel }, que admite { $max } caracteres con las respuestas. Sobran { $over } caracteres.
}
# $segments: what it costs. $max: the most it may. $over: how many characters must go.
broadcast-too-dear = { $over ->
    [one] Por SMS ocupa { $segments } segmentos, y el máximo es { $max }. Sobra un carácter.
   *[other] Por SMS ocupa { $segments } segmentos, y el máximo es { $max }. Sobran { $over } caracteres.
}
# $word: such as CANCEL.
broadcast-owned-word = Por SMS no se puede pedir a nadie que responda { $word }: la red telefónica reserva esa palabra, y detendría o reanudaría todos nuestros mensajes a esa persona. Elige otra palabra, o escríbela en minúsculas si no es para responder.
# $signs: some letters or signs. $segments, $without: how many segments it takes with and without them.
broadcast-dear-signs = Cada SMS ocupa { $segments } segmentos por culpa de: { $signs }. Con letras sencillas ocuparía { $without }.

## Whom it reaches, and when.

# Whom a correction goes to.
broadcast-corrects = Quienes recibieron el original, cada quien en el mismo canal y en el mismo idioma
# $reached, $matching: figures.
broadcast-reached = Ahora llegaría a { $reached } de { $matching } miembros:
# $why: noConsent, unreachable, countryPolicy or onHold. $count: a figure.
broadcast-missed = { $why ->
    [noConsent] No les llega porque no lo aceptaron: { $count }
    [unreachable] No les llega porque nos bloquearon o no se les encuentra: { $count }
    [countryPolicy] No les llega porque el canal no se puede usar en su país: { $count }
    [noHour] No les llega porque no se sabe dónde están ni cuándo es de día allí: { $count }
   *[onHold] Por ahora no les llega porque pareció que pedían parar y aún no lo aclararon: { $count }
}
# $places: names of channels in Slack and Discord.
broadcast-places = También se publica en: { $places }
summary-now = Sale en cuanto se apruebe.
# $when: day, time and zone.
summary-at = Sale en esta fecha: { $when }.
# $when: day and time. $first, $last: the same moment where the clocks of the world are first and last, on the reader's clock.
summary-local = Sale cuando el reloj de cada miembro marque { $when }. En tu reloj, desde { $first } hasta { $last }.
# $tag: four letters or digits. $state: draft, review or approved. $by: a pseudonym.
summary-head = { $state ->
    [draft] { $tag }, borrador de { $by }:
    [review] { $tag }, de { $by }, a la espera de traducciones y de otra persona organizadora:
   *[approved] { $tag }, de { $by }, con aprobación. Cualquier cambio la anula:
}
# $call: none, link, survey or done. $link: an address, or the name of a survey. $goal: how many answers are hoped for, 0 for no goal.
summary-call = { $call ->
    [link] Pide que abran { $link }
    [survey] Pide que respondan la encuesta { $link }
    [training] Pide que se inscriban en el taller { $link }
    [done] { $goal ->
        [0] Pide que respondan: listo, recuérdamelo mañana o necesito ayuda.
       *[other] Pide que respondan: listo, recuérdamelo mañana o necesito ayuda. Meta: { $goal }
    }
   *[none] No pide ninguna respuesta.
}
# $languages: names of languages, each with its number of members in brackets.
summary-missing = Aún sin traducción ni decisión: { $languages }
# $reason: an organizer's words.
summary-sent-back = Se devolvió: { $reason }

## Previews.

# $channel: its name. $members: a figure. $hours, $minutes: how long it takes.
preview-lane = { $hours ->
    [0] { $minutes ->
        [0] { $channel }: { $members } miembros, se envía en menos de un minuto.
       *[other] { $channel }: { $members } miembros, se envía en unos { $minutes } min.
    }
   *[other] { $channel }: { $members } miembros, se envía en unas { $hours } h { $minutes } min.
}
# $channel, $language: their names. $members: a figure. $origin: written, volunteer, draft, english (by decision) or missing.
preview-head = { $origin ->
    [draft] { $channel }, { $language }, { $members } miembros, como borrador sin revisar:
    [english] { $channel }, { $language }, { $members } miembros, en inglés por decisión:
    [missing] { $channel }, { $language }, { $members } miembros, sin decisión, así que por ahora en inglés:
   *[other] { $channel }, { $language }, { $members } miembros:
}
# $channel, $place, $language: names.
preview-post = Publicado por { $channel } en { $place }, { $language }:
# $segments: of one message. $total: a figure, segments times members.
preview-segments = { $segments ->
    [one] 1 segmento cada uno, { $total } en total.
   *[other] { $segments } segmentos cada uno, { $total } en total.
}
# $cost: an amount with its currency.
preview-cost = Costo: unos { $cost }
# $less: a number of characters. $language: its name. $members: a figure.
preview-saving = { $less ->
    [one] Con 1 carácter menos en { $language } se ahorra 1 segmento para { $members } miembros.
   *[other] Con { $less } caracteres menos en { $language } se ahorra 1 segmento para { $members } miembros.
}
# $channel: its name.
preview-away = { $channel } no está en marcha aquí, así que no hay vista previa.

## ALERT: an organizer composes.

alert-refused = Las alertas las escriben quienes organizan. Si quieres ser una de esas personas, habla con alguien que conozcas y que ya organice.
# One line of a list. $tag: four letters or digits. $state: draft, review or approved. $text: how it begins.
alert-listed = { $state ->
    [draft] { $tag }, borrador: { $text }
    [review] { $tag }, en revisión: { $text }
   *[approved] { $tag }, con aprobación: { $text }
}
alert-which = ¿Con cuál quieres seguir? Elígela, o salta la pregunta para empezar una nueva.
alert-which-retry = No la encuentro. Por favor, elige de la lista, o salta la pregunta.
# $language: the name of the language to write in.
alert-text = Por favor, envía el texto en { $language }. Lo que escribas es lo que leerán los miembros.
alert-text-retry = Necesito algunas palabras.
# $language: its name.
alert-in-language = En { $language }:
alert-call = ¿Qué les pides a los miembros?
alert-call-none = Nada: solo informa
alert-call-link = Que abran un enlace
alert-call-done = Que lo hagan y respondan listo
alert-link = Por favor, envía el enlace. Debe empezar por https://
alert-link-bad = Ese enlace no lo puedo enviar. Debe empezar por https:// y no llevar espacios.
alert-goal = ¿Cuántos miembros esperas que lo hagan? Envía un número, o salta la pregunta.
alert-goal-retry = Por favor, envía un número entero, o salta la pregunta.
alert-audience = ¿A quién debe llegar?
alert-audience-everyone = A todo el que aceptó alertas
alert-audience-saved = A un público guardado
alert-audience-language = A miembros de un idioma
alert-audience-country = A miembros en un país
alert-no-audiences = Todavía no hay públicos guardados.
alert-saved = ¿Qué público? Envía su nombre.
alert-audience-unknown = No hay ningún público con ese nombre.
alert-language = ¿Qué idioma?
alert-country = ¿Qué país?
alert-country-retry = No conozco ese país. Por favor, escribe el nombre completo.
alert-when = ¿Cuándo debe salir?
alert-when-now = En cuanto se apruebe
alert-when-at = A una hora de mi reloj
alert-when-local = A una hora del reloj de cada miembro
alert-zone = ¿En qué zona horaria estás? La necesito para entender tus horas.
alert-zone-retry = No conozco ese lugar. Por favor, escribe la ciudad grande más cercana.
# The forms are read as they stand here, and "tomorrow" in every language.
alert-time = ¿Qué día y a qué hora? Por ejemplo 2026-12-01 18:00, o mañana 18:00, o 18:00 para hoy.
alert-time-unclear = No puedo leer ahí un día y una hora.
alert-time-past = Eso ya pasó.
alert-places = ¿Se publica también en un canal? Elige uno para agregarlo o quitarlo; salta la pregunta para seguir.
alert-places-retry = No conozco ese canal. Por favor, elige de la lista, o salta la pregunta.
alert-no-places = Todavía no hay canales donde publicar. Quien administra Steward puede agregarlos.
alert-menu = ¿Qué hacemos ahora?
alert-menu-preview = Vista previa
alert-menu-languages = Ver los idiomas
alert-menu-change = Cambiar algo
alert-menu-submit = Entregar a revisión
alert-menu-later = Seguir más tarde
alert-menu-discard = Descartar la alerta
alert-change = ¿Qué quieres cambiar?
alert-change-text = El texto
alert-change-call = Lo que pide
alert-change-audience = A quién llega
alert-change-when = Cuándo sale
alert-change-places = En qué canales se publica
alert-change-nothing = No cambiar nada
alert-channel = ¿En qué canal la quieres ver?
alert-channel-retry = Por favor, elige uno de los canales.
alert-locale = ¿Sobre qué idioma quieres decidir?
alert-locale-retry = Por favor, elige uno de los idiomas.
# $language: its name.
alert-decision = ¿Qué deben recibir los miembros que leen { $language }?
alert-decision-english = El texto en inglés
alert-decision-all = Inglés, aquí y donde falte un texto
alert-decision-draft = El borrador, con aviso de sin revisar
alert-decision-wait = Esperar a una persona voluntaria
alert-draft-is = Hay un borrador que nadie revisó:
alert-no-draft = Nadie ha escrito un borrador en ese idioma.
alert-languages-settled = Cada idioma del público tiene su texto.
alert-nobody = Tal como está, no llegaría a nadie.
alert-unapproved = Ese cambio anuló la aprobación. Hay que aprobarla otra vez.
alert-sure = ¿De verdad la descarto?
alert-sure-keep = No, conservarla
alert-sure-discard = Sí, descartarla
alert-closed = Esa alerta ya no se puede cambiar: ya salió, o se descartó.
alert-later = Queda guardada. Escribe { -word-alert } para seguir con ella.
alert-submitted = Ya se entregó. El voluntariado puede traducirla con { -word-translate }, y otra persona organizadora puede aprobarla con { -word-approve }.
alert-discarded = Se descartó.

## TRANSLATE: a volunteer translates.

translate-refused = Las traducciones las hace nuestro voluntariado. Si quieres ayudar, pide una invitación a una persona organizadora.
# One line of a list. $job: a short name. $language: its name. $members: how many read it. $text: how the English begins.
translate-listed = { $job }: { $language }, { $members } miembros: { $text }
translate-which = ¿Cuál quieres traducir?
translate-which-retry = No la encuentro. Por favor, elige de la lista, o salta la pregunta.
# $language: the name of the language that the text below is in.
translate-source = El texto en { $language }:
# $by: a pseudonym.
translate-draft-is = Hay un borrador de { $by }:
# $language: its name.
translate-confirm = ¿Está bien este borrador en { $language }?
translate-confirm-right = Sí, está bien
translate-confirm-write = No, lo escribo de nuevo
# $language: the name of the language to write in.
translate-text = Por favor, envíalo en { $language }. Lo que escribas es lo que leerán los miembros.
# $language: its name.
translate-kept = Gracias. Ese es ahora el texto en { $language }.
# $language: its name.
translate-kept-draft = Gracias. Como la alerta la escribiste tú, en { $language } queda como borrador hasta que otra persona lo confirme.
# $language: its name.
translate-kept-review = Gracias. Queda como borrador en { $language } hasta que lo confirme otra persona que hable el idioma.
# $left: how many texts of the same survey are still wanted.
translate-left = { $left ->
    [one] Gracias. Queda un texto:
   *[other] Gracias. Quedan { $left } textos. El siguiente:
}
translate-gone = Esa ya no espera traducción.
translate-none = No hay nada que traducir. Gracias por mirar.
translate-later = Gracias. Escribe { -word-translate } cuando tengas un momento.

## APPROVE: a second organizer reviews.

review-refused = Las alertas las aprueban quienes organizan.
# One line of a list. $tag: four letters or digits. $by: a pseudonym. $text: how it begins.
review-listed = { $tag }, de { $by }: { $text }
review-which = ¿Cuál quieres revisar?
review-which-retry = No la encuentro. Por favor, elige de la lista, o salta la pregunta.
review-look = Hay más que ver antes de decidir.
review-look-next = Siguiente canal
review-decide = Ya lo viste todo. ¿Apruebas exactamente esto?
review-approve = Aprobarla
review-back = Devolverla
review-again = Verla otra vez
review-not-now = En otro momento
review-reason = ¿Qué hay que cambiar? Quien la escribió leerá tus palabras.
review-reason-retry = Por favor, di en pocas palabras qué hay que cambiar.
review-changed = Cambió desde que te la mostré. Así está ahora.
review-own = La escribiste tú, o tú hiciste el último cambio: la tiene que aprobar otra persona.
review-gone = Esa ya no está en revisión.
review-none = No hay nada que espere tu aprobación.
review-approved = Queda aprobada. Gracias.
review-sent-back = Se devolvió a quien la escribió, con tus palabras.
review-later = Sigue en revisión. Escribe { -word-approve } para continuar.
# Told to the author. $tag: four letters or digits.
review-told-approved = Tu alerta { $tag } está aprobada.
# Told to the author. $tag: four letters or digits. $reason: an organizer's words.
review-told-back = Te devolvieron tu alerta { $tag }: { $reason } Escribe { -word-alert } para seguir con ella.
