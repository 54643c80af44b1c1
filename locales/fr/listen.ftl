### LISTEN: which surveys a member can answer; and help for who writes of danger.

listen-which = À quelle enquête voulez-vous répondre ?
listen-which-retry = Merci d'en choisir une, par son numéro ou par son nom.
listen-none = Il n'y a pas d'enquête pour vous en ce moment. Quand il y en aura une, { -word-listen } la trouvera.
# Said when a survey cannot be begun.
listen-gone = Cette enquête n'est pas ouverte pour vous : elle est fermée, elle est pour d'autres, ou vous y avez déjà répondu.
listen-later = Pas de souci. Envoyez { -word-listen } quand vous voulez.

# Said once when words may speak of danger to somebody. $country: the country's name, or "none" when it is not known.
care-help = Vos mots me font penser que quelqu'un est peut-être en danger. Je suis un programme et je peux me tromper. { $country ->
    [none] Si vous ou d'autres êtes en danger maintenant, appelez les secours là où vous êtes.
   *[other] Si vous ou d'autres êtes en danger maintenant, appelez les secours. Pays : { $country }.
} Pour parler à quelqu'un, gratuitement et en confiance, voyez la liste par pays sur findahelpline.com. Voulez-vous qu'une personne bénévole de chez nous vous écrive ?
care-yes = Oui, s'il vous plaît
care-no = Non, merci
# Asked after yes.
care-need = Que doit savoir la personne bénévole ? Elle voit votre pseudonyme et les mots que vous écrivez maintenant, et aucune de vos réponses à l'enquête.
care-need-retry = Merci d'écrire 2000 caractères au plus, ou de passer.
care-kept = Une personne bénévole vous écrira ici. Ceci est gardé à part de vos réponses. En cas de danger, ne nous attendez pas : appelez les secours.
# Told to the staff. $pseudonym: the member. $case: what the case is called at the terminal.
care-notice = Un membre demande qu'une personne prenne contact : le cas { $case } attend l'un de vous. La personne qui gère le système le lit avec : npm run steward -- cases
care-declined = Pas de souci. Sur findahelpline.com, vous trouverez à qui parler à toute heure.
