import type { SourcedSentence } from './augment.ts';
import { pickWith } from './invented-names.ts';
import { hang, hangBy, leaf, single, somebody, someday, something, somewhere, type Phrase } from './news-phrases.ts';
import { asking, prepositional, saying, transitives, wanting, type NewsVerb } from './news-verbs.ts';
import { createRandom } from './shuffle.ts';
import { sentenceFrom, type WordNode } from './word-nodes.ts';

type Random = () => number;

/** What follows a verb: words in order, all hanging from it in the end. */
type Rest = (verb: WordNode, random: Random) => readonly WordNode[];

function object(verb: WordNode, random: Random): readonly WordNode[] {
  return hang(something(random), 'obj', verb);
}

/** "in Suva", "on Monday", "over the dam"; nothing as often as not. */
function circumstance(verb: WordNode, random: Random): readonly WordNode[] {
  const kind = random();
  const by = { relation: 'obl', from: verb };
  if (kind < 0.25) return hangBy('on', someday(random), by);
  if (kind < 0.45) return hangBy('in', somewhere(random), by);
  if (kind < 0.55) return hangBy(pickWith(random)(['over', 'after', 'despite', 'for']), something(random), by);
  return [];
}

function isPlural({ xpos }: WordNode): boolean {
  return xpos === 'NNS';
}

/** The verb of a clause in one of its shapes: past, perfect, will. Words in order, the verb among them. */
function predicate(verb: NewsVerb, subject: WordNode, random: Random): Phrase {
  const kind = random();
  if (kind < 0.7) return single(verb.past, 'VERB/VBD');
  const main = single(kind < 0.85 ? verb.participle : verb.base, kind < 0.85 ? 'VERB/VBN' : 'VERB/VB');
  const help =
    kind < 0.85
      ? leaf(isPlural(subject) ? 'have' : 'has', isPlural(subject) ? 'AUX/VBP' : 'AUX/VBZ', { relation: 'aux', head: main.head })
      : leaf('will', 'AUX/MD', { relation: 'aux', head: main.head });
  return { nodes: [help, ...main.nodes], head: main.head };
}

/** "also", "reportedly" before the verb, now and then. */
function adverb(verb: WordNode, random: Random): readonly WordNode[] {
  if (random() > 0.12) return [];
  const form = pickWith(random)(['also', 'reportedly', 'formally', 'later', 'repeatedly', 'then', 'officially']);
  return [leaf(form, 'ADV/RB', { relation: 'advmod', head: verb })];
}

/** What a clause is made of: a verb and what it takes. */
function content(random: Random): { readonly verb: NewsVerb; readonly rest: Rest } {
  const pick = pickWith(random);
  const kind = random();
  if (kind < 0.5) return { verb: pick(transitives), rest: object };
  if (kind < 0.72) {
    const [verb, prepositions] = pick(prepositional);
    return {
      verb,
      rest: (head, draw) => hangBy(pickWith(draw)(prepositions), something(draw), { relation: 'obl', from: head }),
    };
  }
  if (kind < 0.82) return { verb: pick(wanting), rest: (head, draw) => infinitive(head, draw) };
  if (kind < 0.92)
    return { verb: pick(asking), rest: (head, draw) => [...hang(somebody(draw), 'obj', head), ...infinitive(head, draw)] };
  return { verb: pick(saying), rest: subordinate };
}

function infinitive(head: WordNode, random: Random): readonly WordNode[] {
  const verb = single(pickWith(random)(transitives).base, 'VERB/VB');
  const to = leaf('to', 'PART/TO', { relation: 'mark', head: verb.head });
  return [to, ...hang(verb, 'xcomp', head), ...object(verb.head, random)];
}

function subordinate(head: WordNode, random: Random): readonly WordNode[] {
  const inner = clause(random, 'plain');
  const that = leaf('that', 'SCONJ/IN', { relation: 'mark', head: inner.head });
  return [that, ...hang(inner, 'ccomp', head)];
}

