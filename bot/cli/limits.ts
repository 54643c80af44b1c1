import { LIMITS as discord } from "../../adapters/discord/render.ts";
import { LIMITS as slack } from "../../adapters/slack/render.ts";
import { LIMITS as sms } from "../../adapters/sms/render.ts";
import { LIMITS as telegram } from "../../adapters/telegram/render.ts";
import type { Facts } from "../core/check-facts.ts";

/** What each channel's adapter declares. */
export const CHANNEL_LIMITS: Facts["limits"] = { sms, telegram, slack, discord };
