import { createHash } from 'node:crypto';
import type { Source } from '../../model/source.ts';

/**
 * The hash of all that is handed in: the bytes, where they came from and when, and what is said of them. The same text at another place is another piece of work,
 * since the record notes each place.
 */
export function workKeyOf({ bytes, hints, source, mediaType, charset, retrievedAt, short }: Source): string {
  const { id, url, outlet, title, byline, publishedOn, language } = hints;
  const said = [id, url, outlet, title, byline, publishedOn, language];
  const head = JSON.stringify([source, mediaType, charset, retrievedAt, short === true, said]);
  return createHash('sha256').update(`${head}\0`).update(bytes).digest('hex');
}
