import { outcome, type Outcome } from '../lexicon/event-frame.ts';
import { hangsBy } from './noun-parts.ts';
import { nounStanding } from './noun-standing.ts';
import { subjectsOf } from '../grammar/subjects-of.ts';
import type { TokenEvent } from './token-event.ts';
import { dependents, withConjuncts } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';
import { withContent, type VerbReading } from './verb-events.ts';

const refusal = outcome('REJECT', 'refusal', { mode: 'change' });
const threat = outcome('THREATEN', 'threat');
const pledge = outcome('AGREE', 'pledge');
const demand = outcome('REQUEST', 'appeal', { mode: 'change' });

/** Nouns that say what somebody will, will not, or wants another to do. */
const contentNouns: ReadonlyMap<string, Outcome> = new Map([
  ['refusal', refusal],
  ['unwillingness', refusal],
  ['reluctance', refusal],
  ['threat', threat],
  ['vow', pledge],
  ['pledge', pledge],
  ['promise', pledge],
  ['commitment', pledge],
  ['call', demand],
  ['demand', demand],
  ['request', demand],
  ['appeal', demand],
]);

/** Verbs that put a demand or pledge forward. */
const carriers = new Set('make issue renew repeat counter send submit voice file convey have put'.split(' '));

function holdersOf(tree: Tree, noun: number, reading: VerbReading): readonly number[] {
  const phrases = dependents(tree, noun, ['nmod']).filter((child) =>
    hangsBy(tree, child).some((word) => ['by', 'from', 'of'].includes(word)),
  );
  // "Lima's refusal" taken for an adjective: its owner then is a subject.
  const owners = dependents(tree, noun, ['nsubj']).filter(
    (child) => dependents(tree, child, ['case']).length > 0,
  );
  const named = [...dependents(tree, noun, ['nmod:poss']), ...owners, ...phrases].flatMap((child) =>
    withConjuncts(tree, child),
  );
  if (named.length > 0) return named;
  const { relation, head } = tree.tokens[noun];
  const isCarried = relation === 'obj' || (relation === 'obl' && hangsBy(tree, noun).includes('with'));
  const isCarrier = isCarried && carriers.has(lemmaAt(tree, head)) && !reading.matches.has(head);
  return isCarrier ? subjectsOf(tree, head) : [];
}

/** Words between a noun with its "by …" and its infinitive. */
const reach = 9;

/** "a threat by Lima in May to close the strait": the infinitive behind the phrase that says whose it is, whatever the tree hangs it from. */
function laterContent({ tokens }: Tree, noun: number): number | undefined {
  if (!/^(?:by|from)$/i.test(tokens[noun + 1]?.text ?? '')) return undefined;
  for (let at = noun + 2; at < Math.min(tokens.length, noun + reach); at += 1) {
    if (tokens[at].upos === 'VERB' || tokens[at].text === ',') return undefined;
    if (/^to$/i.test(tokens[at].text) && tokens[at + 1]?.xpos === 'VB') return at + 1;
  }
  return undefined;
}

function eventsAt(tree: Tree, noun: number, reading: VerbReading): readonly TokenEvent[] {
  const kind = contentNouns.get(lemmaAt(tree, noun));
  if (kind === undefined) return [];
  const content =
    dependents(tree, noun, ['acl', 'advcl', 'xcomp']).find((child) => tree.tokens[child].xpos === 'VB') ??
    (kind === demand ? undefined : laterContent(tree, noun));
  const isFor =
    kind === demand && dependents(tree, noun, ['nmod']).some((child) => hangsBy(tree, child).includes('for'));
  if (content === undefined && !isFor) return [];
  const agents = holdersOf(tree, noun, reading);
  if (agents.length === 0) return [];
  const match = content === undefined ? undefined : reading.matches.get(content);
  const subjects = kind === demand && content !== undefined ? subjectsOf(tree, content) : [];
  const addressed = subjects.filter((one) => !agents.includes(one));
  return [
    {
      predicate: noun,
      sites: content === undefined ? [noun] : [noun, content],
      outcome: withContent(kind, match?.outcome ?? undefined),
      agents,
      recipients: [...addressed, ...(match?.recipients ?? [])],
      standing: nounStanding(tree, noun, reading.matches),
      rule: 'event-content-noun',
    },
  ];
}

/** "Lima's refusal to receive the envoy", "a threat by Lima to close the strait": the noun tells the act, its clause the content. */
export function contentNounEvents(tree: Tree, reading: VerbReading): readonly TokenEvent[] {
  return tree.tokens
    .filter(({ upos, lemma }) => (upos === 'NOUN' || upos === 'ADJ') && contentNouns.has(lemma.toLowerCase()))
    .flatMap(({ index }) => eventsAt(tree, index, reading));
}
