import { pickWith } from './invented-names.ts';
import { acts, leaders, numbered, plans } from './news-noun-lists.ts';
import { inMonth } from './news-days.ts';
import {
  before,
  described,
  hang,
  hangBy,
  leaf,
  plainThing,
  single,
  somebody,
  somewhere,
  type Phrase,
} from './news-phrases.ts';
import { transitives } from './news-verbs.ts';
import type { WordNode } from './word-nodes.ts';

type Random = () => number;

function tagsOf(noun: string): string {
  return noun.endsWith('s') ? 'NOUN/NNS' : 'NOUN/NN';
}

/** A noun with its article or with its owner before: "the attack", "Chile's attack", "its attack". */
function owned(random: Random, noun: string): Phrase {
  const kind = random();
  if (kind < 0.7) return described(random, [noun], tagsOf(noun));
  const plain = single(noun, tagsOf(noun));
  if (kind < 0.8) {
    const own = pickWith(random)(['its', 'his', 'her', 'their']);
    return before(own, 'PRON/PRP$', { relation: 'nmod:poss', phrase: plain });
  }
  const owner = somebody(random);
  const mark = leaf("'s", 'PART/POS', { relation: 'case', head: owner.head });
  return { nodes: [...hang(owner, 'nmod:poss', plain.head), mark, ...plain.nodes], head: plain.head };
}

function beside(random: Random): Phrase {
  return random() < 0.6 ? somewhere(random) : random() < 0.5 ? somebody(random) : plainThing(random);
}

/** "The attack on Kenya", "Chile's raid on the port in March". */
function act(random: Random): Phrase {
  const pick = pickWith(random);
  const [noun, prepositions] = pick(acts);
  const phrase = owned(random, noun);
  const by = { relation: 'nmod', from: phrase.head };
  const first = hangBy(pick(prepositions), beside(random), by);
  const kind = random();
  const second =
    kind < 0.1 ? inMonth(random, by) : kind < 0.2 ? hangBy(pick(prepositions), beside(random), by) : [];
  return { nodes: [...phrase.nodes, ...first, ...second], head: phrase.head };
}

/** "To visit Peru" behind a noun that it explains. */
function explained(phrase: Phrase, random: Random): Phrase {
  const verb = single(pickWith(random)(transitives).base, 'VERB/VB');
  const to = leaf('to', 'PART/TO', { relation: 'mark', head: verb.head });
  const rest = hang(random() < 0.5 ? somewhere(random) : plainThing(random), 'obj', verb.head);
  return { nodes: [...phrase.nodes, to, ...hang(verb, 'acl', phrase.head), ...rest], head: phrase.head };
}

/** "The accord it signed in May", "the fishermen that Lima freed". */
function related(random: Random): Phrase {
  const phrase = plainThing(random);
  const form = pickWith(random)(transitives);
  const isNow = random() < 0.15;
  const verb = isNow ? single(form.third, 'VERB/VBZ') : single(form.past, 'VERB/VBD');
  const that =
    random() < 0.4
      ? [leaf(random() < 0.7 ? 'that' : 'which', 'PRON/WDT', { relation: 'obj', head: verb.head })]
      : [];
  const who = random() < 0.3 ? single('it', 'PRON/PRP') : isNow ? somewhere(random) : somebody(random);
  const day: readonly WordNode[] =
    random() < 0.4 ? inMonth(random, { relation: 'obl', from: verb.head }) : [];
  const clause = [...that, ...hang(who, 'nsubj', verb.head), ...hang(verb, 'acl:relcl', phrase.head), ...day];
  return { nodes: [...phrase.nodes, ...clause], head: phrase.head };
}

/** "The first leader to visit Chile". */
export function firstTo(random: Random): Phrase {
  const pick = pickWith(random);
  const phrase = single(pick(leaders), 'NOUN/NN');
  const ordered = before(pick(numbered), 'ADJ/JJ', { relation: 'amod', phrase });
  return explained(before('the', 'DET/DT', { relation: 'det', phrase: ordered }), random);
}

/** Something that is dealt with, with what belongs to it. */
export function something(random: Random): Phrase {
  const kind = random();
  if (kind < 0.4) return plainThing(random);
  if (kind < 0.6) return act(random);
  if (kind < 0.66) return explained(owned(random, pickWith(random)(plans)), random);
  if (kind < 0.69) return related(random);
  return somebody(random);
}
