import { nounClassesOf } from '../lexicon/event-noun-classes.ts';
import { eventNoun } from '../lexicon/event-nouns.ts';
import { dependent, dependents, withConjuncts } from './dependents.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';
import { surfaceSubjects } from './surface-subject.ts';

/** A nominal with its preposition. */
export interface Oblique {
  /** Lower case; the several words of one ("out of") are several entries. */
  readonly prepositions: readonly string[];
  readonly token: number;
}

/** A predicate with what stands round it. Conjuncts are spelled out. */
export interface Clause {
  readonly predicate: number;
  /** Who acts: the subject, or the "by" phrase of a passive. */
  readonly agents: readonly number[];
  /** What is acted on: the object, or the subject of a passive. */
  readonly objects: readonly number[];
  /** Prepositional phrases of the predicate, then those of its object. */
  readonly obliques: readonly Oblique[];
  /** Predicates of the complement clauses. */
  readonly complements: readonly number[];
  /** Lower-case particles: "out" of "rule out". */
  readonly particles: readonly string[];
  readonly passive: boolean;
}

/** Verbs that are passive only with a helper: "the envoy returned". */
const moving = new Set(
  'return arrive travel leave meet agree land fly depart visit withdraw retreat surrender gather'.split(' '),
);

/** Participles that say how somebody stands: "remain committed", "is opposed". */
const stative = new Set([
  'commit',
  'oppose',
  'concern',
  'prepare',
  'determine',
  'dedicate',
  'alarm',
  'worry',
]);

function isStative(tree: Tree, predicate: number): boolean {
  if (!stative.has(lemmaAt(tree, predicate))) return false;
  return !obliquesOf(tree, predicate).some(({ prepositions }) => prepositions.includes('by'));
}

/** Whether the verb at `predicate` is passive: "was received", "received by", "those accused". */
export function isPassive(tree: Tree, predicate: number): boolean {
  const helper = dependent(tree, predicate, ['aux:pass']);
  if (helper >= 0) return ['be', 'get'].includes(lemmaAt(tree, helper)) && !isStative(tree, predicate);
  if (dependent(tree, predicate, ['nsubj:pass']) >= 0 && dependent(tree, predicate, ['aux']) < 0) {
    return !moving.has(lemmaAt(tree, predicate));
  }
  const token = tree.tokens[predicate];
  if (moving.has(lemmaAt(tree, predicate))) return false;
  if (token.xpos !== 'VBN' || stative.has(lemmaAt(tree, predicate))) return false;
  if (delayedObject(tree, predicate).length > 0) return false;
  if (dependent(tree, predicate, ['aux']) >= 0) return false;
  if (token.relation === 'conj') return tree.tokens[token.head].xpos === 'VBN' && isPassive(tree, token.head);
  return (
    dependent(tree, predicate, ['obj', 'nsubj']) < 0 &&
    ['acl', 'advcl', 'amod', 'root', 'parataxis', 'xcomp'].includes(token.relation)
  );
}

const times = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december day week month year morning afternoon evening night today tonight weekend'
  ).split(' '),
);

function isTime(tree: Tree, token: number): boolean {
  return times.has(lemmaAt(tree, token)) || tree.tokens[token].upos === 'NUM';
}

/** The prepositional phrases that hang from a token; phrases of time are none. */
export function obliquesOf(tree: Tree, token: number): readonly Oblique[] {
  return dependents(tree, token, ['obl', 'nmod']).flatMap((child) => {
    const prepositions = dependents(tree, child, ['case']).map((word) => lemmaAt(tree, word));
    if (prepositions.length === 0 || isTime(tree, child)) return [];
    return withConjuncts(tree, child).map((conjunct) => ({ prepositions, token: conjunct }));
  });
}

function isAgentPhrase(tree: Tree, oblique: Oblique): boolean {
  return oblique.prepositions.includes('by') && tree.tokens[oblique.token].upos !== 'VERB';
}

function ownObjects(tree: Tree, predicate: number): readonly number[] {
  const own = dependents(tree, predicate, ['obj', 'iobj']);
  if (own.length > 0)
    return own.flatMap((child) => withConjuncts(tree, child)).map((child) => hyphenHead(tree, child));
  const bare = dependents(tree, predicate, ['obl:unmarked', 'obl:npmod', 'obl:tmod']);
  const found = [...bare.filter((child) => isThing(tree, child)), ...bareNames(tree, predicate)];
  if (found.length > 0) return found.flatMap((child) => withConjuncts(tree, child));
  const delayed = delayedObject(tree, predicate);
  return (delayed.length > 0 ? delayed : strayObject(tree, predicate)).flatMap((child) =>
    withConjuncts(tree, child),
  );
}

