import type { EventClaim } from '../../../../src/model/claim.ts';
import { loadGazetteer } from '../../../../src/pipeline/gazetteer.ts';
import { findActors } from '../../../../src/reading/english/actors/find-actors.ts';
import { contextOf } from '../../../../src/reading/english/actors/article-context.ts';
import { findDates } from '../../../../src/reading/english/dates/find-dates.ts';
import { makeEvents } from '../../../../src/reading/english/events/make-events.ts';
import { cutArticle } from '../../../../src/reading/english/names/cut-sentence.ts';
import type { EventWeights } from '../../../../src/reading/english/events/weighing/event-weights.ts';
import type { Findings } from '../../../../src/reading/mechanics/findings.ts';
import { datelineOf } from '../../../../src/reading/english/places/dateline.ts';
import { findPlaces } from '../../../../src/reading/english/places/find-places.ts';
import { articleOf, englishAnnotator } from './read-sentence.ts';

const gazetteer = loadGazetteer();

/** The event claims of a text read as an article. */
export function eventsOf(
  text: string,
  more: { readonly publishedOn?: string; readonly dateline?: string; readonly weights?: EventWeights } = {},
): readonly EventClaim[] {
  const annotated = englishAnnotator().annotate(articleOf(text, more));
  const { publishedOn } = annotated.article;
  const cuts = cutArticle(annotated, gazetteer);
  const { places } = findPlaces(cuts);
  const { actors, mentions } = findActors(annotated, cuts, gazetteer);
  const dateline = datelineOf(annotated.article, places, gazetteer);
  const dates = annotated.sentences.flatMap((sentence) => findDates(sentence, publishedOn));
  const findings: Findings = { dates, quantities: [], places, dateline, actors, mentions, issues: [] };
  return makeEvents(contextOf(annotated, findings), [], more.weights);
}

/** A claim as "TYPE act status: roles and names; date and basis; place". */
export function lineOf({ type, act, status, participants, date, place }: EventClaim): string {
  const parties = participants.map(({ role, party }) => `${role} ${party.name}`).join(', ');
  const when = date === null ? '-' : `${date.start} ${date.basis}`;
  return `${type} ${act} ${status}: ${parties}; ${when}; ${place?.name ?? '-'}`;
}
