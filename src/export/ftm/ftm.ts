import type { ArticleHead, RecordedEvent, RecordValue } from '../../model/record.ts';
import { threeLettersOf } from '../../world/language-codes.ts';
import { inBatches, type Batch } from '../in-batches.ts';
import type { RecordView } from '../record-view.ts';
import { actorEntities, ftmCountry } from './actor-entities.ts';
import { ftmDate, ftmEntity, type FtmEntity } from './ftm-entity.ts';

/**
 * A record as entities of FollowTheMoney, one JSON object a line without its line end: actors with the posts that they hold, articles and
 * events. Statements, commitments, figures and conflicts have no schema there, and what is denied or only supposed is no event.
 * Streamed, but for the ids of the posts, each of which is written once.
 */
export async function* ftmLines(view: RecordView): AsyncGenerator<string> {
  const posts = new Set<string>();
  for await (const batch of inBatches(view, asked))
    for (const entity of batch.values.flatMap((value) => entitiesOf(value, batch))) {
      if (entity.schema === 'Position' && posts.has(entity.id)) continue;
      if (entity.schema === 'Position') posts.add(entity.id);
      yield JSON.stringify(entity);
    }
}

const asked = {
  articles: (value: RecordValue): readonly string[] =>
    value.kind === 'event' ? value.citations.map(({ article }) => article) : [],
};

function entitiesOf(value: RecordValue, { articles }: Batch): readonly FtmEntity[] {
  switch (value.kind) {
    case 'actor':
      return actorEntities(value);
    case 'article':
      return [articleEntity(value)];
    case 'event':
      return isToBeTold(value) ? [eventEntity(value, articles)] : [];
    case 'statement':
    case 'commitment':
    case 'figure':
    case 'conflict':
    case 'judgement':
    case 'story':
      return [];
  }
}

const isToBeTold = ({ status }: RecordedEvent): boolean => status !== 'denied' && status !== 'hypothetical';

function articleEntity({
  id,
  title,
  byline,
  outlet,
  publishedOn,
  language,
  url,
  source,
}: ArticleHead): FtmEntity {
  return ftmEntity(id, 'Article', {
    title,
    name: title ?? source,
    fileName: source,
    author: byline,
    publisher: outlet,
    publishedAt: publishedOn,
    language: threeLettersOf(language),
    sourceUrl: url,
  });
}

function eventEntity(event: RecordedEvent, articles: Batch['articles']): FtmEntity {
  const { id, summary, type, act, status, date, place, participants, citations } = event;
  const inRole = (isOrganizer: boolean): readonly string[] =>
    participants.flatMap(({ role, actor }) => (isOrganizer === (role === 'organizer') ? actor : []));
  const heads = [...new Set(citations.map(({ article }) => article))].flatMap(
    (one) => articles.get(one) ?? [],
  );
  return ftmEntity(id, 'Event', {
    name: summary,
    keywords: [type, act, status],
    date: date === null ? null : ftmDate(date),
    startDate: date === null ? null : date.start,
    endDate: date === null ? null : date.end,
    location: place?.name ?? null,
    country: ftmCountry(place?.country ?? null),
    involved: inRole(false),
    organizer: inRole(true),
    description: citations.map(({ quote }) => quote),
    proof: heads.map((head) => head.id),
    publisher: heads.flatMap(({ outlet }) => outlet ?? []),
    sourceUrl: heads.flatMap(({ url }) => url ?? []),
  });
}
