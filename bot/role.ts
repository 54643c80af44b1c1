import type { Config } from "./config.ts";

/** What one process does of the whole. */
export interface Role {
	/** Answers the webhooks of the providers. */
	readonly answersWebhooks: boolean;
	/** Asks for the posts of the channels: whoever holds one sends, and receives where the bot itself dials out. */
	readonly takesPosts: boolean;
	/** Moves broadcasts on, when it holds the conductor's post. */
	readonly conducts: boolean;
	/** Does coarse work on a clock. */
	readonly works: boolean;
}

/** What `ROLE` stands for. Of each but `web`, one process at a time holds a post; any number may wait for it. */
export function roleOf(name: Config["ROLE"]): Role {
	const all = name === "all";
	return {
		answersWebhooks: all || name === "web",
		takesPosts: all || name === "channels",
		conducts: all || name === "worker",
		works: all || name === "worker",
	};
}
