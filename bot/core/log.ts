/** The logger: a stable code, and fields that hold no personal data. */
export interface Log {
	info(fields: Record<string, unknown>, code: string): void;
	warn(fields: Record<string, unknown>, code: string): void;
	error(fields: Record<string, unknown>, code: string): void;
}
