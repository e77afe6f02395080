import type { Annotated } from '../../../model/annotated.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { Place } from '../../../model/place.ts';
import { bySentence } from '../../mechanics/by-sentence.ts';
import type { DateFinding, Findings, PlaceFinding } from '../../mechanics/findings.ts';
import { newsDayOf } from '../dates/news-day.ts';
import { anniversaries } from '../dates/rules/anniversaries.ts';

/** When and where an article tells of, beside what each sentence says for itself. */
export interface Setting {
  /** Day of publication, `YYYY-MM-DD`; null where unknown. */
  readonly publishedOn: string | null;
  /** The days of the article's own news, implied; null where the article has no date. */
  readonly newsDay: PartialDate | null;
  /** Where the article was written; null where it does not say. */
  readonly dateline: Place | null;
  /** The dates of a sentence, in text order. An anniversary dates what is remembered, not what happens: it is left out. */
  readonly datesIn: (sentence: number) => readonly DateFinding[];
  /** The places of a sentence, in text order. */
  readonly placesIn: (sentence: number) => readonly PlaceFinding[];
}

const openingSentences = 12;

/** Whether a sentence is in the opening, which tells the article's own news, so that the day of the news and the dateline hold for it. */
export function isOpening(sentence: number): boolean {
  return sentence < openingSentences;
}

/** Whether a day is of the article's own news, or implied to lie in the stretch that ends with it. */
export function isOfNews({ newsDay }: Setting, date: PartialDate | null): boolean {
  if (date === null || newsDay === null || date.end > newsDay.end) return false;
  const isWindow = date.basis === 'implied' && date.precision === 'range' && date.end === newsDay.end;
  return isWindow || date.start >= newsDay.start;
}

/** The setting of an article; linear in its findings. */
export function settingOf(annotated: Annotated, { dates, places, dateline }: Findings): Setting {
  return {
    publishedOn: annotated.article.publishedOn,
    newsDay: newsDayOf(annotated, dates),
    dateline,
    datesIn: bySentence(dates.filter(({ rule }) => rule !== anniversaries.card.name)),
    placesIn: bySentence(places),
  };
}
