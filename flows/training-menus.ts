import { choose } from "../bot/core/flow.ts";
import { text } from "../bot/core/text.ts";

/** What those who offer a training choose from; every answer goes to the shell. */
export const trainingMenus = {
	rhythm: choose({
		message: "training-staff-rhythm",
		options: {
			once: { label: "training-staff-rhythm-once", next: "go" },
			weekly: { label: "training-staff-rhythm-weekly", next: "go" },
			fortnightly: { label: "training-staff-rhythm-fortnightly", next: "go" },
			monthly: { label: "training-staff-rhythm-monthly", next: "go" },
		},
		remember: true,
	}),
	audience: choose({
		message: "training-staff-audience",
		options: {
			everyone: { label: "training-staff-audience-everyone", next: "go" },
			saved: { label: "alert-audience-saved", next: "go" },
			language: { label: "alert-audience-language", next: "go" },
			country: { label: "alert-audience-country", next: "go" },
		},
		remember: true,
	}),
	draft: choose({
		message: "training-staff-menu",
		options: {
			open: { label: "training-staff-open", next: "go" },
			change: { label: "training-staff-change", next: "go" },
			languages: { label: "training-staff-languages", next: "go" },
			later: { label: "training-staff-leave", next: "go" },
			discard: { label: "training-staff-discard", next: "go" },
		},
		remember: true,
	}),
	open: choose({
		message: "training-staff-menu",
		options: {
			dates: { label: "training-staff-dates-menu", next: "go" },
			change: { label: "training-staff-change", next: "go" },
			languages: { label: "training-staff-languages", next: "go" },
			invite: { label: "training-staff-invite", next: "go" },
			later: { label: "training-staff-leave", next: "go" },
			cancel: { label: "training-staff-cancel", next: "go" },
		},
		remember: true,
	}),
	helper: choose({
		message: "training-staff-menu",
		options: {
			dates: { label: "training-staff-dates-menu", next: "go" },
			languages: { label: "training-staff-languages", next: "go" },
			later: { label: "training-staff-leave", next: "go" },
		},
		remember: true,
	}),
	change: choose({
		message: "training-staff-change-what",
		options: {
			words: { label: "training-staff-change-words", next: "go" },
			language: { label: "training-staff-change-language", next: "go" },
			dates: { label: "training-staff-change-dates", next: "go" },
			length: { label: "training-staff-change-length", next: "go" },
			place: { label: "training-staff-change-place", next: "go" },
			capacity: { label: "training-staff-change-capacity", next: "go" },
			audience: { label: "training-staff-change-audience", next: "go" },
			topics: { label: "training-staff-change-topics", next: "go" },
			trainer: { label: "training-staff-change-trainer", next: "go" },
			nothing: { label: "training-staff-back", next: "go" },
		},
		remember: true,
	}),
	dateMenu: choose({
		message: "training-staff-menu",
		options: {
			people: { label: "training-staff-people", next: "go" },
			attendance: { label: "training-staff-attendance", next: "go" },
			opinions: { label: "training-staff-opinions", next: "go" },
			message: { label: "training-staff-message", next: "go" },
			move: { label: "training-staff-move", next: "go" },
			cancel: { label: "training-staff-cancel-date", next: "go" },
			back: { label: "training-staff-back", next: "go" },
		},
		remember: true,
	}),
	dateHelper: choose({
		message: "training-staff-menu",
		options: {
			people: { label: "training-staff-people", next: "go" },
			attendance: { label: "training-staff-attendance", next: "go" },
			opinions: { label: "training-staff-opinions", next: "go" },
			message: { label: "training-staff-message", next: "go" },
			back: { label: "training-staff-back", next: "go" },
		},
		remember: true,
	}),
	people: choose({
		message: "training-staff-menu",
		options: {
			more: { label: "training-staff-more", next: "go" },
			back: { label: "training-staff-back", next: "go" },
		},
		remember: true,
	}),
	opinions: choose({
		message: "training-staff-menu",
		options: {
			more: { label: "training-staff-more", next: "go" },
			back: { label: "training-staff-back", next: "go" },
		},
		remember: true,
	}),
	scope: choose({
		message: "training-staff-scope",
		options: {
			one: { label: "training-staff-scope-one", next: "go" },
			following: { label: "training-staff-scope-following", next: "go" },
			nothing: { label: "training-staff-back", next: "go" },
		},
		remember: true,
	}),
	sure: choose({
		message: text("training-staff-sure", ({ data }) => ({ what: data.ending ?? "" })),
		options: {
			keep: { label: "training-staff-sure-keep", words: ["no"], next: "go" },
			end: { label: "training-staff-sure-end", words: ["yes"], next: "go" },
		},
		remember: true,
	}),
} as const;
