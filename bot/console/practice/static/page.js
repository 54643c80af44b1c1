import { ask, createPhone } from "./phone.js";

/** Who holds the phones, kept for this tab so that a reload goes on with the same people. */
const KEY = "steward.practice";
/** How long to wait before a refused stream is asked for again, in milliseconds. */
const AGAIN_MS = 3_000;

const stored = readStored();
const phones = [...document.querySelectorAll(".phone")].map((element) =>
	createPhone(element, stored[element.dataset.channel], { onOwner: connect, onNews: () => mark(element) }),
);
const trouble = document.querySelector("#trouble");
const row = document.querySelector("#phones");
const tabs = [...document.querySelectorAll("[data-tab]")];
let stream;
let clockOffset = 0;
let refusals = 0;

function readStored() {
	try {
		return JSON.parse(sessionStorage.getItem(KEY)) ?? {};
	} catch {
		// Not ours, or storage is switched off: new people then.
		return {};
	}
}

function store() {
	try {
		const owners = phones.map((phone) => [phone.channel, phone.owner()]);
		sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(owners)));
	} catch {
		// Storage is switched off: a reload will bring new people.
	}
}

function say(problem) {
	trouble.textContent = problem;
	trouble.hidden = problem === "";
}

/** One stream for all phones; it is made anew when a phone changes hands. */
function connect() {
	store();
	stream?.close();
	const who = JSON.stringify(phones.map((phone) => phone.owner()));
	const made = new EventSource(`practice/events?who=${encodeURIComponent(who)}`);
	stream = made;
	made.addEventListener("open", () => {
		refusals = 0;
		say("");
	});
	made.addEventListener("phone", ({ data }) => {
		const news = JSON.parse(data);
		phones.find(({ channel }) => channel === news.channel)?.news(news);
	});
	made.addEventListener("hall", ({ data }) => {
		const news = JSON.parse(data);
		phones.find(({ channel }) => channel === news.channel)?.hallNews(news);
	});
	made.addEventListener("clock", ({ data }) => setClock(JSON.parse(data)));
	made.addEventListener("error", () => {
		if (made !== stream) return;
		say("The bot is not running. Start it again with “npm start”; this page comes back by itself.");
		if (made.readyState !== EventSource.CLOSED) return;
		// Refused: what this tab remembers may be what is wrong.
		refusals += 1;
		if (refusals > 1) for (const phone of phones) phone.reset();
		setTimeout(() => made === stream && connect(), AGAIN_MS);
	});
}

const narrow = matchMedia("(width < 700px)");
const long = new Intl.DateTimeFormat([], {
	weekday: "long",
	day: "numeric",
	month: "long",
	hour: "numeric",
	minute: "2-digit",
});
const short = new Intl.DateTimeFormat([], {
	weekday: "short",
	day: "numeric",
	month: "short",
	hour: "numeric",
	minute: "2-digit",
});

function setClock({ now, ahead }) {
	clockOffset = now - Date.now();
	document.querySelector("#ahead").textContent = ahead;
	tick();
}

function tick() {
	const now = Date.now() + clockOffset;
	const face = document.querySelector("#now");
	const text = (narrow.matches ? short : long).format(now);
	if (face.textContent !== text) face.textContent = text;
	for (const phone of phones) phone.setTime(now);
}

for (const button of document.querySelectorAll("[data-advance]"))
	button.addEventListener("click", async () => {
		button.setAttribute("aria-busy", "true");
		try {
			setClock(await ask("clock", { by: button.dataset.advance }));
			say("");
		} catch (error) {
			say(error.message);
		}
		button.removeAttribute("aria-busy");
	});

document.querySelector("#hi-all").addEventListener("click", () => {
	row.scrollIntoView({ block: "nearest" });
	for (const phone of phones) void phone.write(phone.element.querySelector(".chip:not([hidden])").dataset.say);
});

const arabic = document.querySelector("#try-arabic");
arabic.addEventListener("click", async () => {
	const phone = phones.find(({ channel }) => channel === arabic.dataset.channel);
	if (!phone) return;
	turnTo(phone.element);
	if (await phone.handTo(arabic.dataset.language)) phone.element.querySelector('[data-part="hello"]').focus();
});

/** On a narrow screen one phone shows at a time, chosen by its tab. */
function turnTo(element) {
	row.scrollTo({ left: element.offsetLeft - row.offsetLeft });
}

function mark(element) {
	const tab = tabs.find(({ dataset }) => dataset.tab === element.dataset.channel);
	const dot = tab?.querySelector(".dot");
	if (dot) dot.hidden = tab.getAttribute("aria-current") === "true";
}

for (const tab of tabs)
	tab.addEventListener("click", (event) => {
		event.preventDefault();
		const element = document.querySelector(tab.getAttribute("href"));
		turnTo(element);
		row.scrollIntoView({ block: "nearest" });
	});
const seen = new IntersectionObserver(
	(entries) => {
		for (const { target, isIntersecting } of entries) {
			const tab = tabs.find(({ dataset }) => dataset.tab === target.dataset.channel);
			tab.setAttribute("aria-current", String(isIntersecting));
			if (isIntersecting) tab.querySelector(".dot").hidden = true;
		}
	},
	{ root: row, threshold: 0.6 },
);
for (const { element } of phones) seen.observe(element);

connect();
setInterval(tick, 1_000);
