import { dependents } from '../../grammar/dependents.ts';
import { isTime } from '../../grammar/obliques.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { lastingBonds, markingVerbs, stagingVerbs } from '../../lexicon/anniversary-words.ts';
import { bodyReferences } from '../../lexicon/body-references.ts';
import { outcome } from '../../lexicon/event-frame.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { statesInPlural } from '../../lexicon/plural-parties.ts';
import { townNouns } from '../../lexicon/town-words.ts';
import { realityAt } from '../../propositions/reality/reality.ts';
import type { EventRule, EventRuleCard } from '../event-rule.ts';
import type { VerbReading } from '../patterns/read-verbs.ts';
import type { FoundEvent } from '../token-event.ts';

const card: EventRuleCard = {
  name: 'event-anniversary',
  kind: 'event',
  pattern:
    'A verb of celebrating with an anniversary or so many years of a bond, or one of hosting with what is held to mark it: those whose ' +
    'bond it is hold a ceremony.',
  example: 'Norway and Ghana celebrated 60 years of diplomatic ties in Accra.',
  mustNotMatch: 'This year marked 60 years of diplomatic ties between Norway and Ghana.',
};

const ceremony = outcome('CONSULT', 'ceremony', { roles: 'mutual' });

/** Most tokens between a verb of celebrating and what is celebrated, and between one of hosting and that. */
const reach = { marking: 6, staging: 14 };
/** Most tokens of the words that say what began so many years ago. */
const longestBond = 16;

/** The words of an anniversary and of the bond that has it. Tokens, half-open. */
interface Kept {
  readonly start: number;
  readonly end: number;
}

/** "The 50th *anniversary*", "60 *years* of". */
function isAnniversary(tree: Tree, at: number): boolean {
  const lemma = lemmaAt(tree, at);
  if (lemma === 'anniversary') return true;
  const { tokens } = tree;
  return lemma === 'year' && tokens[at - 1]?.upos === 'NUM' && /^(?:of|as)$/.test(tokens[at + 1]?.text ?? '');
}

/** Whether a word may stand between an anniversary and its bond: no verb and no comma. */
function isOfPhrase(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  return token !== undefined && token.upos !== 'VERB' && token.upos !== 'AUX' && !/^[,;:.]$/.test(token.text);
}

/** "Ties", "relationship", and "sister *cities*". */
function isBond(tree: Tree, at: number): boolean {
  const isPair = townNouns.has(lemmaAt(tree, at)) && lemmaAt(tree, at - 1) === 'sister';
  return lastingBonds.has(lemmaAt(tree, at)) || isPair;
}

/** The end of "ties *with Norway and Ghana*". */
function endOfParties(tree: Tree, bond: number): number {
  const { tokens } = tree;
  let end = bond + 1;
  if (!/^(?:with|between)$/.test(tokens[end]?.text ?? '')) return end;
  while (end < tokens.length && /^(?:ADP|DET|PROPN|CCONJ)$/.test(tokens[end].upos)) end += 1;
  return end;
}

/** The anniversary at a token with the bond that has it; null where it is none of a bond. */
function keptAt(tree: Tree, at: number): Kept | null {
  if (!isAnniversary(tree, at)) return null;
  for (let bond = at + 1; bond < at + longestBond && isOfPhrase(tree, bond); bond += 1)
    // "The friendship treaty": the last of the nouns.
    if (isBond(tree, bond) && !isBond(tree, bond + 1)) return { start: at, end: endOfParties(tree, bond) };
  return null;
}

/** What is kept within so many words behind a verb, with no other clause between. */
function keptBehind(tree: Tree, verb: number, most: number): Kept | null {
  for (let at = verb + 1; at <= verb + most && at < tree.tokens.length; at += 1) {
    const { text, xpos, lemma } = tree.tokens[at];
    if (/^(?:;|:)$/.test(text) || (/^VB[DZP]$/.test(xpos) && !markingVerbs.has(lemma))) return null;
    const kept = keptAt(tree, at);
    if (kept !== null) return kept;
  }
  return null;
}

/** Whether a verb tells of one occasion: "celebrated", "will celebrate", "was held"; not "the year marks", "are marking this year", "to mark". */
function isOfOccasion(tree: Tree, verb: number): boolean {
  const { xpos } = tree.tokens[verb];
  return xpos === 'VBD' || (/^VBN?$/.test(xpos) && dependents(tree, verb, ['aux', 'aux:pass']).length > 0);
}

/** Whether a subject is somebody who can celebrate: no year, visit or concert. */
function isCelebrant(tree: Tree, token: number): boolean {
  const { upos, text } = tree.tokens[token];
  if (isTime(tree, token)) return false;
  if (upos === 'PROPN' || upos === 'PRON' || isPersonNoun(text)) return true;
  const folded = text.toLowerCase();
  return bodyReferences.has(folded) || statesInPlural.has(folded) || townNouns.has(folded);
}

/** The words that may name a party of the bond: proper names, adjectives of states and the noun of the bond. */
function partyWords(tree: Tree, { start, end }: Kept): readonly number[] {
  return tree.tokens
    .slice(start + 1, end)
    .filter(
      ({ upos, text, index }) =>
        upos === 'PROPN' || (upos === 'ADJ' && /^\p{Lu}/u.test(text)) || isBond(tree, index),
    )
    .map(({ index }) => index);
}

function eventsAt({ tree, governing }: VerbReading, verb: number): readonly FoundEvent[] {
  const isMarking = markingVerbs.has(lemmaAt(tree, verb));
  if (!(isMarking || stagingVerbs.has(lemmaAt(tree, verb))) || !isOfOccasion(tree, verb)) return [];
  const isDone = isPassive(tree, verb);
  const kept = keptBehind(tree, verb, isMarking ? reach.marking : reach.staging);
  const agents = isDone ? [] : subjectsOf(tree, verb);
  if (kept === null || (isMarking && !agents.every((agent) => isCelebrant(tree, agent)))) return [];
  if (isMarking && agents.length === 0) return [];
  const standing = realityAt(tree, verb, governing);
  return [
    {
      predicate: verb,
      sites: [verb],
      outcome: ceremony,
      agents,
      recipients: partyWords(tree, kept),
      standing,
    },
  ];
}

/** Finds the celebration of an anniversary of what binds two parties: "hosted a gala to mark 50 years of ties with Ghana". */
export const byAnniversary: EventRule = {
  card,
  find: (reading) => reading.tree.tokens.flatMap(({ index }) => eventsAt(reading, index)),
};
