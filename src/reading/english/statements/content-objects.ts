import type { SpeechVerb } from '../lexicon/speech-verbs.ts';
import type { Token } from '../../../model/annotated.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import { clauseStart, plainAfter } from './content-clauses.ts';
import { rangeFrom } from './content-end.ts';
import { type RightSearch } from './content-breaks.ts';
import type { Scene } from '../grammar/scene.ts';
import { baseRelation, dependentTokens } from '../grammar/dependents.ts';
import { trimmed } from './source-span.ts';

/** The object of a verb of saying, "praised the accord"; null where none is. */
export function objectAfter(scene: Scene, search: RightSearch): TokenRange | null {
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

/** "called the plan “a mistake”": the object, and the words in marks right behind it. */
function quotedNameAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const { tokens, quotationOf } = scene;
  let at = search.from;
  while (
    at < tokens.length &&
    quotationOf[at] === -1 &&
    /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|PART|NUM)$/.test(tokens[at].upos)
  )
    at += 1;
  if (at === search.from || at >= tokens.length || quotationOf[at] === -1) return null;
  let end = at;
  while (end < tokens.length && quotationOf[end] === quotationOf[at]) end += 1;
  return trimmed(scene, { start: search.from, end });
}

/**
 * "called the plan a grave mistake", "declared the vote void": what it is called stands right behind the object, where the tree makes it a
 * part of the object.
 */
function looseNameAfter(scene: Scene, search: RightSearch, object: Token | null): TokenRange | null {
  if (object === null) return null;
  const { tokens, tree } = scene;
  const name = dependentTokens(tree, object.index, ['nmod', 'appos', 'amod']).find(
    ({ index, xpos, relation }) => {
      const first = tree.first[index];
      const opener = tokens[first];
      if (index < object.index || tokens[first - 1].upos === 'PUNCT' || scene.quotationOf[first] !== -1)
        return false;
      if (relation === 'amod') return xpos === 'JJ';
      return /^(?:an?|the)$/i.test(opener.text) && relation !== 'nmod:poss';
    },
  );
  const isWhole = name !== undefined && tokens[tree.first[name.index] - 1].index >= object.index;
  return isWhole ? rangeFrom(scene, clauseStart(scene, object, search.from), search) : null;
}

/** "called the plan a mistake": the object with what it is called. */
export function namingAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const behind = dependentTokens(scene.tree, search.verb, ['obj', 'xcomp']).filter(
    (token) => token.index >= search.from,
  );
  const object = behind.find((token) => baseRelation(token) === 'obj');
  const named = behind.find((token) => token !== object);
  if (object === undefined || named === undefined)
    return quotedNameAfter(scene, search) ?? looseNameAfter(scene, search, object ?? null);
  if (scene.tokens[scene.tree.first[named.index]].upos === 'PART') return null;
  return rangeFrom(scene, clauseStart(scene, object, search.from), search);
}

/** The preposition right behind the words of saying that brings in their content, or null. */
export function contentPreposition(scene: Scene, after: number, entry: SpeechVerb): Token | null {
  const next = scene.tokens[after];
  if (next !== undefined && entry.prepositions.includes(next.text.toLowerCase())) return next;
  return null;
}

/** "briefed the mayor about the plan": the preposition behind whoever is told, within so many words. */
const longestTold = 5;

function prepositionBehindTold(scene: Scene, search: RightSearch): Token | null {
  const told = search.entry.addressee
    ? dependentTokens(scene.tree, search.verb, ['obj', 'iobj'])[0]
    : undefined;
  if (told === undefined || told.index < search.from) return null;
  const behind = scene.tokens.slice(told.index + 1, told.index + longestTold);
  const found = behind.find(({ text }) => search.entry.prepositions.includes(text.toLowerCase()));
  return found === undefined || found.text.toLowerCase() === 'to' ? null : found;
}

/** What a verb of saying has behind its preposition, "warned of a flood"; null where none is. */
export function prepositionAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const last = search.cue.end - 1;
  const isInCue =
    search.entry.prepositions.includes(scene.tokens[last].text.toLowerCase()) && last > search.verb;
  if (isInCue) return rangeFrom(scene, search.cue.end, search);
  const preposition = prepositionBehindTold(scene, search);
  return preposition === null ? null : rangeFrom(scene, preposition.index + 1, search);
}
