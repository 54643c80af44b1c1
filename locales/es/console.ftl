### Results of surveys, in chats and on the console: the pages for staff.

results-refused = Los resultados son para quienes trabajan en la unión. Se publican cuando están listos.
results-none = Todavía no hay ninguna encuesta.
results-which = ¿De qué encuesta?
results-which-retry = Por favor, elige una de estas.
# Nothing was released yet. $survey: its title.
results-unreleased = Los resultados de "{ $survey }" aún no se han dado a conocer. Lo hace una persona organizadora en la consola: envía { -word-console }.
results-too-few = Muy pocas personas han respondido "{ $survey }" para mostrar algo de ella.
# Above the charts. $survey: its title. $respondents: how many finished, in the release. $number: the release's number. $date: the day of the release.
results-title = Resultados de "{ $survey }": { $respondents } personas, edición { $number } del { $date }.
results-more = Todo lo demás, y los resultados por idioma y por país, está en la consola: envía { -word-console }.
# Under a chart. $respondents: how many. $number: the release's number.
results-note = Respondieron { $respondents } personas. Edición { $number }.
# In place of a number. $audience: inside (staff) or public.
results-hidden = { $audience ->
    [public] no se muestra: podría delatar a menos de 10
   *[inside] no se muestra: podría delatar a menos de 5
}
# What a respondent counts as. $category: skipped, unasked, answered, chosen or not-chosen.
results-category = { $category ->
    [skipped] saltada
    [unasked] no se preguntó
    [answered] respondida
    [chosen] elegida
    [not-chosen] no elegida
   *[other] otra
}
results-no-country = país no indicado
results-elsewhere = { $by ->
    [locale] los demás idiomas
   *[other] los demás países
}
results-not-shown = De esta pregunta no se puede mostrar nada: delataría a muy pocas personas.
results-finished = respondieron hasta el final
# Everyone who left, at whatever question.
results-left = se fueron antes del final
results-left-before = se fueron antes de la primera pregunta
results-left-at = se fueron en: { $question }
# The rest of those who left: fewer than may be shown left at each of these questions.
results-left-elsewhere = se fueron en otro punto

# An operator has to set the address first: a link without https would tell on whoever opens it.
console-unset = Aún no se puede entrar en la consola de forma segura. Quien administra este bot tiene que poner en PUBLIC_URL una dirección https.
console-refused = La consola es para quienes trabajan en la unión.
console-channel = El enlace a la consola se envía solo por Slack, Discord o Telegram. Por favor, escríbeme por ahí.
# $link: works once. $minutes: how long.
console-link = Con esto entras en la consola. Sirve una sola vez, en los próximos { $minutes } minutos. No lo compartas: quien lo abra entra como si fueras tú.
    { $link }

console-title = Consola
console-sign-in = Por favor, entra
console-sign-in-how = Envía { -word-console } al bot por Slack, Discord o Telegram. Te responde con un enlace que sirve una sola vez.
console-enter-title = Entrar
console-enter-text = Este enlace sirve una sola vez. Continúa en el navegador donde quieras trabajar.
console-enter-button = Continuar
console-enter-gone = Este enlace ya no sirve
console-enter-gone-text = Ya se usó, o es demasiado viejo. Envía { -word-console } al bot para recibir otro.
console-too-many = Demasiados intentos
console-too-many-text = Por favor, espera un minuto y prueba otra vez.
console-forbidden = Esto no se puede hacer
console-forbidden-text = El formulario vino de otro sitio o es demasiado viejo, o tu función no lo permite. Vuelve atrás, carga de nuevo la página y prueba una vez más.
console-not-found = No hay ninguna página así
console-being-released = Otra persona está dando a conocer estos resultados
console-being-released-text = Por favor, espera un momento y carga de nuevo la página.
console-failed = Algo falló de nuestro lado
console-failed-text = Quedó en el registro. Por favor, prueba otra vez.
# $name: the pseudonym. $role: volunteer, organizer or admin.
console-signed-in = Estás dentro como { $name }, { $role ->
    [volunteer] persona voluntaria
    [admin] persona administradora
   *[organizer] persona organizadora
}
console-leave = Cerrar la sesión
console-back = Todas las encuestas
console-skip = Ir al contenido

console-surveys = Encuestas
console-no-surveys = Todavía no hay ninguna encuesta. Quien administra el bot publica una con el comando `survey publish`.
# $state: published (open) or closed.
console-state = { $state ->
    [closed] cerrada
   *[published] abierta
}
console-version = versión { $version }
console-responses = Respuestas
# Counts go down to a multiple of five.
console-started = empezaron
console-finished = respondieron hasta el final
console-fewer = menos de 5
console-at-least = { $count } o más
console-live-note = Estas dos cifras siguen las respuestas según llegan, de cinco en cinco, para que no se note la llegada de ninguna en particular. Todo lo de abajo es de una edición: cifras fijas.
console-no-release = Aún sin edición
console-no-release-text = Los resultados se muestran cuando una persona organizadora los da a conocer. La primera edición decide el detalle que tendrán siempre las cifras de quienes cuentan en ella: espera a que haya llegado la mayoría de las respuestas.
# $number: the release's number. $date: when. $name: who.
console-release = Edición { $number }, { $date }, por { $name }
console-release-button = Dar a conocer los resultados ahora
console-release-warning = Una edición queda fija y no se puede deshacer. Se anota en el registro de auditoría.
console-release-done = Los resultados se dieron a conocer.
console-audience = Se muestra a
console-inside = el equipo: ninguna cifra menor de 5
console-public = todo el mundo: ninguna cifra menor de 10
console-download = Descargar las cifras públicas (CSV)
console-not-public = No es para publicar. Cambia a "todo el mundo" para ver las cifras que se pueden publicar.
console-leaving = Cuántas personas terminan, y dónde se van las demás
console-by-locale = Por idioma
console-by-country = Por país
console-breakdown = Por idioma y por país
console-people = personas
console-answer = Respuesta
console-option = Quienes eligieron "{ $option }"
console-questions = Preguntas
# $number: the number of an earlier release.
console-since = Sin cambios desde la edición { $number }: desde entonces se han sumado muy pocas personas.
console-themes = Temas
console-themes-text = Lo que se halló al leer las respuestas escritas con palabras propias. Una respuesta puede tener varios temas.
console-nothing-read = Aún no se puede mostrar nada: se han leído muy pocas respuestas.
console-quotes = Citas
console-quotes-text = Las propone una persona que lee, y las autoriza otra.
console-no-quotes = Aún no se ha autorizado ninguna.
