import { speechVerbs, type SpeechVerb } from '../en/speech-verbs.ts';
import type { Token } from '../../model/annotated.ts';
import type { TokenRange } from './attribution.ts';
import { isStop, type Scene } from './scene.ts';
import { trimmed } from './source-span.ts';
import { baseRelation, childBy, childrenBy } from './tree.ts';

/** The verb, the end of its cue, and where nothing of the content may start before. */
export interface RightSearch {
  readonly verb: number;
  readonly entry: SpeechVerb;
  readonly cue: TokenRange;
  /** End of cue and inverted source, whichever is later. */
  readonly from: number;
}

function isQuoted(scene: Scene, at: number): boolean {
  return scene.quotationOf[at] !== -1;
}

/** The end of the quotation that covers this token, within the sentence. */
export function quotationEnd(scene: Scene, at: number): number {
  const quotation = scene.quotationOf[at];
  let end = at;
  while (end < scene.tokens.length && scene.quotationOf[end] === quotation) end += 1;
  return end;
}

/** Where the sentence ends, its closing stop left out. */
export function sentenceEnd(scene: Scene): number {
  let end = scene.tokens.length;
  while (
    end > 0 &&
    isStop(scene.tokens[end - 1]) &&
    !isQuoted(scene, end - 1) &&
    scene.tokens[end - 1].text !== ')'
  ) {
    end -= 1;
  }
  return end;
}

/** Whether this token starts a new clause beside the reporting verb, so that the content ends before it. */
function breaksOff(scene: Scene, token: Token, search: RightSearch): boolean {
  if (token.head !== search.verb || token.index < search.from) return false;
  const first = scene.tree.first[token.index];
  const afterComma = first > 0 && scene.tokens[first - 1].upos === 'PUNCT';
  switch (baseRelation(token)) {
    case 'conj':
      // "… and it was late": a clause with a subject of its own and no comma goes on with what is said.
      return afterComma || speechVerbs.has(token.lemma) || childBy(scene.tree, token.index, 'nsubj') === null;
    case 'parataxis':
      return afterComma;
    case 'advcl':
      return afterComma;
    default:
      return false;
  }
}

/** "adding that", "and committed to": a verb of saying right behind the comma, without a subject of its own. */
function saysMore(scene: Scene, from: number): boolean {
  const { tokens } = scene;
  let at = from;
  const joined = tokens[at]?.upos === 'CCONJ';
  if (joined) at += 1;
  if (tokens[at]?.upos === 'ADV') at += 1;
  const verb = tokens[at];
  if (verb === undefined || speechVerbs.get(verb.lemma)?.register !== 'speech') return false;
  return joined ? /^VB[DZP]$/.test(verb.xpos) : verb.xpos === 'VBG';
}

/** "…, adding that", "… while she called it": the next words of saying in the sentence end what is said before. */
function breakBefore(scene: Scene, start: number, end: number): number {
  const { tokens, quotationOf } = scene;
  for (let at = start + 1; at < end - 1; at += 1) {
    if (quotationOf[at] !== -1) continue;
    if (/^(?:while|whereas)$/i.test(tokens[at].text)) return tokens[at - 1].text === ',' ? at - 1 : at;
    if (tokens[at].text === ';') return at;
    if (tokens[at].text === ',' && saysMore(scene, at + 1)) return at;
  }
  return end;
}

/** Where the verb's clause must end because a verb further right governs it: "Ruiz, who says so, will go". */
function clauseClose(scene: Scene, start: number, verb: number): number {
  let here = verb;
  for (let step = 0; step < 6; step += 1) {
    const { head } = scene.tokens[here];
    if (head < 0) break;
    if (head > start) return scene.tree.last[here] + 1;
    here = head;
  }
  return scene.tokens.length;
}

/** Where the content that starts at `start` ends: at the sentence's end, or before the verb's next clause. */
function reachOf(scene: Scene, start: number, search: RightSearch): number {
  const closed = clauseClose(scene, start, search.verb);
  let end = Math.min(sentenceEnd(scene), closed);
  for (const child of scene.tree.children[search.verb]) {
    if (child < start || !breaksOff(scene, scene.tokens[child], search)) continue;
    const first = scene.tree.first[child];
    if (first > start && first < end) end = first;
  }
  end = Math.min(end, breakBefore(scene, start, end));
  while (end > start && /^(?:and|but|while|or)$/i.test(scene.tokens[end - 1].text)) end -= 1;
  return end;
}

