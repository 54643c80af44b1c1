import type { Done, Perform } from "../conversation/performing.ts";
import { figure } from "../core/figures.ts";
import type { Locale } from "../core/locale.ts";
import { zonesOf } from "../core/recipient-hours.ts";
import { remindAt } from "../core/remind.ts";
import { countDone, describeCase, openCase, remindLater } from "../store/responses.ts";
import type { MemberState } from "../store/state.ts";
import { tellOfCase } from "./notify.ts";

/** A moment as a member's clock shows it; the day alone where their zone is not known. */
function whenOf(at: Temporal.Instant, zone: string | undefined, locale: Locale): string {
	return new Intl.DateTimeFormat(locale, {
		weekday: "long",
		...(zone === undefined ? {} : { hour: "numeric", minute: "2-digit" }),
		timeZone: zone ?? "UTC",
	})
		.format(new Date(at.epochMilliseconds))
		.replaceAll("\u202f", " ");
}

/** The zones that a member could be in. */
function zonesOfMember({ profile, identity, locale }: MemberState): readonly string[] {
	const { channel, address } = identity;
	return zonesOf({ zone: profile.zone, country: profile.country, channel, address, locale });
}

/** What members answer to broadcasts. */
export const answerRuns = {
	async answerCall(shell, tx, state, { session, data }, at): Promise<Done> {
		const { broadcast: broadcastId = "", answer } = data;
		const answering = { state, broadcastId, at };
		switch (answer) {
			case "later": {
				const zones = zonesOfMember(state);
				const notBefore = remindAt(at, zones);
				if (!(await remindLater(tx, shell.ids, answering, session.id, notBefore))) return { outcome: "closed" };
				const zone = zones.length === 1 ? zones[0] : undefined;
				return { outcome: "later", data: { when: whenOf(notBefore, zone, state.locale) } };
			}
			case "help": {
				const opened = await openCase(tx, shell.keys, shell.ids, answering);
				if (!opened) return { outcome: "closed" };
				await tellOfCase(shell, tx, opened, at);
				return { outcome: "help", data: { case: opened.id } };
			}
			default: {
				const counted = await countDone(tx, shell.ids, answering);
				if (!counted || counted.closed) return { outcome: "closed" };
				if (!counted.fresh) return { outcome: "already" };
				const { number, goal } = counted;
				const towards = goal === undefined ? "none" : number > goal ? "beyond" : "within";
				return {
					outcome: "counted",
					data: { number: figure(number, state.locale), goal: figure(goal ?? 0, state.locale), towards },
				};
			}
		}
	},
	async describeCase(shell, tx, state, { data }) {
		await describeCase(tx, shell.keys, state.memberId, data.case ?? "", data.need ?? "");
		return { outcome: "kept" };
	},
} satisfies Record<string, Perform>;
