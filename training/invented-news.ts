import type { SourcedSentence } from './augment.ts';
import { pickWith } from './invented-names.ts';
import { clause, isPlural } from './news-clauses.ts';
import { circumstance, object } from './news-endings.ts';
import { something } from './news-nouns.ts';
import { onDay } from './news-days.ts';
import { hang, leaf, single, somebody } from './news-phrases.ts';
import { transitives } from './news-verbs.ts';
import { createRandom } from './shuffle.ts';
import { sentenceFrom, type WordNode } from './word-nodes.ts';

type Random = () => number;

/** ", officials said on Tuesday" behind a clause, now and then. */
function attribution(main: WordNode, random: Random): readonly WordNode[] {
  if (random() > 0.2) return [];
  const verb = single(random() < 0.8 ? 'said' : 'reported', 'VERB/VBD');
  const comma = leaf(',', 'PUNCT/,', { relation: 'punct', head: verb.head });
  const subject = hang(somebody(random), 'nsubj', verb.head);
  return [
    comma,
    ...subject,
    ...hang(verb, 'parataxis', main),
    ...(random() < 0.3 ? onDay(random, { relation: 'obl', from: verb.head }) : []),
  ];
}

/** "and closed the port" behind a clause, now and then. */
function second(main: WordNode, random: Random): readonly WordNode[] {
  if (random() > 0.15 || main.xpos !== 'VBD') return [];
  const verb = single(pickWith(random)(transitives).past, 'VERB/VBD');
  const and = leaf('and', 'CCONJ/CC', { relation: 'cc', head: verb.head });
  return [and, ...hang(verb, 'conj', main), ...object(verb.head, random)];
}

/** "Have the talks failed?", "Did Fiji seize a tanker in May?" */
function question(random: Random): readonly WordNode[] {
  const pick = pickWith(random);
  const verb = pick(transitives);
  const subject = somebody(random);
  const [help, tags] = pick([
    ['did', 'AUX/VBD'],
    ['will', 'AUX/MD'],
    [isPlural(subject) ? 'have' : 'has', isPlural(subject) ? 'AUX/VBP' : 'AUX/VBZ'],
  ]);
  const main = help.startsWith('ha') ? single(verb.participle, 'VERB/VBN') : single(verb.base, 'VERB/VB');
  const first = leaf(help, tags, { relation: 'aux', head: main.head });
  const rest = [...object(main.head, random), ...circumstance(main.head, random)];
  const mark = leaf('?', 'PUNCT/.', { relation: 'punct', head: main.head });
  return [first, ...hang(subject, 'nsubj', main.head), ...main.nodes, ...rest, mark];
}

/** "There were no talks with Bolivia." */
function existence(random: Random): readonly WordNode[] {
  const thing = something(random);
  const be = single(isPlural(thing) ? 'were' : 'was', 'VERB/VBD').head;
  const there = leaf('there', 'PRON/EX', { relation: 'expl', head: be });
  const stop = leaf('.', 'PUNCT/.', { relation: 'punct', head: be });
  return [there, be, ...hang(thing, 'nsubj', be), ...circumstance(be, random), stop];
}

/** "The ministers are ready to sign a treaty in Lima." */
function readiness(random: Random): readonly WordNode[] {
  const pick = pickWith(random);
  const main = single(pick(['ready', 'willing', 'able', 'due', 'likely', 'unable', 'reluctant']), 'ADJ/JJ');
  const subject = somebody(random);
  const isMany = isPlural(subject);
  const be = leaf(isMany ? 'are' : 'is', isMany ? 'AUX/VBP' : 'AUX/VBZ', {
    relation: 'cop',
    head: main.head,
  });
  const verb = single(pick(transitives).base, 'VERB/VB');
  const to = leaf('to', 'PART/TO', { relation: 'mark', head: verb.head });
  const rest = [
    to,
    ...hang(verb, 'xcomp', main.head),
    ...object(verb.head, random),
    ...circumstance(verb.head, random),
  ];
  const stop = leaf('.', 'PUNCT/.', { relation: 'punct', head: main.head });
  return [...hang(subject, 'nsubj', main.head), be, ...main.nodes, ...rest, stop];
}

function told(random: Random): readonly WordNode[] {
  const main = clause(random, 'full');
  const stop = leaf('.', 'PUNCT/.', { relation: 'punct', head: main.head });
  return [...main.nodes, ...second(main.head, random), ...attribution(main.head, random), stop];
}

/** Shapes of sentences that are rarer than what is told, each with the share of all up to which it goes. */
const shapes: readonly (readonly [upTo: number, shape: (random: Random) => readonly WordNode[]])[] = [
  [0.03, question],
  [0.05, existence],
  [0.07, readiness],
];

function newsSentence(random: Random): readonly WordNode[] {
  const kind = random();
  const nodes = shapes.find(([upTo]) => kind < upTo)?.[1](random) ?? told(random);
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
