import { speechIs } from '../../../model/statement-acts.ts';
import { isWeekdayName } from '../../../model/calendar-names.ts';
import type { Token } from '../../../model/annotated.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import { rangeFrom } from './content-end.ts';
import { type RightSearch } from './content-breaks.ts';
import { negatesInfinitive } from '../grammar/negated-infinitive.ts';
import type { Scene } from '../grammar/scene.ts';
import { baseRelation, dependentToken, dependentTokens } from '../grammar/dependents.ts';
import { contentOpeners } from '../lexicon/reported-content.ts';

/** Where the words of a clause begin, not before a given token. */
export function clauseStart(scene: Scene, clause: Token, from: number): number {
  return Math.max(scene.tree.first[clause.index], from);
}

/** "denied holding them": what is denied, admitted or suggested stands in the -ing form. */
export function gerundAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const next = scene.tokens[search.from];
  return next?.xpos === 'VBG' && next.head === search.verb ? rangeFrom(scene, next.index, search) : null;
}

const isDayWord = (word: string): boolean =>
  /^(?:today|yesterday|earlier|later|recently)$/i.test(word) || isWeekdayName(word);

/** How many words tell when something was said, from here: "on Monday", "this week", "late"; 0 for none. */
function timeLength({ tokens }: Scene, at: number): number {
  const word = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (isDayWord(word) || (/^(?:late|early)$/i.test(word) && /^on$/i.test(next))) return 1;
  if (/^on$/i.test(word) && isWeekdayName(next)) return 2;
  return /^(?:this|last)$/i.test(word) && /^(?:week|month|year)$/i.test(next) ? 2 : 0;
}

/** "said *on Monday* prices rose": behind what tells when it was said; in "said this week was hard" the week is what is spoken of. */
function behindTime(scene: Scene, from: number): number {
  let at = from;
  for (let length = timeLength(scene, at); length > 0; length = timeLength(scene, at)) at += length;
  return /^(?:VERB|AUX)$/.test(scene.tokens[at]?.upos ?? '') ? from : at;
}

/** Whether the clause has a subject, or an opening word that needs none before it. */
function isComplete(scene: Scene, clause: Token): boolean {
  const opener = scene.tokens[scene.tree.first[clause.index]];
  if (contentOpeners.has(opener.text.toLowerCase())) return true;
  return dependentToken(scene.tree, clause.index, ['nsubj', 'csubj', 'expl']) !== null;
}

/** "urged both sides to talk": whoever is asked stands in what is asked for. */
function isAsked(scene: Scene, clause: Token, search: RightSearch): boolean {
  if (!speechIs(search.entry.act, 'asks')) return false;
  const opener = scene.tokens[scene.tree.first[clause.index]];
  const first = scene.tokens[search.from];
  return /^(?:to|not)$/i.test(opener.text) && /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(first.upos);
}

/** "said the launch was …": where the tree has lost the clause's subject, the words before it are the subject. */
function clauseBegin(scene: Scene, clause: Token, search: RightSearch): number {
  const start = behindTime(scene, search.from);
  const begin = behindTime(scene, Math.max(clauseStart(scene, clause, search.from), start));
  if (isAsked(scene, clause, search)) return search.from;
  if (search.entry.addressee || baseRelation(clause) !== 'ccomp' || isComplete(scene, clause)) return begin;
  const before = scene.tokens.slice(start, begin);
  const isSubject = /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(before[0]?.upos ?? '');
  return isSubject && !before.some((token) => token.upos === 'PUNCT') ? start : begin;
}

/** The clause behind a verb of saying, "said (that) it would"; null where none is. */
export function clauseAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const relations = search.entry.infinitive ? (['ccomp', 'xcomp'] as const) : (['ccomp'] as const);
  const clause = dependentTokens(scene.tree, search.verb, relations).find(
    (token) => token.index >= search.from,
  );
  if (clause === undefined || opensAside(scene, scene.tree.first[clause.index])) return null;
  return rangeFrom(scene, clauseBegin(scene, clause, search), search);
}

/** "said Ruiz, who added that": what tells of the speaker is not what he said. */
function opensAside({ tokens }: Scene, first: number): boolean {
  const at = tokens[first].text === ',' ? first + 1 : first;
  return /^(?:who|which)$/i.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === ',';
}

/** "told the forum he had met them": a clause without "that" is what is said, where the tree has it tell of whoever is told. */
export function clauseOfTold(scene: Scene, search: RightSearch): TokenRange | null {
  const told = search.entry.addressee ? dependentToken(scene.tree, search.verb, ['obj', 'iobj']) : null;
  if (told === null || told.index < search.from) return null;
  const clause = dependentTokens(scene.tree, told.index, ['acl']).find(({ index }) => index > told.index);
  const first = clause === undefined ? -1 : scene.tree.first[clause.index];
  const isClause =
    first === told.index + 1 && /^(?:he|she|it|they|we|i|there)$/i.test(scene.tokens[first].text);
  return isClause ? rangeFrom(scene, first, search) : null;
}

/** "he said prices rose": the rest of the sentence where the tree has no clause but the words hold a verb. */
export function plainAfter(scene: Scene, search: RightSearch): TokenRange | null {
  if (!search.entry.clause) return null;
  const told = search.entry.addressee ? dependentToken(scene.tree, search.verb, ['obj', 'iobj']) : null;
  if (search.entry.addressee && told === null) return null;
  const from = told === null ? search.from : Math.max(search.from, scene.tree.last[told.index] + 1);
  const start = behindTime(scene, from);
  const first = scene.tokens[start];
  if (
    first === undefined ||
    opensAside(scene, start) ||
    !/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(first.upos)
  )
    return null;
  const content = rangeFrom(scene, start, search);
  const words = content === null ? [] : scene.tokens.slice(content.start, content.end);
  const enough = scene.tokens[search.verb].lemma === 'say' && words.length > 3;
  return enough || words.some((token) => /^(?:VB[DZP]|MD)$/.test(token.xpos)) ? content : null;
}

/** The infinitive behind a verb of saying, "vowed to stay"; null where none is. */
export function infinitiveAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const clause = dependentTokens(scene.tree, search.verb, ['xcomp', 'ccomp', 'advcl']).find(
    (token) => token.index >= search.from && /^to$/i.test(scene.tokens[scene.tree.first[token.index]].text),
  );
  if (clause === undefined) return null;
  // "vowed never to sell": the "never" is part of the vow.
  const begin = negatesInfinitive(scene.tree, search.verb) ? search.from : clauseBegin(scene, clause, search);
  return rangeFrom(scene, begin, search);
}
