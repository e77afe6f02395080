import { pickWith } from './invented-names.ts';
import type { Content } from './news-content.ts';
import { infinitive, object } from './news-endings.ts';
import { firstTo, something } from './news-nouns.ts';
import { hang, hangBy, leaf, plainThing, single, somebody } from './news-phrases.ts';
import { subordinate, type Inner } from './news-speech.ts';
import {
  asking,
  judging,
  newsVerb,
  phrasal,
  prepositional,
  saying,
  transitives,
  wanting,
} from './news-verbs.ts';

type Random = () => number;

/** What a clause is made of: a verb and what it takes. */
export function contentOf(inner: Inner, random: Random): Content {
  const pick = pickWith(random);
  const kind = random();
  if (kind < 0.5) return { verb: pick(transitives), rest: object };
  if (kind < 0.72) {
    const [verb, prepositions] = pick(prepositional);
    return {
      verb,
      rest: (head, draw) =>
        hangBy(pickWith(draw)(prepositions), something(draw), { relation: 'obl', from: head }),
    };
  }
  if (kind < 0.73)
    return { verb: newsVerb('become'), rest: (head, draw) => hang(firstTo(draw), 'xcomp', head) };
  if (kind < 0.76) return withParticle(random);
  if (kind < 0.79) return judged(random);
  if (kind < 0.84) return { verb: pick(wanting), rest: (head, draw) => infinitive(head, draw) };
  if (kind < 0.9)
    return {
      verb: pick(asking),
      rest: (head, draw) => [...hang(somebody(draw), 'obj', head), ...infinitive(head, draw)],
    };
  return { verb: pick(saying), rest: (head, draw) => subordinate(inner(draw), head) };
}

/** "Shrugged off sanctions", "called the talks off". */
function withParticle(random: Random): Content {
  const [verb, form] = pickWith(random)(phrasal);
  return {
    verb,
    rest: (head, draw) => {
      const particle = leaf(form, 'ADP/RP', { relation: 'compound:prt', head });
      return draw() < 0.8
        ? [particle, ...object(head, draw)]
        : [...hang(plainThing(draw), 'obj', head), particle];
    },
  };
}

/** "Thanked Kenya for its visit", "accused the navy of seizing a tanker". */
function judged(random: Random): Content {
  const [verb, preposition] = pickWith(random)(judging);
  return {
    verb,
    rest: (head, draw) => {
      const whom = hang(somebody(draw), 'obj', head);
      if (draw() < 0.5)
        return [...whom, ...hangBy(preposition, something(draw), { relation: 'obl', from: head })];
      const gerund = single(pickWith(draw)(transitives).gerund, 'VERB/VBG');
      const mark = leaf(preposition, 'SCONJ/IN', { relation: 'mark', head: gerund.head });
      return [...whom, mark, ...hang(gerund, 'advcl', head), ...object(gerund.head, draw)];
    },
  };
}
