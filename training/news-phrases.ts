import { inventName, pickWith } from './invented-names.ts';
import { titleCount, titleNodes } from './title-phrases.ts';
import { adjectives, bodies, groups, pairs, plurals, states, things } from './news-words.ts';
import type { WordNode } from './word-nodes.ts';

/** A phrase in order, and the word that heads it. */
export interface Phrase {
  readonly nodes: readonly WordNode[];
  readonly head: WordNode;
}

function word(
  form: string,
  tags: string,
  ...[relation, head]: readonly [relation: string, head: WordNode | null]
): WordNode {
  const [upos = 'X', xpos = 'X'] = tags.split('/');
  return { form, upos, xpos, relation, head };
}

/** One word as a phrase of its own. */
export function single(form: string, tags: string): Phrase {
  const head = word(form, tags, 'root', null);
  return { nodes: [head], head };
}

/** A word that hangs from another: "the", "with", "not". */
export function leaf(
  form: string,
  tags: string,
  { relation, head }: { readonly relation: string; readonly head: WordNode },
): WordNode {
  return word(form, tags, relation, head);
}

/** A noun with an article and an adjective now and then. */
export function described(random: () => number, nouns: readonly string[], tags: string): Phrase {
  const pick = pickWith(random);
  const head = word(pick(nouns), tags, 'root', null);
  const before: WordNode[] = [];
  const isPlural = tags.endsWith('NNS');
  const article = pick(isPlural ? ['the', 'the', 'no', 'some'] : ['the', 'the', 'the', 'a', 'a', 'no']);
  if (!isPlural || random() < 0.35) before.push(word(article, 'DET/DT', 'det', head));
  if (random() < 0.5) before.push(word(pick(adjectives), 'ADJ/JJ', 'amod', head));
  const [first, next] = [...before, head];
  if (first.form === 'a' && /^[aeio]/iu.test(next.form)) first.form = 'an';
  return { nodes: [...before, head], head };
}

function person(random: () => number): Phrase {
  const [first = '', ...rest] = inventName(random, random() < 0.6);
  const head = word(first, 'PROPN/NNP', 'root', null);
  const flat = rest.map((form) => word(form, 'PROPN/NNP', 'flat', head));
  const title = random() < 0.8 ? titleNodes(Math.floor(random() * titleCount), head) : [];
  const of = random() < 0.15 ? hangBy('of', somewhere(random), { relation: 'nmod', from: head }) : [];
  return { nodes: [...title, head, ...flat, ...of], head };
}

/** Somebody who acts: a state, a body of it, a person with a title, people; two of them now and then. */
export function somebody(random: () => number): Phrase {
  const pick = pickWith(random);
  const kind = random();
  if (kind < 0.3) return single(pick(states), 'PROPN/NNP');
  if (kind < 0.4) return joined(random, single(pick(states), 'PROPN/NNP'), single(pick(states), 'PROPN/NNP'));
  if (kind < 0.6) return placed(random, described(random, bodies, 'NOUN/NN'));
  if (kind < 0.8) return placed(random, described(random, groups, 'NOUN/NNS'));
  return person(random);
}

/** A thing or some things, with nothing behind: "the new dam", "sanctions". */
export function plainThing(random: () => number): Phrase {
  return random() < 0.6 ? described(random, things, 'NOUN/NN') : described(random, plurals, 'NOUN/NNS');
}

/** Puts a word before a phrase, hung from its head. */
export function before(
  form: string,
  tags: string,
  { relation, phrase }: { readonly relation: string; readonly phrase: Phrase },
): Phrase {
  return { nodes: [leaf(form, tags, { relation, head: phrase.head }), ...phrase.nodes], head: phrase.head };
}

/** A state or a town. */
export function somewhere(random: () => number): Phrase {
  return single(pickWith(random)(states), 'PROPN/NNP');
}

/** "Peru, Chile and Kenya". */
function three(random: () => number): Phrase {
  const [one, two, last] = [0, 1, 2].map(() => single(pickWith(random)(states), 'PROPN/NNP'));
  for (const { head } of [two, last]) Object.assign(head, { head: one.head, relation: 'conj' });
  const comma = word(',', 'PUNCT/,', 'punct', two.head);
  const and = word('and', 'CCONJ/CC', 'cc', last.head);
  return { nodes: [one.head, comma, two.head, and, last.head], head: one.head };
}

/** A body or people with where they are: "the ministry in Quito", "the presidents of Peru, Chile and Kenya". */
function placed(random: () => number, phrase: Phrase): Phrase {
  if (random() > 0.15) return phrase;
  const of = random() < 0.5 ? 'in' : random() < 0.7 ? 'of' : 'from';
  const where = of === 'of' && random() < 0.5 ? three(random) : somewhere(random);
  return {
    nodes: [...phrase.nodes, ...hangBy(of, where, { relation: 'nmod', from: phrase.head })],
    head: phrase.head,
  };
}

function joined(random: () => number, one: Phrase, other: Phrase): Phrase {
  const [opening, link] = pickWith(random)(pairs);
  other.head.head = one.head;
  other.head.relation = 'conj';
  const nodes = [...one.nodes, word(link, 'CCONJ/CC', 'cc', other.head), ...other.nodes];
  return {
    nodes: opening === '' ? nodes : [word(opening, 'CCONJ/CC', 'cc:preconj', one.head), ...nodes],
    head: one.head,
  };
}

/** Hangs a phrase from a word. */
export function hang({ nodes, head }: Phrase, relation: string, from: WordNode): readonly WordNode[] {
  head.head = from;
  head.relation = relation;
  return nodes;
}

/** Hangs a phrase from a word by a preposition ("out-of" is two). */
export function hangBy(
  preposition: string,
  phrase: Phrase,
  { relation, from }: { readonly relation: string; readonly from: WordNode },
): readonly WordNode[] {
  const cases = preposition.split('-').map((form) => word(form, 'ADP/IN', 'case', phrase.head));
  return [...cases, ...hang(phrase, relation, from)];
}
