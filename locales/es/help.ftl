### Answers to HELP and ABOUT, and the change of language.

# $channel: sms, or any other.
help-text = { $channel ->
    [sms] Facebook Users Union, www.facebookusers.org. Escribe: { -word-join }, { -word-train }, { -word-listen }, { -word-about }, { -word-language }, { -word-my-data }, { -word-forget }, { -word-link }. Unos 4 mensajes al mes. Pueden aplicarse tarifas de mensajes y datos. { -word-stop } termina todos los mensajes.
   *[other] Esta es la unión de quienes usan Facebook (Facebook Users Union), www.facebookusers.org. Puedes enviarme estas palabras cuando quieras:
    { -word-join } - unirte, o elegir lo que podemos enviarte
    { -word-train } - buscar un taller e inscribirte
    { -word-listen } - contar lo que vives, en una encuesta
    { -word-about } - quiénes somos, y nuestras siete demandas
    { -word-language } - hablar en otro idioma
    { -word-my-data } - ver todo lo que guardamos sobre ti
    { -word-forget } - borrarlo
    { -word-link } - usar otro canal con la misma membresía
    { -word-stop } - terminar nuestros mensajes
}
help-staff = { $role ->
    [volunteer] Como parte del equipo también puedes enviar: { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
    [admin] Como parte del equipo también puedes enviar: { -word-invite }, { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
   *[organizer] Como parte del equipo también puedes enviar: { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
}
about-intro = Somos personas que usan Facebook y las otras plataformas de Meta, en un proyecto de Media Alliance y Global Exchange. La gente que las usa crea lo que la empresa vende. Nos unimos para exigirle siete cambios:
# $channel: sms, or any other.
about-demands = { $channel ->
    [sms]
    1. No amplificar odio, violencia ni desinformación.
    2. Frenar lo viral hasta verificarlo.
    3. Moderar a los pocos con más alcance, en todos los idiomas.
    4. Mostrar correcciones a quien vio desinformación.
    5. Reunir menos datos, y que la gente decida.
    6. Una sola regla, sin excepciones.
    7. Ningún servicio a quien sabotea elecciones.
   *[other]
    1. No amplificar ni recomendar odio, violencia o desinformación.
    2. Frenar lo que de pronto se vuelve viral hasta que se verifique, como hacen las bolsas de valores.
    3. Moderar a los pocos que llegan a la mayor parte de la gente, e invertir en otros idiomas, no solo en inglés.
    4. Mostrar las correcciones a toda la gente que vio desinformación.
    5. Reunir menos datos, y dejar que cada persona diga lo que se puede usar.
    6. Una sola regla para todo el mundo: sin excepciones para gobiernos, gente de la política y anunciantes.
    7. Ningún servicio para quien sabotea elecciones, en cualquier lugar.
}
about-site = Lee lo nuevo y las acciones de ahora: www.facebookusers.org
language-question = ¿Qué idioma prefieres?
language-changed = Desde ahora hablamos en español.
