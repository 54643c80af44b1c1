### Trainings, as organizers and trainers offer them.

## Which training.

training-staff-refused = Só quem organiza, e as pessoas voluntárias que ajudam, podem fazer isto.
training-staff-none = Não há nenhum treinamento que você possa traduzir ou que seja dado por você.
training-staff-gone = Esse treinamento não existe mais, ou não cabe a você mudar.
training-staff-later = Certo. O que você fez fica guardado: a mesma palavra traz de volta.
training-staff-which = Qual treinamento?
training-staff-new = Um treinamento novo
# The button for the next page of a list.
training-staff-more = Mais …
training-staff-list-retry = Por favor, escolha um da lista.
# One training of a list. $tag: its name. $state: draft or open. $title: what it is called.
training-staff-listed = { $state ->
    [draft] { $tag }, rascunho: { $title }
   *[open] { $tag }: { $title }
}

## What is asked of a new training.

# $language: such as "Spanish".
training-staff-heading = Como se chama o treinamento? Poucas palavras em { $language }.
training-staff-about = O que os membros vão aprender, e o que devem trazer? Algumas frases em { $language }.
# $max: how many characters.
training-staff-too-long = Por favor, use no máximo { $max } caracteres.
training-staff-language = Em que idioma ele é dado?
training-staff-zone = Em que fuso horário você dá as datas?
training-staff-rhythm = Com que frequência acontece?
training-staff-rhythm-once = Em um dia, ou nos dias que eu disser
training-staff-rhythm-weekly = Toda semana
training-staff-rhythm-fortnightly = A cada duas semanas
training-staff-rhythm-monthly = Todo mês, no mesmo dia da semana
# $rhythm: once, or a series. $zone: such as Africa/Nairobi.
training-staff-dates = { $rhythm ->
    [once] Quando, pelo relógio de { $zone }? Por exemplo: 2027-03-14 18:30. Separe várias datas com ponto e vírgula.
   *[weekly] Quando é a primeira vez, pelo relógio de { $zone }? Por exemplo: 2027-03-14 18:30
}
# $part: what was typed.
training-staff-dates-unclear = Não consigo ler "{ $part }" como data e hora.
training-staff-dates-past = Não dá para planejar uma data que já passou: { $when }
training-staff-dates-far = Isso é longe demais. Dá para planejar datas dos próximos dois anos.
training-staff-dates-one = Uma série só precisa da primeira data.
training-staff-dates-none = Não há nenhuma data pela frente. Por favor, dê outras.
training-staff-dates-are = As datas são estas:
# $count: how many more dates.
training-staff-dates-more = { $count ->
    [one] e mais uma vez
   *[other] e mais { $count } vezes
}
training-staff-dates-endless = e assim por diante, até você dar um fim
training-staff-times = Quantas vezes ao todo? Pule se ainda não tem fim.
# $min, $max: whole numbers.
training-staff-number-retry = Por favor, envie um número inteiro de { $min } a { $max }.
training-staff-length = Quantos minutos dura?
training-staff-place = Onde é, ou que link os membros abrem? Só quem se inscreveu fica sabendo.
training-staff-capacity = Quantos membros podem participar? Pule se não há limite.
training-staff-audience = Quem pode ver e se inscrever?
training-staff-audience-everyone = Todas as pessoas da união
training-staff-topics = De quais das nossas demandas ele trata?
training-staff-trainer = Quem dá o treinamento? Envie o pseudônimo de uma pessoa voluntária ou organizadora. Pule se for você.
training-staff-trainer-unknown = Ninguém na equipe tem esse pseudônimo.

## The training as it stands.

# $tag: its name. $state: draft, open, cancelled or over. $trainer: a pseudonym.
training-staff-head = { $state ->
    [draft] { $tag }, rascunho. Quem dá: { $trainer }
    [open] { $tag }, aberto. Quem dá: { $trainer }
    [cancelled] { $tag }, cancelado. Quem dá: { $trainer }
   *[over] { $tag }, encerrado. Quem dá: { $trainer }
}
# $language: the name of one. $minutes, $capacity: figures; 0 for no limit.
training-staff-facts = { $capacity ->
    [0] Em { $language }, { $minutes } minutos, sem limite.
   *[other] Em { $language }, { $minutes } minutos, no máximo { $capacity } membros.
}
training-staff-place-is = Lugar: { $place }
training-staff-place-none = Ainda sem lugar: quem se inscrever fica sabendo assim que você incluir.
# $languages: names of languages.
training-staff-words-in = Título e descrição existem em: { $languages }
training-staff-words-missing = Título e descrição são necessários também em inglês.
# One date. $when: day and time. $signed, $waiting: figures. $state: planned, cancelled or over.
training-staff-date-line = { $state ->
    [cancelled] { $when }: cancelada
    [over] { $when }: passou, { $signed } tinham vaga
   *[planned] { $when }: { $signed } têm vaga, { $waiting } esperam
}
training-staff-menu = O que você quer fazer?
training-staff-open = Abrir para os membros
training-staff-opened = Está aberto: os membros já podem se inscrever.
training-staff-change = Mudar algo
training-staff-languages = Pôr em outro idioma
training-staff-leave = Deixar por enquanto
training-staff-discard = Descartar
training-staff-dates-menu = Datas, inscrições e presença
training-staff-invite = Convidar membros
training-staff-cancel = Cancelar o treinamento
training-staff-back = Voltar
training-staff-change-what = O que você quer mudar?
training-staff-change-words = Título e descrição
training-staff-change-language = O idioma em que é dado
training-staff-change-dates = As datas
training-staff-change-length = A duração
training-staff-change-place = O lugar ou o link
training-staff-change-capacity = Quantas vagas há
training-staff-change-audience = Quem pode ver
training-staff-change-topics = As demandas de que trata
training-staff-change-trainer = Quem dá o treinamento
training-staff-changed = Está mudado.
# $count: how many members.
training-staff-told = { $count ->
    [0] Ninguém que se inscreveu precisava ser avisado.
    [one] Um membro que se inscreveu recebe agora um aviso, no seu idioma.
   *[other] { $count } membros que se inscreveram recebem agora um aviso, cada um no seu idioma.
}
# After it, when there are such. $count: how many of them.
training-staff-told-late = { $count ->
    [one] Uma dessas pessoas só vai ler depois da hora prevista: lá é noite.
   *[other] { $count } dessas pessoas só vão ler depois da hora prevista: lá é noite.
}
training-staff-translation = Para qual idioma?
# Before the words to translate. $language: the name of one.
training-staff-source = Em { $language }:
training-staff-translated = Agradecemos. Agora é esse o treinamento em { $language }.
training-staff-translated-draft = Fica guardado como rascunho: os membros veem que ninguém revisou.

