### Trainings.

# A date, to be put into other messages, so without a full stop. $date: "Sunday, March 14, 2027". $time: "18:30". $zone: "East Africa Time".
training-when = { $date }, { $time } ({ $zone })
# For who also counts by the Ethiopian calendar. $ethiopianDate: the day by it.
training-when-calendar = { $date }, { $time } ({ $zone }; calendario etíope: { $ethiopianDate })
# For who also counts the hours from dawn, in East Africa. $ethiopianTime: "12:30". $part: the day's four parts, from 6:00, 12:00, 18:00 and 0:00.
training-when-clock = { $date }, { $time } ({ $zone }; calendario y reloj etíopes: { $ethiopianDate }, { $part ->
    [morning] { $ethiopianTime } de la mañana
    [day] { $ethiopianTime } de la tarde
    [evening] { $ethiopianTime } de la noche
   *[night] { $ethiopianTime } de la madrugada
})

## Signing up: TRAIN.

# One training in a list. $title: what it is called. $when: its date and time. $standing: how the member stands to it.
train-item = { $title }: { $when }{ $standing ->
    [full] . Completo, con lista de espera.
    [signed] . Tienes lugar.
    [waiting] . Estás en la lista de espera.
    [offered] . Se te ofrece un lugar.
   *[free] .
}
# Before the list. $zone: the zone that dates are told in, where the member's own is not known; "own" where it is.
train-list = { $zone ->
    [own] Talleres a los que puedes ir:
   *[other] Talleres a los que puedes ir. No sé tu zona horaria, así que las horas son las de { $zone }:
}
train-which = ¿De cuál quieres saber más?
train-which-retry = Por favor, elige uno de la lista.
# The label of the option that shows more trainings.
train-more = Más fechas
# The label of an option that only organizers see.
train-staff = Organizar talleres
train-none = Ahora no hay ningún taller al que puedas inscribirte. Anunciaremos los nuevos a quienes aceptaron saber de talleres.
train-gone = Ese ya no está abierto. Envía { -word-train } para ver los que hay.
train-nothing = No encuentro ningún lugar tuyo que devolver. Envía { -word-train } para ver los talleres que hay.
train-country = ¿En qué país estás? Lo pregunto para decirte las horas de tu propio reloj. Puedes saltar la pregunta.

# All of one training. $minutes: its length, a number. $language: the language it is held in. $trainer: who gives it, or "none".
train-details = { $minutes } minutos, en { $language }.{ $trainer ->
    [none] {""}
   *[other] {" "}Lo imparte: { $trainer }.
}
# $places: how many places are free, a number.
train-places-left = Lugares libres: { $places }.
train-free = ¿Quieres venir?
train-full = No quedan lugares. ¿Quieres esperar uno?
train-signed = Tienes lugar. ¿Todavía puedes venir?
train-waiting = Estás en la lista de espera.
train-offered = Hay un lugar libre para ti. ¿Lo quieres?
# Labels of options; short.
train-sign = Inscribirme
train-wait = Entrar en la lista de espera
train-cannot = No puedo ir
train-leave = Dejar la lista de espera
train-take = Tomar el lugar
train-leave-offer = Dejarlo a otra persona
train-back = Volver a la lista
# Under an invitation, on channels without buttons: with one, its label is that of train-sign.
train-invitation-how = Para inscribirte, envía { -word-train }.

# The confirmation, at once. $title: the training. $when: date and time.
train-done = Tienes lugar: { $title }, { $when }.
# $place: a link or an address.
train-place = Dónde: { $place }
# What will still come. $what: "both", "soon" or "none".
train-reminders = { $what ->
    [both] Te lo recordaré el día antes, y otra vez poco antes de empezar, con la forma de participar.
    [soon] Te lo recordaré poco antes de empezar, con la forma de participar.
   *[none] Empieza pronto, así que no habrá otro recordatorio.
}
train-how-to-give-back = Si te surge algo, envía { -word-cannot-come }, y otra persona tendrá tu lugar.
# $link: an address on the web with the date as a calendar file.
train-calendar-link = Para tu calendario: { $link }
train-calendar-file = El archivo es para tu calendario.
# $title: the training. $when: date and time. $position: the place in the queue, a number.
train-on-list = No quedan lugares en { $title }, { $when }. Tienes el número { $position } en la lista de espera. En cuanto haya un lugar libre, te lo ofreceré.
# $title: the training. $when: date and time.
train-given = Gracias por avisar. Tu lugar en { $title }, { $when }, pasa a otra persona. Envía { -word-train } para ver otras fechas.
train-left = Ya no esperas lugar en { $title }, { $when }. Envía { -word-train } para ver otras fechas.
train-cannot-which = ¿A cuál no puedes ir?

