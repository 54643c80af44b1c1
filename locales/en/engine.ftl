### What the conversation engine itself says, in any flow.

engine-not-understood = Sorry, I did not understand that.
# Channels without buttons. $count: how many options there are, a number.
engine-reply-number = Please reply with a number from 1 to { $count }.
# Channels without buttons, where several options may be chosen.
engine-reply-numbers = Reply with the numbers you choose, for example 1 2. Send 0 for none.
engine-use-buttons = Please tap one of the buttons.
engine-stale = That button belongs to an earlier question.
engine-back-to = Back to where we were:
engine-edited = I cannot see changes to a sent message. Please send it again as a new one.
engine-media = I can only read text here. Please write it in words.
engine-empty = That message arrived without any text. Please write it again.
engine-nudge = Are you still there? There is no hurry. This was the question:
engine-expired = I have closed our last question, since I had no answer. What you told me before is kept. Send { -word-help } to see what I can do.
# $name: what the member asked to be called, or nothing.
engine-hello = { $name ->
    [none] Hello! I answer to a few words. Send { -word-help } to see them.
   *[other] Hello, { $name }! I answer to a few words. Send { -word-help } to see them.
}
engine-trouble = Something went wrong on our side. Your message is safe, and we are looking into it. Please try again in a few minutes.
# The label of the option that leaves a question unanswered.
engine-skip = Skip
# The label of the button that sends several ticked options.
engine-done = Done
# Said in a group or a channel that others read.
engine-public-invitation = Hello! Let us talk where nobody else reads along: please send me a direct message.
# The answer to a command, in the place where it was given. The real answer comes as a direct message.
engine-see-direct-message = I have written to you in a direct message. If you see none, please allow direct messages and try again.
# The label of a button that opens a form, on Slack and Discord; at most 30 characters.
engine-form-open = Write in a form
# Above the form; at most 24 characters.
engine-form-title = Your text
# Beside the form's only field; at most 40 characters.
engine-form-field = Text
# The button that sends the form; at most 24 characters.
engine-form-send = Send
# The button that closes the form without sending it; at most 24 characters.
engine-form-cancel = Cancel
