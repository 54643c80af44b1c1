### Broadcasts: how organizers compose one, volunteers translate it, and a second organizer approves it.

## What stands in the message that members get.

# Before a text that no speaker has reviewed.
broadcast-unreviewed = Tradução não revisada.
# Before the text of a correction.
broadcast-correction = Correção:

## What is wrong with a text, or worth knowing.

# $channel: its name. $max: how many characters it takes. $over: how many must go.
broadcast-too-long = { $over ->
    [one] Não cabe em uma só mensagem por { $channel }, que aceita { $max } caracteres com as respostas. Sobra um caractere.
   *[other] Não cabe em uma só mensagem por { $channel }, que aceita { $max } caracteres com as respostas. Sobram { $over } caracteres.
}
# $segments: what it costs. $max: the most it may. $over: how many characters must go.
broadcast-too-dear = { $over ->
    [one] Por SMS ocupa { $segments } segmentos, e o máximo são { $max }. Sobra um caractere.
   *[other] Por SMS ocupa { $segments } segmentos, e o máximo são { $max }. Sobram { $over } caracteres.
}
# $word: such as CANCEL.
broadcast-owned-word = Por SMS não se pode pedir a ninguém que responda { $word }: a rede telefônica reserva essa palavra, e ela pararia ou retomaria todas as nossas mensagens para essa pessoa. Escolha outra palavra, ou escreva em minúsculas se não for para responder.
# $signs: some letters or signs. $segments, $without: how many segments it takes with and without them.
broadcast-dear-signs = Cada SMS ocupa { $segments } segmentos por causa de: { $signs }. Com letras simples ocuparia { $without }.

## Whom it reaches, and when.

# Whom a correction goes to.
broadcast-corrects = Quem recebeu o original, cada pessoa no mesmo canal e no mesmo idioma
# $reached, $matching: figures.
broadcast-reached = Agora chegaria a { $reached } de { $matching } membros:
# $why: noConsent, unreachable, countryPolicy or onHold. $count: a figure.
broadcast-missed = { $why ->
    [noConsent] Não chega porque não aceitaram: { $count }
    [unreachable] Não chega porque nos bloquearam ou não são encontrados: { $count }
    [countryPolicy] Não chega porque o canal não pode ser usado no país: { $count }
    [noHour] Não chega porque não se sabe onde estão nem quando lá é dia: { $count }
   *[onHold] Por enquanto não chega porque pareceram pedir para parar e ainda não esclareceram: { $count }
}
# $places: names of channels in Slack and Discord.
broadcast-places = Também será publicado em: { $places }
summary-now = Sai assim que for aprovado.
# $when: day, time and zone.
summary-at = Data de saída: { $when }.
# $when: day and time. $first, $last: the same moment where the clocks of the world are first and last, on the reader's clock.
summary-local = Sai quando o relógio de cada membro marcar { $when }. No seu relógio, de { $first } até { $last }.
# $tag: four letters or digits. $state: draft, review or approved. $by: a pseudonym.
summary-head = { $state ->
    [draft] { $tag }, rascunho de { $by }:
    [review] { $tag }, de { $by }, à espera de traduções e de outra pessoa organizadora:
   *[approved] { $tag }, de { $by }, já com aprovação. Qualquer mudança anula a aprovação:
}
# $call: none, link, survey or done. $link: an address, or the name of a survey. $goal: how many answers are hoped for, 0 for no goal.
summary-call = { $call ->
    [link] Pede que abram { $link }
    [survey] Pede que respondam à pesquisa { $link }
    [training] Pede que se inscrevam no treinamento { $link }
    [done] { $goal ->
        [0] Pede que respondam: feito, me lembre amanhã ou preciso de ajuda.
       *[other] Pede que respondam: feito, me lembre amanhã ou preciso de ajuda. Meta: { $goal }
    }
   *[none] Não pede nenhuma resposta.
}
# $languages: names of languages, each with its number of members in brackets.
summary-missing = Ainda sem tradução nem decisão: { $languages }
# $reason: an organizer's words.
summary-sent-back = Foi devolvido: { $reason }

## Previews.

