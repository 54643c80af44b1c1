import type { Context } from "hono";
import { z } from "zod";
import { CHANNELS, type ChannelName } from "../../core/channel.ts";
import { LOCALES } from "../../core/locale.ts";
import { MEDIA_KINDS } from "../../core/media.ts";
import { PHONES } from "./phones.ts";
import { Problem } from "./problem.ts";

const ownerFields = { channel: z.enum(CHANNELS), address: z.string(), language: z.enum(LOCALES) };

/** An owner, and what else a request says. */
function ofOwner<Fields extends z.ZodRawShape>(fields: Fields) {
	return z.object({ ...ownerFields, ...fields }).superRefine((given, context) => {
		const { channel, address } = given as { channel: ChannelName; address: string };
		const { name, address: pattern, newAddress } = PHONES[channel];
		if (pattern.test(address)) return;
		const message = `That is no address of a person on ${name}; one looks like ${newAddress()}.`;
		context.addIssue({ code: "custom", path: ["address"], message });
	});
}

const ownerSchema = ofOwner({});

/** Who holds a phone: the channel, their address on it, and the language of their app. */
export type Owner = z.infer<typeof ownerSchema>;

const bodies = {
	write: ofOwner({ text: z.string() }),
	press: ofOwner({ message: z.string(), button: z.string() }),
	fill: ofOwner({ message: z.string(), button: z.string(), text: z.string() }),
	media: ofOwner({ kind: z.enum(MEDIA_KINDS), text: z.string() }),
	person: z.object({ channel: z.enum(CHANNELS) }),
	clock: z.object({ by: z.enum(["PT1H", "P1D", "P7D"]) }),
} as const;

/** What the page can ask for. */
export type Asked = keyof typeof bodies;

/** Reads the JSON body of a request. Throws `Problem` when it is not what the page sends. */
export async function readBody<Name extends Asked>(c: Context, name: Name): Promise<z.infer<(typeof bodies)[Name]>> {
	const type = c.req.header("content-type") ?? "";
	if (!/^application\/json(?:;|$)/i.test(type)) throw new Problem(400, "practice.not-json", "Send JSON.");
	const given = parsed(await c.req.text(), "Send JSON.");
	const read = bodies[name].safeParse(given);
	if (!read.success) throw unreadable(read.error);
	// The schema was picked by the same name.
	return read.data as z.infer<(typeof bodies)[Name]>;
}

/** Reads the owners that a stream asks for. Throws `Problem`. */
export function readOwners(query: string | undefined): readonly Owner[] {
	const read = z
		.array(ownerSchema)
		.min(1)
		.max(CHANNELS.length)
		.safeParse(parsed(query ?? "", WHO));
	if (!read.success) throw unreadable(read.error);
	return read.data;
}

/** Reads the owner and the message that a file is asked for. Throws `Problem`. */
export function readFile(c: Context): { readonly owner: Owner; readonly message: string } {
	const { message, ...owner } = c.req.query();
	const read = ownerSchema.safeParse(owner);
	if (!read.success) throw unreadable(read.error);
	return { owner: read.data, message: message ?? "" };
}

/** Where the file of a message can be downloaded, relative to the page. */
export function fileUrl(owner: Owner, message: string): string {
	return `practice/file?${new URLSearchParams({ ...owner, message })}`;
}

const WHO = "The page did not say who holds the phones. Reload it.";

function parsed(text: string, remedy: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Problem(400, "practice.not-json", remedy, { cause });
	}
}

function unreadable(error: z.ZodError): Problem {
	const [issue] = error.issues;
	const field = String(issue?.path.findLast((part) => typeof part === "string") ?? "");
	if (issue?.code === "custom") return new Problem(400, `practice.bad-${field}`, issue.message);
	const said: Record<string, string> = {
		channel: `There is no such phone; the phones are ${CHANNELS.join(", ")}.`,
		language: `There is no such language; the languages are ${LOCALES.join(", ")}.`,
		kind: `An attachment is one of ${MEDIA_KINDS.join(", ")}.`,
		by: "The clock goes forward by PT1H, P1D or P7D.",
	};
	const message = said[field] ?? (field === "" ? WHO : `The request lacks “${field}”, a text.`);
	return new Problem(400, field === "" ? "practice.unreadable" : `practice.bad-${field}`, message);
}
