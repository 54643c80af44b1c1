### What members hear when they answer a message that asks them to do something.

# Asked only when a button no longer fits.
answer-question = Qual é a sua resposta à nossa mensagem?
# $number and $goal: how many have done it, and how many are hoped for. $towards: none without a goal, beyond when there are more than hoped for.
answer-counted = { $towards ->
    [none] Valeu! Com você já somos { $number }.
    [beyond] Valeu! Com você já somos { $number }. A meta era { $goal }.
   *[within] Valeu! Com você já somos { $number } de { $goal }.
}
answer-already = Valeu! Você já está na conta.
# $when: a day and a time, or a day.
answer-later = Certo. Vamos lembrar você: { $when }
answer-need = Que ajuda você precisa? Conte com as suas palavras, ou pule.
answer-need-retry = Por favor, diga em menos palavras, com no máximo 2000 caracteres.
answer-kept = Agradecemos. Uma pessoa voluntária da união vai ler e escrever para você por aqui. Pode levar alguns dias.
answer-closed = Agradecemos, mas isto já acabou: retiramos essa mensagem. Não há mais nada a fazer.

call-done = Feito
call-later = Me lembre amanhã
call-help = Preciso de ajuda

# MY DATA. $count: messages that went to many members. $dates: the days on which this member got them.
data-broadcasts = Mensagens para muitos membros que enviamos a você: { $count } ({ $dates })
# $answer: done, later or help.
data-response = { $answer ->
    [done] { $date }: você disse que fez o que pedimos
    [later] { $date }: você pediu um lembrete
   *[help] { $date }: você pediu ajuda
}
# $text: what the member wrote, or nothing.
data-case = O nosso voluntariado ainda não respondeu ao seu pedido de { $date }: { $text }