# $channel: its name. $members: a figure. $hours, $minutes: how long it takes.
preview-lane = { $hours ->
    [0] { $minutes ->
        [0] { $channel }: { $members } membros, envio em menos de um minuto.
       *[other] { $channel }: { $members } membros, envio em cerca de { $minutes } min.
    }
   *[other] { $channel }: { $members } membros, envio em cerca de { $hours } h { $minutes } min.
}
# $channel, $language: their names. $members: a figure. $origin: written, volunteer, draft, english (by decision) or missing.
preview-head = { $origin ->
    [draft] { $channel }, { $language }, { $members } membros, como rascunho não revisado:
    [english] { $channel }, { $language }, { $members } membros, em inglês por decisão:
    [missing] { $channel }, { $language }, { $members } membros, sem decisão, por isso em inglês por enquanto:
   *[other] { $channel }, { $language }, { $members } membros:
}
# $channel, $place, $language: names.
preview-post = Publicado por { $channel } em { $place }, { $language }:
# $segments: of one message. $total: a figure, segments times members.
preview-segments = { $segments ->
    [one] 1 segmento cada, { $total } no total.
   *[other] { $segments } segmentos cada, { $total } no total.
}
# $cost: an amount with its currency.
preview-cost = Custo: cerca de { $cost }
# $less: a number of characters. $language: its name. $members: a figure.
preview-saving = { $less ->
    [one] Com 1 caractere a menos em { $language }, economiza-se 1 segmento para { $members } membros.
   *[other] Com { $less } caracteres a menos em { $language }, economiza-se 1 segmento para { $members } membros.
}
# $channel: its name.
preview-away = { $channel } não está funcionando aqui, por isso não há prévia.

## ALERT: an organizer composes.

alert-refused = Os alertas são escritos por quem organiza. Se quiser ser uma dessas pessoas, fale com alguém que você conheça e que já organize.
# One line of a list. $tag: four letters or digits. $state: draft, review or approved. $text: how it begins.
alert-listed = { $state ->
    [draft] { $tag }, rascunho: { $text }
    [review] { $tag }, em revisão: { $text }
   *[approved] { $tag }, já com aprovação: { $text }
}
alert-which = Com qual quer continuar? Escolha um, ou pule para começar um novo.
alert-which-retry = Não encontro esse. Por favor, escolha na lista, ou pule.
# $language: the name of the language to write in.
alert-text = Por favor, envie o texto em { $language }. O que você escrever é o que os membros vão ler.
alert-text-retry = Preciso de algumas palavras.
# $language: its name.
alert-in-language = Em { $language }:
alert-call = O que você pede aos membros?
alert-call-none = Nada: apenas informa
alert-call-link = Que abram um link
alert-call-done = Que façam e respondam feito
alert-link = Por favor, envie o link. Precisa começar com https://
alert-link-bad = Esse link não posso enviar. Precisa começar com https:// e não ter espaços.
alert-goal = Quantos membros você espera que façam isso? Envie um número, ou pule.
alert-goal-retry = Por favor, envie um número inteiro, ou pule.
alert-audience = Quem deve receber?
alert-audience-everyone = Quem aceitou alertas
alert-audience-saved = Um público salvo
alert-audience-language = Membros de um idioma
alert-audience-country = Membros em um país
alert-no-audiences = Ainda não há públicos salvos.
alert-saved = Qual público? Envie o nome.
alert-audience-unknown = Não há nenhum público com esse nome.
alert-language = Qual idioma?
alert-country = Qual país?
alert-country-retry = Não conheço esse país. Por favor, escreva o nome completo.
alert-when = Quando deve sair?
alert-when-now = Assim que for aprovado
alert-when-at = Em uma hora do meu relógio
alert-when-local = Em uma hora do relógio de cada membro
alert-zone = Em que fuso horário você está? Preciso dele para entender os seus horários.
alert-zone-retry = Não conheço esse lugar. Por favor, escreva a cidade grande mais próxima.
# The forms are read as they stand here, and "tomorrow" in every language.
alert-time = Que dia e que hora? Por exemplo 2026-12-01 18:00, ou amanhã 18:00, ou 18:00 para hoje.
alert-time-unclear = Não consigo ler aí um dia e uma hora.
alert-time-past = Isso já passou.
alert-places = Também deve ser publicado em um canal? Escolha um para incluir ou retirar; pule para seguir.
alert-places-retry = Não conheço esse canal. Por favor, escolha na lista, ou pule.
alert-no-places = Ainda não há canal onde publicar. Quem administra o Steward pode incluir alguns.
alert-menu = E agora?
alert-menu-preview = Prévia
alert-menu-languages = Ver os idiomas
alert-menu-change = Mudar algo
alert-menu-submit = Entregar para revisão
alert-menu-later = Continuar mais tarde
alert-menu-discard = Descartar o alerta
alert-change = O que você quer mudar?
alert-change-text = O texto
alert-change-call = O que ele pede
alert-change-audience = Quem recebe
alert-change-when = Quando sai
alert-change-places = Em que canais é publicado
alert-change-nothing = Não mudar nada
alert-channel = Em qual canal você quer ver?
alert-channel-retry = Por favor, escolha um dos canais.
alert-locale = Sobre qual idioma você quer decidir?
alert-locale-retry = Por favor, escolha um dos idiomas.
# $language: its name.
alert-decision = O que devem receber os membros que leem em { $language }?
alert-decision-english = O texto em inglês
alert-decision-all = Inglês, aqui e onde faltar um texto
alert-decision-draft = O rascunho, com aviso de não revisado
alert-decision-wait = Esperar o voluntariado
alert-draft-is = Há um rascunho que ninguém revisou:
alert-no-draft = Ninguém escreveu um rascunho nesse idioma.
alert-languages-settled = Cada idioma do público tem o seu texto.
alert-nobody = Do jeito que está, não chegaria a ninguém.
alert-unapproved = Essa mudança anulou a aprovação. É preciso aprovar de novo.
alert-sure = Devo mesmo descartar?
alert-sure-keep = Não, manter
alert-sure-discard = Sim, descartar
alert-closed = Esse alerta não pode mais mudar: já saiu, ou foi descartado.
alert-later = Fica guardado. Envie { -word-alert } para continuar.
alert-submitted = Está entregue. O voluntariado já pode traduzir com { -word-translate }, e outra pessoa organizadora pode aprovar com { -word-approve }.
alert-discarded = Foi descartado.

