import { speechVerbs, type SpeechVerb } from '../lexicon/speech-verbs.ts';
import type { Token } from '../../../model/annotated.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import { isStop, type Scene } from '../grammar/scene.ts';
import { trimmed } from './source-span.ts';
import { baseRelation, dependentToken } from '../grammar/dependents.ts';

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
      if (goesOnInside(scene, token, search)) return false;
      // "… and it was late": a clause with a subject of its own and no comma goes on with what is said.
      return (
        afterComma ||
        speechVerbs.has(token.lemma) ||
        dependentToken(scene.tree, token.index, ['nsubj']) === null
      );
    case 'parataxis':
      return afterComma;
    case 'advcl':
      return afterComma && !isWhileDoing(scene, token);
    default:
      return false;
  }
}

/**
 * Whether what the tree joins to the reporting verb is joined to something said: no verb ("hails the pact and its makers"), or a
 * bare form beside an inflected verb ("saying it would stay and give way").
 */
function goesOnInside(scene: Scene, token: Token, search: RightSearch): boolean {
  if (speechVerbs.has(token.lemma.toLowerCase())) return false;
  const verb = scene.tokens[search.verb];
  if (token.xpos === 'VB') return verb.text.toLowerCase() !== verb.lemma.toLowerCase();
  return !/^(?:VB|MD)/.test(token.xpos) && dependentToken(scene.tree, token.index, ['nsubj', 'cop']) === null;
}

/** "while keeping the peace" is part of what is said; "while he kept silent" and "while warning of delays" are not. */
function isWhileDoing(scene: Scene, verb: Token): boolean {
  const before = scene.tokens[verb.index - 1]?.text ?? '';
  return verb.xpos === 'VBG' && /^while$/i.test(before) && !speechVerbs.has(verb.lemma);
}

/** A subject between the conjunction and the verb ("but the two ministers also said") is no longer than this. */
const longestSubject = 6;

function isSaying(token: Token | undefined, forms: RegExp): boolean {
  return token !== undefined && speechVerbs.get(token.lemma)?.register === 'speech' && forms.test(token.xpos);
}

/** Where the verb stands behind a conjunction and, perhaps, a subject of its own with its auxiliaries. */
function verbBehind(scene: Scene, from: number): Token | undefined {
  const limit = from + longestSubject;
  let at = from;
  while (at < limit && at < scene.tokens.length && scene.tokens[at].upos !== 'VERB') {
    if (scene.tokens[at].upos === 'PUNCT') return undefined;
    at += 1;
  }
  return scene.tokens[at];
}

/** "adding that", "and committed to", "although they say": the next words of saying, right behind a pause. */
function saysMore(scene: Scene, from: number): boolean {
  const opener = scene.tokens[from];
  if (opener === undefined) return false;
  if (opener.upos === 'CCONJ' || /^(?:although|though|whereas)$/i.test(opener.text)) {
    return isSaying(verbBehind(scene, from + 1), /^VB[DZP]$/);
  }
  return isSaying(opener.upos === 'ADV' ? scene.tokens[from + 1] : opener, /^VBG$/);
}

/** "…, adding that", "… while she called it": the next words of saying in the sentence end what is said before. */
function breakBefore(scene: Scene, start: number, end: number): number {
  const { tokens, quotationOf } = scene;
  for (let at = start + 1; at < end - 1; at += 1) {
    if (quotationOf[at] !== -1) continue;
    if (/^(?:while|whereas)$/i.test(tokens[at].text) && !isWhileDoing(scene, tokens[at + 1]))
      return tokens[at - 1].text === ',' ? at - 1 : at;
    if (tokens[at].text === ';') return at;
    if (tokens[at].text === ',' && saysMore(scene, at + 1)) return at;
    if (quotationOf[at - 1] !== -1 && saysMore(scene, at)) return at;
  }
  return end;
}

/** Where the verb's clause must end because a verb further right governs it: "Ruiz, who says so, will go". */
function clauseClose(scene: Scene, start: number, verb: number): number {
  // A finite verb with no conjunction before it governs what follows, whatever the tree makes of the two.
  const isLoose =
    /^VB[DZP]$/.test(scene.tokens[verb].xpos) && dependentToken(scene.tree, verb, ['mark']) === null;
  if (isLoose && scene.tokens[verb].relation !== 'acl:relcl') return scene.tokens.length;
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

/** The content that starts here, to where it ends; the quotation mark before its first word belongs to it. */
export function rangeFrom(scene: Scene, start: number, search: RightSearch): TokenRange | null {
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