/** "a mega-deal", cut at its hyphen: its last part is the noun, where the first tells no event. */
function hyphenHead(tree: Tree, token: number): number {
  const { tokens } = tree;
  const last = tokens[token + 1]?.text === '-' ? tokens[token + 2] : undefined;
  return last?.upos === 'NOUN' && !isThing(tree, token) && isThing(tree, last.index) ? last.index : token;
}

/** A name right behind the verb without a preposition is an object: "labelled its ally Lima as weak". */
function bareNames(tree: Tree, predicate: number): readonly number[] {
  return dependents(tree, predicate, ['obl']).filter(
    (child) =>
      child > predicate &&
      child <= predicate + 3 &&
      tree.tokens[child].upos === 'PROPN' &&
      dependents(tree, child, ['case']).length === 0 &&
      !isTime(tree, child),
  );
}

const longestTerms = 6;
const longestDelayed = 12;

/** "condemned in the strongest possible terms Lima's raid": the object after the set phrase, whatever the tree hangs it from. */
function delayedObject(tree: Tree, predicate: number): readonly number[] {
  const { tokens } = tree;
  if (tokens[predicate + 1]?.text !== 'in') return [];
  const terms = tokens.findIndex(
    ({ index, text }) => index > predicate && index <= predicate + longestTerms && text === 'terms',
  );
  if (terms < 0) return [];
  for (let at = terms + 1; at < tokens.length && at <= terms + longestDelayed; at += 1) {
    const { upos } = tokens[at];
    if (!inPhrase.has(upos) && upos !== 'PART') return [];
    const next = tokens[at + 1]?.upos ?? 'PUNCT';
    if ((upos === 'NOUN' || upos === 'PROPN') && !inPhrase.has(next) && next !== 'PART') return [at];
  }
  return [];
}

const inPhrase = new Set(['DET', 'ADJ', 'NUM', 'PROPN', 'NOUN', 'PRON']);

/** Where the noun phrase that starts here ends; "long-standing" is one adjective. */
function phraseEnd({ tokens }: Tree, start: number): number {
  let end = start;
  while (
    end < tokens.length &&
    (inPhrase.has(tokens[end].upos) ||
      tokens[end].xpos.startsWith('NNP') ||
      tokens[end].text === '-' ||
      tokens[end - 1].text === '-')
  )
    end += 1;
  return end;
}

function lastNoun({ tokens }: Tree, from: number, to: number): readonly number[] {
  for (let at = to - 1; at > from; at -= 1) if (tokens[at].upos === 'NOUN') return [at];
  return [];
}

/** The noun phrase right after a verb that the tree hangs from something else than a word to its left or a later verb. */
function strayObject(tree: Tree, predicate: number): readonly number[] {
  const { tokens } = tree;
  if (!['VBD', 'VBZ', 'VBP', 'VB', 'VBG'].includes(tokens[predicate].xpos)) return [];
  const end = phraseEnd(tree, predicate + 1);
  const hyphened = tokens.findIndex(({ text, index }) => text === '-' && index > predicate && index < end);
  if (hyphened >= 0) return lastNoun(tree, hyphened, end);
  for (let at = predicate + 1; at < end; at += 1) {
    const { head, relation, upos } = tokens[at];
    if (head > predicate && head < end) continue;
    const isStray =
      head >= end && relation === 'nsubj' && tokens[head].upos !== 'VERB' && tokens[head].upos !== 'AUX';
    return isStray && (upos === 'PROPN' || upos === 'NOUN') ? [at] : [];
  }
  return [];
}

/** A bare phrase of a noun of the lexicon is an object, whatever the tree calls it. */
function isThing(tree: Tree, token: number): boolean {
  const { lemma } = tree.tokens[token];
  return eventNoun(lemma) !== undefined || nounClassesOf(lemma).size > 0;
}

/** Objects shared by joined verbs: "arrested and jailed three men" leaves the first verb without its own. */
function sharedObjects(tree: Tree, predicate: number): readonly number[] {
  const next = dependents(tree, predicate, ['conj']).find(
    (child) => tree.tokens[child].upos === 'VERB' && child - predicate <= 3,
  );
  return next === undefined ? [] : ownObjects(tree, next);
}

