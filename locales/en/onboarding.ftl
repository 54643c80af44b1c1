### The first conversation: language, who we are, what we keep, consent, and a few optional questions.

onboarding-language = Welcome to the Facebook Users Union! Shall we go on in English?
onboarding-language-same = Yes, in English
# Everyone must recognise this, so it also stands in English in every other language.
onboarding-language-other = Other language
onboarding-languages = Which language do you prefer?
# Said once, in languages whose texts no speaker has reviewed yet. Never shown in English. $channel: sms (short: each part costs money), or any other.
onboarding-draft-notice = { $channel ->
    [sms] These texts may be drafts; the English ones are the original.
   *[other] Please note: our English texts are the original. These may be drafts that no speaker has reviewed yet. If something reads wrong, tell us.
}
onboarding-intro = { $channel ->
    [sms] We are over 30,000 Facebook users who press the company for seven changes: www.facebookusers.org
   *[other] We are people who use Facebook and the other Meta platforms, over 30,000 so far, and we press the company for seven changes. We are a project of Media Alliance and Global Exchange: www.facebookusers.org
}
# What is kept, and why. On SMS the law asks for the frequency, the costs, STOP and HELP. $channel: sms, or any other.
onboarding-privacy = { $channel ->
    [sms] We keep your number, encrypted, and what you tell us; we share nothing. About 4 msgs a month. Msg & data rates may apply. { -word-help } for help, { -word-my-data } to see it, { -word-forget } to erase it, { -word-stop } to end.
   *[other] We keep your account's address here, encrypted, so that we can write to you, and what you choose to tell us. Nothing is sold or shared. Send { -word-my-data } to see what we hold, { -word-forget } to erase it, { -word-stop } to end our messages.
}
onboarding-topics = { $channel ->
    [sms] What may we send you? Any or none; joining does not depend on it.
   *[other] What may we send you here? Choose any, or none. Joining does not depend on it, and you can change it at any time.
}
topic-alerts = Calls to action
topic-trainings = Training invitations and reminders
topic-listening = Invitations to listening sessions
onboarding-name = A few questions follow. Each is optional. What first name may we call you by? We use it only to greet you.
onboarding-name-retry = That does not look like a name I can use. Please send up to 40 letters, or skip.
onboarding-country = Which country are you in? We ask so that you get only what concerns it, at humane hours.
onboarding-country-retry = I do not know that country. Please write its name in full, or skip.
onboarding-zone = Which time zone are you in? We ask so that no message wakes you.
onboarding-zone-retry = I do not know that place. Please choose from the list, or write the nearest large city, or skip.
onboarding-demands = Which of our demands matter most to you? We ask so that you hear of those first. Choose any, or none.
demand-hate = Stop amplifying hate
demand-breakers = Circuit breakers for what goes viral
demand-superspreaders = Moderate the superspreaders
demand-corrections = Correct the record
demand-privacy = Collect less about us
demand-one-rule = One rule for all
demand-elections = No service for election disrupters
# $name: what the member asked to be called, or nothing.
onboarding-welcome = { $name ->
    [none] Thank you. You are a member now. Send { -word-help } at any time to see what I can do.
   *[other] Thank you, { $name }. You are a member now. Send { -word-help } at any time to see what I can do.
}
onboarding-expired = I have put our conversation aside. What you told me is kept. Send { -word-join } to go on.

# The languages' own names: the same in every locale.
language-en = English
language-es = Español
language-fr = Français
language-pt = Português
language-ar = العربية
language-hi = हिन्दी
language-sw = Kiswahili
language-am = አማርኛ
language-my = မြန်မာ
language-om = Afaan Oromoo
language-ti = ትግርኛ
