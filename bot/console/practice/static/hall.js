import { keepEnd, show } from "./screen.js";

/**
 * The channel that everyone is in, on a phone that has it: one of the two shows, it or the person's own messages.
 * `onNews` is called when the bot has posted there.
 *
 * @returns what shows the news of it
 */
export function createHall(phone, onNews) {
	const part = (name) => phone.querySelector(`[data-part="${name}"]`);
	const hall = part("hall");
	const goDirect = part("go-direct");
	const goHall = part("go-hall");
	const own = ["screen", "chips", "composer"].map(part);

	const turn = (toHall) => {
		hall.hidden = !toHall;
		for (const element of own) element.hidden = toHall;
		goHall.setAttribute("aria-pressed", String(toHall));
		goDirect.setAttribute("aria-pressed", String(!toHall));
		if (toHall) part("hall-dot").hidden = true;
		const shown = toHall ? hall : part("screen");
		shown.scrollTo({ top: shown.scrollHeight, behavior: "instant" });
	};
	keepEnd(hall);
	goHall.addEventListener("click", () => turn(true));
	goDirect.addEventListener("click", () => turn(false));

	return (news) => {
		part("hall-empty").hidden = news.order.length > 0;
		if (!show(hall, part("hall-entries"), news)) return;
		part("hall-dot").hidden = !hall.hidden;
		onNews();
	};
}
