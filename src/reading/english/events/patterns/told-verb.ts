import { dependents } from '../../grammar/dependents.ts';
import { actIs } from '../../../../model/acts.ts';
import { agreedWith } from '../../grammar/agreed-with.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import type { Clause } from './clause.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { outcome, type Outcome } from '../../lexicon/event-frame.ts';
import { answerNouns, answeringVerbs, givingVerbs } from '../../lexicon/answering-verbs.ts';
import { realityAt, type Reality } from '../../propositions/reality/reality.ts';
import { withContent } from './content.ts';
import type { Match } from './match-frame.ts';
import { isHarm } from '../told/harm.ts';
import { targetsOf } from './targets.ts';
import type { VerbReading } from './read-verbs.ts';

/** A verb whose pattern tells an event, with what its clause says of it. */
export interface ToldVerb {
  readonly predicate: number;
  readonly clause: Clause;
  readonly match: Match;
  /** What the pattern tells, with the mode that the content of the verb gives it. */
  readonly outcome: Outcome;
  /** Heads of the noun phrases that receive, partner, or are gone to. */
  readonly recipients: readonly number[];
  /** Heads of those whom the words said are about: Lima in "complained that Lima sends ships". */
  readonly targets: readonly number[];
  /** How real the deed of the verb is: happened, planned, denied … */
  readonly standing: Reality;
}

/** The verbs whose pattern tells an event and is of the kind asked for, in text order. */
export function toldVerbs(reading: VerbReading, isAsked: (match: Match) => boolean): readonly ToldVerb[] {
  return [...reading.matches].flatMap(([predicate, match]) =>
    isAsked(match) ? (toldVerb(reading, predicate, match) ?? []) : [],
  );
}

function toldVerb(reading: VerbReading, predicate: number, match: Match): ToldVerb | null {
  const clause = reading.clauses.get(predicate);
  if (clause === undefined || match.outcome === null) return null;
  if (isAgreedAbove(reading, predicate, match) || givesNoAnswer(reading.tree, clause, match)) return null;
  const hasContent = match.frame.clause === 'yes' || match.frame.inner !== undefined;
  const content = hasContent ? contentOf(reading, clause) : undefined;
  const kind = withHarm(reading.tree, match.outcome, clause);
  const told = {
    predicate,
    clause,
    match,
    outcome: withContent(kind, content?.outcome ?? undefined),
    recipients: recipientsOf(reading, { clause, match, content }),
    targets: targetsOf(reading.tree, clause, kind),
    standing: realityAt(reading.tree, predicate, reading.governing),
  };
  return promisesNot(reading.tree, told) ? { ...told, outcome: refusal, standing: 'happened' } : told;
}

/** "vowed to retaliate", "is ready to crush them": what is promised is harm that is no event of its own. */
function withHarm(tree: Tree, told: Outcome, { complements }: Clause): Outcome {
  if (!actIs(told, 'threatening') || !complements.some((one) => isHarm(tree, one))) return told;
  return outcome('THREATEN', 'threat');
}

const refusal = outcome('REJECT', 'refusal');

/** Whether a promise is not to do something, which is a refusal: "vowed never to give up the port". */
function promisesNot(tree: Tree, { predicate, outcome }: Pick<ToldVerb, 'predicate' | 'outcome'>): boolean {
  const [word, to] = tree.tokens.slice(predicate + 1, predicate + 3);
  const isReversed = /^(?:not|never)$/i.test(word?.text ?? '') && /^to$/i.test(to?.text ?? '');
  return isReversed && actIs(outcome, 'reversible');
}

/** "give details", "go into detail". */
function givesAnswer(tree: Tree, verb: number): boolean {
  if (!givingVerbs.has(lemmaAt(tree, verb))) return false;
  return dependents(tree, verb, ['obj', 'obl']).some((given) => answerNouns.has(lemmaAt(tree, given)));
}

/** Whether a refusal is only one to speak, which rejects nothing: "declined to comment". */
function givesNoAnswer(tree: Tree, { complements }: Clause, { outcome }: Match): boolean {
  if (outcome === null || !actIs(outcome, 'silent')) return false;
  return complements.some((one) => answeringVerbs.has(lemmaAt(tree, one)) || givesAnswer(tree, one));
}

/** Whether the verb above already tells the agreement, with the parties of what is agreed: "agreed to restore ties". */
function isAgreedAbove({ tree, matches }: VerbReading, predicate: number, match: Match): boolean {
  const { relation, head } = tree.tokens[predicate];
  if (match.outcome?.type !== 'AGREE' || (relation !== 'xcomp' && relation !== 'advcl')) return false;
  const above = matches.get(head)?.outcome ?? null;
  return above !== null && actIs(above, 'of content');
}

/** The pattern of the complement clause, if the verb takes one. */
function contentOf({ matches }: VerbReading, clause: Clause): Match | undefined {
  for (const complement of clause.complements) {
    const match = matches.get(complement);
    if (match !== undefined && match.outcome !== null) return match;
  }
  return undefined;
}

interface Contents {
  readonly clause: Clause;
  readonly match: Match;
  readonly content: Match | undefined;
}

/**
 * The receivers that the content gives: of a request those who are to act ("demanded that *Lima* withdraw"), else those of the content's
 * own act.
 */
function contentRecipients({ tree }: VerbReading, { clause, match, content }: Contents): readonly number[] {
  const asked =
    match.outcome?.type === 'REQUEST'
      ? clause.complements.flatMap((one) => subjectOf(tree, one).own ?? [])
      : [];
  return asked.length > 0 ? asked : (content?.recipients ?? []);
}

/** Those who receive an act; "urged Lima to pay, and threatened to sue" threatens those whom the verb before addresses. */
function recipientsOf(reading: VerbReading, contents: Contents): readonly number[] {
  const { clause, match } = contents;
  if (match.recipients.length > 0) return match.recipients;
  const other = match.outcome?.type === 'AGREE' ? agreedWith(reading.tree, clause.predicate) : [];
  if (other.length > 0) return other;
  const own = contentRecipients(reading, contents);
  const { relation, head } = reading.tree.tokens[clause.predicate];
  const isJoined = relation === 'conj' && match.outcome?.type === 'THREATEN';
  return own.length > 0 || !isJoined ? own : addressedBefore(reading, head);
}

/** Whom a verb of asking or blaming addresses; nobody for other verbs. */
function addressedBefore(reading: VerbReading, verb: number): readonly number[] {
  const match = reading.matches.get(verb);
  const clause = reading.clauses.get(verb);
  if (match === undefined || clause === undefined) return [];
  if (match.outcome?.type !== 'REQUEST' && match.outcome?.type !== 'ACCUSE') return [];
  if (match.recipients.length > 0) return match.recipients;
  return contentRecipients(reading, { clause, match, content: contentOf(reading, clause) });
}
