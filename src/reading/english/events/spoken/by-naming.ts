import { isContested } from '../../lexicon/contested-nouns.ts';
import { personWords } from '../../lexicon/function-words.ts';
import type { Blame } from '../../lexicon/judgements.ts';
import { realityAt } from '../../propositions/reality/reality.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import type { EventRule, EventRuleCard } from '../event-rule.ts';
import type { VerbReading } from '../patterns/read-verbs.ts';
import type { FoundEvent } from '../token-event.ts';
import { blameAt } from './blame-at.ts';
import { judgedAs } from './by-judgement.ts';
import { namedAt } from './named-thing.ts';
import { ownerWords } from './owners.ts';

const card: EventRuleCard = {
  name: 'event-naming',
  kind: 'event',
  pattern:
    'A verb of naming with a bad name for its object ("called the vote a sham", "described the claims as baseless"): an accusation of whose ' +
    'deed it is; of a claim, a ruling, an offer or talks a rejection.',
  example: "Norway called Peru's embargo a violation of the treaty.",
  mustNotMatch: "Norway called Peru's embargo a blow to its farmers.",
};

/** The noun of what is named; the tagger takes "a ruling" for a participle. */
function nounOf(tree: Tree, thing: number): string {
  return tree.tokens[thing].xpos === 'VBG' ? tree.tokens[thing].text.toLowerCase() : lemmaAt(tree, thing);
}

/** Whether a bad name tells a stance: a damning one on anything, a slighter one only on a party or on what somebody does or says. */
function isStanceOn(tree: Tree, thing: number, blame: Blame): boolean {
  const { upos, text } = tree.tokens[thing];
  if (upos === 'PRON') return personWords.has(text.toLowerCase()) || blame === 'damning';
  return blame === 'damning' || upos === 'PROPN' || isContested(nounOf(tree, thing));
}

function isNoun({ tokens }: Tree, thing: number): boolean {
  return tokens[thing].upos === 'NOUN';
}

function namings({ tree, governing }: VerbReading, verb: number): readonly FoundEvent[] {
  const named = namedAt(tree, verb);
  if (named === null || isPassive(tree, verb)) return [];
  const { thing, start, from } = named;
  const blame = blameAt(tree, { start: from, end: tree.tokens.length });
  if (blame === null || !isStanceOn(tree, thing, blame)) return [];
  const agents = subjectsOf(tree, verb);
  const standing = realityAt(tree, verb, governing);
  if (agents.length === 0 || standing !== 'happened') return [];
  const recipients = ownerWords(tree, { from: start, head: thing, end: from });
  const outcome = judgedAs(nounOf(tree, thing));
  // A slighter name for a deed whose doer is not named blames nobody.
  if (blame === 'faulty' && outcome.type === 'ACCUSE' && recipients.length === 1 && isNoun(tree, thing))
    return [];
  return [{ predicate: verb, sites: [verb], outcome, agents, recipients, standing }];
}

/** Finds accusations and rejections made by a bad name: "Lima called the vote a sham". */
export const byNaming: EventRule = {
  card,
  find: (reading) =>
    reading.tree.tokens.filter(({ upos }) => upos === 'VERB').flatMap(({ index }) => namings(reading, index)),
};
