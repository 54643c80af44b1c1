### Results of surveys, in chats and on the console: the pages for staff.

results-refused = Os resultados são para quem trabalha na união. São publicados quando estão prontos.
results-none = Ainda não há nenhuma pesquisa.
results-which = De qual pesquisa?
results-which-retry = Por favor, escolha uma destas.
# Nothing was released yet. $survey: its title.
results-unreleased = Os resultados de "{ $survey }" ainda não foram liberados. Uma pessoa organizadora faz isso no console: envie { -word-console }.
results-too-few = Pouca gente respondeu "{ $survey }" para mostrar algo dela.
# Above the charts. $survey: its title. $respondents: how many finished, in the release. $number: the release's number. $date: the day of the release.
results-title = Resultados de "{ $survey }": { $respondents } pessoas, edição { $number } de { $date }.
results-more = Todo o resto, e os resultados por idioma e por país, está no console: envie { -word-console }.
# Under a chart. $respondents: how many. $number: the release's number.
results-note = { $respondents } pessoas responderam. Edição { $number }.
# In place of a number. $audience: inside (staff) or public.
results-hidden = { $audience ->
    [public] não mostrado: poderia revelar menos de 10 pessoas
   *[inside] não mostrado: poderia revelar menos de 5 pessoas
}
# What a respondent counts as. $category: skipped, unasked, answered, chosen or not-chosen.
results-category = { $category ->
    [skipped] pulada
    [unasked] não perguntada
    [answered] respondida
    [chosen] escolhida
    [not-chosen] não escolhida
   *[other] outra
}
results-no-country = país não informado
results-elsewhere = { $by ->
    [locale] todos os outros idiomas
   *[other] todos os outros países
}
results-not-shown = Nada desta pergunta pode ser mostrado: revelaria pouca gente demais.
results-finished = responderam até o fim
# Everyone who left, at whatever question.
results-left = saíram antes do fim
results-left-before = saíram antes da primeira pergunta
results-left-at = saíram em: { $question }
# The rest of those who left: fewer than may be shown left at each of these questions.
results-left-elsewhere = saíram em outro ponto

# An operator has to set the address first: a link without https would tell on whoever opens it.
console-unset = Ainda não dá para entrar no console com segurança. Quem administra este bot precisa pôr em PUBLIC_URL um endereço https.
console-refused = O console é para quem trabalha na união.
console-channel = O link do console só é enviado por Slack, Discord ou Telegram. Por favor, escreva para mim por lá.
# $link: works once. $minutes: how long.
console-link = Este é o seu acesso ao console. Funciona uma só vez, nos próximos { $minutes } minutos. Não passe adiante: quem abrir entra como se fosse você.
    { $link }

console-title = Console
console-sign-in = Por favor, entre
console-sign-in-how = Envie { -word-console } ao bot por Slack, Discord ou Telegram. Ele responde com um link que funciona uma só vez.
console-enter-title = Entrar
console-enter-text = Este link funciona uma só vez. Continue no navegador em que quer trabalhar.
console-enter-button = Continuar
console-enter-gone = Este link não funciona mais
console-enter-gone-text = Já foi usado, ou é antigo demais. Envie { -word-console } ao bot para receber outro.
console-too-many = Tentativas demais
console-too-many-text = Por favor, espere um minuto e tente de novo.
console-forbidden = Isto não é possível
console-forbidden-text = O formulário veio de outro lugar ou é antigo demais, ou a sua função não permite. Volte, carregue a página de novo e tente mais uma vez.
console-not-found = Esta página não existe
console-being-released = Outra pessoa está liberando estes resultados
console-being-released-text = Por favor, espere um momento e carregue a página de novo.
console-failed = Algo deu errado do nosso lado
console-failed-text = Ficou no registro. Por favor, tente de novo.
# $name: the pseudonym. $role: volunteer, organizer or admin.
console-signed-in = Você entrou como { $name }, { $role ->
    [volunteer] pessoa voluntária
    [admin] pessoa administradora
   *[organizer] pessoa organizadora
}
console-leave = Encerrar a sessão
console-back = Todas as pesquisas
console-skip = Ir para o conteúdo

console-surveys = Pesquisas
console-no-surveys = Ainda não há nenhuma pesquisa. Quem administra o bot publica uma com o comando `survey publish`.
# $state: published (open) or closed.
console-state = { $state ->
    [closed] encerrada
   *[published] aberta
}
console-version = versão { $version }
console-responses = Respostas
# Counts go down to a multiple of five.
console-started = começaram
console-finished = responderam até o fim
console-fewer = menos de 5
console-at-least = { $count } ou mais
console-live-note = Estes dois números seguem as respostas conforme chegam, de cinco em cinco, para que não se perceba a chegada de nenhuma em particular. Tudo o que vem abaixo é de uma edição: números fixos.
console-no-release = Ainda sem edição
console-no-release-text = Os resultados aparecem quando uma pessoa organizadora os libera. A primeira edição decide o nível de detalhe que os números terão sempre para quem conta nela: espere até que a maioria das respostas tenha chegado.
# $number: the release's number. $date: when. $name: who.
console-release = Edição { $number }, { $date }, por { $name }
console-release-button = Liberar os resultados agora
console-release-warning = Uma edição fica fixa e não pode ser desfeita. Ela é anotada no registro de auditoria.
console-release-done = Os resultados foram liberados.
console-audience = Mostrado para
console-inside = a equipe: nenhum número abaixo de 5
console-public = todo mundo: nenhum número abaixo de 10
console-download = Baixar os números públicos (CSV)
console-not-public = Não é para publicar. Mude para "todo mundo" para ver os números que podem ser publicados.
console-leaving = Quem vai até o fim, e onde as outras pessoas saem
console-by-locale = Por idioma
console-by-country = Por país
console-breakdown = Por idioma e por país
console-people = pessoas
console-answer = Resposta
console-option = Quem escolheu "{ $option }"
console-questions = Perguntas
# $number: the number of an earlier release.
console-since = Sem mudança desde a edição { $number }: desde então, pouca gente se somou.
console-themes = Temas
console-themes-text = O que se encontrou na leitura das respostas com palavras próprias. Uma resposta pode ter vários temas.
console-nothing-read = Ainda não dá para mostrar nada: poucas respostas foram lidas.
console-quotes = Citações
console-quotes-text = Propostas por uma pessoa que lê, liberadas por outra.
console-no-quotes = Nenhuma foi liberada ainda.
