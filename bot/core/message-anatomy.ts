import {
	type Entry,
	type FunctionReference,
	type MessageReference,
	type Pattern,
	type SelectExpression,
	type StringLiteral,
	serializeExpression,
	serializeVariantKey,
	type TermReference,
	type TextElement,
	type VariableReference,
	Visitor,
} from "@fluent/syntax";

/** What a message is made of, beside its words: what a translation must share with the English. */
export interface Anatomy {
	readonly params: ReadonlySet<string>;
	/** Terms, as `-word-help`. */
	readonly terms: ReadonlySet<string>;
	/** Other messages and functions that it calls upon. */
	readonly references: ReadonlySet<string>;
	/** By what a selector chooses by (`$channel`), the variants it has. */
	readonly variants: ReadonlyMap<string, ReadonlySet<string>>;
	/** All the words, of every variant. */
	readonly words: string;
}

/** The variants that languages need by number; a translation may have more or fewer of them than the English. Source: Unicode CLDR. */
const BY_NUMBER: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);

/** Walks a pattern. The library calls `visit<Type>` for each node. */
class Anatomist extends Visitor {
	readonly params = new Set<string>();
	readonly terms = new Set<string>();
	readonly references = new Set<string>();
	readonly variants = new Map<string, ReadonlySet<string>>();
	words = "";

	override visitTextElement({ value }: TextElement): void {
		this.words += value;
	}

	override visitStringLiteral({ value }: StringLiteral): void {
		this.words += value;
	}

	override visitVariableReference({ id }: VariableReference): void {
		this.params.add(id.name);
	}

	override visitTermReference(node: TermReference): void {
		this.terms.add(`-${node.id.name}`);
		this.genericVisit(node);
	}

	override visitMessageReference({ id }: MessageReference): void {
		this.references.add(id.name);
	}

	override visitFunctionReference(node: FunctionReference): void {
		this.references.add(`${node.id.name}()`);
		this.genericVisit(node);
	}

	override visitSelectExpression(node: SelectExpression): void {
		const selector = serializeExpression(node.selector);
		const keys = node.variants.map(({ key }) => serializeVariantKey(key));
		this.variants.set(selector, new Set(keys).union(this.variants.get(selector) ?? new Set()));
		this.genericVisit(node);
	}
}

/** Takes a message or term apart. */
export function anatomyOf(entry: Entry | Pattern): Anatomy {
	const anatomist = new Anatomist();
	anatomist.visit(entry);
	return anatomist;
}

/** True when the variants differ by number, as plurals do. */
function isByNumber(variants: ReadonlySet<string>): boolean {
	return [...variants].every((key) => BY_NUMBER.has(key) || /^\d/.test(key));
}

const listed = (names: Iterable<string>) => [...names].join(", ");

function compareNames(what: string, english: ReadonlySet<string>, own: ReadonlySet<string>): readonly string[] {
	const missing = english.difference(own);
	const extra = own.difference(english);
	return [
		...(missing.size > 0 ? [`it lacks the ${what} ${listed(missing)}`] : []),
		...(extra.size > 0 ? [`it has the ${what} ${listed(extra)}, which the English has not`] : []),
	];
}

/**
 * How a translation differs from the English where it must not: parameters, terms, references, and the variants of each
 * selector. Variants by number may differ, since languages count differently. Empty when all is well.
 *
 * @example differences(anatomyOf(english), anatomyOf(burmese)) // ["it lacks the parameter $name"]
 */
export function differences(english: Anatomy, own: Anatomy): readonly string[] {
	const withSign = (params: ReadonlySet<string>) => new Set([...params].map((name) => `$${name}`));
	const selectors = [...english.variants].flatMap(([selector, wanted]) => {
		// A parameter that is missing altogether is told as such.
		if (isByNumber(wanted) || !own.params.has(selector.slice(1))) return [];
		const has = own.variants.get(selector);
		return has ? compareNames(`variant of ${selector},`, wanted, has) : [`it does not choose by ${selector}`];
	});
	return [
		...compareNames("parameter", withSign(english.params), withSign(own.params)),
		...compareNames("term", english.terms, own.terms),
		...compareNames("reference", english.references, own.references),
		...selectors,
	];
}
