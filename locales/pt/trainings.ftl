### Trainings.

# A date, to be put into other messages, so without a full stop. $date: "Sunday, March 14, 2027". $time: "18:30". $zone: "East Africa Time".
training-when = { $date }, { $time } ({ $zone })
# For who also counts by the Ethiopian calendar. $ethiopianDate: the day by it.
training-when-calendar = { $date }, { $time } ({ $zone }; calendário etíope: { $ethiopianDate })
# For who also counts the hours from dawn, in East Africa. $ethiopianTime: "12:30". $part: the day's four parts, from 6:00, 12:00, 18:00 and 0:00.
training-when-clock = { $date }, { $time } ({ $zone }; calendário e relógio etíopes: { $ethiopianDate }, { $part ->
    [morning] { $ethiopianTime } da manhã
    [day] { $ethiopianTime } da tarde
    [evening] { $ethiopianTime } da noite
   *[night] { $ethiopianTime } da madrugada
})

## Signing up: TRAIN.

# One training in a list. $title: what it is called. $when: its date and time. $standing: how the member stands to it.
train-item = { $title }: { $when }{ $standing ->
    [full] . Sem vaga, com lista de espera.
    [signed] . Você tem vaga.
    [waiting] . Você está na lista de espera.
    [offered] . Há uma vaga oferecida a você.
   *[free] .
}
# Before the list. $zone: the zone that dates are told in, where the member's own is not known; "own" where it is.
train-list = { $zone ->
    [own] Treinamentos a que você pode vir:
   *[other] Treinamentos a que você pode vir. Não sei o seu fuso horário, então as horas são as de { $zone }:
}
train-which = Sobre qual você quer saber mais?
train-which-retry = Por favor, escolha um da lista.
# The label of the option that shows more trainings.
train-more = Mais datas
# The label of an option that only organizers see.
train-staff = Organizar treinamentos
train-none = Agora não há nenhum treinamento em que você possa se inscrever. Vamos anunciar os novos a quem aceitou saber de treinamentos.
train-gone = Esse não está mais aberto. Envie { -word-train } para ver os que há.
train-nothing = Não encontro nenhuma vaga sua para devolver. Envie { -word-train } para ver os treinamentos.
train-country = Em que país você está? Pergunto para dizer as horas do seu próprio relógio. Você pode pular.

# All of one training. $minutes: its length, a number. $language: the language it is held in. $trainer: who gives it, or "none".
train-details = { $minutes } minutos, em { $language }.{ $trainer ->
    [none] {""}
   *[other] {" "}Quem dá: { $trainer }.
}
# $places: how many places are free, a number.
train-places-left = Vagas livres: { $places }.
train-free = Você quer vir?
train-full = Não há mais vagas. Quer esperar por uma?
train-signed = Você tem vaga. Ainda pode vir?
train-waiting = Você está na lista de espera.
train-offered = Há uma vaga livre para você. Quer ficar com ela?
# Labels of options; short.
train-sign = Quero me inscrever
train-wait = Entrar na lista de espera
train-cannot = Não posso ir
train-leave = Deixar a lista de espera
train-take = Ficar com a vaga
train-leave-offer = Deixar para outra pessoa
train-back = Voltar à lista
# Under an invitation, on channels without buttons: with one, its label is that of train-sign.
train-invitation-how = Para se inscrever, envie { -word-train }.

# The confirmation, at once. $title: the training. $when: date and time.
train-done = Você tem vaga: { $title }, { $when }.
# $place: a link or an address.
train-place = Onde: { $place }
# What will still come. $what: "both", "soon" or "none".
train-reminders = { $what ->
    [both] Vou lembrar você na véspera, e pouco antes do início, dizendo como participar.
    [soon] Vou lembrar você pouco antes do início, dizendo como participar.
   *[none] Começa em breve, então não haverá outro lembrete.
}
train-how-to-give-back = Se surgir algo, envie { -word-cannot-come }, e outra pessoa fica com a sua vaga.
# $link: an address on the web with the date as a calendar file.
train-calendar-link = Para a sua agenda: { $link }
train-calendar-file = O arquivo é para a sua agenda.
# $title: the training. $when: date and time. $position: the place in the queue, a number.
train-on-list = Não há mais vagas em { $title }, { $when }. Você é o número { $position } da lista de espera. Assim que houver vaga livre, eu ofereço a você.
# $title: the training. $when: date and time.
train-given = Agradecemos o aviso. A sua vaga em { $title }, { $when }, fica para outra pessoa. Envie { -word-train } para ver outras datas.
train-left = Você não espera mais vaga em { $title }, { $when }. Envie { -word-train } para ver outras datas.
train-cannot-which = A qual você não pode ir?

