import type { ArticleContext } from './english/actors/article-context.ts';
import { scenesOf } from './english/grammar/scene.ts';
import type { Annotated } from '../model/annotated.ts';
import type { EventWeights } from './english/events/weighing/event-weights.ts';
import type { Claim } from '../model/claim.ts';
import type { Issue } from '../model/issue.ts';
import type { Reading } from '../model/reading.ts';
import type { Ruled } from './mechanics/rule-card.ts';
import { findActors } from './english/actors/find-actors.ts';
import { contextOf } from './english/actors/article-context.ts';
import { makeCommitments } from './english/commitments/make-commitments.ts';
import { makeDeeds } from './english/commitments/make-deeds.ts';
import { withDaysNamedBefore } from './english/dates/day-named-before.ts';
import { readDatesOf } from './english/dates/find-dates.ts';
import { withYear, yearOfText } from './english/dates/year-of-text.ts';
import { makeEvents } from './english/events/make-events.ts';
import { makeFigures } from './english/figures/make-figures.ts';
import { asJointStatements } from './joint-statements.ts';
import type { DateFinding, Findings, QuantityFinding } from './mechanics/findings.ts';
import type { Gazetteer } from '../world/gazetteer/gazetteer.ts';
import { cutArticle } from './english/names/cut-sentence.ts';
import type { ReadSentence } from './english/names/cut-sentence.ts';
import { makeAliases } from './english/offices/make-aliases.ts';
import { makeOffices } from './english/offices/make-offices.ts';
import { datelineOf } from './english/places/dateline.ts';
import { findPlaces } from './english/places/find-places.ts';
import { outletCountry } from '../world/outlet-countries.ts';
import { withCurrencyOfState } from './english/quantities/currency-of-state.ts';
import { readQuantities } from './english/quantities/find-quantities.ts';
import { statesNamed } from './english/actors/states-named.ts';
import { readStatements } from './english/statements/make-statements.ts';
import { speakers } from './english/statements/speaker-at.ts';

/** What the reading rules know of the world besides the language. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  /** Who is likely to take part in an event where the rules alone do not say; without it the rules are alone. */
  readonly eventWeights?: EventWeights;
}

/** Reads an annotated article: first the nouns (dates, sums, places, actors), then the claims made of them. */
export function readAnnotated(annotated: Annotated, knowledge: Knowledge, readerVersion: string): Reading {
  const scenes = scenesOf(annotated);
  const cuts = cutArticle(annotated, knowledge.gazetteer, scenes);
  const findings = findNouns(annotated, cuts, knowledge.gazetteer);
  return {
    article: annotated.article,
    actors: findings.actors,
    mentions: findings.mentions,
    claims: makeClaims(contextOf(annotated, findings, scenes), cuts, knowledge.eventWeights).toSorted(
      byPlace,
    ),
    issues: findings.issues,
    readerVersion,
  };
}

export function findNouns(
  annotated: Annotated,
  cuts: readonly ReadSentence[],
  gazetteer: Gazetteer,
): Findings {
  const dates: DateFinding[] = [];
  const quantities: QuantityFinding[] = [];
  const issues: Issue[] = [...annotated.issues];
  const home = outletCountry(annotated.article, gazetteer);
  const dated = readDatesOf(
    cuts.map(({ tree }) => tree),
    annotated.article.publishedOn,
  );
  for (const [at, { tree }] of cuts.entries()) {
    const counted = readQuantities(tree.sentence, { dates: dated[at].dates, outletCountry: home });
    dates.push(...dated[at].dates);
    quantities.push(...counted.quantities);
    issues.push(...dated[at].issues, ...counted.issues);
  }
  const year = annotated.article.publishedOn === null ? yearOfText(annotated.sentences, dates) : null;
  const { places, issues: openPlaces } = findPlaces(cuts);
  const { actors, mentions, issues: doubts } = findActors(annotated, cuts, gazetteer);
  const sums = withCurrencyOfState(quantities, {
    textAt: ({ start, end }) => annotated.article.text.slice(start, end),
    ...statesNamed({ places, actors, mentions }),
  });
  return {
    dates: withDaysNamedBefore(year === null ? dates : withYear(dates, year), annotated.article.text),
    quantities: sums,
    places,
    dateline: datelineOf(annotated.article, places, gazetteer),
    actors,
    mentions,
    issues: [...issues.filter((issue) => !isSettled(issue, sums)), ...openPlaces, ...doubts],
  };
}

/** Whether the sum of an open currency has got one. */
function isSettled({ code, span }: Issue, sums: readonly QuantityFinding[]): boolean {
  if (code !== 'currency-open') return false;
  return sums.some((sum) => sum.span.start === span?.start && sum.quantity.currency !== null);
}

function makeClaims(
  context: ArticleContext,
  cuts: readonly ReadSentence[],
  weights: EventWeights | null = null,
): readonly Ruled<Claim>[] {
  const statements = readStatements(context);
  const commitments = makeCommitments(context, statements);
  return [
    ...makeOffices(context, cuts),
    ...makeAliases(context),
    ...makeEvents(context, statements, weights),
    ...asJointStatements(statements.map(({ claim }) => claim)),
    ...commitments,
    ...makeDeeds(context, { statements, commitments }),
    ...makeFigures(context, speakers(statements)),
  ];
}

/** Text order of the first citation; claims of one sentence stay in the order they were made. */
function byPlace(a: Claim, b: Claim): number {
  return a.citations[0].start - b.citations[0].start;
}
