### What the conversation engine itself says, in any flow.

engine-not-understood = ይቕሬታ፣ ኣይተረደኣንን።
# Channels without buttons. $count: how many options there are, a number.
engine-reply-number = ብኽብረትኩም ካብ 1 ክሳብ { $count } ብዘሎ ቁጽሪ መልሱ።
# Channels without buttons, where several options may be chosen.
engine-reply-numbers = ዝመረጽኩምዎም ቁጽርታት ስደዱ፣ ንኣብነት 1 2። ዝኾነ እንተዘይመሪጽኩም 0 ስደዱ።
engine-use-buttons = ብኽብረትኩም ካብቶም መልጎማት ሓደ ጠውቑ።
engine-stale = እቲ መልጎም ናይ ዝሓለፈ ሕቶ እዩ።
engine-back-to = ናብ ዝነበርናዮ ንመለስ፦
engine-edited = ኣብ ዝተላእከ መልእኽቲ ዝተገብረ ለውጢ ኣይረኣየንን። ብኽብረትኩም ከም ሓድሽ ስደድዎ።
engine-media = ኣብዚ ከንብቦ ዝኽእል ጽሑፍ ጥራይ እዩ። ብኽብረትኩም ብቓላት ጽሓፍዎ።
engine-empty = እቲ መልእኽቲ ባዶ ኮይኑ በጺሑኒ። ብኽብረትኩም እንደገና ጽሓፍዎ።
engine-nudge = ክሳብ ሕጂ ኣለኹም ዶ? ኣይትተሃወኹ። እታ ሕቶ እዚኣ ነይራ፦
engine-expired = መልሲ ስለ ዘይረኸብኩ ነታ ናይ መወዳእታ ሕቶ ዓጽየያ ኣለኹ። ቅድሚኡ ዝነገርኩምኒ ተቐሚጡ ኣሎ። እንታይ ክገብር ከም ዝኽእል ንምርኣይ "{ -word-help }" ኢልኩም ስደዱ።
# $name: what the member asked to be called, or nothing.
engine-hello = { $name ->
    [none] ሰላም! ሒደት ቃላት እርዳእ እየ። ነተን ቃላት ንምርኣይ "{ -word-help }" ኢልኩም ስደዱ።
   *[other] ሰላም { $name }! ሒደት ቃላት እርዳእ እየ። ነተን ቃላት ንምርኣይ "{ -word-help }" ኢልኩም ስደዱ።
}
engine-trouble = ኣብ ወገንና ጸገም ኣጋጢሙ። መልእኽትኹም ኣይጠፍአን፤ ነቲ ጸገም ንርእዮ ኣለና። ብኽብረትኩም ድሕሪ ሒደት ደቓይቕ እንደገና ፈትኑ።
# The label of the option that leaves a question unanswered.
engine-skip = ይሕለፍ
# The label of the button that sends several ticked options.
engine-done = ወዲአ
# Said in a group or a channel that others read.
engine-public-invitation = ሰላም! ካልኦት ኣብ ዘየንብብዎ ንዘራረብ፦ ብኽብረትኩም ብውልቃዊ መልእኽቲ ጽሓፉለይ።
# The answer to a command, in the place where it was given. The real answer comes as a direct message.
engine-see-direct-message = ብውልቃዊ መልእኽቲ ጽሒፈልኩም ኣለኹ። እንተዘይረኺብኩምዎ፣ ብኽብረትኩም ውልቃዊ መልእኽቲ ክበጽሓኩም ፍቐዱ እሞ እንደገና ፈትኑ።
# The label of a button that opens a form, on Slack and Discord; at most 30 characters.
engine-form-open = ብቕጥዒ ክጽሕፍ
# Above the form; at most 24 characters.
engine-form-title = ጽሑፍኩም
# Beside the form's only field; at most 40 characters.
engine-form-field = ጽሑፍ
# The button that sends the form; at most 24 characters.
engine-form-send = ስደድ
# The button that closes the form without sending it; at most 24 characters.
engine-form-cancel = ዕጸው
