import type { Annotated } from '../../../model/annotated.ts';
import { mindNouns, speechNouns } from '../lexicon/speech-nouns.ts';
import { sayingAdjectives } from '../lexicon/reporting-words.ts';
import { speechVerbs } from '../lexicon/speech-verbs.ts';
import type { Attribution } from './attribution.ts';
import { attributionFrom, type AttributionRule, type Draft } from './draft.ts';
import { withoutRelays } from './relayed.ts';
import { accordingTo } from './rules/according-to.ts';
import { byAdjective } from './rules/by-adjective.ts';
import { byAgent } from './rules/by-agent.ts';
import { byColon } from './rules/by-colon.ts';
import { byNoun } from './rules/by-noun.ts';
import { byVerb } from './rules/by-verb.ts';
import { withContinued } from './rules/continued.ts';
import { quotedAsSaying } from './rules/quoted-as-saying.ts';
import { scenesOf, type Scene } from '../grammar/scene.ts';

/** In order: the first that finds something at a token has it. */
const rules: readonly AttributionRule[] = [
  quotedAsSaying,
  accordingTo,
  byAgent,
  byVerb,
  byNoun,
  byAdjective,
  byColon,
];

function overlaps(a: Draft, b: Draft): boolean {
  return a.cue.start < b.cue.end && b.cue.start < a.cue.end;
}

/** Lemmas at which a rule can start, particles left off. */
const reporting: ReadonlySet<string> = new Set([
  ...Array.from(speechVerbs.keys(), (verb) => verb.split('_')[0]),
  ...speechNouns.keys(),
  ...mindNouns,
]);

/** Whether any rule can start at this token. */
function mayStart(scene: Scene, token: number): boolean {
  const { upos, text, lemma } = scene.tokens[token];
  if (upos === 'VERB' || upos === 'NOUN') return reporting.has(lemma) || openers.has(text.toLowerCase());
  if (upos === 'ADJ') return sayingAdjectives.has(lemma);
  return text === ':' || (text.length === 9 && /^according$/i.test(text));
}

const openers: ReadonlySet<string> = new Set([':', 'according', 'saying']);

function draftAt(scene: Scene, token: number, floor: number): Draft | null {
  for (const rule of rules) {
    const draft = rule(scene, token, floor);
    if (draft !== null) return draft;
  }
  return null;
}

/** "A said B, C said": what C says is the whole before it, and what A says ends before C. */
function cutBefore(draft: Draft, end: number): Draft {
  const content = draft.content.flatMap((range) => {
    if (range.start >= end) return [];
    return [range.end > end ? { start: range.start, end } : range];
  });
  return { ...draft, content };
}

interface Found {
  readonly draft: Draft;
  /** Where the attribution clause before it ended. */
  readonly floor: number;
}

function isPlainLeft(draft: Draft): boolean {
  return draft.content.length === 1 && draft.content[0].end <= draft.cueToken && draft.register === 'speech';
}

/** Whether "…, C said" ends a sentence whose rest the last draft has claimed for its own content. */
function takesWhole(whole: Draft, last: Draft): boolean {
  if (!isPlainLeft(whole) || whole.content[0].start > last.cue.start) return false;
  return last.content.some((range) => range.start >= last.cue.end && range.end >= whole.content[0].end - 1);
}

function draftsIn(scene: Scene): readonly Draft[] {
  const found: Found[] = [];
  let floor = 0;
  for (const { index } of scene.tokens) {
    if (!mayStart(scene, index)) continue;
    const last = found.at(-1);
    const whole = last === undefined ? null : draftAt(scene, index, last.floor);
    const isOuter = last !== undefined && whole !== null && takesWhole(whole, last.draft);
    const draft = isOuter ? whole : draftAt(scene, index, floor);
    if (draft === null) continue;
    if (last !== undefined && isOuter)
      found[found.length - 1] = { ...last, draft: cutBefore(last.draft, whole.content[0].end) };
    // "refused to confirm": the second verb, with the first as its carrier, is the one that reports.
    else if (last !== undefined && overlaps(last.draft, draft)) found.pop();
    found.push({ draft, floor: isOuter ? (last?.floor ?? 0) : floor });
    floor = Math.max(draft.cue.end, draft.source?.end ?? 0);
  }
  return found.map(({ draft }) => draft).filter((draft) => draft.content.length > 0);
}

function isInside(inner: Draft, outer: Draft): boolean {
  return outer.content.some((range) => range.start <= inner.cueToken && inner.cueToken < range.end);
}

function attributionsIn(scene: Scene, all: readonly Draft[]): readonly Attribution[] {
  const drafts = withoutRelays(scene, all);
  return all.flatMap((draft) => {
    // A speaker who only passes on another's words gets no statement of his own.
    if (!drafts.includes(draft))
      return [{ ...attributionFrom(scene, draft), register: 'stance' as const, nested: false }];
    const nested = drafts.some((other) => other !== draft && isInside(draft, other));
    // "promised to condemn …": the inner verb is a part of the promise, nobody has said it yet.
    if (nested && draft.source === null) return [];
    return [{ ...attributionFrom(scene, draft), nested }];
  });
}

/**
 * Finds who is said to say what, in text order: source, cue and content as exact spans, whoever the source is.
 *
 * Nothing here knows the article's actors. Linear in the article's tokens, but for the depth of its trees.
 */
export function findAttributions(annotated: Annotated): readonly Attribution[] {
  return attributionsOf(scenesOf(annotated));
}

/** The same for scenes already set. */
export function attributionsOf(scenes: readonly Scene[]): readonly Attribution[] {
  const drafts = scenes.map(draftsIn);
  return withContinued(
    scenes,
    scenes.map((scene, at) => attributionsIn(scene, drafts[at])),
  );
}
