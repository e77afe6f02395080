import { inventName, pickWith } from './invented-names.ts';
import { titleCount, titleNodes } from './title-phrases.ts';
import type { WordNode } from './word-nodes.ts';

/** A phrase in order, and the word that heads it. */
export interface Phrase {
  readonly nodes: readonly WordNode[];
  readonly head: WordNode;
}

const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);
const states = words(
  'Kenya Fiji Peru Chile Norway Ghana Denmark Bolivia Ecuador Jordan Oman Nepal Laos Mali Chad Cuba Haiti Malta Serbia Georgia Yemen Qatar Iran Iraq Syria Turkey Egypt Libya Sudan Japan China Russia France Germany Poland Ukraine Israel Pakistan India Vietnam Britain Canada Mexico Brazil Moscow Beijing Tokyo Seoul Paris Berlin Tehran Ankara Lima Suva Accra Oslo Quito Nairobi',
);
const adjectives = words(
  'Kenyan Fijian Peruvian Chilean Norwegian Danish Bolivian Iranian Iraqi Syrian Turkish Egyptian Libyan Japanese Chinese Russian French German Polish Ukrainian Israeli Pakistani Indian Vietnamese British Canadian Mexican Brazilian military local foreign senior opposition',
);
const bodies = words(
  'government army navy parliament ministry cabinet opposition military president minister spokesman court council committee delegation administration embassy regime company union junta coalition',
);
const groups = words(
  'officials troops soldiers police protesters rebels militants gunmen lawmakers ministers leaders diplomats envoys workers students fishermen forces authorities warplanes prosecutors residents activists',
);
const things = words(
  'deal treaty missile embassy ship tanker border port plan proposal ceasefire resolution bill ban embargo raid attack summit visit dam pipeline island village convoy drone tariff loan vote protest hotline base',
);
const plurals = words(
  'talks sanctions tariffs ties troops prisoners hostages weapons imports restrictions assets exports charges reforms concerns reports claims flights visas',
);
const days = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const months = words('January March May June July August September November');

function word(form: string, tags: string, relation: string, head: WordNode | null): WordNode {
  const [upos = 'X', xpos = 'X'] = tags.split('/');
  return { form, upos, xpos, relation, head };
}

/** One word as a phrase of its own. */
export function single(form: string, tags: string): Phrase {
  const head = word(form, tags, 'root', null);
  return { nodes: [head], head };
}

/** A word that hangs from another: "the", "with", "not". */
export function leaf(form: string, tags: string, { relation, head }: { readonly relation: string; readonly head: WordNode }): WordNode {
  return word(form, tags, relation, head);
}

function described(random: () => number, nouns: readonly string[], tags: string): Phrase {
  const pick = pickWith(random);
  const head = word(pick(nouns), tags, 'root', null);
  const before: WordNode[] = [];
  const isPlural = tags.endsWith('NNS');
  if (!isPlural || random() < 0.3) before.push(word(random() < 0.6 || isPlural ? 'the' : 'a', 'DET/DT', 'det', head));
  if (random() < 0.5) before.push(word(pick(adjectives), 'ADJ/JJ', 'amod', head));
  return { nodes: [...before, head], head };
}

function person(random: () => number): Phrase {
  const [first = '', ...rest] = inventName(random, random() < 0.6);
  const head = word(first, 'PROPN/NNP', 'root', null);
  const flat = rest.map((form) => word(form, 'PROPN/NNP', 'flat', head));
  const title = random() < 0.8 ? titleNodes(Math.floor(random() * titleCount), head) : [];
  return { nodes: [...title, head, ...flat], head };
}

/** Somebody who acts: a state, a body of it, a person with a title, people; two of them now and then. */
export function somebody(random: () => number): Phrase {
  const pick = pickWith(random);
  const kind = random();
  if (kind < 0.3) return single(pick(states), 'PROPN/NNP');
  if (kind < 0.4) return joined(single(pick(states), 'PROPN/NNP'), single(pick(states), 'PROPN/NNP'));
  if (kind < 0.6) return described(random, bodies, 'NOUN/NN');
  if (kind < 0.8) return described(random, groups, 'NOUN/NNS');
  return person(random);
}

/** Something that is dealt with. */
export function something(random: () => number): Phrase {
  const kind = random();
  if (kind < 0.35) return described(random, things, 'NOUN/NN');
  if (kind < 0.6) return described(random, plurals, 'NOUN/NNS');
  return somebody(random);
}

/** A state or a town. */
export function somewhere(random: () => number): Phrase {
  return single(pickWith(random)(states), 'PROPN/NNP');
}

/** "Monday", "May". */
export function someday(random: () => number): Phrase {
  const pick = pickWith(random);
  return random() < 0.8 ? single(pick(days), 'PROPN/NNP') : single(pick(months), 'PROPN/NNP');
}

function joined(one: Phrase, other: Phrase): Phrase {
  other.head.head = one.head;
  other.head.relation = 'conj';
  return { nodes: [...one.nodes, word('and', 'CCONJ/CC', 'cc', other.head), ...other.nodes], head: one.head };
}

/** Hangs a phrase from a word. */
export function hang({ nodes, head }: Phrase, relation: string, from: WordNode): readonly WordNode[] {
  head.head = from;
  head.relation = relation;
  return nodes;
}

/** Hangs a phrase from a word by a preposition ("out-of" is two). */
export function hangBy(preposition: string, phrase: Phrase, { relation, from }: { readonly relation: string; readonly from: WordNode }): readonly WordNode[] {
  const cases = preposition.split('-').map((form) => word(form, 'ADP/IN', 'case', phrase.head));
  return [...cases, ...hang(phrase, relation, from)];
}