function rangeFrom(scene: Scene, start: number, search: RightSearch): TokenRange | null {
  let first = start;
  // The mark before the first word belongs to it.
  while (
    first > search.from &&
    isQuoted(scene, first - 1) &&
    scene.quotationOf[first - 1] === scene.quotationOf[first]
  ) {
    first -= 1;
  }
  return trimmed(scene, { start: first, end: reachOf(scene, first, search) });
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

function clauseAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const relations = search.entry.infinitive ? (['ccomp', 'xcomp'] as const) : (['ccomp'] as const);
  const clause = childrenBy(scene.tree, search.verb, ...relations).find(
    (token) => token.index >= search.from,
  );
  if (clause === undefined) return null;
  return rangeFrom(scene, clauseStart(scene, clause, search.from), search);
}

/** "that" or a wh-word right behind the cue or its addressee opens a clause, whatever the tree says of it. */
function markedAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const limit = Math.min(scene.tokens.length, search.from + 12);
  for (let at = search.from; at < limit; at += 1) {
    const { text, upos } = scene.tokens[at];
    if (upos === 'VERB') return null;
    if (
      /^(?:that|whether|how|why)$/i.test(text) &&
      upos !== 'DET' &&
      (upos !== 'PRON' || !search.entry.object)
    )
      return rangeFrom(scene, at, search);
  }
  return null;
}

const dayWord = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|earlier|later|recently)$/i;

/** "he said prices rose": the rest of the sentence where the tree has no clause but the words hold a verb. */
function plainAfter(scene: Scene, search: RightSearch): TokenRange | null {
  if (!search.entry.clause) return null;
  const told = search.entry.addressee ? childBy(scene.tree, search.verb, 'obj', 'iobj') : null;
  if (search.entry.addressee && told === null) return null;
  let start = told === null ? search.from : Math.max(search.from, scene.tree.last[told.index] + 1);
  while (start < scene.tokens.length && dayWord.test(scene.tokens[start].text)) start += 1;
  const first = scene.tokens[start];
  if (first === undefined || !/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(first.upos)) return null;
  const content = rangeFrom(scene, start, search);
  const words = content === null ? [] : scene.tokens.slice(content.start, content.end);
  const enough = scene.tokens[search.verb].lemma === 'say' && words.length > 3;
  return enough || words.some((token) => /^(?:VB[DZP]|MD)$/.test(token.xpos)) ? content : null;
}

function infinitiveAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const clause = childrenBy(scene.tree, search.verb, 'xcomp', 'ccomp', 'advcl').find(
    (token) => token.index >= search.from && /^to$/i.test(scene.tokens[scene.tree.first[token.index]].text),
  );
  if (clause === undefined) return null;
  // "urged both sides to talk": whoever is asked stands in what is asked for.
  const asked = /^(?:request|ask)$/.test(search.entry.act)
    ? childBy(scene.tree, search.verb, 'obj', 'iobj')
    : null;
  const isBetween = asked !== null && asked.index >= search.from && asked.index < clause.index;
  return rangeFrom(scene, clauseStart(scene, isBetween ? asked : clause, search.from), search);
}

function objectAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const object = childrenBy(scene.tree, search.verb, 'obj').find((token) => token.index >= search.from);
  if (object === undefined) return null;
  // "denies its plan was flawed": what the tree calls an object is the subject of the clause denied.
  const next = scene.tokens[scene.tree.last[object.index] + 1];
  const isClause = search.entry.clause && next !== undefined && /^(?:VB[DZP]|MD)$/.test(next.xpos);
  const clause = isClause ? plainAfter(scene, search) : null;
  return clause ?? rangeFrom(scene, clauseStart(scene, object, search.from), search);
}

/** "called the plan a mistake": the object with what it is called. */
function namingAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const object = childrenBy(scene.tree, search.verb, 'obj').find((token) => token.index >= search.from);
  const named = childrenBy(scene.tree, search.verb, 'xcomp').find((token) => token.index >= search.from);
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

/** Finds what follows the cue: a quotation, a clause, an infinitive, a prepositional or a plain object, in that order. */
export function contentAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const { entry } = search;
  if (entry.quoteOnly) return quotedAfter(scene, search);
  return (
    (entry.clause
      ? (quotedAfter(scene, search) ??
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
