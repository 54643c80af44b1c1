### Trainings, as organizers and trainers offer them.

## Which training.

training-staff-refused = Esto solo lo pueden hacer quienes organizan, y las personas voluntarias que les ayudan.
training-staff-none = No hay ningún taller que puedas traducir o que impartas tú.
training-staff-gone = Ese taller ya no está, o no te toca a ti cambiarlo.
training-staff-later = Bien. Lo que hiciste queda guardado: lo encuentras con la misma palabra.
training-staff-which = ¿Qué taller?
training-staff-new = Un taller nuevo
# The button for the next page of a list.
training-staff-more = Más …
training-staff-list-retry = Por favor, elige uno de la lista.
# One training of a list. $tag: its name. $state: draft or open. $title: what it is called.
training-staff-listed = { $state ->
    [draft] { $tag }, borrador: { $title }
   *[open] { $tag }: { $title }
}

## What is asked of a new training.

# $language: such as "Spanish".
training-staff-heading = ¿Cómo se llama el taller? Unas pocas palabras en { $language }.
training-staff-about = ¿Qué aprenderán los miembros, y qué deben traer? Algunas frases en { $language }.
# $max: how many characters.
training-staff-too-long = Por favor, usa { $max } caracteres como máximo.
training-staff-language = ¿En qué idioma es?
training-staff-zone = ¿En qué zona horaria das sus fechas?
training-staff-rhythm = ¿Cada cuánto es?
training-staff-rhythm-once = Un día, o los días que yo diga
training-staff-rhythm-weekly = Cada semana
training-staff-rhythm-fortnightly = Cada dos semanas
training-staff-rhythm-monthly = Cada mes, el mismo día de la semana
# $rhythm: once, or a series. $zone: such as Africa/Nairobi.
training-staff-dates = { $rhythm ->
    [once] ¿Cuándo, según el reloj de { $zone }? Por ejemplo: 2027-03-14 18:30. Si son varias fechas, sepáralas con punto y coma.
   *[weekly] ¿Cuándo es la primera vez, según el reloj de { $zone }? Por ejemplo: 2027-03-14 18:30
}
# $part: what was typed.
training-staff-dates-unclear = No puedo leer "{ $part }" como fecha y hora.
training-staff-dates-past = No se puede planear una fecha pasada: { $when }
training-staff-dates-far = Eso queda muy lejos. Se pueden planear fechas de los próximos dos años.
training-staff-dates-one = Una serie solo necesita la primera fecha.
training-staff-dates-none = No hay ninguna fecha por venir. Por favor, da otras.
training-staff-dates-are = Estas son las fechas:
# $count: how many more dates.
training-staff-dates-more = { $count ->
    [one] y una vez más
   *[other] y { $count } veces más
}
training-staff-dates-endless = y así, hasta que lo termines
training-staff-times = ¿Cuántas veces en total? Salta la pregunta si todavía no tiene fin.
# $min, $max: whole numbers.
training-staff-number-retry = Por favor, envía un número entero del { $min } al { $max }.
training-staff-length = ¿Cuántos minutos dura?
training-staff-place = ¿Dónde es, o qué enlace abren los miembros? Solo se dice a quienes se inscribieron.
training-staff-capacity = ¿Cuántos miembros pueden participar? Salta la pregunta si no hay límite.
training-staff-audience = ¿Quién puede verlo e inscribirse?
training-staff-audience-everyone = Toda la membresía
training-staff-topics = ¿De cuáles de nuestras demandas trata?
training-staff-trainer = ¿Quién lo imparte? Envía el seudónimo de una persona voluntaria u organizadora. Salta la pregunta si eres tú.
training-staff-trainer-unknown = Nadie en el equipo tiene ese seudónimo.

## The training as it stands.

# $tag: its name. $state: draft, open, cancelled or over. $trainer: a pseudonym.
training-staff-head = { $state ->
    [draft] { $tag }, borrador. Lo imparte: { $trainer }
    [open] { $tag }, abierto. Lo imparte: { $trainer }
    [cancelled] { $tag }, cancelado. Lo imparte: { $trainer }
   *[over] { $tag }, terminado. Lo imparte: { $trainer }
}
# $language: the name of one. $minutes, $capacity: figures; 0 for no limit.
training-staff-facts = { $capacity ->
    [0] Es en { $language }, { $minutes } minutos, sin límite.
   *[other] Es en { $language }, { $minutes } minutos, { $capacity } miembros como máximo.
}
training-staff-place-is = Lugar: { $place }
training-staff-place-none = Aún sin lugar: quienes se inscriben lo sabrán en cuanto lo agregues.
# $languages: names of languages.
training-staff-words-in = El título y la descripción están en: { $languages }
training-staff-words-missing = El título y la descripción hacen falta también en inglés.
# One date. $when: day and time. $signed, $waiting: figures. $state: planned, cancelled or over.
training-staff-date-line = { $state ->
    [cancelled] { $when }: cancelada
    [over] { $when }: terminó, { $signed } tenían lugar
   *[planned] { $when }: { $signed } tienen lugar, { $waiting } esperan
}
training-staff-menu = ¿Qué quieres hacer?
training-staff-open = Abrirlo a los miembros
training-staff-opened = Está abierto: los miembros ya pueden inscribirse.
training-staff-change = Cambiar algo
training-staff-languages = Ponerlo en otro idioma
training-staff-leave = Dejarlo por ahora
training-staff-discard = Descartarlo
training-staff-dates-menu = Fechas, inscripciones y asistencia
training-staff-invite = Invitar a miembros
training-staff-cancel = Cancelar el taller
training-staff-back = Volver
training-staff-change-what = ¿Qué quieres cambiar?
training-staff-change-words = El título y la descripción
training-staff-change-language = El idioma en que se da
training-staff-change-dates = Las fechas
training-staff-change-length = La duración
training-staff-change-place = El lugar o el enlace
training-staff-change-capacity = Cuántos pueden participar
training-staff-change-audience = Quién puede verlo
training-staff-change-topics = Las demandas de las que trata
training-staff-change-trainer = Quién lo imparte
training-staff-changed = Ya está cambiado.
# $count: how many members.
training-staff-told = { $count ->
    [0] Nadie que se hubiera inscrito tenía que saberlo.
    [one] Se avisa ahora a un miembro que se inscribió, en su idioma.
   *[other] Se avisa ahora a { $count } miembros que se inscribieron, a cada quien en su idioma.
}
# After it, when there are such. $count: how many of them.
training-staff-told-late = { $count ->
    [one] Una de esas personas lo leerá cuando ya habría empezado: allí es de noche.
   *[other] { $count } de esas personas lo leerán cuando ya habría empezado: allí es de noche.
}
training-staff-translation = ¿A qué idioma?
# Before the words to translate. $language: the name of one.
training-staff-source = En { $language }:
training-staff-translated = Gracias. Así queda el taller en { $language }.
training-staff-translated-draft = Queda como borrador: los miembros ven que nadie lo ha revisado.

