import type { Token } from '../../../model/annotated.ts';
import type { EventType } from '../../../model/claim.ts';
import { verbFrames } from '../lexicon/event-verbs.ts';
import { clauseAt, type Clause } from '../grammar/clause.ts';
import { subjectOf } from '../grammar/subjects-of.ts';
import type { Outcome } from '../lexicon/event-frame.ts';
import { matchFrames, type Match } from './match-frame.ts';
import { standingOf, type Matches, type Standing } from './status.ts';
import type { TokenEvent } from './token-event.ts';
import { dependents } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';

/** The clauses and patterns of one sentence, by predicate. */
export interface VerbReading {
  readonly clauses: ReadonlyMap<number, Clause>;
  readonly matches: Matches;
}

const predicative = new Set(['VERB', 'ADJ', 'AUX']);

/** "other imprisoned citizens": a participle right before its noun is no clause. */
function isAttributive(tree: Tree, token: Token): boolean {
  if (token.relation === 'amod') return true;
  if (token.xpos !== 'VBN' || dependents(tree, token.index, ['aux']).length > 0) return false;
  const next = tree.tokens[token.index + 1];
  const last = tree.tokens[token.index - 1];
  return (
    next !== undefined &&
    last !== undefined &&
    next.upos === 'NOUN' &&
    ['DET', 'ADJ', 'NUM', 'PART'].includes(last.upos)
  );
}

/** Reads every predicate of the sentence whose lemma the lexicon holds; the others cost one look-up. */
export function readVerbs(tree: Tree): VerbReading {
  const clauses = new Map<number, Clause>();
  const matches = new Map<number, Match>();
  for (const token of tree.tokens) {
    if (!predicative.has(token.upos) || isAttributive(tree, token)) continue;
    const frames = verbFrames(token.lemma, token.text);
    if (frames === undefined) continue;
    const clause = clauseAt(tree, token.index);
    clauses.set(token.index, clause);
    const match = matchFrames(tree, clause, frames);
    if (match !== null) matches.set(token.index, match);
  }
  return { clauses, matches };
}

/** What a request, refusal or threat is about gives its mode. Source: PLOVER manual 0.8, tables 3.3, 3.5 and 3.6. */
function contentMode(of: EventType, content: EventType, own: string | null): string | null {
  if (of === 'THREATEN') {
    const modes: Partial<Record<EventType, string>> = {
      ASSAULT: 'violence',
      COERCE: 'restrict',
      SANCTION: 'relations',
      REJECT: 'relations',
    };
    return modes[content] ?? own;
  }
  if (of !== 'REQUEST' && of !== 'REJECT') return own;
  const modes: Partial<Record<EventType, string>> = {
    CONSULT: 'meet',
    AID: 'assist',
    COOPERATE: 'assist',
    SUPPORT: 'assist',
    RETREAT: 'yield',
    CONCEDE: 'yield',
  };
  return modes[content] ?? own;
}

const hostile = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION']);

/** The outcome with its mode as its content has it; a pledge of harm is a threat. */
export function withContent(outcome: Outcome, content: Outcome | undefined): Outcome {
  if (content === undefined) return outcome;
  if (outcome.type === 'AGREE' && outcome.act === 'pledge' && hostile.has(content.type))
    return { ...outcome, type: 'THREATEN', act: 'threat' };
  return { ...outcome, mode: contentMode(outcome.type, content.type, outcome.mode) };
}

/** The pattern of the complement clause, if the verb takes one. */
function contentMatch(clause: Clause, reading: VerbReading): Match | undefined {
  for (const complement of clause.complements) {
    const match = reading.matches.get(complement);
    if (match !== undefined && match.outcome !== null) return match;
  }
  return undefined;
}

const drillPartners = new Set(['joint', 'combined', 'bilateral', 'trilateral', 'multinational']);

