### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] Leem as suas respostas quem organiza a união e as pessoas voluntárias que ajudam. O resto só vê números.
   *[organizers] Só quem organiza a união lê as suas respostas. O resto só vê números.
}
# Said before the first question of an anonymous survey.
survey-anonymous = No fim, ou após 60 dias de silêncio, cortamos a ligação delas com você e não podemos mais mostrar nem apagar. Antes, { -word-forget } apaga tudo.
# Said before the first question of a survey that keeps the link.
survey-linked = As suas respostas ficam guardadas com os seus dados, criptografadas. Envie { -word-forget } para apagar.
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = Ninguém que fala português revisou ainda estas perguntas.
survey-begin = Pode pular perguntas, corrigir com { -word-back } e seguir outro dia com { -word-listen }. Vamos começar?
survey-begin-now = Sim
survey-begin-not = Agora não
survey-declined = Tudo bem. Volte quando quiser.
survey-number-retry = Por favor, envie um número inteiro, ou pule.
survey-text-retry = Por favor, responda com palavras, ou pule.
# Said after each message of a long answer.
survey-story-more = Pode falar. Escreva o quanto quiser, e envie { -word-done } quando terminar.
survey-expired = Fechei a pesquisa, porque ficou um tempo sem resposta. O que me contou continua guardado. Agradecemos.
# Said when a photo or a voice note comes with words, in a survey.
survey-media-words = Guardo as suas palavras. A imagem ou a gravação em si não posso guardar.
# Below a question that takes them. $kinds: photo, voice, or both.
survey-media-invite = { $kinds ->
    [photo] Aqui você também pode enviar fotos.
    [voice] Aqui você também pode enviar mensagens de voz.
   *[both] Aqui você também pode enviar fotos e mensagens de voz.
}
# Asked once, when the first photo or voice note has come. It must be true: who changes what is kept changes this. $readers: volunteers or organizers. $days: how long it is kept at most.
survey-media-agree = Uma foto ou mensagem de voz pode revelar quem você é, mesmo numa pesquisa anônima: por um rosto, um lugar, uma voz. Se você aceitar, guardo o que enviar, criptografado e sem o lugar e o aparelho escondidos na foto. Quem pode ver ou ouvir: { $readers ->
    [volunteers] quem organiza a união e as pessoas voluntárias que ajudam.
   *[organizers] só quem organiza a união.
} { -word-forget } apaga enquanto as respostas forem suas, e após { $days } dias apagamos de qualquer forma. Posso guardar? Se não, não baixo nada, e as suas palavras contam do mesmo jeito.
survey-media-yes = Sim, pode guardar
survey-media-no = Não, só as palavras
# $kinds: what is kept: photo, voice, or both. $max: how many at most.
survey-media-part = Nem tudo isso é guardado. Aqui guardo { $kinds ->
    [photo] fotos
    [voice] mensagens de voz
   *[both] fotos e mensagens de voz
}, no máximo { $max } por pergunta.
# Said at the end of an anonymous survey. $count: how many.
survey-media-lost = Fotos ou mensagens de voz que não pude baixar a tempo e não são guardadas: { $count }.
# Said when a photo or a voice note could not be kept. $why: big, type, or gone. $max: megabytes.
survey-media-refused = { $why ->
    [big] Não pude guardar a sua foto ou mensagem de voz: passa de { $max } MB. As suas palavras estão guardadas. Pode enviar uma menor.
    [type] Não pude guardar a sua foto ou mensagem de voz: é de um tipo que não consigo ler. As suas palavras estão guardadas. Pode enviar uma imagem ou gravação comum.
   *[gone] Não pude baixar a sua foto ou mensagem de voz, por isso não foi guardada. As suas palavras foram. Pode enviar de novo.
}
# Said to BACK, before the earlier question is asked again.
survey-back = Voltamos à pergunta anterior. A sua nova resposta substitui a de antes.
# Said to BACK at the first question.
survey-back-none = Esta é a primeira pergunta: não há nenhuma antes.
# Said at the end of an anonymous survey. It must be true: who changes what is kept changes this.
survey-closed-anonymous = O que guardamos: as suas respostas, o idioma, o seu país se você contou, o canal e o dia. A ligação com você foi cortada: não podemos mais encontrar, mostrar nem apagar essas respostas. Fica só o registro de que você respondeu, para que ninguém conte duas vezes.
# Said at the end of a survey that keeps the link.
survey-closed-linked = As suas respostas ficam com os seus dados, criptografadas. { -word-my-data } mostra o que guardamos, { -word-forget } apaga tudo.

# In MY DATA.
data-survey-finished = Pesquisa "{ $title }": respondida, começou em { $date }; as suas respostas ficam com os seus dados
data-survey-open = Pesquisa "{ $title }": começou em { $date }, sem terminar
# In MY DATA: an anonymous survey whose answers are not the member's any more.
data-survey-anonymous = Pesquisa "{ $title }": respondida; as respostas não têm mais ligação com você
# In MY DATA. $count: how many.
data-media = Fotos e mensagens de voz guardadas com as suas respostas: { $count }

