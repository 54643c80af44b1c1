import type { ClockNews, HallNews, PhoneNews } from "../../bot/console/practice/stream.ts";
import type { ChannelName } from "../../bot/core/channel.ts";

/** Who holds a phone, as the page says it. */
export interface Holder {
	readonly channel: ChannelName;
	readonly address: string;
	readonly language: string;
}

/** A page's ear: what came through its stream, put together as the page does it. */
export interface Listener {
	readonly status: number;
	/** All news of phones, oldest first. */
	readonly phones: readonly PhoneNews[];
	/** All news of the channels that everyone is in. */
	readonly halls: readonly HallNews[];
	readonly clocks: readonly ClockNews[];
	/** Comments, which keep the stream alive. */
	beats(): number;
	/** What stands on a phone's screen now, each entry's HTML. */
	screen(channel: ChannelName): readonly string[];
	/** What stands in the channel that everyone is in. */
	hall(channel: ChannelName): readonly string[];
	leave(): void;
}

/** Opens the page's stream. */
export async function listen(url: string, who: readonly Holder[]): Promise<Listener> {
	const leaving = new AbortController();
	const response = await fetch(`${url}/practice/events?who=${encodeURIComponent(JSON.stringify(who))}`, {
		signal: leaving.signal,
	});
	const phones: PhoneNews[] = [];
	const halls: HallNews[] = [];
	const clocks: ClockNews[] = [];
	const html = new Map<string, string>();
	let beats = 0;
	const take = (block: string) => {
		if (block.startsWith(":")) beats += 1;
		const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
		if (name === "clock") clocks.push(JSON.parse(data ?? "") as ClockNews);
		if (name !== "phone" && name !== "hall") return;
		const news = JSON.parse(data ?? "") as PhoneNews | HallNews;
		for (const entry of news.changed) html.set(entry.id, entry.html);
		if (name === "hall") halls.push(news);
		else phones.push(news as PhoneNews);
	};
	const read = async () => {
		let rest = "";
		for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
			const blocks = `${rest}${text}`.split("\n\n");
			rest = blocks.pop() ?? "";
			for (const block of blocks) take(block);
		}
	};
	void read().catch((error: unknown) => {
		if (!leaving.signal.aborted) throw error;
	});
	const standing = (all: readonly HallNews[], channel: ChannelName) =>
		(all.findLast((news) => news.channel === channel)?.order ?? []).map((id) => html.get(id) ?? "");
	return {
		status: response.status,
		phones,
		halls,
		clocks,
		beats: () => beats,
		screen: (channel) => standing(phones, channel),
		hall: (channel) => standing(halls, channel),
		leave: () => leaving.abort(),
	};
}
