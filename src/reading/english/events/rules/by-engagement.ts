import type { Token } from '../../../../model/annotated.ts';
import { dependent, dependents } from '../../grammar/dependents.ts';
import { obliquesOf } from '../../grammar/obliques.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import { isNominal, lemmaAt } from '../../grammar/word-kinds.ts';
import { meetingNouns, settingAhead, talkingNouns } from '../../lexicon/contact-nouns.ts';
import { outcome } from '../../lexicon/event-frame.ts';
import type { Governing } from '../../propositions/reality/under-word.ts';
import { realityAt, type Reality } from '../../propositions/reality/reality.ts';
import type { EventRule, EventRuleCard } from '../event-rule.ts';
import type { VerbReading } from '../patterns/read-verbs.ts';
import type { FoundEvent } from '../token-event.ts';

const card: EventRuleCard = {
  name: 'event-engaged',
  kind: 'event',
  pattern:
    'Somebody is "in contact", "in touch" or "in talks" with another, is somewhere "for talks" with another, or is scheduled for them ' +
    '(planned): the two talk. Who is "at" a meeting attends it, who is "due in" a place arrives there (planned).',
  example: 'Norway has been in contact with Ghana about the wreck.',
  mustNotMatch: 'The surgeon is in contact with the paint.',
};

const talks = outcome('CONSULT', 'talks');

const attendance = outcome('CONSULT', 'summit', { roles: 'attending' });
const arrival = outcome('CONSULT', 'arrival');

/** Who is engaged in a meeting, and how that stands. */
interface Engaged {
  readonly agents: readonly number[];
  readonly standing: Reality;
}

/** "Lima *is in talks* with Quito": the subject of the copula. */
function inTalks(tree: Tree, noun: number, governing: Governing): Engaged | null {
  const isIn = talkingNouns.has(lemmaAt(tree, noun)) && prepositionsOf(tree, noun).includes('in');
  if (!isIn || dependent(tree, noun, ['cop']) < 0) return null;
  return { agents: subjectsOf(tree, noun), standing: realityAt(tree, noun, governing) };
}

/** "The envoy *was in Lima for talks* with Quito": whoever is there. */
function thereForTalks(tree: Tree, noun: number, governing: Governing): Engaged | null {
  const { head } = tree.tokens[noun];
  const isFor = meetingNouns.has(lemmaAt(tree, noun)) && prepositionsOf(tree, noun).includes('for');
  if (!isFor || head < 0 || !isNominal(tree.tokens[head])) return null;
  if (dependent(tree, head, ['cop']) < 0 || !prepositionsOf(tree, head).includes('in')) return null;
  return { agents: subjectsOf(tree, head), standing: realityAt(tree, head, governing) };
}

/** "The envoy *is scheduled for talks* with Quito": what is set for somebody is to come. */
function scheduledForTalks(tree: Tree, noun: number, governing: Governing): Engaged | null {
  const { head } = tree.tokens[noun];
  const isFor = meetingNouns.has(lemmaAt(tree, noun)) && prepositionsOf(tree, noun).includes('for');
  if (!isFor || head < 0 || !settingAhead.has(lemmaAt(tree, head)) || !isPassive(tree, head)) return null;
  const standing = realityAt(tree, head, governing);
  return { agents: subjectsOf(tree, head), standing: standing === 'happened' ? 'planned' : standing };
}

/** Whom the talks are with: a phrase of theirs, or one right behind them that the tree hangs from the word above. */
function partnersOf(tree: Tree, noun: number): readonly number[] {
  const { head } = tree.tokens[noun];
  const withAt = (site: number): readonly number[] =>
    obliquesOf(tree, site)
      .filter(({ prepositions, token }) => token > noun && prepositions.includes('with'))
      .map(({ token }) => token);
  const own = withAt(noun);
  const isLoose = own.length === 0 && head >= 0 && tree.tokens[noun + 1]?.text === 'with';
  return isLoose ? withAt(head) : own;
}

/** "The minister *was at the talks* in Lima": whoever is at a meeting attends it. */
function atMeeting({ tree, governing }: VerbReading, noun: number): readonly FoundEvent[] {
  const isAt = meetingNouns.has(lemmaAt(tree, noun)) && prepositionsOf(tree, noun).includes('at');
  if (!isAt || dependent(tree, noun, ['cop']) < 0) return [];
  const agents = subjectsOf(tree, noun);
  const standing = realityAt(tree, noun, governing);
  return [{ predicate: noun, sites: [noun], outcome: attendance, agents, recipients: [], standing }];
}

/** Where the "be" of "is due in Lima" hangs: on the name where "due" is a preposition of it, else on "due"; -1 where nobody is due. */
function dueBefore(tree: Tree, noun: number): number {
  const [first, ...rest] = dependents(tree, noun, ['case']);
  const due = first === undefined || rest.length > 0 || lemmaAt(tree, first) === 'due' ? first : first - 1;
  if (due === undefined || due < 0 || lemmaAt(tree, due) !== 'due') return -1;
  if (!/^(?:in|at)$/.test(tree.tokens[due + 1].text)) return -1;
  if (due === first) return noun;
  return tree.tokens[noun].head === due ? due : -1;
}

/** "The envoy *is due in Lima* on Friday": a name of a place behind "due in". */
function dueAt({ tree, governing }: VerbReading, noun: number): readonly FoundEvent[] {
  const predicate = dueBefore(tree, noun);
  if (predicate < 0 || tree.tokens[noun].upos !== 'PROPN' || dependent(tree, predicate, ['cop']) < 0)
    return [];
  const standing = realityAt(tree, predicate, governing);
  return [
    {
      predicate: noun,
      sites: [noun],
      outcome: arrival,
      agents: subjectsOf(tree, predicate),
      recipients: [noun],
      standing: standing === 'happened' ? 'planned' : standing,
    },
  ];
}

function talksAt({ tree, governing }: VerbReading, noun: number): readonly FoundEvent[] {
  const recipients = partnersOf(tree, noun);
  if (recipients.length === 0) return [];
  const engaged =
    inTalks(tree, noun, governing) ??
    thereForTalks(tree, noun, governing) ??
    scheduledForTalks(tree, noun, governing);
  if (engaged === null || engaged.agents.length === 0) return [];
  if (dependents(tree, noun, ['det']).some((child) => lemmaAt(tree, child) === 'no')) return [];
  return [{ predicate: noun, sites: [noun], outcome: talks, recipients, ...engaged }];
}

function eventsAt(reading: VerbReading, { index, upos, lemma }: Token): readonly FoundEvent[] {
  if (upos === 'PROPN') return dueAt(reading, index);
  if (!talkingNouns.has(lemma) && !meetingNouns.has(lemma)) return [];
  return [...talksAt(reading, index), ...atMeeting(reading, index)];
}

/** "Lima is in talks with Quito", "is scheduled for talks with Quito": who talks with whom, without a verb of talking. */
export const byEngagement: EventRule = {
  card,
  find: (reading) => reading.tree.tokens.flatMap((token) => eventsAt(reading, token)),
};
