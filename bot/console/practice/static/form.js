/**
 * A phone's dialog for the text of a form. `send` takes what was written and resolves when it went; what it throws is
 * said in the dialog, and the words stay.
 *
 * @returns what opens it, for a button with `label`
 */
export function createForm(phone, send) {
	const part = (name) => phone.querySelector(`[data-part="${name}"]`);
	const dialog = part("form");
	const text = part("form-text");
	let opened;

	const tell = (problem) => {
		part("form-problem").textContent = problem;
		part("form-problem").hidden = problem === "";
	};
	dialog.addEventListener("submit", async (event) => {
		event.preventDefault();
		const button = dialog.querySelector('[type="submit"]');
		button.setAttribute("aria-busy", "true");
		try {
			await send(opened, text.value);
			text.value = "";
			dialog.close();
		} catch (error) {
			tell(error.message);
			text.focus();
		}
		button.removeAttribute("aria-busy");
	});
	part("form-cancel").addEventListener("click", () => dialog.close());
	// A press beside it closes it, as in the apps.
	dialog.addEventListener("pointerdown", (event) => event.target === dialog && dialog.close());

	return (target, label) => {
		if (opened?.message !== target.message || opened?.button !== target.button) text.value = "";
		opened = target;
		tell("");
		part("form-title").textContent = label;
		dialog.showModal();
		// Over its own phone; without room for that, the style sheet has it in the middle.
		const device = phone.querySelector(".device").getBoundingClientRect();
		dialog.style.setProperty("--middle", `${device.left + device.width / 2}px`);
		text.focus();
	};
}
