import { propositionAt } from '../../propositions/propositions.ts';
import type { Token } from '../../../../model/annotated.ts';
import { contentNouns, forwardingVerbs } from '../../lexicon/event-content-nouns.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { nounRealityAt } from '../../propositions/reality/noun-reality.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import type { EventRule, EventRuleCard } from '../event-rule.ts';
import { withContent } from '../patterns/content.ts';
import type { VerbReading } from '../patterns/read-verbs.ts';
import type { FoundEvent } from '../token-event.ts';
import { dependents, withConjuncts } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

const card: EventRuleCard = {
  name: 'event-content-noun',
  kind: 'event',
  pattern:
    'A noun of refusal, threat, pledge or demand with its infinitive or "for" phrase, of accusation with its "that" clause: the ' +
    'possessive, "by" or "from" names who, the clause what it is about.',
  example: "Peru's refusal to release the Chilean sailors angered the fishermen.",
  mustNotMatch: 'Any request for assistance would be considered.',
};

/**
 * Those whose refusal, threat, pledge or demand it is: its agent, else the subject of a verb that only passes it on ("renewed its call").
 */
function holdersOf({ tree, matches }: VerbReading, noun: number): readonly number[] {
  const own = propositionAt(tree, noun).roles.agent;
  const phrases = dependents(tree, noun, ['nmod']).filter((child) =>
    prepositionsOf(tree, child).some((word) => ['by', 'from', 'of'].includes(word)),
  );
  const named = [...new Set([...own, ...phrases])].toSorted((a, b) => a - b);
  if (named.length > 0) return named.flatMap((child) => withConjuncts(tree, child));
  const { relation, head } = tree.tokens[noun];
  const isCarried = relation === 'obj' || (relation === 'obl' && prepositionsOf(tree, noun).includes('with'));
  const isCarrier = isCarried && forwardingVerbs.has(lemmaAt(tree, head)) && !matches.has(head);
  return isCarrier ? subjectsOf(tree, head) : [];
}

/** Most tokens from a noun to its infinitive behind a "by …". */
const reach = 9;

/**
 * The infinitive behind the "by" or "from" phrase that says whose threat or pledge it is, wherever the tree attaches it: "a threat by Lima
 * in May to close the strait"; undefined for none.
 */
function laterContent({ tokens }: Tree, noun: number): number | undefined {
  if (!/^(?:by|from)$/i.test(tokens[noun + 1]?.text ?? '')) return undefined;
  for (let at = noun + 2; at < Math.min(tokens.length, noun + reach); at += 1) {
    if (tokens[at].upos === 'VERB' || tokens[at].text === ',') return undefined;
    if (/^to$/i.test(tokens[at].text) && tokens[at + 1]?.xpos === 'VB') return at + 1;
  }
  return undefined;
}

/** "accusations that Lima shelled the town": the clause that tells the charge; undefined for none. */
function chargeOf(tree: Tree, noun: number): number | undefined {
  return dependents(tree, noun, ['acl', 'ccomp']).find((child) =>
    dependents(tree, child, ['mark']).some((mark) => lemmaAt(tree, mark) === 'that'),
  );
}

/** The clause that says what is refused, threatened, pledged or demanded; undefined for none. */
function contentOf(tree: Tree, noun: number, isDemand: boolean): number | undefined {
  const own = dependents(tree, noun, ['acl', 'advcl', 'xcomp']).find(
    (child) => tree.tokens[child].xpos === 'VB',
  );
  return own ?? (isDemand ? undefined : laterContent(tree, noun));
}

/** Whether what is demanded is a noun: "a demand for talks". */
function isForSomething(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, ['nmod']).some((child) => prepositionsOf(tree, child).includes('for'));
}

function eventsAt(reading: VerbReading, noun: number): readonly FoundEvent[] {
  const { tree, matches } = reading;
  const kind = contentNouns.get(lemmaAt(tree, noun));
  if (kind === undefined) return [];
  const isDemand = kind.type === 'REQUEST';
  const isCharge = kind.type === 'ACCUSE';
  const content = isCharge ? chargeOf(tree, noun) : contentOf(tree, noun, isDemand);
  const agents = holdersOf(reading, noun);
  if (agents.length === 0) return [];
  if (content === undefined && !(isDemand && isForSomething(tree, noun))) return [];
  const match = content === undefined ? undefined : matches.get(content);
  // "Lima's demand that Quito pay": the subject of the clause is asked, or accused where the noun is a charge.
  const asked = (isDemand || isCharge) && content !== undefined ? subjectsOf(tree, content) : [];
  return [
    {
      predicate: noun,
      sites: content === undefined ? [noun] : [noun, content],
      outcome: withContent(kind, match?.outcome ?? undefined),
      agents,
      recipients: [
        ...asked.filter((one) => !agents.includes(one)),
        ...(isCharge ? [] : (match?.recipients ?? [])),
      ],
      standing: nounRealityAt(tree, noun, reading.governing),
    },
  ];
}

function mayTell({ upos, lemma }: Token): boolean {
  return (upos === 'NOUN' || upos === 'ADJ') && contentNouns.has(lemma.toLowerCase());
}

/**
 * Finds acts that a noun tells, with their content in its clause: "Lima's refusal to receive the envoy", "a threat by Lima to close the
 * strait".
 */
export const byContentNoun: EventRule = {
  card,
  find: (reading) => reading.tree.tokens.filter(mayTell).flatMap(({ index }) => eventsAt(reading, index)),
};
