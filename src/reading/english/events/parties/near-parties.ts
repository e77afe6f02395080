import type { Mention } from '../../../../model/actor.ts';
import type { MentionIndex } from '../../../mechanics/mention-index.ts';
import { listBefore, possessed } from '../../actors/mention-lists.ts';
import { newsDayWords } from '../../lexicon/event-time-words.ts';
import type { TokenEvent } from '../token-event.ts';
import { dependents } from '../../grammar/dependents.ts';
import { isBelow } from '../../grammar/paths.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import { isVerb, lemmaAt, isTensed } from '../../grammar/word-kinds.ts';

const light = new Set(['ADV', 'AUX', 'PART']);
const nearWith = 6;
const nearBetween = 14;

/** Whether a mention is a possessive pronoun, which is no partner itself: "With *her* counterparts". */
function isOwner(tree: Tree, { form, tokens }: Mention): boolean {
  return form === 'pronoun' && tree.tokens[tokens.head].relation === 'nmod:poss';
}

function firstStartingIn(tree: Tree, all: readonly Mention[], from: number): readonly Mention[] {
  const to = from + 2;
  const first = possessed(
    tree,
    all.find((one) => one.tokens.start >= from && one.tokens.start <= to && !isOwner(tree, one)),
    all,
  );
  return first === undefined
    ? []
    : all.filter(({ span }) => span.start === first.span.start && span.end === first.span.end);
}

/** The partners right after "with" or "between", for talks and treaties whose tree has lost them. */
export function partnersNear(tree: Tree, event: TokenEvent, mentions: MentionIndex): readonly Mention[] {
  const from = Math.max(...event.sites);
  for (let at = from + 1; at <= from + nearBetween && at < tree.tokens.length; at += 1) {
    const word = lemmaAt(tree, at);
    const isPairing = word === 'between' || (word === 'with' && at <= from + nearWith);
    if (isPairing) return firstStartingIn(tree, mentions.in(tree.sentence.index), at + 1);
    if (word === ',' || isVerb(tree.tokens[at])) return [];
  }
  return [];
}

const before = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PUNCT', 'SYM', 'X']);

/** The parties named before an event noun in its own phrase: "the Peru-Chile trade agreement". */
export function modifiersNear(tree: Tree, event: TokenEvent, mentions: MentionIndex): readonly Mention[] {
  const noun = event.predicate;
  let start = noun;
  while (start > 0 && before.has(tree.tokens[start - 1].upos) && tree.tokens[start - 1].text !== ',')
    start -= 1;
  return mentions.in(tree.sentence.index).filter(({ tokens }) => tokens.start >= start && tokens.end <= noun);
}

const clauses = new Set(['root', 'advcl', 'conj', 'ccomp', 'parataxis']);

/** Whether a verb is finite, or a past form that the tree took for a participle, and so may have lost its subject. */
function mayLackSubject(tree: Tree, verb: number): boolean {
  const { xpos, relation } = tree.tokens[verb];
  if (isTensed(tree.tokens[verb])) return true;
  return xpos === 'VBN' && clauses.has(relation) && dependents(tree, verb, ['aux:pass']).length === 0;
}

function isLight(tree: Tree, token: number): boolean {
  return light.has(tree.tokens[token].upos) || newsDayWords.has(lemmaAt(tree, token));
}

/** The last token of the noun phrase before a verb: adverbs, helpers, days and a bracket are passed over. */
function lastBefore(tree: Tree, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && isLight(tree, at) && verb - at < 6) at -= 1;
  if (tree.tokens[at]?.text !== ')') return at;
  while (at >= 0 && tree.tokens[at].text !== '(' && verb - at < 10) at -= 1;
  return at - 1;
}

/**
 * The name right before a finite verb, with those joined to it, for clauses whose tree has lost the subject.
 *
 * A name that stands inside the noun phrase which the tree calls the subject is not taken.
 */
export function subjectNear(tree: Tree, event: TokenEvent, mentions: MentionIndex): readonly Mention[] {
  const [verb] = event.sites;
  if (!mayLackSubject(tree, verb)) return [];
  const at = lastBefore(tree, verb);
  if (at < 0) return [];
  const own = mentions.covering(tree.sentence.index, at).filter(({ tokens }) => tokens.end === at + 1);
  const [last] = own;
  if (last === undefined || event.agents.some((agent) => isBelow(tree, last.tokens.head, agent))) return [];
  return [...listBefore(tree, last, mentions), ...own];
}

/** The name right after a verb of demand or threat, whatever the tree makes of it: "demanded Lima ditch the plan". */
export function addressedNear(tree: Tree, event: TokenEvent, mentions: MentionIndex): readonly Mention[] {
  const [verb] = event.sites;
  // "warned that Ana Sosa would go": the name behind "that" is spoken of and not addressed.
  if (tree.tokens[verb + 1]?.upos === 'SCONJ') return [];
  const start = tree.tokens[verb + 1]?.upos === 'DET' ? verb + 2 : verb + 1;
  const all = mentions
    .in(tree.sentence.index)
    .filter(({ tokens }) => tokens.start === start || tokens.start === verb + 1);
  const [first] = all;
  return first === undefined
    ? []
    : all.filter(({ span }) => span.start === first.span.start && span.end === first.span.end);
}

/**
 * The parties named right behind "met", whatever the tree makes of them: "met President Ruiz in Suva, the ministry said"; not "met Lima's
 * demands".
 */
export function metNear(tree: Tree, event: TokenEvent, mentions: MentionIndex): readonly Mention[] {
  const [verb] = event.sites;
  if (event.rule !== 'event-verb' || lemmaAt(tree, verb) !== 'meet' || isPassive(tree, verb)) return [];
  return addressedNear(tree, event, mentions).filter(
    ({ tokens, form }) => form !== 'pronoun' && !/^['’]s?$/u.test(tree.tokens[tokens.end]?.text ?? ''),
  );
}