## TRANSLATE: a volunteer translates.

translate-refused = As traduções são feitas pelo nosso voluntariado. Se quiser ajudar, peça um convite a uma pessoa organizadora.
# One line of a list. $job: a short name. $language: its name. $members: how many read it. $text: how the English begins.
translate-listed = { $job }: { $language }, { $members } membros: { $text }
translate-which = Qual você quer traduzir?
translate-which-retry = Não encontro esse. Por favor, escolha na lista, ou pule.
# $language: the name of the language that the text below is in.
translate-source = O texto em { $language }:
# $by: a pseudonym.
translate-draft-is = Há um rascunho de { $by }:
# $language: its name.
translate-confirm = Este rascunho em { $language } está certo?
translate-confirm-right = Sim, está certo
translate-confirm-write = Não, escrevo de novo
# $language: the name of the language to write in.
translate-text = Por favor, envie em { $language }. O que você escrever é o que os membros vão ler.
# $language: its name.
translate-kept = Agradecemos. Agora é esse o texto em { $language }.
# $language: its name.
translate-kept-draft = Agradecemos. Como o alerta é seu, em { $language } isso fica como rascunho até outra pessoa confirmar.
# $language: its name.
translate-kept-review = Obrigado. Fica como rascunho em { $language } até que outra pessoa que fale a língua o confirme.
# $left: how many texts of the same survey are still wanted.
translate-left = { $left ->
    [one] Obrigado. Falta { $left } texto:
   *[other] Obrigado. Faltam { $left } textos. O próximo:
}
translate-gone = Esse não espera mais tradução.
translate-none = Não há nada para traduzir. Agradecemos por olhar.
translate-later = Agradecemos. Envie { -word-translate } quando tiver um momento.

## APPROVE: a second organizer reviews.

review-refused = Os alertas são aprovados por quem organiza.
# One line of a list. $tag: four letters or digits. $by: a pseudonym. $text: how it begins.
review-listed = { $tag }, de { $by }: { $text }
review-which = Qual você quer revisar?
review-which-retry = Não encontro esse. Por favor, escolha na lista, ou pule.
review-look = Há mais para ver antes de decidir.
review-look-next = Próximo canal
review-decide = Você já viu tudo. Aprova exatamente isto?
review-approve = Aprovar o alerta
review-back = Devolver
review-again = Ver de novo
review-not-now = Em outro momento
review-reason = O que deve mudar? Quem escreveu vai ler as suas palavras.
review-reason-retry = Por favor, diga em poucas palavras o que deve mudar.
review-changed = Mudou desde que mostrei. Agora está assim.
review-own = Foi você quem escreveu, ou fez a última mudança: outra pessoa precisa aprovar.
review-gone = Esse não está mais em revisão.
review-none = Nada espera a sua aprovação.
review-approved = Está aprovado. Agradecemos.
review-sent-back = Foi devolvido a quem escreveu, com as suas palavras.
review-later = Continua em revisão. Envie { -word-approve } para continuar.
# Told to the author. $tag: four letters or digits.
review-told-approved = O seu alerta { $tag } foi aprovado.
# Told to the author. $tag: four letters or digits. $reason: an organizer's words.
review-told-back = O seu alerta { $tag } foi devolvido: { $reason } Envie { -word-alert } para continuar.
