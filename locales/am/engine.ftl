### What the conversation engine itself says, in any flow.

engine-not-understood = ይቅርታ፣ አልገባኝም።
# Channels without buttons. $count: how many options there are, a number.
engine-reply-number = እባክዎ ከ1 እስከ { $count } ባለ ቁጥር ይመልሱ።
# Channels without buttons, where several options may be chosen.
engine-reply-numbers = የመረጧቸውን ቁጥሮች ይላኩ፣ ለምሳሌ 1 2። ምንም ካልመረጡ 0 ይላኩ።
engine-use-buttons = እባክዎ ከአዝራሮቹ አንዱን ይንኩ።
engine-stale = ያ አዝራር ያለፈ ጥያቄ ነው።
engine-back-to = ወደ ነበርንበት እንመለስ፦
engine-edited = የተላከ መልእክት ሲስተካከል አይታየኝም። እባክዎ እንደ አዲስ ይላኩት።
engine-media = እዚህ ማንበብ የምችለው ጽሑፍ ብቻ ነው። እባክዎ በቃላት ይጻፉት።
engine-empty = መልእክቱ ባዶ ሆኖ ደረሰኝ። እባክዎ እንደገና ይጻፉት።
engine-nudge = አሁንም አሉ? አይቸኩሉ። ጥያቄው ይህ ነበር፦
engine-expired = መልስ ስላላገኘሁ የመጨረሻውን ጥያቄ ዘግቼዋለሁ። ከዚያ በፊት የነገሩኝ ተቀምጧል። ማድረግ የምችለውን ለማየት "{ -word-help }" ብለው ይላኩ።
# $name: what the member asked to be called, or nothing.
engine-hello = { $name ->
    [none] ሰላም! ጥቂት ቃላት እረዳለሁ። ቃላቱን ለማየት "{ -word-help }" ብለው ይላኩ።
   *[other] ሰላም { $name }! ጥቂት ቃላት እረዳለሁ። ቃላቱን ለማየት "{ -word-help }" ብለው ይላኩ።
}
engine-trouble = በእኛ በኩል ችግር አጋጥሟል። መልእክትዎ አልጠፋም፤ ችግሩን እያየነው ነው። እባክዎ ከጥቂት ደቂቃ በኋላ እንደገና ይሞክሩ።
# The label of the option that leaves a question unanswered.
engine-skip = ልለፈው
# The label of the button that sends several ticked options.
engine-done = ጨረስኩ
# Said in a group or a channel that others read.
engine-public-invitation = ሰላም! ሌሎች በማያነቡበት እንነጋገር፦ እባክዎ በግል መልእክት ይጻፉልኝ።
# The answer to a command, in the place where it was given. The real answer comes as a direct message.
engine-see-direct-message = በግል መልእክት ጽፌልዎታለሁ። ካላዩት፣ እባክዎ የግል መልእክት እንዲደርስዎ ይፍቀዱና እንደገና ይሞክሩ።
# The label of a button that opens a form, on Slack and Discord; at most 30 characters.
engine-form-open = በቅጽ ልጻፍ
# Above the form; at most 24 characters.
engine-form-title = ጽሑፍዎ
# Beside the form's only field; at most 40 characters.
engine-form-field = ጽሑፍ
# The button that sends the form; at most 24 characters.
engine-form-send = ላክ
# The button that closes the form without sending it; at most 24 characters.
engine-form-cancel = ዝጋ
