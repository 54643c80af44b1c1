/** Brings a phone's screen up to date without disturbing what has the keyboard's focus. */

const near = 80;
const clockFace = new Intl.DateTimeFormat([], { hour: "numeric", minute: "2-digit" });
const dayName = new Intl.DateTimeFormat([], { weekday: "long", day: "numeric", month: "long" });
const dayOnly = new Intl.DateTimeFormat([], { dateStyle: "short" });

/** "10:42", in the browser's zone. */
export const timeOf = (at) => clockFace.format(at);

const isAtEnd = (screen) => screen.scrollHeight - screen.scrollTop - screen.clientHeight < near;

/** Keeps the last message in view when a screen gets lower: a keyboard opens, a window shrinks. */
export function keepEnd(screen) {
	let wasAtEnd = true;
	let height = screen.clientHeight;
	screen.addEventListener("scroll", () => {
		// Of another height it tells where the end would be, not where it was.
		if (screen.clientHeight === height) wasAtEnd = isAtEnd(screen);
	});
	new ResizeObserver(() => {
		height = screen.clientHeight;
		if (wasAtEnd) screen.scrollTo({ top: screen.scrollHeight, behavior: "instant" });
	}).observe(screen);
}

/** Shows the entries of `news` in `list`, which scrolls in `screen`; says whether the bot has said something new. */
export function show(screen, list, news) {
	const wasAtEnd = isAtEnd(screen);
	const isFirst = screen.getAttribute("aria-busy") === "true";
	const standing = new Map([...list.children].map((entry) => [entry.dataset.id, entry]));
	const focused = list.contains(document.activeElement) ? document.activeElement : undefined;
	const focusedEntry = focused?.closest(".entry");
	let hasNews = false;
	let newest;
	for (const { id, html } of news.changed) {
		const fresh = parse(html);
		const there = standing.get(id);
		if (there) morph(there, fresh);
		else {
			standing.set(id, fresh);
			newest = id;
			hasNews ||= fresh.classList.contains("from-bot");
		}
	}
	let before = list.firstElementChild;
	for (const id of news.order) {
		const entry = standing.get(id);
		standing.delete(id);
		if (!entry) continue;
		if (entry === before) before = before.nextElementSibling;
		else list.insertBefore(entry, before);
	}
	for (const gone of standing.values()) gone.remove();
	stamp(list);
	if (focused && !focused.isConnected) keepFocus(focusedEntry.isConnected ? focusedEntry : screen);
	if (isFirst) {
		screen.scrollTo({ top: screen.scrollHeight, behavior: "instant" });
		// From here on a screen reader hears what arrives.
		requestAnimationFrame(() => screen.setAttribute("aria-busy", "false"));
	} else if (wasAtEnd || (newest !== undefined && newest === news.order.at(-1))) {
		screen.scrollTo({ top: screen.scrollHeight });
	}
	return hasNews && !isFirst;
}

/** The button that was pressed may be gone: the keyboard goes on from where it stood. */
function keepFocus(place) {
	if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
	place.focus({ preventScroll: true });
}

/** Writes the times, and the day above the first entry of each day but when all are of one. */
function stamp(list) {
	let last = "";
	for (const entry of list.children) {
		const time = entry.querySelector("time[data-at]");
		const at = Number(time.dataset.at);
		time.textContent = timeOf(at);
		const day = dayOnly.format(at);
		if (last !== "" && day !== last) entry.dataset.day = dayName.format(at);
		else delete entry.dataset.day;
		last = day;
	}
}

function parse(html) {
	const template = document.createElement("template");
	template.innerHTML = html;
	return template.content.firstElementChild;
}

/** Makes `there` the same as `fresh`, keeping the nodes that are alike, and with them focus and open details. */
function morph(there, fresh) {
	for (const { name } of [...there.attributes])
		if (!fresh.hasAttribute(name) && name !== "open" && name !== "data-day" && name !== "tabindex")
			there.removeAttribute(name);
	for (const { name, value } of fresh.attributes)
		if (there.getAttribute(name) !== value) there.setAttribute(name, value);
	const [old, next] = [[...there.childNodes], [...fresh.childNodes]];
	next.forEach((node, at) => {
		const now = old[at];
		if (!now) there.append(node);
		else if (now.nodeName !== node.nodeName) now.replaceWith(node);
		else if (node.nodeType === Node.ELEMENT_NODE) morph(now, node);
		else if (now.nodeValue !== node.nodeValue) now.nodeValue = node.nodeValue;
	});
	for (const extra of old.slice(next.length)) extra.remove();
}
