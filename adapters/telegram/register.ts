import { type Api, GrammyError } from "grammy";
import { StewardError } from "../../bot/core/errors.ts";
import type { Log } from "../../bot/core/log.ts";
import { ALLOWED_UPDATES, type Me } from "./parse.ts";
import { backoffMs, pause } from "./pause.ts";
import { codeOf, retryAfterMs } from "./send-error.ts";
import { WEBHOOK_PATH, WEBHOOK_SECRET } from "./webhook.ts";

/** Where Telegram shall call, and with which secret. */
export interface WebhookPlace {
	readonly secret: string;
	readonly publicUrl: string;
}

/** The place of the webhook; undefined without a secret. Throws StewardError when the settings cannot work. */
export function webhookPlace(secret: string | undefined, publicUrl: string | undefined): WebhookPlace | undefined {
	if (secret === undefined) return undefined;
	if (!WEBHOOK_SECRET.test(secret))
		throw new StewardError(
			"telegram.secret",
			"TELEGRAM_WEBHOOK_SECRET is not one that Telegram takes.",
			"Use 1 to 256 letters, digits, underscores and hyphens.",
		);
	if (publicUrl === undefined)
		throw new StewardError(
			"telegram.public-url",
			"TELEGRAM_WEBHOOK_SECRET asks for a webhook, but PUBLIC_URL is not set.",
			"Set PUBLIC_URL to the https address of this server, or unset TELEGRAM_WEBHOOK_SECRET to poll.",
		);
	return { secret, publicUrl };
}

/**
 * Learns who the bot is and tells Telegram how updates shall come. Tries until
 * it works; undefined when `signal` aborted first. Throws StewardError when
 * Telegram refuses the settings.
 */
export async function register(
	api: Api,
	place: WebhookPlace | undefined,
	log: Log,
	signal: AbortSignal,
): Promise<Me | undefined> {
	for (let tries = 1; !signal.aborted; tries++) {
		try {
			const { id, username } = await api.getMe();
			await choose(api, place);
			return { id, username };
		} catch (error) {
			throwIfRefused(error);
			log.warn({ error: codeOf(error), tries }, "telegram.start.failed");
			await pause(retryAfterMs(error) ?? backoffMs(tries), signal);
		}
	}
	return undefined;
}

async function choose(api: Api, place: WebhookPlace | undefined): Promise<void> {
	// What came while the bot was away stays queued, whichever way it is fetched.
	if (!place) await api.deleteWebhook({ drop_pending_updates: false });
	else
		await api.setWebhook(place.publicUrl.replace(/\/+$/, "") + WEBHOOK_PATH, {
			secret_token: place.secret,
			allowed_updates: ALLOWED_UPDATES,
		});
}

function throwIfRefused(error: unknown): void {
	if (!(error instanceof GrammyError)) return;
	// A wrong token is 401, one without its form 404. Source: tdlib/telegram-bot-api.
	if (error.error_code === 401 || error.error_code === 404)
		throw new StewardError(
			"telegram.token",
			"Telegram does not know this bot.",
			"Set TELEGRAM_BOT_TOKEN to the token that BotFather gave (and TELEGRAM_API_ROOT to the server it is for).",
		);
	if (error.error_code === 400)
		throw new StewardError(
			"telegram.webhook",
			`Telegram refuses the webhook: ${error.description}`,
			"PUBLIC_URL must be an https address that Telegram can reach on port 443, 80, 88 or 8443.",
		);
}
