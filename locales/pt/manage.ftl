### For the staff: how broadcasts stand, and what can be done about them.

# $count: broadcasts that were under way.
halt-done = { $count ->
    [0] Tudo parou: nada mais sai sem alguém pedir. Nenhum envio estava em curso. Para retomar, envie { -word-broadcasts }.
    [one] Tudo parou: nada mais sai sem alguém pedir. Um envio está em pausa. Para retomar, envie { -word-broadcasts }.
   *[other] Tudo parou: nada mais sai sem alguém pedir. { $count } envios estão em pausa. Para retomar, envie { -word-broadcasts }.
}
halt-already = Tudo já está parado. Para retomar, envie { -word-broadcasts }.
halt-refused = Só a nossa equipe pode parar as mensagens para todo mundo. Para encerrar as nossas para você, envie { -word-stop }.

manage-refused = Só a nossa equipe pode ver isto.
manage-may-not = Só quem organiza pode fazer isto.
manage-none = Nada foi enviado ainda, e nada espera.
manage-which = Qual?
manage-which-wrong = Qual estava errado?
manage-which-retry = Por favor, escolha na lista, ou envie as quatro letras ou números que vêm antes.
manage-unknown = Não há nenhum envio com esse nome.
# $by: the pseudonym of who stopped it. $when: a date and a time.
manage-halted = { $by } parou tudo: { $when }. Nada sai sem alguém pedir.
manage-halted-channel = Nada sai por { $channel }: as operadoras tomam as nossas mensagens por spam. Veja o texto, e depois retome.
manage-standstill = E agora?
manage-go-on = Deixar as mensagens saírem de novo
manage-see = Ver os envios
manage-why-go-on = Por que as mensagens podem sair de novo? O seu motivo fica no registro.
manage-went-on = As mensagens já podem sair. Os envios em pausa continuam assim até cada um ser retomado: envie { -word-broadcasts }.
manage-what = O que devo fazer?
manage-pause = Pôr em pausa
manage-resume = Retomar
manage-stop = Parar de vez
manage-correct = Enviar uma correção
manage-leave = Deixar assim
manage-left = Deixo como está.
manage-paused = Está em pausa. O que já está com os provedores chega; nada mais sai.
manage-why = Por que pode continuar? O seu motivo fica no registro.
manage-why-retry = Por favor, dê um motivo de 3 a 200 caracteres.
manage-resumed = O envio continua.
manage-still-halted = Tudo está parado. Envie antes { -word-broadcasts } para as mensagens saírem de novo.
manage-sure = Depois não dá para retomar. Quem ainda não recebeu não vai mais receber. Quer mesmo?
manage-stop-sure = Sim, parar de vez
manage-stopped = Parou de vez.
manage-late = Tarde demais para isso: mudou nesse meio-tempo.
manage-nothing-to-correct = Não há nada para corrigir: ninguém recebeu.

# One broadcast in a list. $tag: its name. $kind and $state: see below. $reached and $total: how many have it, of how many.
manage-entry = { $tag }: { $kind }, { $state }, { $reached } de { $total }
manage-kind = { $kind ->
    [alert] alerta
    [correction] correção
    [reminder] lembrete
   *[invitation] convite
}
manage-state = { $state ->
    [review] espera aprovação
    [approved] espera a sua hora
    [canary] vai para as primeiras pessoas
    [watching] em observação antes de ir para o resto
    [sending] está saindo
    [paused] em pausa
    [done] já foi enviado
    [stopped] parou de vez
   *[draft] em rascunho
}
# What a correction is about. $tag: the broadcast that was wrong.
manage-corrects = Corrige { $tag }.
# Of a correction. $count: who had the first message and cannot be told any more, since they have stopped or cannot be reached.
manage-untold = { $count } receberam a mensagem e não puderam ser avisados: encerraram as nossas mensagens, ou não são encontrados.
manage-reason = { $code ->
    [kill-switch] Em pausa porque tudo foi parado.
    [person] Em pausa por decisão de uma pessoa.
    [stops] Entrou em pausa sozinho: membros demais encerraram as nossas mensagens.
    [failures] Entrou em pausa sozinho: falharam mensagens demais.
    [complaints] Entrou em pausa sozinho: membros demais reclamaram.
    [filtered] Entrou em pausa sozinho: as operadoras tomam o texto por spam.
   *[other] Em pausa: { $code }.
}

# $bar: a bar of blocks. $percent: how much of it is done.
progress-bar = { $bar } { $percent }
progress-rate = { $rate } por minuto
# $time: hours and minutes.
progress-left = faltam cerca de { $time }
# The count of one delivery state, as in "1,204 arrived".
progress-state = { $state ->
    [queued] { $count } em espera
    [sent] { $count } a caminho
    [delivered] { $count } já chegaram
    [failed] { $count } falharam
    [suppressed] { $count } sem enviar
   *[unknown] { $count } sem saber
}
progress-answers = Feito: { $done }. Mais tarde: { $later }. Ajuda: { $help }.
progress-answers-goal = Feito: { $done } de { $goal }. Mais tarde: { $later }. Ajuda: { $help }.
progress-pause = Pausar ou parar
progress-halt = Parar tudo

outcome-title = { $tag }: { $kind }, tudo enviado.
outcome-title-stopped = { $tag }: { $kind }, parou de vez.
outcome-reached = Chegou a { $reached } de { $total }.
outcome-took = Levou { $time }.
# $count: members who ended our messages while it went out.
outcome-stops = { $count } encerraram as nossas mensagens nesse meio-tempo.
outcome-locale = { $locale }: { $reached } de { $total }
# $count: messages of which the provider never told whether they arrived. $command: what an operator types.
outcome-unknown = De { $count } ninguém sabe se chegaram. Quem opera o Steward vê quais com: { $command }
outcome-help = { $count } pediram ajuda, e esperam o voluntariado.
# The picture's title, and the names of the states in it.
chart-deliveries = Entregas por canal
chart-state-waiting = Em espera
chart-state-sent = A caminho
chart-state-delivered = Chegaram
chart-state-failed = Falharam
chart-state-suppressed = Sem enviar
chart-state-unknown = Sem saber
