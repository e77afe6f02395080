import { isMonthName, isWeekdayName } from '../../../model/calendar-names.ts';
import type { SpeechVerb } from '../lexicon/speech-verbs.ts';
import type { Token } from '../../../model/annotated.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import { rangeFrom, type RightSearch } from './content-end.ts';
import type { Scene } from '../grammar/scene.ts';
import { trimmed } from './source-span.ts';
import { baseRelation, dependentToken, dependentTokens } from '../grammar/dependents.ts';
import { contentOpeners } from '../lexicon/reported-content.ts';

function isQuoted(scene: Scene, at: number): boolean {
  return scene.quotationOf[at] !== -1;
}

/** The end of the quotation that covers this token, within the sentence. */
function quotationEnd(scene: Scene, at: number): number {
  const quotation = scene.quotationOf[at];
  let end = at;
  while (end < scene.tokens.length && scene.quotationOf[end] === quotation) end += 1;
  return end;
}

/** "said: “…”", "said, “…”", "told reporters, “…”": a quotation opens after a stop. */
function quotedAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const limit = Math.min(scene.tokens.length, search.from + 16);
  for (let at = search.from; at < limit; at += 1) {
    if (!isQuoted(scene, at)) continue;
    const before = scene.tokens[at - 1].text;
    const opens = at === search.from || before === ',' || before === ':' || before === 'that';
    return opens ? trimmed(scene, { start: at, end: quotationEnd(scene, at) }) : null;
  }
  return null;
}

function clauseStart(scene: Scene, clause: Token, from: number): number {
  return Math.max(scene.tree.first[clause.index], from);
}

/** "denied holding them": what is denied, admitted or suggested stands in the -ing form. */
function gerundAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const next = scene.tokens[search.from];
  return next?.xpos === 'VBG' && next.head === search.verb ? rangeFrom(scene, next.index, search) : null;
}

const isDayWord = (word: string): boolean =>
  /^(?:today|yesterday|earlier|later|recently)$/i.test(word) || isWeekdayName(word);

/** Whether the clause has a subject, or an opening word that needs none before it. */
function isComplete(scene: Scene, clause: Token): boolean {
  const opener = scene.tokens[scene.tree.first[clause.index]];
  if (contentOpeners.has(opener.text.toLowerCase())) return true;
  return dependentToken(scene.tree, clause.index, ['nsubj', 'csubj', 'expl']) !== null;
}

/** "urged both sides to talk": whoever is asked stands in what is asked for. */
function isAsked(scene: Scene, clause: Token, search: RightSearch): boolean {
  if (!/^(?:request|ask)$/.test(search.entry.act)) return false;
  const opener = scene.tokens[scene.tree.first[clause.index]];
  const first = scene.tokens[search.from];
  return /^(?:to|not)$/i.test(opener.text) && /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(first.upos);
}

/** "said the launch was …": where the tree has lost the clause's subject, the words before it are the subject. */
function clauseBegin(scene: Scene, clause: Token, search: RightSearch): number {
  const begin = clauseStart(scene, clause, search.from);
  if (isAsked(scene, clause, search)) return search.from;
  if (search.entry.addressee || baseRelation(clause) !== 'ccomp' || isComplete(scene, clause)) return begin;
  let start = search.from;
  while (start < begin && isDayWord(scene.tokens[start].text)) start += 1;
  const before = scene.tokens.slice(start, begin);
  const isSubject = /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(before[0]?.upos ?? '');
  return isSubject && !before.some((token) => token.upos === 'PUNCT') ? start : begin;
}

function clauseAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const relations = search.entry.infinitive ? (['ccomp', 'xcomp'] as const) : (['ccomp'] as const);
  const clause = dependentTokens(scene.tree, search.verb, relations).find(
    (token) => token.index >= search.from,
  );
  if (clause === undefined) return null;
  return rangeFrom(scene, clauseBegin(scene, clause, search), search);
}

