import { pickWith } from './invented-names.ts';
import { contentOf } from './news-contents.ts';
import { circumstance, closing, object } from './news-endings.ts';
import { something } from './news-nouns.ts';
import { hang, hangBy, leaf, single, somebody, somewhere, type Phrase } from './news-phrases.ts';
import { transitives, type NewsVerb } from './news-verbs.ts';
import type { WordNode } from './word-nodes.ts';

type Random = () => number;

/** Whether a phrase takes a plural verb: "rebels", "Kenya and Fiji". */
export function isPlural({ nodes, head }: Phrase): boolean {
  return (
    head.xpos === 'NNS' || nodes.some(({ head: above, relation }) => above === head && relation === 'conj')
  );
}

const futures = [
  ['will', 'AUX/MD'],
  ['would', 'AUX/MD'],
  ['will', 'AUX/MD'],
] as const;

function perfect(subject: Phrase, random: Random): readonly [form: string, tags: string] {
  if (random() < 0.4) return ['had', 'AUX/VBD'];
  return isPlural(subject) ? ['have', 'AUX/VBP'] : ['has', 'AUX/VBZ'];
}

/** The verb of a clause in one of its shapes: past, perfect, will. Words in order, the verb among them. */
function predicate(verb: NewsVerb, subject: Phrase, random: Random): Phrase {
  const kind = random();
  if (kind < 0.6) return single(verb.past, 'VERB/VBD');
  if (kind < 0.66) return isPlural(subject) ? single(verb.base, 'VERB/VBP') : single(verb.third, 'VERB/VBZ');
  const isPerfect = kind < 0.85;
  const main = isPerfect ? single(verb.participle, 'VERB/VBN') : single(verb.base, 'VERB/VB');
  const [form, tags] = isPerfect ? perfect(subject, random) : pickWith(random)(futures);
  const help = leaf(form, tags, { relation: 'aux', head: main.head });
  return { nodes: [help, ...main.nodes], head: main.head };
}

/** "also", "reportedly" before the verb, now and then. */
function adverb(verb: WordNode, random: Random): readonly WordNode[] {
  if (random() > 0.12) return [];
  const form = pickWith(random)([
    'also',
    'reportedly',
    'formally',
    'later',
    'repeatedly',
    'then',
    'officially',
  ]);
  return [leaf(form, 'ADV/RB', { relation: 'advmod', head: verb })];
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
  const { verb, rest } =
    kind === 'plain'
      ? { verb: pickWith(random)(transitives), rest: object }
      : contentOf((draw) => clause(draw, 'plain'), random);
  const told = predicate(verb, subject, random);
  const behind = rest(told.head, random);
  const nodes = [
    ...hang(subject, 'nsubj', told.head),
    ...(kind === 'full' ? reduced(subject.head, random) : []),
    ...adverb(told.head, random),
    ...told.nodes,
    ...behind,
    ...closing(told.head, behind, random),
  ];
  return { nodes, head: told.head };
}

/** "Two tankers were seized by Kenya in May". */
function passive(random: Random): Phrase {
  const verb = single(pickWith(random)(transitives).participle, 'VERB/VBN');
  const thing = something(random);
  const help = leaf(isPlural(thing) ? 'were' : 'was', 'AUX/VBD', { relation: 'aux:pass', head: verb.head });
  const by = random() < 0.5 ? hangBy('by', somebody(random), { relation: 'obl:agent', from: verb.head }) : [];
  const subject = hang(thing, 'nsubj:pass', verb.head);
  return {
    nodes: [...subject, help, ...verb.nodes, ...by, ...circumstance(verb.head, random)],
    head: verb.head,
  };
}

/** A clause: with all that may go with it, or a plain one. */
export function clause(random: Random, kind: 'full' | 'plain'): Phrase {
  return kind === 'full' && random() < 0.15 ? passive(random) : active(random, kind);
}
