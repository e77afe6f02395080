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

/** Those engaged in a meeting, and the reality of it. */
interface Engaged {
  readonly agents: readonly number[];
  readonly standing: Reality;
}

/** The subject of "is in talks": "Lima *is in talks* with Quito"; null for any other noun. */
function inTalks(tree: Tree, noun: number, governing: Governing): Engaged | null {
  const isIn = talkingNouns.has(lemmaAt(tree, noun)) && prepositionsOf(tree, noun).includes('in');
  if (!isIn || dependent(tree, noun, ['cop']) < 0) return null;
  return { agents: subjectsOf(tree, noun), standing: realityAt(tree, noun, governing) };
}

/** The subject that is somewhere for talks: "The envoy *was in Lima for talks* with Quito"; null for none. */
function thereForTalks(tree: Tree, noun: number, governing: Governing): Engaged | null {
  const { head } = tree.tokens[noun];
  const isFor = meetingNouns.has(lemmaAt(tree, noun)) && prepositionsOf(tree, noun).includes('for');
  if (!isFor || head < 0 || !isNominal(tree.tokens[head])) return null;
  if (dependent(tree, head, ['cop']) < 0 || !prepositionsOf(tree, head).includes('in')) return null;
  return { agents: subjectsOf(tree, head), standing: realityAt(tree, head, governing) };
}

/** The subject that is scheduled for talks, as planned: "The envoy *is scheduled for talks* with Quito"; null for none. */
function scheduledForTalks(tree: Tree, noun: number, governing: Governing): Engaged | null {
  const { head } = tree.tokens[noun];
  const isFor = meetingNouns.has(lemmaAt(tree, noun)) && prepositionsOf(tree, noun).includes('for');
  if (!isFor || head < 0 || !settingAhead.has(lemmaAt(tree, head)) || !isPassive(tree, head)) return null;
  const standing = realityAt(tree, head, governing);
  return { agents: subjectsOf(tree, head), standing: standing === 'happened' ? 'planned' : standing };
}

/** The partners of talks, behind their "with"; also behind a "with" right after them that the tree attaches to the word above. */
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

/** The attendance of those who are at a meeting: "The minister *was at the talks* in Lima"; empty for none. */
function atMeeting({ tree, governing }: VerbReading, noun: number): readonly FoundEvent[] {
  const isAt = meetingNouns.has(lemmaAt(tree, noun)) && prepositionsOf(tree, noun).includes('at');
  if (!isAt || dependent(tree, noun, ['cop']) < 0) return [];
  const agents = subjectsOf(tree, noun);
  const standing = realityAt(tree, noun, governing);
  return [{ predicate: noun, sites: [noun], outcome: attendance, agents, recipients: [], standing }];
}

/**
 * The word that has the "be" of "is due in Lima": the name where the tree makes "due" its preposition, else "due"; -1 where nobody is
 * due.
 */
function dueBefore(tree: Tree, noun: number): number {
  const [first, ...rest] = dependents(tree, noun, ['case']);
  const due = first === undefined || rest.length > 0 || lemmaAt(tree, first) === 'due' ? first : first - 1;
  if (due === undefined || due < 0 || lemmaAt(tree, due) !== 'due') return -1;
  if (!/^(?:in|at)$/.test(tree.tokens[due + 1].text)) return -1;
  if (due === first) return noun;
  return tree.tokens[noun].head === due ? due : -1;
}

/** The planned arrival told by "due in" and a name: "The envoy *is due in Lima* on Friday"; empty for none. */
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

/** Finds talks, attendance and arrivals told without a verb of them: "Lima is in talks with Quito", "is scheduled for talks with Quito". */
export const byEngagement: EventRule = {
  card,
  find: (reading) => reading.tree.tokens.flatMap((token) => eventsAt(reading, token)),
};