/** What a time begins with after "on": "on 5 March", "on March 5", "on Monday". */
const isTimeWord = (word: string): boolean =>
  /^\d{1,2}$/.test(word) || isWeekdayName(word) || isMonthName(word);

/** "that" or a wh-word right behind the cue or its addressee opens a clause, whatever the tree says of it. */
function markedAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const limit = Math.min(scene.tokens.length, search.from + 12);
  for (let at = search.from; at < limit; at += 1) {
    const { text, upos } = scene.tokens[at];
    if (upos === 'VERB') return null;
    // "what she said about how …": the preposition takes the clause.
    if (/^(?:about|of|on)$/i.test(text) && !isTimeWord(scene.tokens[at + 1]?.text ?? '')) return null;
    if (
      /^(?:that|whether|how|why)$/i.test(text) &&
      upos !== 'DET' &&
      (upos !== 'PRON' || !search.entry.object)
    )
      return rangeFrom(scene, at, search);
  }
  return null;
}

/** "he said prices rose": the rest of the sentence where the tree has no clause but the words hold a verb. */
function plainAfter(scene: Scene, search: RightSearch): TokenRange | null {
  if (!search.entry.clause) return null;
  const told = search.entry.addressee ? dependentToken(scene.tree, search.verb, ['obj', 'iobj']) : null;
  if (search.entry.addressee && told === null) return null;
  let start = told === null ? search.from : Math.max(search.from, scene.tree.last[told.index] + 1);
  while (start < scene.tokens.length && isDayWord(scene.tokens[start].text)) start += 1;
  const first = scene.tokens[start];
  if (first === undefined || !/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(first.upos)) return null;
  const content = rangeFrom(scene, start, search);
  const words = content === null ? [] : scene.tokens.slice(content.start, content.end);
  const enough = scene.tokens[search.verb].lemma === 'say' && words.length > 3;
  return enough || words.some((token) => /^(?:VB[DZP]|MD)$/.test(token.xpos)) ? content : null;
}

function infinitiveAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const clause = dependentTokens(scene.tree, search.verb, ['xcomp', 'ccomp', 'advcl']).find(
    (token) => token.index >= search.from && /^to$/i.test(scene.tokens[scene.tree.first[token.index]].text),
  );
  if (clause === undefined) return null;
  return rangeFrom(scene, clauseBegin(scene, clause, search), search);
}

function objectAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const object = dependentTokens(scene.tree, search.verb, ['obj']).find(
    (token) => token.index >= search.from,
  );
  if (object === undefined) return null;
  // "denies its plan was flawed": what the tree calls an object is the subject of the clause denied.
  const next = scene.tokens[scene.tree.last[object.index] + 1];
  const isClause = search.entry.clause && next !== undefined && /^(?:VB[DZP]|MD)$/.test(next.xpos);
  const clause = isClause ? plainAfter(scene, search) : null;
  return clause ?? rangeFrom(scene, clauseStart(scene, object, search.from), search);
}

/** "called the plan a mistake": the object with what it is called. */
function namingAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const object = dependentTokens(scene.tree, search.verb, ['obj']).find(
    (token) => token.index >= search.from,
  );
  const named = dependentTokens(scene.tree, search.verb, ['xcomp', 'obj']).find(
    (token) => token.index >= search.from && token !== object,
  );
  if (
    object === undefined ||
    named === undefined ||
    scene.tokens[scene.tree.first[named.index]].upos === 'PART'
  )
    return null;
  return rangeFrom(scene, clauseStart(scene, object, search.from), search);
}

/** The preposition after the verb that brings in its content, or null. */
export function contentPreposition(scene: Scene, verb: number, entry: SpeechVerb): Token | null {
  const next = scene.tokens[verb + 1];
  if (next !== undefined && entry.prepositions.includes(next.text.toLowerCase())) return next;
  return null;
}

function prepositionAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const preposition = contentPreposition(scene, search.verb, search.entry);
  return preposition === null ? null : rangeFrom(scene, preposition.index + 1, search);
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
