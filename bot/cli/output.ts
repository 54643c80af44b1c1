import { StewardError } from "../core/errors.ts";

/** Writes to the terminal. */
export function print(text: string): void {
	process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** Writes what went wrong, and what to do about it. */
function printError({ message, remedy, code }: StewardError): void {
	process.stderr.write(`\n${message}\n${remedy}\n(${code})\n`);
}

/** Runs a command; an error that an operator can mend is told in words, and the process ends with 1. */
export async function orExplain(command: () => Promise<void>): Promise<void> {
	try {
		await command();
	} catch (error) {
		if (!(error instanceof StewardError)) throw error;
		printError(error);
		process.exitCode = 1;
	}
}
