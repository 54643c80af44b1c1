### The first conversation: language, who we are, what we keep, consent, and a few optional questions.

onboarding-language = Boas-vindas à Facebook Users Union! Vamos continuar em português?
onboarding-language-same = Sim, em português
# Everyone must recognise this, so it also stands in English in every other language.
onboarding-language-other = Outro idioma / Other language
onboarding-languages = Qual idioma você prefere?
# Said once, in languages whose texts no speaker has reviewed yet. Never shown in English. $channel: sms (short: each part costs money), or any other.
onboarding-draft-notice = { $channel ->
    [sms] Estes textos podem ser rascunhos; idioma original: English.
   *[other] Atenção: os nossos textos originais são em inglês. Estes podem ser rascunhos que ninguém que fala português revisou ainda. Se algo parecer errado, avise.
}
onboarding-intro = { $channel ->
    [sms] Usamos o Facebook, somos mais de 30 mil e exigimos que a empresa mude em sete pontos: www.facebookusers.org
   *[other] Somos pessoas que usam o Facebook e as outras plataformas da Meta, já mais de 30 mil, e exigimos da empresa sete mudanças. Somos um projeto da Media Alliance e da Global Exchange: www.facebookusers.org
}
# What is kept, and why. On SMS the law asks for the frequency, the costs, STOP and HELP. $channel: sms, or any other.
onboarding-privacy = { $channel ->
    [sms] Guardamos o seu telefone criptografado e o que nos contar; nada se compartilha. Cerca de 4 mensagens mensais. Podem ser cobradas tarifas de mensagens e dados. Envie { -word-help } (ajuda), { -word-my-data } (ver tudo), { -word-forget } (apagar tudo), { -word-stop } (encerrar).
   *[other] Guardamos o endereço da sua conta neste canal, criptografado, para poder escrever para você, e o que você quiser nos contar. Nada se vende nem se compartilha. Envie { -word-my-data } para ver o que guardamos, { -word-forget } para apagar tudo, { -word-stop } para encerrar as nossas mensagens.
}
onboarding-topics = { $channel ->
    [sms] O que podemos enviar? Escolha o que quiser, ou nada; pode fazer parte mesmo assim.
   *[other] O que podemos enviar por aqui? Escolha o que quiser, ou nada. Você pode fazer parte sem escolher nada, e mudar quando quiser.
}
topic-alerts = Chamados para agir
topic-trainings = Convites e lembretes de treinamentos
topic-listening = Convites para encontros de escuta
onboarding-name = Agora vêm algumas perguntas, todas opcionais. Por qual primeiro nome podemos chamar você? Usamos só para cumprimentar.
onboarding-name-retry = Isso não parece um nome que eu possa usar. Por favor, envie até 40 letras, ou pule a pergunta.
onboarding-country = Em que país você está? Perguntamos para enviar só o que diz respeito a ele, em bons horários.
onboarding-country-retry = Não conheço esse país. Por favor, escreva o nome completo, ou pule a pergunta.
onboarding-zone = Em que fuso horário você está? Perguntamos para que nenhuma mensagem acorde você.
onboarding-zone-retry = Não conheço esse lugar. Por favor, escolha na lista, escreva a cidade grande mais próxima, ou pule a pergunta.
onboarding-demands = Quais das nossas demandas importam mais para você? Perguntamos para contar primeiro sobre elas. Escolha quantas quiser, ou nenhuma.
demand-hate = Deixar de amplificar o ódio
demand-breakers = Frear o que viraliza até verificar
demand-superspreaders = Moderar os grandes propagadores
demand-corrections = Corrigir a desinformação
demand-privacy = Coletar menos dados sobre nós
demand-one-rule = Uma só regra para todo mundo
demand-elections = Sem serviço para quem sabota eleições
# $name: what the member asked to be called, or nothing.
onboarding-welcome = { $name ->
    [none] Que bom ter você com a gente! Agora você é membro. Envie { -word-help } quando quiser para ver o que posso fazer.
   *[other] Que bom ter você com a gente, { $name }! Agora você é membro. Envie { -word-help } quando quiser para ver o que posso fazer.
}
onboarding-expired = Deixei a nossa conversa de lado. O que me contou continua guardado. Envie { -word-join } para continuar.

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
