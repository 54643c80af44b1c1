### Answers to HELP and ABOUT, and the change of language.

# $channel: sms, or any other.
help-text = { $channel ->
    [sms] Facebook Users Union, www.facebookusers.org. Envie: { -word-join }, { -word-train }, { -word-listen }, { -word-about }, { -word-language }, { -word-my-data }, { -word-forget }, { -word-link }. Cerca de 4 mensagens mensais. Podem ser cobradas tarifas de mensagens e dados. { -word-stop } encerra todas as mensagens.
   *[other] Aqui é a união de quem usa o Facebook (Facebook Users Union), www.facebookusers.org. Você pode me enviar estas palavras a qualquer momento:
    { -word-join } - fazer parte, ou escolher o que podemos enviar
    { -word-train } - encontrar um treinamento e se inscrever
    { -word-listen } - contar o que você vive, em uma pesquisa
    { -word-about } - quem somos, e as nossas sete demandas
    { -word-language } - falar em outro idioma
    { -word-my-data } - ver tudo o que guardamos sobre você
    { -word-forget } - apagar tudo isso
    { -word-link } - usar outro canal com a mesma filiação
    { -word-stop } - encerrar as nossas mensagens
}
help-staff = { $role ->
    [volunteer] Como parte da equipe, você também pode enviar: { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
    [admin] Como parte da equipe, você também pode enviar: { -word-invite }, { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
   *[organizer] Como parte da equipe, você também pode enviar: { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
}
about-intro = Somos pessoas que usam o Facebook e as outras plataformas da Meta, em um projeto da Media Alliance e da Global Exchange. Quem usa é quem cria o que a empresa vende. Em união, exigimos dela sete mudanças:
# $channel: sms, or any other.
about-demands = { $channel ->
    [sms]
    1. Não amplificar ódio, violência nem desinformação.
    2. Frear o que viraliza até verificar.
    3. Moderar os poucos de maior alcance, em todo idioma.
    4. Mostrar correções a quem viu desinformação.
    5. Coletar menos dados e deixar as pessoas decidirem.
    6. Uma só regra, sem exceção.
    7. Nenhum serviço a quem sabota eleições.
   *[other]
    1. Não amplificar nem recomendar ódio, violência ou desinformação.
    2. Frear o que de repente viraliza até ser verificado, como fazem as bolsas de valores.
    3. Moderar os poucos que alcançam mais gente, e investir em outros idiomas além do inglês.
    4. Mostrar correções a todas as pessoas que viram desinformação.
    5. Coletar menos dados, e deixar cada pessoa dizer o que pode ser usado.
    6. Uma só regra para todo mundo: sem exceção para governos, políticos e anunciantes.
    7. Nenhum serviço para quem sabota eleições, em qualquer lugar.
}
about-site = Saiba mais e veja as ações mais recentes: www.facebookusers.org
language-question = Qual idioma você prefere?
language-changed = De agora em diante, falamos em português.