/** A drill with others is cooperation, a drill alone is mobilisation. Source: PLOVER manual 0.8, section 3.14.1. */
export function drillOutcome(
  tree: Tree,
  outcome: Outcome,
  match: Pick<Match, 'noun' | 'recipients'>,
): Outcome {
  if (outcome.act !== 'drill') return outcome;
  const isJoint =
    match.recipients.length > 0 ||
    dependents(tree, match.noun, ['amod']).some((word) => drillPartners.has(lemmaAt(tree, word)));
  return isJoint ? { ...outcome, type: 'COOPERATE', mode: null } : outcome;
}

/** "was issued a pardon by the president": who acts may hang from the event noun. */
function byPhrases(clause: Clause): readonly number[] {
  return clause.obliques.filter(({ prepositions }) => prepositions.includes('by')).map(({ token }) => token);
}

interface Contents {
  readonly match: Match;
  readonly content: Match | undefined;
}

/** "demanded that Lima withdraw": who is to do it is asked; else whom the content is about. */
function contentRecipients(tree: Tree, clause: Clause, { match, content }: Contents): readonly number[] {
  const asked =
    match.outcome?.type === 'REQUEST'
      ? clause.complements.flatMap((one) => subjectOf(tree, one).own ?? [])
      : [];
  return asked.length > 0 ? asked : (content?.recipients ?? []);
}

interface Told extends Contents {
  readonly clause: Clause;
}

/** Who receives; "urged Lima to pay, and threatened to sue" threatens whom the verb before it addresses. */
function recipientsOf(tree: Tree, reading: VerbReading, { clause, match, content }: Told): readonly number[] {
  if (match.recipients.length > 0) return match.recipients;
  const own = contentRecipients(tree, clause, { match, content });
  const { relation, head } = tree.tokens[clause.predicate];
  const before = reading.matches.get(head);
  const earlier = reading.clauses.get(head);
  const isJoined = relation === 'conj' && match.outcome?.type === 'THREATEN';
  if (own.length > 0 || !isJoined || before === undefined || earlier === undefined) return own;
  if (before.outcome?.type !== 'REQUEST' && before.outcome?.type !== 'ACCUSE') return own;
  return before.recipients.length > 0
    ? before.recipients
    : contentRecipients(tree, earlier, { match: before, content: contentMatch(earlier, reading) });
}

/** How the event of a light verb stands: "no talks", "any talks", and what the verb does to it ("cancelled the talks"). */
function carriedStanding(tree: Tree, { noun, frame }: Match, standing: Standing): Standing {
  if (noun < 0) return standing;
  const determiners = dependents(tree, noun, ['det']).map((child) => lemmaAt(tree, child));
  if (determiners.includes('any')) return 'silent';
  if (determiners.includes('no')) return 'denied';
  return frame.inner !== undefined && standing === 'happened' ? frame.inner : standing;
}

function eventOf(tree: Tree, predicate: number, reading: VerbReading): TokenEvent | null {
  const clause = reading.clauses.get(predicate);
  const match = reading.matches.get(predicate);
  if (clause === undefined || match === undefined || match.outcome === null) return null;
  const content =
    match.frame.clause === 'yes' || match.frame.inner !== undefined
      ? contentMatch(clause, reading)
      : undefined;
  const told = match.noun >= 0 ? match.noun : predicate;
  const standing = standingOf(tree, predicate, reading.matches);
  return {
    predicate: told,
    outcome: drillOutcome(tree, withContent(match.outcome, content?.outcome ?? undefined), match),
    sites: told === predicate ? [predicate] : [predicate, told],
    agents: clause.agents.length > 0 || match.noun < 0 ? clause.agents : byPhrases(clause),
    recipients: recipientsOf(tree, reading, { clause, match, content }),
    standing: carriedStanding(tree, match, standing),
    rule: match.noun >= 0 ? 'event-light-verb' : 'event-verb',
  };
}

/** The events that the verbs of the sentence tell, in text order of the verbs. */
export function verbEvents(tree: Tree, reading: VerbReading): readonly TokenEvent[] {
  return [...reading.matches.keys()].flatMap((predicate) => eventOf(tree, predicate, reading) ?? []);
}
