import type { Flow } from "./flow.ts";
import { MEDIA_MAX, type MediaFile } from "./media.ts";
import { isBlank, normalise } from "./normalise.ts";
import { line } from "./text.ts";
import type { Walk } from "./walk.ts";

/** The story that a step is, or in the middle of which it is asked; the step itself, when it is neither. */
export function storyAt(flow: Flow, name: string): string {
	const step = flow.steps[name];
	return step?.kind === "choose" && step.aside !== undefined ? step.aside : name;
}

/**
 * Files photos and voice notes as a part of the story at `at`, and says where to go: to the question whether they may
 * be kept, while that is open. Undefined where none of them is asked for, or keeping them was refused.
 */
export function fileMedia(walk: Walk, at: string, files: readonly MediaFile[], words: string): string | undefined {
	const { flow, view, session } = walk;
	const name = storyAt(flow, at);
	const step = flow.steps[name];
	if (step?.kind !== "story" || !step.media) return undefined;
	const { kinds, agree, part } = step.media;
	const agreed = step.media.agreed(view);
	const asked = files.filter(({ kind }) => kinds.includes(kind));
	if (agreed === false || asked.length === 0) return undefined;
	const { heard, media: before = 0 } = session;
	const kept = asked.slice(0, Math.max(0, MEDIA_MAX - before));
	if (kept.length < files.length) walk.lines.push(line(part, view));
	walk.heardPart = true;
	if (kept.length === 0 && words === "") return at;
	walk.record(name, words, {
		...(heard ? { adds: true } : {}),
		...(kept.length === 0 ? {} : { media: { files: kept, agreed: agreed === true } }),
	});
	walk.session = { ...session, heard: true, media: before + kept.length };
	return agreed === undefined ? agree : name;
}

/**
 * Files words that come while it is asked whether media may be kept: somebody typed on, and they go on with the story.
 * Says where to go: to the same question. Undefined where no such question is open, and for what tells nothing.
 */
export function fileWords(walk: Walk, at: string, words: string): string | undefined {
	const name = storyAt(walk.flow, at);
	if (name === at || isBlank(words) || walk.around.lexicon.means("done", normalise(words))) return undefined;
	walk.record(name, words, walk.session.heard ? { adds: true } : {});
	walk.session = { ...walk.session, heard: true, nudged: false };
	return at;
}
