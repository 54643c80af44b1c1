### What the conversation engine itself says, in any flow.

engine-not-understood = Perdona, no entiendo ese mensaje.
# Channels without buttons. $count: how many options there are, a number.
engine-reply-number = Responde del 1 al { $count }, por favor.
# Channels without buttons, where several options may be chosen.
engine-reply-numbers = Responde con lo que elijas, por ejemplo 1 2. Para nada, escribe 0.
engine-use-buttons = Por favor, toca uno de los botones.
engine-stale = Ese botón es de una pregunta anterior.
engine-back-to = Volvamos a donde nos quedamos:
engine-edited = No puedo ver los cambios en un mensaje ya enviado. Por favor, mándalo otra vez como mensaje nuevo.
engine-media = Aquí solo puedo leer texto. Por favor, escríbelo con palabras.
engine-empty = Ese mensaje llegó sin texto. Por favor, escríbelo otra vez.
engine-nudge = ¿Sigues ahí? No hay prisa. Esta era la pregunta:
engine-expired = Cerré la pregunta anterior porque no tuve respuesta. Lo que me contaste antes sigue guardado. Escribe { -word-help } para ver lo que puedo hacer.
# $name: what the member asked to be called, or nothing.
engine-hello = { $name ->
    [none] ¡Hola! Respondo a unas pocas palabras. Escribe { -word-help } para verlas.
   *[other] ¡Hola, { $name }! Respondo a unas pocas palabras. Escribe { -word-help } para verlas.
}
engine-trouble = Algo falló de nuestro lado. Tu mensaje está a salvo y estamos revisando el problema. Por favor, prueba otra vez en unos minutos.
# The label of the option that leaves a question unanswered.
engine-skip = Saltar
# The label of the button that sends several ticked options.
engine-done = Listo
# Said in a group or a channel that others read.
engine-public-invitation = ¡Hola! Hablemos donde nadie más lea: por favor, mándame un mensaje directo.
# The answer to a command, in the place where it was given. The real answer comes as a direct message.
engine-see-direct-message = Te escribí por mensaje directo. Si no lo ves, permite los mensajes directos y prueba otra vez.
# The label of a button that opens a form, on Slack and Discord; at most 30 characters.
engine-form-open = Escribir en un formulario
# Above the form; at most 24 characters.
engine-form-title = Tu texto
# Beside the form's only field; at most 40 characters.
engine-form-field = Texto
# The button that sends the form; at most 24 characters.
engine-form-send = Enviar
# The button that closes the form without sending it; at most 24 characters.
engine-form-cancel = Cerrar sin enviar
