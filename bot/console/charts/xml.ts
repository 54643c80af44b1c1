// What XML 1.0 forbids even when escaped (https://www.w3.org/TR/xml/#charsets). With `u`, \p{Cs} is a lone surrogate.
const FORBIDDEN = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** `text` as it may stand in an XML element or attribute. What XML cannot hold becomes U+FFFD, so that it is seen. */
export function xml(text: string): string {
	return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
