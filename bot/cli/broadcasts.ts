import { Command } from "commander";
import { excerpt, totalsOf } from "../broadcasts/progress.ts";
import { columns } from "../checks/report.ts";
import { readConfig } from "../config.ts";
import { CHANNEL_NAMES } from "../core/channel.ts";
import { StewardError } from "../core/errors.ts";
import { recentFigures, unknownDeliveries } from "../store/progress.ts";
import { orExplain, print } from "./output.ts";
import { withDatabase } from "./store.ts";

const UNKNOWN_HELP = `
A delivery is unknown when the provider may have taken it, and cannot say: it is not sent again by itself, so that
nobody gets a message twice. Reveal nobody's address for it: most of them have it.`;

/** Most broadcasts that are listed. */
const LIST_MAX = 50;

/** What went out, and what became of it. */
export function broadcastsCommand(): Command {
	const broadcasts = new Command("broadcasts").description("what went out to many members");
	broadcasts
		.command("list")
		.description("broadcasts that run, wait or have ended, by tag")
		.action(() =>
			orExplain(async () => {
				const found = await withDatabase(readConfig(process.env), ({ prisma }) => recentFigures(prisma, LIST_MAX));
				const rows = found.map((figures) => {
					const { total, reached } = totalsOf(figures);
					return [
						figures.tag,
						figures.kind,
						figures.state,
						`${reached} of ${total}`,
						`${figures.untold} untold`,
						excerpt(figures.text, "en", 40),
					];
				});
				print(rows.length === 0 ? "None yet." : columns(rows));
			}),
		);
	broadcasts
		.command("unknown <tag>")
		.description("whose delivery nobody knows the fate of")
		.addHelpText("after", UNKNOWN_HELP)
		.action((tag: string) =>
			orExplain(async () => {
				const rows = await withDatabase(readConfig(process.env), ({ prisma }) => unknownDeliveries(prisma, tag));
				if (!rows)
					throw new StewardError(
						"broadcast.none",
						`There is no broadcast ${tag}.`,
						"See the tags with `npm run steward -- broadcasts list`.",
					);
				if (rows.length === 0) return print("None: of each delivery it is known what became of it.");
				print(
					columns(
						rows.map(({ pseudonym, channel, triedAt }) => [
							pseudonym ?? "erased",
							CHANNEL_NAMES[channel],
							triedAt?.toString({ smallestUnit: "minute" }) ?? "",
						]),
					),
				);
			}),
		);
	return broadcasts;
}