/** The noun that a relative clause without its own object describes: "the deal that Iran signed". */
function relativeObject(tree: Tree, predicate: number, agents: readonly number[]): readonly number[] {
  const token = tree.tokens[predicate];
  if (token.relation !== 'acl:relcl' || agents.includes(token.head)) return [];
  return token.head >= 0 ? [token.head] : [];
}

/** Adverbs and the like are no parties, whatever the tree calls them. */
function canBeParty(tree: Tree, token: number): boolean {
  // "(AFP) The minister said": a credit in brackets.
  if (tree.tokens[token - 1]?.text === '(' && tree.tokens[token + 1]?.text === ')') return false;
  return !['ADV', 'PART', 'SCONJ', 'PUNCT', 'CCONJ', 'ADP'].includes(tree.tokens[token].upos);
}

const relativePronouns = new Set(['who', 'whom', 'which', 'that', 'whose']);

/** Puts the antecedent in the place of a relative pronoun. */
function resolved(tree: Tree, tokens: readonly number[]): readonly number[] {
  return tokens.map((token) => {
    if (relativePronouns.has(lemmaAt(tree, token))) return antecedentOf(tree, token);
    // "police briefly detained": an adverb taken for the head of the noun phrase.
    const isAdverb = token > 0 && /^[a-z]+ly$/u.test(tree.tokens[token].text);
    return isAdverb ? (dependents(tree, token, ['compound', 'amod']).at(-1) ?? token) : token;
  });
}

function antecedentOf(tree: Tree, pronoun: number): number {
  let here = pronoun;
  for (let steps = 0; steps < 5; steps += 1) {
    const { relation, head } = tree.tokens[here];
    if (head < 0) break;
    if (relation === 'acl:relcl') return head;
    here = head;
  }
  // A broken tree: the word right before, past a comma.
  const before = tree.tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  const isName = before >= 0 && tree.tokens[before].upos === 'PROPN';
  return isName && tree.tokens[pronoun].text !== 'that' ? before : pronoun;
}

/** Complement clauses; an infinitive after an object or a phrase with "on" is one, whatever the tree calls it. */
function complementsOf(tree: Tree, predicate: number): readonly number[] {
  const own = dependents(tree, predicate, ['xcomp', 'ccomp']);
  if (own.length > 0) return own;
  return dependents(tree, predicate, ['advcl']).filter(
    (child) => child > predicate && isInfinitive(tree, child),
  );
}

/** Whether a verb stands as "to do". */
export function isInfinitive(tree: Tree, predicate: number): boolean {
  const { xpos } = tree.tokens[predicate];
  const helper = dependents(tree, predicate, ['aux']).some(
    (child) => tree.tokens[child].text.toLowerCase() === 'be',
  );
  if (xpos !== 'VB' && !helper) return false;
  return dependents(tree, predicate, ['mark', 'aux']).some((child) => lemmaAt(tree, child) === 'to');
}

/** "took in three men": a preposition right behind the verb that the tree gives to the object is a particle. */
function particlesOf(tree: Tree, predicate: number): readonly string[] {
  const own = dependents(tree, predicate, ['compound:prt', 'advmod']);
  const swallowed = dependents(tree, predicate, ['obj'])
    .flatMap((child) => dependents(tree, child, ['case']))
    .filter((child) => child === predicate + 1);
  return [...own, ...swallowed].map((child) => lemmaAt(tree, child));
}

/** Reads the clause of a verb or predicative adjective. */
export function clauseAt(tree: Tree, predicate: number): Clause {
  const passive = isPassive(tree, predicate);
  const subjects = resolved(tree, surfaceSubjects(tree, predicate)).filter((token) =>
    canBeParty(tree, token),
  );
  const own = resolved(tree, ownObjects(tree, predicate));
  const phrases = obliquesOf(tree, predicate);
  const byPhrases = passive ? phrases.filter((oblique) => isAgentPhrase(tree, oblique)) : [];
  const agents = passive ? byPhrases.map((oblique) => oblique.token) : subjects;
  let objects = passive ? [...subjects, ...own] : own;
  if (objects.length === 0 && !passive) objects = [...sharedObjects(tree, predicate)];
  if (objects.length === 0 && !passive) objects = [...relativeObject(tree, predicate, agents)];
  return {
    predicate,
    agents,
    objects,
    obliques: [
      ...phrases.filter((oblique) => !byPhrases.includes(oblique)),
      ...objects.flatMap((object) => obliquesOf(tree, object)),
    ],
    complements: complementsOf(tree, predicate),
    particles: particlesOf(tree, predicate),
    passive,
  };
}
