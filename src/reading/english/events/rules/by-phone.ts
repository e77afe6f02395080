import { dependents, withConjuncts } from '../../grammar/dependents.ts';
import { obliquesOf } from '../../grammar/obliques.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import { isVerb, lemmaAt, isInName } from '../../grammar/word-kinds.ts';
import { actingNouns } from '../../lexicon/acting-nouns.ts';
import { pressNouns, wireNouns } from '../../lexicon/contact-nouns.ts';
import { outcome } from '../../lexicon/event-frame.ts';
import { metPersons } from '../../lexicon/partner-nouns.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import { realityAt } from '../../propositions/reality/reality.ts';
import type { EventRule, EventRuleCard } from '../event-rule.ts';
import type { VerbReading } from '../patterns/read-verbs.ts';
import type { FoundEvent } from '../token-event.ts';

const card: EventRuleCard = {
  name: 'event-by-phone',
  kind: 'event',
  pattern:
    'A verb of saying or giving with "by phone", "by telephone" or "in a call", whose object or "to" phrase is a person of an office: a call ' +
    'between the two.',
  example:
    'Norwegian Foreign Minister Jon Berg told President Ana Ruiz of Chile by phone that the port would open.',
  mustNotMatch: 'Norwegian Foreign Minister Jon Berg told Reuters by phone that the port would open.',
};

const call = outcome('CONSULT', 'call');
const byWire = new Set(['by', 'via', 'over', 'on', 'in', 'during']);
/** Most steps from a phrase up to the verb whose manner of saying it tells. */
const reach = 3;

/** The verb above a phrase, past the nouns between them in the tree; -1 for none. */
function verbAbove(tree: Tree, noun: number): number {
  let here = tree.tokens[noun].head;
  for (let steps = 0; steps < reach && here >= 0; steps += 1) {
    if (isVerb(tree.tokens[here])) return here;
    here = tree.tokens[here].head;
  }
  return -1;
}

function mayBeOnThePhone(tree: Tree, token: number): boolean {
  const lemma = lemmaAt(tree, token);
  if (tree.tokens[token].upos !== 'PRON' && (metPersons.has(lemma) || actingNouns.has(lemma))) return true;
  return isInName(tree, token, 'person');
}

/** The name of a person that stands right behind the verb, past titles, whatever the tree makes of it; empty for none. */
function namedBehind(tree: Tree, verb: number): readonly number[] {
  const name = tree.sentence.names.find(({ type, start }) => type === 'person' && start > verb);
  if (name === undefined) return [];
  const between = tree.tokens.slice(verb + 1, name.start);
  return between.every(({ upos }) => /^(?:NOUN|PROPN|ADJ|DET)$/.test(upos)) ? [name.start] : [];
}

/** Those who are told: persons among the objects, else the name right behind the verb, else those behind "to"; empty for none. */
function toldAt(tree: Tree, verb: number): readonly number[] {
  const objects = dependents(tree, verb, ['obj', 'iobj']);
  const persons = objects
    .flatMap((one) => withConjuncts(tree, one))
    .filter((one) => mayBeOnThePhone(tree, one));
  if (persons.length > 0) return persons;
  const named = namedBehind(tree, verb);
  if (named.length > 0) return named;
  if (objects.some((one) => pressNouns.has(lemmaAt(tree, one)))) return [];
  return [verb, ...objects]
    .flatMap((site) => obliquesOf(tree, site))
    .filter(({ prepositions, token }) => prepositions.includes('to') && mayBeOnThePhone(tree, token))
    .map(({ token }) => token);
}

function eventsAt({ tree, governing, matches }: VerbReading, noun: number): readonly FoundEvent[] {
  if (!prepositionsOf(tree, noun).some((word) => byWire.has(word))) return [];
  const verb = verbAbove(tree, noun);
  if (verb < 0 || verb > noun || isPassive(tree, verb)) return [];
  if (matches.get(verb)?.outcome?.type === 'CONSULT') return [];
  if (!saysClause(lemmaAt(tree, verb)) && lemmaAt(tree, verb) !== 'give') return [];
  const recipients = toldAt(tree, verb);
  const agents = subjectsOf(tree, verb);
  if (recipients.length === 0 || agents.length === 0) return [];
  return [
    {
      predicate: noun,
      sites: [verb, noun],
      outcome: call,
      agents,
      recipients,
      standing: realityAt(tree, verb, governing),
    },
  ];
}

/** Finds calls between the one who says something by phone and the one told: "The minister told Lima's president by phone that …". */
export const byPhone: EventRule = {
  card,
  find: (reading) =>
    reading.tree.tokens
      .filter(({ lemma }) => wireNouns.has(lemma))
      .flatMap(({ index }) => eventsAt(reading, index)),
};
