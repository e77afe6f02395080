import type { TokenRange } from '../../mechanics/token-place.ts';
import { clauseAfter, clauseOfTold, gerundAfter, infinitiveAfter, plainAfter } from './content-clauses.ts';
import { rangeFrom } from './content-end.ts';
import { markedAfter } from './content-marked.ts';
import { type RightSearch, isQuoted } from './content-breaks.ts';
import { namingAfter, objectAfter, prepositionAfter } from './content-objects.ts';
import type { Scene } from '../grammar/scene.ts';
import { saysClause } from '../lexicon/speech-verbs.ts';
import { trimmed } from './source-span.ts';

/** The end of the quotation that covers this token, within the sentence. */
function quotationEnd(scene: Scene, at: number): number {
  const quotation = scene.quotationOf[at];
  let end = at;
  while (end < scene.tokens.length && scene.quotationOf[end] === quotation) end += 1;
  return end;
}

function saysNext({ tokens }: Scene, at: number): boolean {
  const { upos, xpos, lemma } = tokens[at];
  const isSaying = upos === 'VERB' && /^VB[DZP]$/.test(xpos) && saysClause(lemma);
  return isSaying && tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:who|which)$/i.test(text));
}

/** "telling Reuters “…”": nothing but whoever is told stands before the quotation. */
function isPhrase({ tokens }: Scene, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ upos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(upos));
}

/** "said: “…”", "said, “…”", "told reporters, “…”": a quotation opens after a stop. */
function quotedAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const limit = Math.min(scene.tokens.length, search.from + 16);
  const isInverted = search.from > search.cue.end;
  for (let at = search.from; at < limit; at += 1) {
    // "said Ruiz, who added: “…”": the quotation is of the next verb of saying.
    if (isInverted && !isQuoted(scene, at) && saysNext(scene, at)) return null;
    if (!isQuoted(scene, at)) continue;
    const before = scene.tokens[at - 1].text;
    const opens =
      at === search.from ||
      before === ',' ||
      before === ':' ||
      before === 'that' ||
      (search.entry.addressee && isPhrase(scene, search.from, at));
    return opens ? trimmed(scene, { start: at, end: quotationEnd(scene, at) }) : null;
  }
  return null;
}

/** "he added: and so it was": what stands behind the colon, without marks. */
function colonAfter(scene: Scene, search: RightSearch): TokenRange | null {
  if (scene.tokens[search.from]?.text !== ':' || search.from + 1 >= scene.tokens.length) return null;
  return rangeFrom(scene, search.from + 1, search);
}

/** "said as much", "said the same": two words stand for everything. */
function isAsMuch(scene: Scene, at: number): boolean {
  return /^(?:as much|the same)$/i.test(`${scene.tokens[at]?.text} ${scene.tokens[at + 1]?.text}`);
}

/** Finds what follows the cue: a quotation, a clause, an infinitive, a prepositional or a plain object, in that order. */
export function contentAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const { entry } = search;
  if (entry.quoteOnly) return quotedAfter(scene, search);
  if (entry.clause && isAsMuch(scene, search.from)) return { start: search.from, end: search.from + 2 };
  return (
    (entry.clause
      ? (quotedAfter(scene, search) ??
        colonAfter(scene, search) ??
        (entry.addressee ? markedAfter(scene, search) : null) ??
        clauseAfter(scene, search) ??
        clauseOfTold(scene, search) ??
        gerundAfter(scene, search) ??
        markedAfter(scene, search))
      : null) ??
    (entry.infinitive ? infinitiveAfter(scene, search) : null) ??
    prepositionAfter(scene, search) ??
    (entry.naming ? namingAfter(scene, search) : null) ??
    (entry.object ? objectAfter(scene, search) : null) ??
    plainAfter(scene, search)
  );
}
