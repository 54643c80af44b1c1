### What the conversation engine itself says, in any flow.

engine-not-understood = Desculpe, não entendi essa mensagem.
# Channels without buttons. $count: how many options there are, a number.
engine-reply-number = Responda de 1 a { $count }, por favor.
# Channels without buttons, where several options may be chosen.
engine-reply-numbers = Responda com o que escolher, por exemplo 1 2. Para nenhum, envie 0.
engine-use-buttons = Por favor, toque em um dos botões.
engine-stale = Esse botão é de uma pergunta anterior.
engine-back-to = Voltando ao ponto em que paramos:
engine-edited = Não consigo ver mudanças em mensagens já enviadas. Por favor, envie de novo como mensagem nova.
engine-media = Aqui eu só consigo ler texto. Por favor, escreva com palavras.
engine-empty = Essa mensagem chegou sem texto. Por favor, escreva de novo.
engine-nudge = Ainda por aqui? Pode responder sem pressa. A pergunta era esta:
engine-expired = Fechei a pergunta anterior, porque ficou sem resposta. O que me contou antes continua guardado. Envie { -word-help } para ver o que posso fazer.
# $name: what the member asked to be called, or nothing.
engine-hello = { $name ->
    [none] Oi! Respondo a algumas palavras. Envie { -word-help } para ver quais.
   *[other] Oi, { $name }! Respondo a algumas palavras. Envie { -word-help } para ver quais.
}
engine-trouble = Algo deu errado do nosso lado. A sua mensagem está guardada e estamos vendo o que houve. Por favor, tente de novo em alguns minutos.
# The label of the option that leaves a question unanswered.
engine-skip = Pular
# The label of the button that sends several ticked options.
engine-done = Pronto
# Said in a group or a channel that others read.
engine-public-invitation = Oi! Vamos conversar onde mais ninguém lê: por favor, me envie uma mensagem direta.
# The answer to a command, in the place where it was given. The real answer comes as a direct message.
engine-see-direct-message = Escrevi para você por mensagem direta. Se não chegou, permita mensagens diretas e tente de novo.
# The label of a button that opens a form, on Slack and Discord; at most 30 characters.
engine-form-open = Escrever em um formulário
# Above the form; at most 24 characters.
engine-form-title = O seu texto
# Beside the form's only field; at most 40 characters.
engine-form-field = Texto
# The button that sends the form; at most 24 characters.
engine-form-send = Enviar
# The button that closes the form without sending it; at most 24 characters.
engine-form-cancel = Fechar sem enviar