## Notices: what members are sent of a training. $title: what it is called. $when: date and time by the member's clock.

train-notice-day-before = Lembrete: { $title }, { $when }.
train-notice-soon = Começa em breve: { $title }, { $when }.
# $before: the date and time it was to be at.
train-notice-moved = { $title } mudou de data. Seria: { $before }. Agora é: { $when }.
train-notice-changed = Algo mudou em { $title }. A data é: { $when }.
train-notice-cancelled = Cancelado: { $title }, { $when }. Sentimos muito.
# In place of the three before, for who has several of the dates. Each date follows on a line of its own.
train-notice-moved-several = Estas datas de { $title } mudaram:
# One date of it. $before: the date and time it was to be at. $when: the date and time it is at now.
train-notice-moved-date = Seria: { $before }. Agora é: { $when }.
train-notice-changed-several = Algo mudou em { $title }. As suas datas:
train-notice-cancelled-several = Estas datas de { $title } foram canceladas. Sentimos muito.
# $until: until when the place is kept, a date and time.
train-notice-offer = Há uma vaga livre para você: { $title }, { $when }. É sua se ficar com ela até: { $until }.
train-notice-follow-up = { $title } já terminou. Você veio?
train-notice-rate = Agradecemos por vir a { $title }. O que achou?
train-notice-missed = Sentimos a sua falta em { $title }. Talvez haja outra data boa para você.

## After a training.

train-reminded = Você ainda pode vir?
train-came = Você veio?
train-came-yes = Sim, eu vim
train-came-no = Não vim
train-came-closed = Agradecemos. Já está anotado se você veio.
train-rating = O que você achou?
train-rating-1 = Nada útil
train-rating-2 = Pouco útil
train-rating-3 = Mais ou menos
train-rating-4 = Útil
train-rating-5 = Muito útil
train-rating-none = Prefiro não avaliar
train-words = O que devemos manter, e o que devemos mudar? As suas palavras ficam criptografadas, e só quem dá os treinamentos lê.
train-words-retry = Por favor, escreva em menos de 1000 caracteres.
train-next-list = As próximas datas:
train-next-which = Quer se inscrever em uma?
train-see-next = Ver as próximas datas
train-missed = Quer ver as próximas datas?
train-thanks = Agradecemos. Era tudo o que eu queria saber.
# $title: what the survey is called. Its first words and questions follow.
train-survey = Há também uma pesquisa para quem veio: "{ $title }". Você pode responder agora ou enviar { -word-listen } depois.
# $title: the training.
train-code-came = Agradecemos. Está anotado que você veio a { $title }.
train-code-unknown = Não conheço esse código aqui e agora. Envie { -word-here } e o código durante o treinamento, ou até duas horas depois do fim.
train-code-too-many = Foram códigos errados demais. Por favor, espere dez minutos e tente de novo.
# How it is known whether a member came; put in brackets after it. $how: trainer, code or member. $by: who noted it, a pseudonym.
train-noted = { $how ->
    [trainer] anotado por { $by }
    [code] pelo código
   *[member] segundo a própria pessoa
}

## MY DATA.

# $title: a training. $date: its day. $status: how the member stands to it.
data-signup = { $status ->
    [signed] Treinamento: { $title }, { $date }: você tem vaga
    [waiting] Treinamento: { $title }, { $date }: você espera vaga
    [offered] Treinamento: { $title }, { $date }: há uma vaga oferecida a você
    [attended] Treinamento: { $title }, { $date }: você veio
    [missed] Treinamento: { $title }, { $date }: você não veio
    [off] Treinamento: { $title }, { $date }: foi cancelado
   *[cancelled] Treinamento: { $title }, { $date }: você devolveu a vaga
}
# What the member said of that training. $rating: from 1 to 5, or 0 where they gave none. $words: their words, or "none".
data-opinion = { $rating ->
    [0] Você disse dele: { $words }
   *[other] Você deu { $rating } de 5{ $words ->
        [none] .
       *[other] , e disse: { $words }
    }
}
