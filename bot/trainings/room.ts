import type { Shell } from "../conversation/surroundings.ts";
import type { DateHolder } from "../store/date-holders.ts";
import type { LoadedNotice, NoticedDate } from "../store/sent-notices.ts";
import { fitsOneMessage } from "./wording.ts";

/** How much of a message's longest text dates may fill. Reason: a member may read them in another zone by then. */
const FILLED = 0.9;

/** Works out how many dates one message holds: once for each way in which members read it. */
export class Room {
	private readonly known = new Map<string, number>();
	private readonly shell: Shell;
	private readonly notice: Pick<LoadedNotice, "training" | "notice" | "data"> & {
		readonly dates: readonly NoticedDate[];
	};

	constructor(shell: Shell, notice: Room["notice"]) {
		this.shell = shell;
		this.notice = notice;
	}

	/** How many of the dates fit one message to somebody; one at least. */
	for({ channel, locale, zone }: Pick<DateHolder, "channel" | "locale" | "zone">): number {
		const key = `${channel} ${locale} ${zone}`;
		const count = this.known.get(key) ?? this.count(channel, locale, zone);
		this.known.set(key, count);
		return count;
	}

	private count(channel: DateHolder["channel"], locale: DateHolder["locale"], zone: string | undefined): number {
		const { dates, ...notice } = this.notice;
		const limits = this.shell.channels.get(channel)?.limits;
		const [first] = dates;
		// What a channel that does not run would take is not known.
		if (!limits || !first) return Math.max(1, dates.length);
		const narrow = { ...limits, text: Math.floor(limits.text * FILLED) };
		const fits = (count: number) =>
			fitsOneMessage(
				{ tag: "aaaa", ...notice, date: first.date, dates: dates.slice(0, count) },
				{ locale, zone },
				narrow,
				this.shell,
			);
		let [low, high] = [1, dates.length];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (fits(middle)) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}
