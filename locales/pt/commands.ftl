### What the menus of Telegram and Discord say beside each command. At most 90 characters.

command-union = Escrever para a sua união
command-join = Fazer parte, ou escolher o que podemos enviar
command-train = Encontrar um treinamento e se inscrever
command-listen = Contar o que você vive, em uma pesquisa
command-help = O que posso fazer
command-about = Quem somos, e as nossas sete demandas
command-language = Falar em outro idioma
command-data = Ver tudo o que guardamos sobre você
command-forget = Apagar tudo o que guardamos sobre você
command-link = Usar outro canal com a mesma filiação
command-stop = Encerrar as nossas mensagens