## Notices: what members are sent of a training. $title: what it is called. $when: date and time by the member's clock.

train-notice-day-before = Recordatorio: { $title }, { $when }.
train-notice-soon = Empieza pronto: { $title }, { $when }.
# $before: the date and time it was to be at.
train-notice-moved = { $title } cambia de fecha. Iba a ser: { $before }. Ahora es: { $when }.
train-notice-changed = Algo cambió en { $title }. La fecha es: { $when }.
train-notice-cancelled = Se cancela { $title }, { $when }. Lo sentimos.
# In place of the three before, for who has several of the dates. Each date follows on a line of its own.
train-notice-moved-several = Cambian estas fechas de { $title }:
# One date of it. $before: the date and time it was to be at. $when: the date and time it is at now.
train-notice-moved-date = Iba a ser: { $before }. Ahora es: { $when }.
train-notice-changed-several = Algo cambió en { $title }. Tus fechas:
train-notice-cancelled-several = Se cancelan estas fechas de { $title }. Lo sentimos.
# $until: until when the place is kept, a date and time.
train-notice-offer = Hay un lugar libre para ti: { $title }, { $when }. Es tuyo si lo tomas hasta: { $until }.
train-notice-follow-up = Terminó { $title }. ¿Viniste?
train-notice-rate = Gracias por venir a { $title }. ¿Qué te pareció?
train-notice-missed = Te echamos de menos en { $title }. Quizás haya otra fecha que te venga bien.

## After a training.

train-reminded = ¿Todavía puedes venir?
train-came = ¿Viniste?
train-came-yes = Sí, vine
train-came-no = No vine
train-came-closed = Gracias. Ya está anotado si viniste.
train-rating = ¿Qué te pareció?
train-rating-1 = Nada útil
train-rating-2 = Poco útil
train-rating-3 = Regular
train-rating-4 = Útil
train-rating-5 = Muy útil
train-rating-none = Prefiero no opinar
train-words = ¿Qué deberíamos mantener, y qué cambiar? Tus palabras se guardan cifradas, y solo las leen quienes imparten el taller.
train-words-retry = Por favor, escríbelo en menos de 1000 caracteres.
train-next-list = Las próximas fechas:
train-next-which = ¿Quieres inscribirte en una?
train-see-next = Ver las próximas fechas
train-missed = ¿Quieres ver las próximas fechas?
train-thanks = Gracias. Es todo lo que quería saber.
# $title: what the survey is called. Its first words and questions follow.
train-survey = También hay una encuesta para quienes vinieron: «{ $title }». Puedes responderla ahora o enviar { -word-listen } más tarde.
# $title: the training.
train-code-came = Gracias. Queda anotado que viniste a { $title }.
train-code-unknown = Ese código no lo conozco aquí y ahora. Envía { -word-here } y el código durante el taller, o hasta dos horas después de que termine.
train-code-too-many = Fueron demasiados códigos incorrectos. Por favor, espera diez minutos e inténtalo de nuevo.
# How it is known whether a member came; put in brackets after it. $how: trainer, code or member. $by: who noted it, a pseudonym.
train-noted = { $how ->
    [trainer] anotado por { $by }
    [code] por el código
   *[member] según dijo la persona
}

## MY DATA.

# $title: a training. $date: its day. $status: how the member stands to it.
data-signup = { $status ->
    [signed] Taller: { $title }, { $date }: tienes lugar
    [waiting] Taller: { $title }, { $date }: esperas lugar
    [offered] Taller: { $title }, { $date }: se te ofrece un lugar
    [attended] Taller: { $title }, { $date }: viniste
    [missed] Taller: { $title }, { $date }: no viniste
    [off] Taller: { $title }, { $date }: se canceló
   *[cancelled] Taller: { $title }, { $date }: devolviste tu lugar
}
# What the member said of that training. $rating: from 1 to 5, or 0 where they gave none. $words: their words, or "none".
data-opinion = { $rating ->
    [0] Dijiste de él: { $words }
   *[other] Le diste { $rating } de 5{ $words ->
        [none] .
       *[other] , y dijiste: { $words }
    }
}