/** "sent by Kenya", "held in Suva" behind the subject, now and then. */
function reduced(subject: WordNode, random: Random): readonly WordNode[] {
  if (random() > 0.1) return [];
  const verb = single(pickWith(random)(transitives).participle, 'VERB/VBN');
  const preposition = random() < 0.5 ? 'by' : 'in';
  const who = preposition === 'by' ? somebody(random) : somewhere(random);
  return [...hang(verb, 'acl', subject), ...hangBy(preposition, who, { relation: 'obl', from: verb.head })];
}

function active(random: Random, kind: 'full' | 'plain'): Phrase {
  const subject = somebody(random);
  const { verb, rest } = kind === 'plain' ? { verb: pickWith(random)(transitives), rest: object } : content(random);
  const told = predicate(verb, subject.head, random);
  const nodes = [
    ...hang(subject, 'nsubj', told.head),
    ...(kind === 'full' ? reduced(subject.head, random) : []),
    ...adverb(told.head, random),
    ...told.nodes,
    ...rest(told.head, random),
    ...circumstance(told.head, random),
  ];
  return { nodes, head: told.head };
}

/** "Two tankers were seized by Kenya in May". */
function passive(random: Random): Phrase {
  const verb = single(pickWith(random)(transitives).participle, 'VERB/VBN');
  const thing = something(random);
  const help = leaf(isPlural(thing.head) ? 'were' : 'was', 'AUX/VBD', { relation: 'aux:pass', head: verb.head });
  const by = random() < 0.5 ? hangBy('by', somebody(random), { relation: 'obl:agent', from: verb.head }) : [];
  const subject = hang(thing, 'nsubj:pass', verb.head);
  return { nodes: [...subject, help, ...verb.nodes, ...by, ...circumstance(verb.head, random)], head: verb.head };
}

function clause(random: Random, kind: 'full' | 'plain'): Phrase {
  return kind === 'full' && random() < 0.15 ? passive(random) : active(random, kind);
}

/** ", officials said on Tuesday" behind a clause, now and then. */
function attribution(main: WordNode, random: Random): readonly WordNode[] {
  if (random() > 0.2) return [];
  const verb = single(random() < 0.8 ? 'said' : 'reported', 'VERB/VBD');
  const comma = leaf(',', 'PUNCT/,', { relation: 'punct', head: verb.head });
  const subject = hang(somebody(random), 'nsubj', verb.head);
  return [comma, ...subject, ...hang(verb, 'parataxis', main), ...circumstance(verb.head, random)];
}

/** "and closed the port" behind a clause, now and then. */
function second(main: WordNode, random: Random): readonly WordNode[] {
  if (random() > 0.15 || main.xpos !== 'VBD') return [];
  const verb = single(pickWith(random)(transitives).past, 'VERB/VBD');
  const and = leaf('and', 'CCONJ/CC', { relation: 'cc', head: verb.head });
  return [and, ...hang(verb, 'conj', main), ...object(verb.head, random)];
}

function newsSentence(random: Random): readonly WordNode[] {
  const main = clause(random, 'full');
  const stop = leaf('.', 'PUNCT/.', { relation: 'punct', head: main.head });
  const nodes = [...main.nodes, ...second(main.head, random), ...attribution(main.head, random), stop];
  const [first] = nodes;
  first.form = first.form.charAt(0).toUpperCase() + first.form.slice(1);
  return nodes;
}

/**
 * Invented sentences of news with their trees: "The Kenyan army seized a tanker in Suva, officials said on Monday."
 *
 * The treebanks have letters, reviews and talk, and little news: of "The government called on Fiji" the tagger makes a participle. `origins` is the number of
 * treebank sentences, among which those invented are spread, so that each fold of the jackknife has some.
 */
export function inventedNews(count: number, origins: number): readonly SourcedSentence[] {
  const random = createRandom(1815);
  return Array.from({ length: count }, () => ({
    sentence: sentenceFrom(newsSentence(random), 'news copy'),
    invented: true,
    origin: Math.floor(random() * origins),
    people: [],
  }));
}
