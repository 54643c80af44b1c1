import { StewardError } from "../core/errors.ts";
import { normalise } from "../core/normalise.ts";

/** What a column of a members' file may mean, and the headers it is known by, as `plainHeader` writes them. */
const HEADERS = {
	phone:
		"phone,phone number,phone no,mobile,mobile number,mobile phone,cell,cell phone,cellphone,telephone,telephone number,tel,sms,msisdn,telefono,telefono movil,celular,movil,telefone,telemovel,portable",
	telegram: "telegram,telegram id,telegram chat id,telegram user id",
	slack: "slack,slack id,slack user id,slack member id",
	discord: "discord,discord id,discord user id",
	name: "name,first name,firstname,given name,preferred name,nombre,prenom,nome",
	language: "language,lang,locale,preferred language,language code,idioma,langue,lingua",
	country: "country,country code,country name,pais,pays",
	zone: "zone,time zone,timezone,tz,zona horaria,fuseau horaire,fuso horario",
	topics: "topics,topic,consent topics,agreed to,consented to",
	alerts: "alerts,alert",
	trainings: "trainings,training",
	listening: "listening",
	"consent-date":
		"consent date,date of consent,consent at,consent on,consented at,consented on,agreed at,agreed on,opt in date,optin date,opted in at,opted in on",
	"consent-source":
		"consent source,source of consent,consent evidence,evidence,evidence of consent,consent place,where consent was given,opt in source,optin source",
} as const;

/** What a column of a members' file may mean. */
export type Field = keyof typeof HEADERS;

/** Every meaning a column may have, by the name that `--map` takes. */
export const FIELDS = Object.keys(HEADERS) as readonly Field[];

/** Columns that hold an address. */
export const ADDRESS_FIELDS = ["phone", "telegram", "slack", "discord"] as const satisfies readonly Field[];

/** What `--map` says of a column that is not to be read. */
export const IGNORE = "ignore";

/** Longest header that is repeated to the operator, in UTF-16 code units. */
const HEADER_MAX = 60;

/** One `--map column=field`. */
export interface Mapping {
	readonly column: string;
	readonly field: Field | typeof IGNORE;
}

/** Which column means what. */
export interface Columns {
	/** The place of each field's column, from 0. */
	readonly places: ReadonlyMap<Field, number>;
	/** The headers of the columns that are read, by field, fit to be shown. */
	readonly headers: ReadonlyMap<Field, string>;
	/** The headers of the columns that are not read, fit to be shown. */
	readonly ignored: readonly string[];
	/** How many columns the file has. */
	readonly count: number;
}

const byHeader: ReadonlyMap<string, Field> = new Map(
	FIELDS.flatMap((field) => HEADERS[field].split(",").map((header) => [header, field] as const)),
);

/** A header as it is compared: lower case, no accents, one space for signs. */
function plainHeader(header: string): string {
	return normalise(header.replace(/[\p{P}\p{S}\s]+/gu, " "));
}

/** A header fit for a terminal: no control characters, and not endless. */
function shown(header: string): string {
	const clean = header.replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim();
	return clean.length > HEADER_MAX ? `${clean.slice(0, HEADER_MAX)}…` : clean;
}

/**
 * Reads one `--map column=field`; the column's name may hold an equals sign itself. Throws `import.no-such-field`.
 *
 * @example readMapping("Handy=phone") // { column: "Handy", field: "phone" }
 */
export function readMapping(text: string): Mapping {
	const at = text.lastIndexOf("=");
	const name = text.slice(at + 1).trim();
	const field = [...FIELDS, IGNORE].find((each) => each === name.toLowerCase()) as Mapping["field"] | undefined;
	const column = text.slice(0, Math.max(at, 0)).trim();
	if (field !== undefined && column !== "") return { column, field };
	throw new StewardError(
		"import.no-such-field",
		`--map ${shown(text)} does not say what a column means.`,
		`Write --map "column=field", with one of ${[...FIELDS, IGNORE].join(", ")}.`,
	);
}

/**
 * Finds what each column means: what `mappings` say, then the header. Throws `import.no-such-column`,
 * `import.two-columns` and `import.missing-column`. Of the file's own headers only those that are known are repeated in
 * an error: a file without a header row begins with a person.
 */
export function findColumns(header: readonly string[], mappings: readonly Mapping[]): Columns {
	const plain = header.map(plainHeader);
	const given = new Map<number, Mapping["field"]>();
	for (const { column, field } of mappings) {
		const exact = header.findIndex((each) => each.trim() === column);
		const place = exact >= 0 ? exact : plain.indexOf(plainHeader(column));
		if (place < 0)
			throw new StewardError(
				"import.no-such-column",
				`The file has no column "${shown(column)}", which --map names.`,
				"Write the column's name as it stands in the file's first row.",
			);
		given.set(place, field);
	}
	const mapped = new Set(given.values());
	const meaning = plain.map((name, place) => {
		const field = given.get(place) ?? byHeader.get(name);
		// What --map says of a field holds against every header that would mean the same.
		return field === IGNORE || field === undefined || (mapped.has(field) && !given.has(place)) ? undefined : field;
	});
	for (const field of FIELDS) {
		const names = header.filter((_, place) => meaning[place] === field).map(shown);
		if (names.length > 1)
			throw new StewardError(
				"import.two-columns",
				`Several columns mean ${field}: ${names.join(", ")}.`,
				`Say which one to read: --map "${names[0]}=${field}". Of two with the same name, rename one in the file.`,
			);
	}
	const places = new Map(meaning.flatMap((field, place) => (field === undefined ? [] : [[field, place] as const])));
	refuseIncomplete(new Set(places.keys()));
	return {
		places,
		headers: new Map([...places].map(([field, place]) => [field, shown(header[place] ?? "")])),
		ignored: header.filter((_, place) => meaning[place] === undefined).map(shown),
		count: header.length,
	};
}

function refuseIncomplete(fields: ReadonlySet<Field>): void {
	const wanted: readonly (readonly [readonly Field[], string])[] = [
		[ADDRESS_FIELDS, "an address (phone, telegram, slack or discord)"],
		[["topics", "alerts", "trainings", "listening"], "the topics agreed to (topics, or alerts, trainings, listening)"],
		[["consent-date"], "when it was agreed (consent-date)"],
		[["consent-source"], "where it was agreed (consent-source)"],
	];
	const missing = wanted.filter(([any]) => !any.some((field) => fields.has(field))).map(([, what]) => what);
	if (missing.length === 0) return;
	const found = [...fields].join(", ");
	throw new StewardError(
		"import.missing-column",
		`The file has no column for ${missing.join("; nor for ")}. ${found ? `Found: ${found}.` : "No header is known."}`,
		'The first row must name the columns. If a column has another name, say what it means: --map "column=field". Nobody is written to unasked without evidence that they agreed.',
	);
}
