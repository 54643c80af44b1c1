import { createForm } from "./form.js";
import { createHall } from "./hall.js";
import { keepEnd, show, timeOf } from "./screen.js";

/** Asks the server; throws an Error whose message a person can read. */
export async function ask(what, body) {
	let response;
	try {
		response = await fetch(`practice/${what}`, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify(body),
		});
	} catch (cause) {
		throw new Error("The bot cannot be reached. Is it still running in its terminal?", { cause });
	}
	const answer = await response.json().catch(() => ({}));
	if (!response.ok)
		throw new Error(answer.error?.message ?? `The bot answered ${response.status}. Its terminal says why.`);
	return answer;
}

/**
 * One phone. `stored` is who held it before the page was loaded again; `onOwner` is called when somebody else picks
 * it up, `onNews` when the bot has said something new.
 */
export function createPhone(element, stored, { onOwner, onNews }) {
	const part = (name) => element.querySelector(`[data-part="${name}"]`);
	const { channel, address, language } = element.dataset;
	const languages = part("language");
	const isKnown = (code) => [...languages.options].some(({ value }) => value === code);
	let owner = stored && isKnown(stored.language) ? { ...stored, channel } : { channel, address, language };
	const text = part("text");
	const more = part("more");

	const tell = (problem) => {
		part("problem").textContent = problem;
		part("problem").hidden = problem === "";
	};
	/** Does what a person asked for, and says on the phone when it fails; resolves with whether it went well. */
	const attempt = async (deed) => {
		try {
			await deed();
			tell("");
			return true;
		} catch (error) {
			tell(error.message);
			return false;
		}
	};
	const write = (words) => attempt(() => ask("write", { ...owner, text: words }));
	const openForm =
		part("form") && createForm(element, (target, words) => ask("fill", { ...owner, ...target, text: words }));
	const closeMenu = () => {
		if (!more.open) return;
		more.open = false;
		more.querySelector("summary").focus();
	};

	const dress = () => {
		languages.value = owner.language;
		const { dataset, label } = languages.selectedOptions[0];
		part("tongue").textContent = label;
		part("tongue").lang = owner.language;
		text.lang = owner.language;
		for (const [chip, words] of [
			[part("hello"), dataset.hello],
			[part("help"), dataset.help],
		]) {
			chip.hidden = owner.language === "en";
			chip.textContent = words;
			chip.dataset.say = words;
			chip.lang = owner.language;
		}
	};
	const handTo = (code) =>
		attempt(async () => {
			const { address: fresh } = await ask("person", { channel });
			owner = { channel, address: fresh, language: code };
			part("screen").setAttribute("aria-busy", "true");
			dress();
			onOwner();
		});

	part("composer").addEventListener("submit", async (event) => {
		event.preventDefault();
		const words = text.value;
		if (words.trim() === "") return text.focus();
		// What was typed comes back when it could not be sent.
		text.value = "";
		if (!(await write(words)) && text.value === "") text.value = words;
	});
	text.addEventListener("keydown", (event) => {
		// While a word is being composed (Amharic, Hindi …) Enter picks the word.
		if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
		event.preventDefault();
		part("composer").requestSubmit();
	});
	element.addEventListener("click", async (event) => {
		const button = event.target.closest("button");
		if (!button) return;
		if (button.dataset.say) {
			closeMenu();
			await write(button.dataset.say);
		}
		if (button.dataset.attach) {
			closeMenu();
			const words = text.value;
			text.value = "";
			const sent = await attempt(() => ask("media", { ...owner, kind: button.dataset.attach, text: words }));
			if (!sent && text.value === "") text.value = words;
		}
		if (button.dataset.fill) {
			const message = button.closest("[data-id]").dataset.id;
			openForm({ message, button: button.dataset.fill }, button.textContent);
		}
		if (button.dataset.press) {
			const message = button.closest("[data-id]").dataset.id;
			button.setAttribute("aria-busy", "true");
			await attempt(() => ask("press", { ...owner, message, button: button.dataset.press }));
			button.removeAttribute("aria-busy");
		}
	});
	part("new-person").addEventListener("click", async () => {
		closeMenu();
		await handTo(owner.language);
		text.focus();
	});
	languages.addEventListener("change", () => handTo(languages.value));
	more.addEventListener("keydown", (event) => event.key === "Escape" && closeMenu());
	document.addEventListener("pointerdown", (event) => {
		if (!more.contains(event.target)) more.open = false;
	});
	const hallNews = part("hall") && createHall(element, onNews);
	keepEnd(part("screen"));
	dress();

	return {
		channel,
		element,
		owner: () => owner,
		write,
		handTo,
		/** Forgets who held the phone: the server does not know such a person. */
		reset() {
			owner = { channel, address, language };
			dress();
		},
		news(news) {
			part("owner").textContent = news.owner;
			part("subtitle").textContent = news.cost ?? part("subtitle").dataset.plain;
			part("empty").hidden = news.order.length > 0;
			if (show(part("screen"), part("entries"), news)) onNews();
		},
		/** What is new in the channel that everyone is in. */
		hallNews(news) {
			hallNews?.(news);
		},
		setTime(now) {
			const time = timeOf(now);
			if (part("time").textContent !== time) part("time").textContent = time;
		},
	};
}
