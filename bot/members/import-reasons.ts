/** Why a row is refused, by code: what the report and the summary say. None of it repeats what stands in the file. */
export const REASONS = {
	cells: "more cells than the header: a separator stands in a cell that is not in quotation marks",
	"no-address": "no address",
	"several-addresses":
		'addresses on several channels, but consent is given for one: leave one, or leave a column out with --map "column=ignore"',
	"phone-no-country": "a number without its country: begin it with + and the country's code, or name the country",
	"phone-invalid": "not a phone number of that country, or of any",
	"phone-extension": "a number with an extension: no message can reach it",
	"phone-rounded": "a spreadsheet has rounded the number (as in 2.5E+11): make the column a text column",
	"telegram-id": "not a Telegram id, which is a number: a bot cannot write to a user name",
	"slack-id": "not a Slack member id, which looks like U012AB3CD",
	"discord-id": "not a Discord user id, which is a number of 17 to 20 digits",
	"id-rounded": "a spreadsheet has rounded the id: make the column a text column",
	country: "no country is called this",
	zone: "no time zone is called this: write it as in Africa/Nairobi",
	"topic-unknown": "not a topic: use alerts, trainings, listening",
	"topic-answer": "neither yes nor no",
	"topic-contradiction": "the topics say yes, and the topic's own column says no",
	"no-topic": "no topic was agreed to",
	"no-date": "no date of consent",
	"date-unreadable": "not a date: write it as in 2025-03-31",
	"date-ambiguous": "the date can be read in two ways: write it as in 2025-03-31, or say --dates dmy or --dates mdy",
	"date-future": "the date of consent is still to come",
	"date-ancient": "the date of consent is before the year 2000, as spreadsheets make of an empty one",
	"no-source": "nothing says where consent was given",
	"source-long": "what says where consent was given is longer than 500 characters",
	duplicate: "the same address stands on an earlier line",
	erased: "this person asked to be forgotten: the address stays out",
	withdrew: "this person has ended what they agreed to: only they can begin it again",
} as const;

/** Why a row is refused. */
export type Reason = keyof typeof REASONS;
