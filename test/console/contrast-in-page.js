/** Runs in the page: the texts whose contrast with what is behind them is below 4.5 (WCAG 2.2, 1.4.3, level AA). */
(() => {
	const enough = 4.5;
	const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
	if (!context) throw new Error("no canvas");
	/** `color` over `under`, both as the browser resolves them. */
	const over = (color, under) => {
		context.fillStyle = `rgb(${under.join(" ")})`;
		context.fillRect(0, 0, 1, 1);
		context.fillStyle = color;
		context.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
		return [red, green, blue];
	};
	const behind = (element) =>
		element ? over(getComputedStyle(element).backgroundColor, behind(element.parentElement)) : [255, 255, 255];
	const luminance = (rgb) => {
		const [red = 0, green = 0, blue = 0] = rgb
			.map((part) => part / 255)
			.map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const faint = [];
	for (const element of document.querySelectorAll("body *")) {
		const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
		if (!own || !element.checkVisibility({ visibilityProperty: true }) || element.matches("noscript, option")) continue;
		const under = behind(element);
		const style = getComputedStyle(element);
		const [high = 0, low = 0] = [luminance(over(style.color, under)), luminance(under)].sort((a, b) => b - a);
		const ratio = (high + 0.05) / (low + 0.05);
		if (ratio < enough) faint.push(`${element.textContent?.trim().slice(0, 30)} (${ratio.toFixed(2)})`);
	}
	return faint;
})();
