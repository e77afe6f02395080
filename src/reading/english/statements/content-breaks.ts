import { speechVerbs, type SpeechVerb, isOfSpeech } from '../lexicon/speech-verbs.ts';
import type { Token } from '../../../model/annotated.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import { type Scene } from '../grammar/scene.ts';
import { baseRelation, dependentToken } from '../grammar/dependents.ts';

/** The verb, the end of its cue, and where nothing of the content may start before. */
export interface RightSearch {
  readonly verb: number;
  readonly entry: SpeechVerb;
  readonly cue: TokenRange;
  /** End of cue and inverted source, whichever is later. */
  readonly from: number;
}

/** Whether a token stands inside quotation marks. */
export function isQuoted(scene: Scene, at: number): boolean {
  return scene.quotationOf[at] !== -1;
}

/** Whether this token starts a new clause beside the reporting verb, so that the content ends before it. */
export function breaksOff(scene: Scene, token: Token, search: RightSearch): boolean {
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
export function isWhileDoing(scene: Scene, verb: Token): boolean {
  const before = scene.tokens[verb.index - 1]?.text ?? '';
  return verb.xpos === 'VBG' && /^while$/i.test(before) && !speechVerbs.has(verb.lemma);
}

/** A subject between the conjunction and the verb ("but the two ministers also said") is no longer than this. */
const longestSubject = 6;

function saysAs(token: Token | undefined, forms: RegExp): boolean {
  return token !== undefined && isOfSpeech(token.lemma) && forms.test(token.xpos);
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
export function saysMore(scene: Scene, from: number): boolean {
  const opener = scene.tokens[from];
  if (opener === undefined) return false;
  if (opener.upos === 'CCONJ' || /^(?:although|though|whereas)$/i.test(opener.text)) {
    return saysAs(verbBehind(scene, from + 1), /^VB[DZP]$/);
  }
  return saysAs(opener.upos === 'ADV' ? scene.tokens[from + 1] : opener, /^VBG$/);
}
