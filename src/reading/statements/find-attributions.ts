import type { Annotated } from '../../model/annotated.ts';
import type { Attribution } from './attribution.ts';
import { attributionFrom, type AttributionRule, type Draft } from './draft.ts';
import { accordingTo } from './rules/according-to.ts';
import { byAgent } from './rules/by-agent.ts';
import { byColon } from './rules/by-colon.ts';
import { byNoun } from './rules/by-noun.ts';
import { byVerb } from './rules/by-verb.ts';
import { withContinued } from './rules/continued.ts';
import { quotedAsSaying } from './rules/quoted-as-saying.ts';
import { scenesOf, type Scene } from './scene.ts';

/** In order: the first that finds something at a token has it. */
const rules: readonly AttributionRule[] = [quotedAsSaying, accordingTo, byAgent, byVerb, byNoun, byColon];

function overlaps(a: Draft, b: Draft): boolean {
  return a.cue.start < b.cue.end && b.cue.start < a.cue.end;
}

function draftsIn(scene: Scene): readonly Draft[] {
  const drafts: Draft[] = [];
  let floor = 0;
  for (const token of scene.tokens) {
    for (const rule of rules) {
      const draft = rule(scene, token.index, floor);
      if (draft === null) continue;
      const last = drafts.at(-1);
      // "refused to confirm": the second verb, with the first as its carrier, is the one that reports.
      if (last !== undefined && overlaps(last, draft)) drafts.pop();
      drafts.push(draft);
      floor = Math.max(draft.cue.end, draft.source?.end ?? 0);
      break;
    }
  }
  return drafts;
}

function isInside(inner: Draft, outer: Draft): boolean {
  return outer.content.some((range) => range.start <= inner.cueToken && inner.cueToken < range.end);
}

function attributionsIn(scene: Scene): readonly Attribution[] {
  const drafts = draftsIn(scene);
  return drafts.flatMap((draft) => {
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
  return withContinued(scenes, scenes.map(attributionsIn));
}
