### LISTEN: which surveys a member can answer; and help for who writes of danger.

listen-which = Which survey would you like to answer?
listen-which-retry = Please choose one of these, by its number or its name.
listen-none = There is no survey for you at the moment. When there is one, { -word-listen } finds it.
# Said when a survey cannot be begun.
listen-gone = This survey is not open to you: it was closed, it is for others, or you have answered it.
listen-later = That is fine. Send { -word-listen } whenever you like.

# Said once when words may speak of danger to somebody. $country: the country's name, or "none" when it is not known.
care-help = Your words make me think that somebody may be in danger. I am a program and may be wrong. { $country ->
    [none] If you or others are in danger now, call the emergency services where you are.
   *[other] If you or others are in danger now, call the emergency services in { $country }.
} People to talk to, free and in confidence, are listed by country at findahelpline.com. Shall a volunteer of ours get in touch with you?
care-yes = Yes, please
care-no = No, thank you
# Asked after yes.
care-need = What should the volunteer know? They see your pseudonym and the words you write now, and none of your answers to the survey.
care-need-retry = Please write at most 2,000 characters, or skip this.
care-kept = A volunteer will write to you here. This is kept apart from your answers. In danger, do not wait for us: call the emergency services.
# Told to the staff. $pseudonym: the member. $case: what the case is called at the terminal.
care-notice = A member asks for a person to get in touch: case { $case } waits for one of you. An operator reads it with: npm run steward -- cases
care-declined = That is fine. findahelpline.com lists people to talk to at any hour.
