import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { sentenceEnd } from '../content-end.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { headOfRange } from '../../grammar/head-of-span.ts';
import type { Scene } from '../../grammar/scene.ts';
import type { TokenRange } from '../../../mechanics/token-place.ts';

/** For docs/rules.md. */
export const byColonCard: RuleCard<'statement'> = {
  name: 'statement-colon',
  kind: 'statement',
  pattern:
    'A name and a colon before what is said, as in transcripts and headlines, or a colon and a name behind it.',
  example: 'Harbour to stay shut until June: Kenya',
  mustNotMatch: 'Three towns were hit: Arden, Bexley and Corby.',
};

/** A name with its title is no longer than this. */
const longestName = 6;

function isName(scene: Scene, range: TokenRange): boolean {
  let named = false;
  for (let at = range.start; at < range.end; at += 1) {
    const { upos } = scene.tokens[at];
    if (scene.quotationOf[at] !== -1 || !/^(?:PROPN|NOUN|ADJ|DET|ADP|PART)$/.test(upos)) return false;
    named ||= upos === 'PROPN' || upos === 'NOUN';
  }
  return named && range.end > range.start;
}

function draft(scene: Scene, colon: number, parts: { source: TokenRange; content: TokenRange }): Draft {
  return {
    rule: byColonCard.name,
    cue: { start: colon, end: colon + 1 },
    cueToken: colon,
    source: parts.source,
    speaker: headOfRange(scene, parts.source)?.index ?? parts.source.end - 1,
    addressee: null,
    content: [parts.content],
    act: 'affirm',
    register: 'speech',
  };
}

/** Reads "Name: words" at a sentence's start and "words: name" in a headline. */
export const byColon: AttributionRule = (scene, token): Draft | null => {
  if (scene.tokens[token].text !== ':' || scene.quotationOf[token] !== -1) return null;
  const end = sentenceEnd(scene);
  const before = { start: 0, end: token };
  const after = { start: token + 1, end };
  if (after.start >= after.end || token === 0) return null;
  const opensSpeech = scene.quotationOf[after.start] !== -1 || after.end - after.start > longestName;
  if (token <= longestName && isName(scene, before) && opensSpeech) {
    return draft(scene, token, { source: before, content: after });
  }
  const isShort = after.end - after.start <= 3 && end === scene.tokens.length;
  if (isShort && token > 3 && isName(scene, after))
    return draft(scene, token, { source: after, content: before });
  return null;
};
