### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] Podem ler as suas respostas: quem organiza a união e as pessoas voluntárias que ajudam. As demais só veem números.
   *[organizers] Só quem organiza a união pode ler as suas respostas. As demais pessoas só veem números.
}
# Said before the first question of an anonymous survey.
survey-anonymous = As suas respostas são guardadas sem você: no fim, ou após 60 dias de silêncio, cortamos a ligação com você. Depois não podemos mais mostrar nem apagar. Até lá, { -word-forget } apaga tudo.
# Said before the first question of a survey that keeps the link.
survey-linked = As suas respostas ficam guardadas com os seus dados, criptografadas. Envie { -word-forget } para apagar.
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = Ninguém que fala português revisou ainda estas perguntas.
survey-begin = Você pode pular perguntas. { -word-back } muda a resposta anterior. Pode deixar para depois: { -word-listen } retoma a pesquisa. Vamos começar?
survey-begin-now = Vamos começar
survey-begin-not = Em outro momento
survey-declined = Tudo bem. Volte quando quiser.
survey-number-retry = Por favor, envie um número inteiro, ou pule.
survey-text-retry = Por favor, responda com palavras, ou pule.
# Said after each message of a long answer.
survey-story-more = Pode falar. Escreva o quanto quiser, e envie { -word-done } quando terminar.
survey-expired = Fechei a pesquisa, porque ficou um tempo sem resposta. O que me contou continua guardado. Agradecemos.
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

# Under an invitation: the button that begins the survey.
survey-invitation-answer = Responder
# Under an invitation, on channels without buttons.
survey-invitation-how = Envie { -word-listen } para responder.
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = Estas perguntas estão em inglês: ninguém traduziu ainda.
