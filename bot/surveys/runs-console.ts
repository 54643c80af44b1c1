import type { Perform } from "../conversation/performing.ts";
import { mayActAs } from "../core/profile.ts";
import { LINK_MINUTES, makeLink } from "../store/console-keys.ts";

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** True when nobody between can read what the browser sends: by https, or on this machine itself. */
function isSafe(url: URL): boolean {
	return url.protocol === "https:" || LOOPBACK.test(url.hostname);
}

/** Makes a link to the console for one of the staff. Its secret stands in this one message, which is wiped once sent. */
export const openConsole: Perform = async (shell, tx, state, _pending, at) => {
	if (!mayActAs(state.role, "volunteer") || state.identity.channel === "sms") return { outcome: "refused" };
	const link = new URL("console/enter", `${shell.publicUrl.replace(/\/+$/, "")}/`);
	if (!isSafe(link)) return { outcome: "unset" };
	const key = await makeLink(tx, shell.keys, state, at);
	link.searchParams.set("key", key);
	return { outcome: "made", data: { link: link.href, minutes: String(LINK_MINUTES) } };
};
