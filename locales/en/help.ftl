### Answers to HELP and ABOUT, and the change of language.

# $channel: sms, or any other.
help-text = { $channel ->
    [sms] Facebook Users Union, www.facebookusers.org. Send: { -word-join }, { -word-train }, { -word-listen }, { -word-about }, { -word-language }, { -word-my-data }, { -word-forget }, { -word-link }. About 4 messages a month. Msg & data rates may apply. { -word-stop } ends all messages.
   *[other] This is the Facebook Users Union, www.facebookusers.org. You can send me these words at any time:
    { -word-join } - become a member, or choose what we may send you
    { -word-train } - find a training, and sign up
    { -word-listen } - tell what you live through, in a survey
    { -word-about } - who we are, and our seven demands
    { -word-language } - speak another language
    { -word-my-data } - see all that we hold about you
    { -word-forget } - erase it
    { -word-link } - use another channel as the same member
    { -word-stop } - end our messages
}
# $role: volunteer, organizer or admin.
help-staff = { $role ->
    [volunteer] As one of the staff you can also send: { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
    [admin] As one of the staff you can also send: { -word-invite }, { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
   *[organizer] As one of the staff you can also send: { -word-alert }, { -word-approve }, { -word-correct }, { -word-survey }, { -word-translate }, { -word-read }, { -word-results }, { -word-console }, { -word-organize }, { -word-broadcasts }, { -word-halt }
}
about-intro = We are people who use Facebook and the other Meta platforms, a project of Media Alliance and Global Exchange. Users make what the company sells. Together we press it for seven changes:
# $channel: sms, or any other.
about-demands = { $channel ->
    [sms]
    1. Do not push hate, violence or disinformation.
    2. Slow viral posts until checked.
    3. Moderate the few who reach most, in all languages.
    4. Show corrections to all who were misled.
    5. Collect less data; let people decide.
    6. One rule for all: no exceptions.
    7. No service for election disrupters.
   *[other]
    1. Do not amplify or recommend hate, violence or disinformation.
    2. Slow what suddenly goes viral until it has been checked, as stock exchanges do.
    3. Moderate the few who reach the most people, and invest in languages other than English.
    4. Show corrections to everyone who saw disinformation.
    5. Collect less data, and let people say what may be used.
    6. One rule for all: no exceptions for governments, politicians and advertisers.
    7. No service for those who disrupt elections, anywhere.
}
about-site = More, and the latest actions: www.facebookusers.org
language-question = Which language do you prefer?
language-changed = From now on we talk in English.
