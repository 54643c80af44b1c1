### What the menus of Telegram and Discord say beside each command. At most 90 characters.

command-union = Escribir a tu unión
command-join = Unirte, o elegir lo que podemos enviarte
command-train = Buscar un taller e inscribirte
command-listen = Contar lo que vives, en una encuesta
command-help = Lo que puedo hacer
command-about = Quiénes somos, y nuestras siete demandas
command-language = Hablar en otro idioma
command-data = Ver todo lo que guardamos sobre ti
command-forget = Borrar todo lo que guardamos sobre ti
command-link = Usar otro canal con la misma membresía
command-stop = Terminar nuestros mensajes
