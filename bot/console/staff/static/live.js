// Brings the counts of responses up to date while the page is looked at. Without it they are as of when it was opened.
const EVERY_MS = 10_000;

const list = document.querySelector("[data-live]");

async function refresh() {
	if (document.hidden) return;
	const response = await fetch(list.dataset.live, { headers: { accept: "application/json" } });
	// Signed out, or the server is away: the counts stay as they were.
	if (!response.ok) return;
	for (const [name, words] of Object.entries(await response.json())) {
		const place = list.querySelector(`[data-count="${name}"]`);
		if (place && place.textContent !== words) place.textContent = words;
	}
}

if (list) setInterval(() => refresh().catch(() => undefined), EVERY_MS);
