import { dependents } from '../../grammar/dependents.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { outcome } from '../../lexicon/event-frame.ts';
import { pairingWords, townNouns } from '../../lexicon/town-words.ts';
import { realityAt } from '../../propositions/reality/reality.ts';
import type { EventRule, EventRuleCard } from '../event-rule.ts';
import type { VerbReading } from '../patterns/read-verbs.ts';
import type { FoundEvent } from '../token-event.ts';

const card: EventRuleCard = {
  name: 'event-twinning',
  kind: 'event',
  pattern: 'Two towns that "became sister cities" or "were twinned": they take up ties.',
  example: 'Arica and Tacna became sister cities in 1995.',
  mustNotMatch: 'Arica and Tacna have been sister cities since 1995.',
};

const ties = outcome('AGREE', 'ties');
/** Most tokens between "became" and "sister cities". */
const reach = 4;

/** "Became *sister cities*", "became a *sister city* of": where these words end; -1 for none. */
function pairBehind({ tokens }: Tree, verb: number): number {
  for (let at = verb + 1; at <= verb + reach && at < tokens.length; at += 1) {
    if (!pairingWords.has(tokens[at].text.toLowerCase())) continue;
    const noun = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    return townNouns.has(tokens[noun]?.text ?? '') ? noun : -1;
  }
  return -1;
}

/** The name behind "of", "to" or "with": "became a sister city *of Tacna*"; empty for none. */
function partnerBehind({ tokens }: Tree, at: number): readonly number[] {
  if (!/^(?:of|to|with)$/.test(tokens[at]?.text ?? '')) return [];
  let end = at + 1;
  while (tokens[end]?.upos === 'PROPN') end += 1;
  return tokens.slice(at + 1, end).map(({ index }) => index);
}

/** Where the words end that say that two towns took up ties; -1 where a verb says no such thing, and where it says how they stand. */
function endOfTwinning(tree: Tree, verb: number): number {
  const { text, xpos } = tree.tokens[verb];
  if (/^VB[ZPG]$/.test(xpos)) return -1;
  if (lemmaAt(tree, verb) === 'become') return pairBehind(tree, verb);
  const stands = dependents(tree, verb, ['aux', 'aux:pass']).some((child) =>
    /^(?:is|are|been)$/.test(tree.tokens[child].text),
  );
  const isClause = xpos === 'VBD' || dependents(tree, verb, ['aux', 'aux:pass']).length > 0;
  return text === 'twinned' && isClause && !stands ? verb : -1;
}

function eventsAt({ tree, governing }: VerbReading, verb: number): readonly FoundEvent[] {
  const last = endOfTwinning(tree, verb);
  if (last < 0) return [];
  const recipients = partnerBehind(tree, last + 1);
  const standing = realityAt(tree, verb, governing);
  return [
    { predicate: verb, sites: [verb], outcome: ties, agents: subjectsOf(tree, verb), recipients, standing },
  ];
}

/** Finds two towns that take up ties: "became sister cities", "were twinned". */
export const byTwinning: EventRule = {
  card,
  find: (reading) =>
    reading.tree.tokens
      .filter(({ upos }) => upos === 'VERB' || upos === 'AUX')
      .flatMap(({ index }) => eventsAt(reading, index)),
};
