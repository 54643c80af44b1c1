import type { ChannelName } from "../../core/channel.ts";
import { LOCALES } from "../../core/locale.ts";
import { STYLES } from "./assets.ts";
import { type Markup, markup } from "./markup.ts";
import { PHONES, QUICK_WORDS, TONGUES } from "./phones.ts";

/** The practice page with one phone per channel, and a public channel on those that have a hall. What stands on the screens comes through the page's stream. */
export function practicePage(channels: readonly ChannelName[], hasHall: (channel: ChannelName) => boolean): Markup {
	return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>Steward, practice mode</title>
<link rel="icon" href="practice/icon.svg" type="image/svg+xml">
${STYLES.map((name) => markup`<link rel="stylesheet" href="practice/${name}">`)}
<script type="module" src="practice/page.js"></script>
</head>
<body>
<a class="skip" href="#phones">Skip to the phones</a>
${intro()}
<div class="bar">
${clockBar()}
<nav class="tabs" aria-label="Phones">${channels.map((channel) => markup`<a href="#phone-${channel}" data-tab="${channel}">${PHONES[channel].name}<span class="dot" hidden><span class="hidden">, new message</span></span></a>`)}</nav>
</div>
<noscript><p class="notice">This page needs JavaScript: the phones show what the bot sends as it arrives.</p></noscript>
<p class="notice" id="trouble" role="alert" hidden></p>
<main class="phones" id="phones" tabindex="-1" aria-label="Four phones">${channels.map((channel) => phone(channel, hasHall(channel) ? PHONES[channel].hallName : undefined))}</main>
</body>
</html>`;
}

function intro(): Markup {
	return markup`<header class="intro">
<div class="what">
<p class="mark"><svg viewBox="0 0 32 32" aria-hidden="true"><path d="M4 6a4 4 0 0 1 4-4h16a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4h-9l-7 7v-7a4 4 0 0 1-4-4z"/><path class="tick" d="m10 13 4.2 4.2L22.500 8.500"/></svg>Steward <span>practice mode</span></p>
<h1>Text the bot as a member would</h1>
<p>The bot is the real one; the phones are pretend. <strong>Nothing leaves this machine</strong>, so try anything.</p>
</div>
<ol class="try" aria-label="Three things to try">
<li><h2>Say hi</h2><p>Write on any phone. Each app shows the bot’s answer in its own way.</p><button type="button" id="hi-all">Say hi on all four</button></li>
<li><h2>Change the language</h2><p>The <span class="dots" aria-hidden="true">···</span> on a phone makes it a new person with another language.</p><button type="button" id="try-arabic" data-channel="discord" data-language="ar">Give Discord to an Arabic reader</button></li>
<li><h2>Let time pass</h2><p>Leave a question open and skip a day. The bot reminds you once, then lets go.</p><button type="button" data-advance="P1D">Skip a day</button></li>
</ol>
</header>`;
}

function clockBar(): Markup {
	return markup`<section class="clock" aria-label="Practice clock">
<p class="face"><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.500 2"/></svg><time id="now"></time> <span id="ahead" role="status"></span></p>
<p class="why">Put the bot’s clock forward to see nudges and expiry now. By SMS, a nudge also waits for daytime in the US.</p>
<div class="moves" role="group" aria-label="Put the clock forward by">
<button type="button" data-advance="PT1H">+1 hour</button><button type="button" data-advance="P1D">+1 day</button><button type="button" data-advance="P7D">+1 week</button>
</div>
</section>`;
}

function phone(channel: ChannelName, hall: string | undefined): Markup {
	const { name, subtitle, placeholder, language, notice, hasForms, newAddress } = PHONES[channel];
	return markup`<section class="phone ${channel}" id="phone-${channel}" aria-label="${name}" data-channel="${channel}" data-address="${newAddress()}" data-language="${language}">
<div class="caption"><h2>${name}</h2><span class="tongue" data-part="tongue"></span></div>
<div class="device">
<div class="status" aria-hidden="true"><time data-part="time"></time><i class="signal"></i></div>
<div class="top">
<span class="avatar" aria-hidden="true">S</span>
<p class="title"><b>Steward</b><small data-part="subtitle" data-plain="${subtitle}">${subtitle}</small></p>
<details class="more" data-part="more">
<summary aria-label="More on ${name}" title="New person, language, photo, voice note"><span aria-hidden="true">···</span></summary>
${menu(channel)}
</details>
</div>
${hall === undefined ? "" : places(channel, hall)}
<div class="screen" data-part="screen" tabindex="0" role="log" aria-label="Messages on ${name}" aria-live="polite" aria-busy="true">
<p class="empty" data-part="empty" hidden><b>A new person’s phone.</b><span>${notice}</span>Press a word below, or write anything.</p>
<ol data-part="entries"></ol>
</div>
${hall === undefined ? "" : hallScreen(channel, hall)}
<p class="problem" data-part="problem" role="alert" hidden></p>
<div class="chips" data-part="chips" role="group" aria-label="Quick words on ${name}">
<button type="button" class="chip hello" data-part="hello" hidden></button>${QUICK_WORDS.map((word) => markup`<button type="button" class="chip" data-say="${word}">${word}</button>`)}<button type="button" class="chip" data-part="help" hidden></button>
</div>
<form class="composer" data-part="composer">
<textarea data-part="text" rows="1" dir="auto" placeholder="${placeholder}" aria-label="Message on ${name}" enterkeyhint="send"></textarea>
<button type="submit" class="send" aria-label="Send on ${name}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 19V5M6 11l6-6 6 6"/></svg></button>
</form>
</div>
${hasForms ? form(channel) : ""}
</section>`;
}

/** Turns between the person's own messages and the channel that everyone is in. */
function places(channel: ChannelName, hall: string): Markup {
	return markup`<div class="places" role="group" aria-label="Where on ${PHONES[channel].name}">
<button type="button" data-part="go-direct" aria-pressed="true">Steward</button>
<button type="button" data-part="go-hall" aria-pressed="false">${hall}<span class="dot" data-part="hall-dot" hidden><span class="hidden">, new message</span></span></button>
</div>`;
}

function hallScreen(channel: ChannelName, hall: string): Markup {
	return markup`<div class="screen hall" data-part="hall" tabindex="0" role="log" aria-label="${hall} on ${PHONES[channel].name}" aria-live="polite" aria-busy="true" hidden>
<p class="empty" data-part="hall-empty"><b>Everyone reads ${hall}.</b>Nothing has been posted yet.</p>
<ol data-part="hall-entries"></ol>
</div>`;
}

/** What a button that asks for a text opens. */
function form(channel: ChannelName): Markup {
	const { name } = PHONES[channel];
	return markup`<dialog class="form-dialog" data-part="form" aria-labelledby="form-${channel}">
<form>
<h3 id="form-${channel}" data-part="form-title" dir="auto"></h3>
<label for="form-text-${channel}">What you write in it</label>
<textarea id="form-text-${channel}" data-part="form-text" rows="4" dir="auto" required></textarea>
<p class="form-problem" data-part="form-problem" role="alert" hidden></p>
<div class="form-ends"><button type="button" data-part="form-cancel">Cancel</button><button type="submit">Send it on ${name}</button></div>
</form>
</dialog>`;
}

function menu(channel: ChannelName): Markup {
	const { tellsLanguage, commands } = PHONES[channel];
	return markup`<div class="menu">
<p class="owner"><small>This phone belongs to</small><b data-part="owner"></b></p>
<button type="button" data-part="new-person"><b>New person</b><small>Somebody else picks up this phone: start over</small></button>
<label for="language-${channel}"><b>Language of their app</b><small>Another language makes a new person. ${tellsLanguage}</small><select id="language-${channel}" data-part="language">${LOCALES.map(
		(code) =>
			markup`<option value="${code}" lang="${code}" data-hello="${TONGUES[code].hello}" data-help="${TONGUES[code].help}">${TONGUES[code].name}</option>`,
	)}</select></label>
<button type="button" data-attach="photo"><b>Send a photo</b><small>A sample, with the words that stand in the box</small></button>
<button type="button" data-attach="voice"><b>Send a voice note</b><small>A second of silence, with those words too</small></button>
${commands.map((command) => markup`<button type="button" data-say="${command}"><code>${command}</code><small>The command, as people type it</small></button>`)}
</div>`;
}
