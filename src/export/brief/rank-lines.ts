import { capitalised } from '../../model/capitalised.ts';
import { compareText } from '../../model/order.ts';
import { quoted } from './clipped.ts';
import type { DossierLine } from './dossier.ts';
import type { Page } from './page.ts';

/** Who ranks where, with the words of the sentence, which name the one that holds the rank. */
export function rankLines({ values, numbers }: Page): readonly DossierLine[] {
  const known = new Map(values.measures.map((one) => [one.figure, one.name] as const));
  return values.figures
    .filter(({ quantity }) => quantity.unit === 'rank')
    .map((one) => ({
      one,
      lead: leadOf(known.get(one.id) ?? one.measure, one.quantity.low ?? 0, one.citations[0].quote),
    }))
    .toSorted((a, b) => compareText(a.lead, b.lead) || compareText(a.one.id, b.one.id))
    .map(({ one, lead }) => ({
      lead,
      text: quoted(one.citations[0].quote),
      sources: numbers.of(one.citations),
    }));
}

/** "3rd-largest trading partner of Peru"; "Peru: 3rd among Chile's trading partners", by the words of the sentence; "Rank of Peru: 3rd". */
function leadOf(name: string, rank: number, sentence: string): string {
  if (/^\p{L}+est\b/u.test(name)) return rank === 1 ? capitalised(name) : `${ordinal(rank)}-${name}`;
  const owner = /^rank of (?<owner>.+)$/iu.exec(name)?.groups?.['owner'];
  const among = rankedAmong.exec(sentence)?.groups?.['among'];
  const shown = owner === undefined || among === undefined ? name : owner;
  return `${capitalised(shown)}: ${ordinal(rank)}${shown === owner ? ` ${among}` : ''}`;
}

/** "ranks third *among Chile's trading partners*", up to the next pause. */
const rankedAmong =
  /\brank(?:s|ed|ing)?\s+(?:no\.?\s*)?[\p{L}\d-]+\s+(?<among>(?:among|in|of|out\s+of)\s+[^,;.]{3,80}?)(?=[,;.]|\s+(?:and|with|after|behind)\s|$)/iu;

/** "1st", "2nd", "13th". */
function ordinal(rank: number): string {
  const teen = rank % 100 > 10 && rank % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${ending}`;
}
