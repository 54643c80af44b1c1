### What the menus of Telegram and Discord say beside each command. At most 90 characters.

command-union = Write to your union
command-join = Become a member, or choose what we may send you
command-train = Find a training, and sign up
command-listen = Tell what you live through, in a survey
command-help = What I can do
command-about = Who we are, and our seven demands
command-language = Speak another language
command-data = See all that we hold about you
command-forget = Erase all that we hold about you
command-link = Use another channel as the same member
command-stop = End our messages
