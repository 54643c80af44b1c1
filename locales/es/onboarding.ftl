### The first conversation: language, who we are, what we keep, consent, and a few optional questions.

onboarding-language = ¡Te damos la bienvenida a la Facebook Users Union! ¿Seguimos en español?
onboarding-language-same = Sí, en español
# Everyone must recognise this, so it also stands in English in every other language.
onboarding-language-other = Otro idioma / Other language
onboarding-languages = ¿Qué idioma prefieres?
# Said once, in languages whose texts no speaker has reviewed yet. Never shown in English. $channel: sms (short: each part costs money), or any other.
onboarding-draft-notice = { $channel ->
    [sms] Estos textos pueden ser borradores; el original es el inglés.
   *[other] Ten en cuenta: el texto original es el inglés. Este puede ser un borrador que nadie que habla español ha revisado. Si algo suena mal, cuéntanos.
}
onboarding-intro = { $channel ->
    [sms] Usamos Facebook, ya pasamos de 30 mil, y le exigimos a la empresa siete cambios: www.facebookusers.org
   *[other] Somos personas que usan Facebook y las otras plataformas de Meta, ya pasamos de 30 mil, y le exigimos a la empresa siete cambios. Somos un proyecto de Media Alliance y Global Exchange: www.facebookusers.org
}
# What is kept, and why. On SMS the law asks for the frequency, the costs, STOP and HELP. $channel: sms, or any other.
onboarding-privacy = { $channel ->
    [sms] Guardamos tu teléfono cifrado y lo que nos cuentes, y no compartimos nada. Unos 4 mensajes al mes. Pueden aplicarse tarifas de mensajes y datos. Escribe { -word-help } para pedir ayuda, { -word-my-data } para ver lo guardado, { -word-forget } para borrarlo, { -word-stop } para terminar.
   *[other] Guardamos la dirección de tu cuenta en este canal, cifrada, para poder escribirte, y lo que elijas contarnos. No se vende ni se comparte nada. Escribe { -word-my-data } para ver lo que guardamos, { -word-forget } para borrarlo, { -word-stop } para terminar nuestros mensajes.
}
onboarding-topics = { $channel ->
    [sms] ¿Qué podemos enviarte? Elige lo que quieras, o nada; puedes unirte igual.
   *[other] ¿Qué podemos enviarte por este medio? Elige lo que quieras, o nada. Puedes unirte aunque no elijas nada, y cambiarlo cuando quieras.
}
topic-alerts = Llamados a actuar
topic-trainings = Invitaciones y recordatorios de talleres
topic-listening = Invitaciones a sesiones de escucha
onboarding-name = Ahora vienen unas pocas preguntas. Todas son opcionales. ¿Con qué nombre de pila te llamamos? Lo usamos solo para saludarte.
onboarding-name-retry = Eso no parece un nombre que pueda usar. Por favor, escribe hasta 40 letras, o salta la pregunta.
onboarding-country = ¿En qué país estás? Preguntamos para enviarte solo lo que le toca a tu país, y a buenas horas.
onboarding-country-retry = No conozco ese país. Por favor, escribe el nombre completo, o salta la pregunta.
onboarding-zone = ¿En qué zona horaria estás? Preguntamos para que ningún mensaje te despierte.
onboarding-zone-retry = No conozco ese lugar. Por favor, elige de la lista, escribe una ciudad grande que quede cerca, o salta la pregunta.
onboarding-demands = ¿Qué demandas nuestras te importan más? Preguntamos para contarte primero de ellas. Elige las que quieras, o ninguna.
demand-hate = Dejar de amplificar el odio
demand-breakers = Frenar lo viral hasta verificarlo
demand-superspreaders = Moderar a los grandes difusores
demand-corrections = Corregir lo falso ante quienes lo vieron
demand-privacy = Reunir menos datos sobre la gente
demand-one-rule = Una sola regla para todo el mundo
demand-elections = Sin servicio a quien sabotea elecciones
# $name: what the member asked to be called, or nothing.
onboarding-welcome = { $name ->
    [none] Gracias. Ya eres miembro. Escribe { -word-help } cuando quieras para ver lo que puedo hacer.
   *[other] Gracias, { $name }. Ya eres miembro. Escribe { -word-help } cuando quieras para ver lo que puedo hacer.
}
onboarding-expired = Dejé nuestra charla en pausa. Lo que me contaste sigue guardado. Escribe { -word-join } para seguir.

# The languages' own names: the same in every locale.
language-en = English
language-es = Español
language-fr = Français
language-pt = Português
language-ar = العربية
language-hi = हिन्दी
language-sw = Kiswahili
language-am = አማርኛ
language-my = မြန်မာ
language-om = Afaan Oromoo
language-ti = ትግርኛ
