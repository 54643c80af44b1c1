import type { ChannelName } from "./channel.ts";

/** Which channels may be used for what nobody asked for, by country (ISO 3166-1 alpha-2). A country without a line: all of them. */
export type CountryPolicy = Readonly<Record<string, readonly ChannelName[]>>;

/**
 * The policy as it ships. Source: Twilio's SMS guidelines, by which two-way SMS exists in neither Ethiopia nor Iran: a
 * member there could not answer STOP.
 */
export const COUNTRY_POLICY: CountryPolicy = {
	ET: ["telegram", "slack", "discord"],
	IR: ["telegram", "slack", "discord"],
};
