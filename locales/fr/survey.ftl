### What is said round a survey's own questions. The questions themselves are data.

# Said before the first question. $readers: who may read single answers, volunteers or organizers.
survey-readers = { $readers ->
    [volunteers] Qui peut lire vos réponses : les personnes qui organisent l'union, et les bénévoles qui les aident. Les autres voient seulement des chiffres.
   *[organizers] Qui peut lire vos réponses : seulement les personnes qui organisent l'union. Les autres voient seulement des chiffres.
}
# Said before the first question of an anonymous survey.
survey-anonymous = Vos réponses sont gardées sans vous : à la fin, ou après 60 jours de silence, nous coupons le lien avec vous. Ensuite, nous ne pourrons plus les montrer ni les effacer. D'ici là, { -word-forget } les efface.
# Said before the first question of a survey that keeps the link.
survey-linked = Vos réponses restent avec vos données, chiffrées. Envoyez { -word-forget } pour les effacer.
# Said in languages whose questions no speaker has reviewed yet.
survey-draft-notice = Aucune personne francophone n'a encore relu ces questions.
survey-begin = Vous pouvez passer des questions. { -word-back } change la réponse précédente. Partez quand vous voulez : { -word-listen } permet de reprendre. On commence ?
survey-begin-now = Oui, on commence
survey-begin-not = Une autre fois
survey-declined = Pas de souci. Revenez quand vous voulez.
survey-number-retry = Merci d'envoyer un nombre entier, ou de passer.
survey-text-retry = Merci de répondre avec des mots, ou de passer.
# Said after each message of a long answer.
survey-story-more = Je vous écoute. Écrivez autant que vous voulez, puis envoyez { -word-done } quand vous avez tout dit.
survey-expired = J'ai fermé l'enquête, restée un moment sans réponse. Ce que vous m'avez dit est gardé. Merci.
# Said to BACK, before the earlier question is asked again.
survey-back = Retour à la question précédente. Votre nouvelle réponse remplace la première.
# Said to BACK at the first question.
survey-back-none = C'est la première question : il n'y en a pas avant.
# Said at the end of an anonymous survey. It must be true: who changes what is kept changes this.
survey-closed-anonymous = Ce que nous gardons : vos réponses, leur langue, votre pays si vous l'avez dit, le canal et le jour. Le lien avec vous est coupé : nous ne pouvons plus retrouver, montrer ni effacer ces réponses pour vous. On sait seulement que vous avez répondu, pour que personne ne compte deux fois.
# Said at the end of a survey that keeps the link.
survey-closed-linked = Vos réponses restent avec vos données, chiffrées. { -word-my-data } montre ce que nous gardons, { -word-forget } efface tout.

# In MY DATA.
data-survey-finished = Enquête "{ $title }" : terminée, commencée le { $date } ; vos réponses sont gardées avec vos données
data-survey-open = Enquête "{ $title }" : commencée le { $date }, pas terminée
# In MY DATA: an anonymous survey whose answers are not the member's any more.
data-survey-anonymous = Enquête "{ $title }" : terminée ; les réponses n'ont plus de lien avec vous

# Under an invitation: the button that begins the survey.
survey-invitation-answer = Répondre
# Under an invitation, on channels without buttons.
survey-invitation-how = Envoyez { -word-listen } pour répondre.
# Said before the first question when nobody has translated the survey into the member's language.
survey-english-notice = Ces questions sont en anglais : personne ne les a encore traduites.