## One date.

training-staff-date = ¿Qué fecha?
training-staff-people = Quién se inscribió
training-staff-attendance = Anotar quién vino
training-staff-opinions = Qué dijeron
training-staff-message = Escribir a quienes se inscribieron
training-staff-move = Cambiarla de día u hora
training-staff-cancel-date = Cancelar esta fecha
# $zone: such as Africa/Nairobi.
training-staff-move-to = ¿A qué día y hora, según el reloj de { $zone }? Por ejemplo: 2027-03-14 18:30
training-staff-move-same = Ya es a esa hora.
training-staff-scope = ¿Solo esta fecha, o también todas las que siguen?
training-staff-scope-one = Solo esta fecha
training-staff-scope-following = Esta fecha y todas las que siguen
# $from, $to: day and time.
training-staff-moved = Pasó de { $from } a { $to }.
# $what: discard, date, following or training.
training-staff-sure = { $what ->
    [discard] ¿Descarto este borrador?
    [date] ¿Cancelo esta fecha? Se avisa a quienes se inscribieron o esperan.
    [following] ¿Cancelo esta fecha y todas las que siguen? Se avisa a quienes se inscribieron en alguna, o esperan.
   *[training] ¿Cancelo todo el taller? Se avisa a quienes se inscribieron en alguna de sus fechas, o esperan.
}
training-staff-sure-keep = No, dejar todo así
training-staff-sure-end = Sí, de verdad
training-staff-discarded = Se descartó.
training-staff-cancelled = Se canceló.
training-staff-date-over = Eso no se puede hacer con una fecha terminada o cancelada.

## Who comes.

# $code: such as T4821.
training-staff-code = El código de esta fecha es { $code }. Dilo en voz alta al final: de los miembros que envíen { -word-here } { $code } se anota que vinieron.
training-staff-nobody = Todavía no se ha inscrito nadie.
# One member of the list. $pseudonym: who. $status: signed, waiting, offered, attended or missed.
training-staff-person = { $status ->
    [signed] { $pseudonym }: tiene lugar
    [waiting] { $pseudonym }: espera
    [offered] { $pseudonym }: se le ofrece un lugar
    [attended] { $pseudonym }: vino
   *[missed] { $pseudonym }: no vino
}
# In a person's place whose data was erased.
training-staff-erased = Alguien que nos dejó
training-staff-by-language = Inscripciones por idioma
training-staff-by-country = Inscripciones por país
training-staff-country-unknown = País desconocido
training-staff-few = menos de 5
# In place of a figure from which one below 5 could be worked out.
training-staff-hidden = no se muestra
# Under the charts.
training-staff-few-note = No se muestran las cifras menores de 5, ni las que permitirían calcularlas.
training-staff-came = ¿Quién vino? Elige un miembro para cambiar entre vino y no vino.
# Before the list, when there are such.
training-staff-came-own = Entre paréntesis está lo que dijeron las personas mismas.
training-staff-came-done = Terminé
training-staff-came-rest = No vino nadie más
training-staff-too-early = La asistencia se puede anotar cuando el taller haya empezado.
# $came, $missed, $open: figures.
training-staff-came-count = { $came } vinieron, { $missed } no, { $open } están sin anotar.
training-staff-rated = { $shown ->
    [yes] { $count } personas lo valoraron: { $average } de 5 en promedio.
   *[no] Lo han valorado menos de 5 personas, así que no se muestra el promedio.
}
training-staff-opinions-none = Nadie ha escrito nada todavía.
training-staff-opinions-trainer = Lo que escribieron solo lo lee quien imparte el taller.

## What goes to members.

# The text of an invitation, which its organizer may still change. $title, $description: of the training. $when: its next date.
training-staff-invitation = { $title }: { $description } Primera fecha: { $when }.
training-staff-no-date = No hay ninguna fecha por venir a la que los miembros puedan inscribirse.
training-staff-note = ¿Qué quieres decir a quienes tienen lugar? Por favor, escríbelo en inglés. Una persona organizadora lo revisa antes de que se envíe.
training-staff-note-nobody = Nadie que tenga lugar podría recibir un mensaje.
training-staff-note-handed = Gracias. Ahora espera traducciones y a una persona organizadora.
training-staff-message-next = Ahora escribe el mensaje. Otra persona organizadora lo revisa antes de que se envíe a quienes tienen lugar.
