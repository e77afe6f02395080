import { monthLeads } from '../lexicon/period-words.ts';
import { courtesyTitles } from '../lexicon/titles.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';
import type { Forms } from './capital-words.ts';

const givenMonth = /^(?:april|june|may|august)$/;

/** Whether a title or a courtesy stands right before a token: "envoy April Hodge", "Ms. May Waqa". */
function isTitled({ shapes, folded }: Forms, at: number): boolean {
  return at > 0 && (shapes[at - 1].mayHeadOffice || courtesyTitles.has(folded[at - 1]));
}

/**
 * Marks as names the months that are given names: "envoy April Hodge", "June Porter of Fiji said".
 *
 * The next word must be a name that the tree joins to the month, and without a title before it no common word: "April Talks", "the June
 * Summit" and "in May Fijian ministers met" are months.
 */
export function givenMonths(forms: Forms, capital: boolean[], gazetteer: Gazetteer): void {
  const { tokens, shapes, folded } = forms;
  for (let at = 0; at < tokens.length - 1; at += 1) {
    if (!givenMonth.test(folded[at]) || capital[at] || !shapes[at].upper || !capital[at + 1]) continue;
    const isName = tokens[at + 1].relation === 'flat' && tokens[at + 1].head === at;
    if (!isName || monthLeads.includes(folded[at - 1] ?? '')) continue;
    if (isTitled(forms, at) || !gazetteer.isCommonWord(folded[at + 1])) capital[at] = true;
  }
}
