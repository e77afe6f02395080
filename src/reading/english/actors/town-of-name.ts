import type { Gazetteer, GazetteerEntry } from '../../../world/gazetteer/gazetteer.ts';
import { townQualities } from '../lexicon/town-words.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { NameUse } from '../names/name-uses.ts';
import { textOf } from '../names/sentence-words.ts';
import { countryOfTail } from '../places/choose-place.ts';

/** Of towns with one name the larger is taken where it is so many times the next in another state. */
const muchLarger = 4;

/** The town among the entries of a name, of this state where one is given; null for none, and where two states have one. */
export function oneTown(entries: readonly GazetteerEntry[], country: string | null): GazetteerEntry | null {
  if (entries[0]?.kind !== 'city') return null;
  const towns = entries.filter((one) => one.kind === 'city' && (country === null || one.country === country));
  const [first] = towns;
  const other = towns.find((one) => one.country !== first.country);
  return first !== undefined && (other === undefined || first.weight >= other.weight * muchLarger)
    ? first
    : null;
}

/** "Ulsan Metropolitan City": its name without what says that it is a town; null for other names. */
function plainTownName({ text }: NameUse): string | null {
  const words = text.split(' ');
  if (words.at(-1) !== 'City') return null;
  const end = townQualities.has((words.at(-2) ?? '').toLowerCase()) ? -2 : -1;
  return words.length + end > 0 ? words.slice(0, end).join(' ') : null;
}

/** The town that a name stands for: "Arica", "Portland, Oregon", "Ulsan Metropolitan City"; null for others, and where several may be meant. */
export function townOfName(use: NameUse, cut: ReadSentence, gazetteer: Gazetteer): GazetteerEntry | null {
  if (use.piece === 'known') return oneTown(use.entries, countryOfTail(cut, use.end));
  const plain = use.piece === 'name' ? plainTownName(use) : null;
  return plain === null ? null : oneTown(gazetteer.find(plain), null);
}

/** "The Lima-*Ho Chi Minh* sister city ties": a town whose name leaves its own "City" to the word behind it; null for none. */
export function townBeforeCity({ piece, text }: NameUse, gazetteer: Gazetteer): GazetteerEntry | null {
  return piece === 'name' ? oneTown(gazetteer.find(`${text} City`), null) : null;
}

/** The town that the first so many words of a name stand for: "Arica" of "Arica City Government"; null for none. */
export function townInName(
  use: NameUse,
  length: number,
  ground: { readonly cut: ReadSentence; readonly gazetteer: Gazetteer },
): GazetteerEntry | null {
  const { cut, gazetteer } = ground;
  if (use.start + length === use.end) return townOfName(use, cut, gazetteer);
  return oneTown(gazetteer.find(textOf(cut.words, use.start, use.start + length)), null);
}