## One date.

training-staff-date = Qual data?
training-staff-people = Quem se inscreveu
training-staff-attendance = Anotar quem veio
training-staff-opinions = O que disseram
training-staff-message = Escrever para quem se inscreveu
training-staff-move = Mudar o dia ou a hora
training-staff-cancel-date = Cancelar esta data
# $zone: such as Africa/Nairobi.
training-staff-move-to = Para que dia e hora, pelo relógio de { $zone }? Por exemplo: 2027-03-14 18:30
training-staff-move-same = Já é nessa hora.
training-staff-scope = Só esta data, ou também todas as seguintes?
training-staff-scope-one = Só esta data
training-staff-scope-following = Esta data e todas as seguintes
# $from, $to: day and time.
training-staff-moved = Passou de { $from } para { $to }.
# $what: discard, date, following or training.
training-staff-sure = { $what ->
    [discard] Devo descartar este rascunho?
    [date] Devo cancelar esta data? Quem se inscreveu ou espera vaga recebe um aviso.
    [following] Devo cancelar esta data e todas as seguintes? Quem se inscreveu em alguma delas, ou espera vaga, recebe um aviso.
   *[training] Devo cancelar o treinamento inteiro? Quem se inscreveu em alguma data, ou espera vaga, recebe um aviso.
}
training-staff-sure-keep = Não, manter
training-staff-sure-end = Sim, com certeza
training-staff-discarded = Foi descartado.
training-staff-cancelled = Está cancelado.
training-staff-date-over = Isso não se pode fazer com uma data que passou ou foi cancelada.

## Who comes.

# $code: such as T4821.
training-staff-code = O código desta data é { $code }. Diga em voz alta no fim: os membros que enviarem { -word-here } { $code } ficam com a presença anotada.
training-staff-nobody = Ninguém se inscreveu ainda.
# One member of the list. $pseudonym: who. $status: signed, waiting, offered, attended or missed.
training-staff-person = { $status ->
    [signed] { $pseudonym }: tem vaga
    [waiting] { $pseudonym }: espera
    [offered] { $pseudonym }: tem uma vaga oferecida
    [attended] { $pseudonym }: veio
   *[missed] { $pseudonym }: não veio
}
# In a person's place whose data was erased.
training-staff-erased = Alguém que nos deixou
training-staff-by-language = Inscrições por idioma
training-staff-by-country = Inscrições por país
training-staff-country-unknown = País desconhecido
training-staff-few = menos de 5
# In place of a figure from which one below 5 could be worked out.
training-staff-hidden = não mostrado
# Under the charts.
training-staff-few-note = Números abaixo de 5 não são mostrados, nem aqueles que permitiriam calculá-los.
training-staff-came = Quem veio? Escolha um membro para trocar entre veio e não veio.
# Before the list, when there are such.
training-staff-came-own = Entre parênteses está o que as próprias pessoas disseram.
training-staff-came-done = Terminei
training-staff-came-rest = Mais ninguém veio
training-staff-too-early = A presença pode ser anotada depois que o treinamento começar.
# $came, $missed, $open: figures.
training-staff-came-count = { $came } vieram, { $missed } não, { $open } ainda sem anotação.
training-staff-rated = { $shown ->
    [yes] { $count } pessoas avaliaram: { $average } de 5 em média.
   *[no] Menos de 5 pessoas avaliaram, por isso a média não é mostrada.
}
training-staff-opinions-none = Ninguém escreveu nada ainda.
training-staff-opinions-trainer = O que as pessoas escreveram só é lido por quem dá o treinamento.

## What goes to members.

# The text of an invitation, which its organizer may still change. $title, $description: of the training. $when: its next date.
training-staff-invitation = { $title }: { $description } Primeira data: { $when }.
training-staff-no-date = Não há nenhuma data pela frente em que os membros possam se inscrever.
training-staff-note = O que você quer dizer a quem tem vaga? Por favor, escreva em inglês. Uma pessoa organizadora revisa antes do envio.
training-staff-note-nobody = Não há ninguém com vaga que uma mensagem possa alcançar.
training-staff-note-handed = Agradecemos. Agora espera por traduções e por uma pessoa organizadora.
training-staff-message-next = Agora escreva a mensagem. Outra pessoa organizadora revisa antes do envio a quem tem vaga.
