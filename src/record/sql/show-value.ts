import { Failure } from '../../model/failure.ts';
import type { RecordValue } from '../../model/record.ts';
import { recordedStory } from '../core/article-rows.ts';
import type { StoredFact } from '../core/stored-values.ts';
import { articleRows } from './article-rows.ts';
import type { Connection } from './connection.ts';
import { survivorOf } from './find-ids.ts';
import { Presenter, presentArticle } from './present-values.ts';
import { allStories } from './story-rows.ts';

/** Any value of the record by its id. Throws `id-unknown`. */
export function showValue(connection: Connection, id: string): RecordValue {
  const fact = connection.get<StoredFact>('SELECT id, kind, value FROM fact WHERE id = ?', id);
  if (fact !== undefined) return new Presenter(connection).fact(fact);
  const [article] = articleRows(connection, [id]);
  if (article !== undefined) return presentArticle(connection, article);
  const story = allStories(connection).find((one) => one.id === id);
  if (story !== undefined) return recordedStory(id, articleRows(connection, story.articles));
  const survivor = survivorOf(connection, id);
  if (survivor !== null && survivor !== id) return showValue(connection, survivor);
  throw new Failure('id-unknown', id);
}