# Under an invitation: the button that begins the survey.
survey-invitation-answer = Responder
# Under an invitation, on channels without buttons.
survey-invitation-how = Envie { -word-listen } para responder.
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = Estas perguntas estão em inglês: ninguém traduziu ainda.

## SURVEY: organizers write one.

survey-write-refused = Com esta palavra, quem organiza escreve pesquisas. Para responder a uma, envie { -word-listen }.
survey-write-which = Qual pesquisa? Pule para escrever uma nova.
# In the list. $state: draft, waiting, open. $by: who wrote it.
survey-write-listed = { $state ->
    [draft] { $survey }: sua, em preparo: { $title }
    [waiting] { $survey } de { $by }: espera outra pessoa organizadora: { $title }
   *[open] { $survey }: aberta: { $title }
}
survey-write-title = Como se chama? Os membros escolhem por este nome. Idioma: { $language }.
survey-write-intro = Para que serve, e quanto tempo leva? Isto é dito no início. Idioma: { $language }.
survey-write-thanks = Como agradece a quem respondeu? Isto é dito no fim. Idioma: { $language }.
survey-write-retry = Por favor, responda com palavras.
survey-write-readers = Quem pode ler as respostas uma a uma? As outras pessoas só veem números.
survey-write-readers-volunteers = Voluntariado e quem organiza
survey-write-readers-organizers = Só quem organiza
survey-write-anonymous = É anônima? Então a ligação com o membro é cortada no fim, para sempre.
survey-write-anonymous-yes = Sim, anônima
survey-write-anonymous-no = Não, fica com os dados do membro
survey-write-kind = Como se responde à próxima pergunta?
survey-write-kind-single = Uma entre várias opções
survey-write-kind-several = Quantas opções quiserem
survey-write-kind-scale = Uma escala de pontos
survey-write-kind-text = Em poucas palavras
survey-write-kind-story = Em quantas mensagens quiserem
survey-write-question = Qual é a pergunta? Idioma: { $language }.
survey-write-options = Quais opções? Uma por linha, ou separadas por ponto e vírgula. Idioma: { $language }.
# $min and $max: how many options there may be.
survey-write-options-bad = Por favor, dê de { $min } a { $max } opções, cada uma com no máximo 75 caracteres e na sua própria linha.
survey-write-ends = O que significam o ponto mais baixo e o mais alto? Em duas linhas, ou com ponto e vírgula: "not at all; very much". Tem 5 pontos, se não juntar outro número. Idioma: { $language }.
survey-write-ends-bad = Dê duas palavras ou frases, uma por linha, de até 75 caracteres. Uma terceira linha pode dizer quantos pontos há, de 2 a { $max }.
survey-write-too-long = É longo demais para um telefone: por favor, use menos de { $max } caracteres.
survey-write-kind-number = Um número
survey-write-range = Qual é o menor número que se pode responder, e qual o maior? Por exemplo: 0; 120
# $groups: ranges of numbers, with commas between.
survey-write-bands-are = Os resultados mostrariam estes grupos: { $groups }
survey-write-bands = Pule se estes grupos servem, ou envie os números em que os grupos começam: 18; 30; 45
# $example: how it may look.
survey-write-numbers-bad = Envie só números inteiros, cada um maior que o anterior: { $example }
# $count: how many there are in the other language.
survey-write-count-bad = Dê { $count } linhas, tantas como na outra língua e na mesma ordem.
# $max: how many questions there may be.
survey-write-full = Uma pesquisa tem no máximo { $max } perguntas.
survey-write-translations-back = O inglês mudou, por isso as traduções foram retiradas: são precisas de novo.
# $numbers: the numbers of questions.
survey-write-needed = A pergunta { $numbers } só é feita a quem deu antes certa resposta, e iria perdê-la. Mude primeiro a quem é feita.
survey-write-whom = A quem se pergunta isto? Pule se for a todos. Ou escolha uma pergunta anterior: então só se faz a quem a respondeu de certa forma.
survey-write-whom-none = Nenhuma pergunta anterior tem respostas para escolher, por isso é feita a todos.
survey-write-answers = Quais respostas? Só se pergunta a quem deu uma delas.
survey-write-answers-bad = Escolha pelo menos uma resposta, e não todas.
survey-write-bound = A quem respondeu com que número?
survey-write-bound-least = Esse número ou mais
survey-write-bound-most = Esse número ou menos
survey-write-threshold = Que número?
# $min and $max: whole numbers.
survey-write-threshold-bad = Envie um número inteiro de { $min } a { $max }.
# Under a question. $number: that of an earlier one. $how: is, any, isNot, atLeast, atMost. $answers: labels, or a number.
survey-write-asked-of = { $how ->
    [isNot] Só para quem não respondeu à pergunta { $number } com: { $answers }
    [atLeast] Só para quem respondeu à pergunta { $number } com { $answers } ou mais
    [atMost] Só para quem respondeu à pergunta { $number } com { $answers } ou menos
   *[other] Só para quem respondeu à pergunta { $number } com: { $answers }
}
survey-write-not-shown = Assim não será possível mostrar resultados desta pergunta. É possível se uma só resposta decide, ou um número em que começa um grupo.
survey-write-edit = Mudar, mover ou tirar uma pergunta
survey-write-edit-which = Qual pergunta? Pule para deixar como estão.
survey-write-no-questions = Ainda não há perguntas.
survey-write-change-words = As palavras
survey-write-change-answers = As respostas que oferece
survey-write-change-whom = A quem é feita
survey-write-change-move = Mover
survey-write-change-remove = Tirar
survey-write-media = As pessoas podem enviar fotos ou mensagens de voz com a resposta? Só são guardadas se a pessoa concordar, e podem denunciá-la. Não escolha nada para aceitar só palavras.
survey-write-media-photo = Fotos
survey-write-media-voice = Mensagens de voz
survey-write-move = Para que lugar? Envie o novo número: a 1 é feita primeiro.
# $question: its number and its words.
survey-write-taken-out = Retirada: { $question }
survey-write-settings = Nome, textos, quem lê, para quem é
survey-write-settings-title = O nome
survey-write-settings-intro = O que se diz primeiro
survey-write-settings-thanks = O que se diz no fim
survey-write-settings-readers = Quem lê as respostas
survey-write-settings-anonymous = Se é anónima
survey-write-settings-themes = Temas para quem lê
survey-write-themes = Com que temas se pode marcar o que os membros escrevem? Um por linha. Pule se não houver. Idioma: { $language }.
# $themes: their labels.
survey-write-themes-are = Temas para quem lê: { $themes }
# $state: whole, drafted, missing. $missing: how many texts.
survey-write-language = { $state ->
    [whole] { $language }: completa.
    [drafted] { $language }: completa, mas mais ninguém que a fale confirmou tudo. Os membros são avisados.
   *[missing] { $language }: textos em falta: { $missing }. Os membros leem-nos em inglês, e são avisados.
}
# $languages: their names, each with how many members read it.
survey-write-untranslated = Ninguém começou a traduzi-la para: { $languages }
survey-write-locale = Em que língua?
# $channel and $language: their names.
survey-write-played = { $channel }, { $language }: é isto que os membros recebem, com todas as perguntas.
# Above an SMS, or all of them.
survey-write-segments = { $segments ->
    [one] { $segments } segmento
   *[other] { $segments } segmentos
}
survey-write-change = Mudar: nova versão
# $by: another organizer.
survey-write-being-changed = { $by } já está a mudá-la.
# $version: its number.
survey-write-next-version = Esta é a versão { $version }. A aberta fica como está até outra pessoa organizadora aprovar esta. Quem começou segue com a sua; quem respondeu não é perguntado de novo. As respostas à aberta são contadas à parte, e seus resultados só podem ser liberados até lá.
survey-write-menu = E agora?
survey-write-add = Outra pergunta
survey-write-show = Ver como está
survey-write-audience = Para quem ela é
survey-write-submit = Pedir aprovação
survey-write-discard = Descartar
survey-write-not-now = Em outro momento
survey-write-audience-which = Qual público salvo? Pule se for para todo mundo.
# What is wrong with a survey that is to be approved; the rest is told by the checker, in English.
survey-write-problems = Ainda não pode ser perguntada. { $problems }
# The survey as it is, to be looked at. $questions: how many.
survey-write-shown = { $title } ({ $anonymous ->
    [yes] anônima
   *[no] fica com os dados do membro
}; leitura: { $readers ->
    [volunteers] voluntariado e quem organiza
   *[organizers] só quem organiza
}; para { $audience ->
    [none] quem enviar { -word-listen }
   *[other] o público { $audience }
})
survey-write-submitted = Agradecemos. Outra pessoa organizadora vê a pesquisa com { -word-survey }, e aprova ou devolve.
survey-write-decide = Isto seria perguntado aos membros. Você aprova?
survey-write-approve = Aprovar e abrir
survey-write-back = Devolver
# Said to the second organizer.
survey-write-approved = Está aberta: os membros a encontram com { -word-listen }. Com { -word-survey } dá para convidar.
survey-write-sent-back = Voltou para quem a escreveu.
survey-write-manage = Está aberta. E agora?
survey-write-invite = Convidar membros a responder
survey-write-close = Fechar a pesquisa
survey-write-closed = Está fechada: ninguém mais pode começar; quem já começou pode terminar.
survey-write-discarded = Foi descartada.
survey-write-gone = Essa pesquisa mudou, ou não existe mais. Envie { -word-survey } para ver como estão as coisas.
survey-write-later = Tudo bem: fica guardada. Envie { -word-survey } para continuar.
# Told to its author.
survey-write-told-approved = { $by } aprovou a sua pesquisa "{ $title }": está aberta.
survey-write-told-back = { $by } devolveu a sua pesquisa "{ $title }". Por favor, conversem sobre isso, e depois envie { -word-survey } para mudar.
