import type { Article } from '../../../model/article.ts';
import type { Place } from '../../../model/place.ts';
import { isGovernmentSeat } from '../../../world/gazetteer/entry-traits.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';
import type { PlaceFinding } from '../../mechanics/findings.ts';

/** "LIMA" as it is written in running text. */
function inRunningText(words: string): string {
  if (words !== words.toUpperCase()) return words;
  return words.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The town that a dateline names, as in running text; empty where an article has none, or names several ("SUVA/NADI"). */
export function datelineName({ blocks, text }: Article): string {
  const line = blocks.find((block) => block.kind === 'dateline');
  if (line === undefined) return '';
  const written = text.slice(line.span.start, line.span.end);
  const town = /^[\p{L}.' -]{2,40}/u.exec(written)?.[0] ?? '';
  return written[town.length] === '/' ? '' : inRunningText(town.trim().replace(/[\s.-]+$/u, ''));
}

/**
 * The place of an article's dateline; null where there is none.
 *
 * A place of the same name in the text gives it its country, else it is the capital of that name; otherwise it keeps the name alone.
 */
export function datelineOf(
  article: Article,
  places: readonly PlaceFinding[],
  gazetteer: Gazetteer,
): Place | null {
  const name = datelineName(article);
  if (name === '') return null;
  const known = places.find(({ place }) => place.name.toLowerCase() === name.toLowerCase());
  return known?.place ?? capitalOf(name, gazetteer) ?? { name, country: null, lat: null, lon: null };
}

/** The only seat of a government that has this name. */
function capitalOf(name: string, gazetteer: Gazetteer): Place | null {
  const [capital, ...others] = gazetteer.find(name).filter(isGovernmentSeat);
  if (capital === undefined || others.length > 0) return null;
  const { country, lat, lon } = capital;
  return { name: capital.name, country, lat, lon };
}
