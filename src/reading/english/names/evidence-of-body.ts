import { companyNameEnds } from '../lexicon/company-words.ts';
import { otherHeads } from '../lexicon/organization-words.ts';
import { companyCue, tradesAsFirm } from './company-cues.ts';
import type { ReadSentence } from './cut-sentence.ts';
import type { NameUse } from './name-uses.ts';
import type { Rule } from './evidence.ts';
import { inOne } from './evidence-of-person.ts';

/** Names of documents, meetings and things by their last word; bodies by theirs. */
export const byHead: Rule = (use, cut, tally) => {
  const last = use.words.at(-1) ?? '';
  if (use.piece === 'body') tally.organization += use.strongBody ? 5 : 3;
  if (use.piece !== 'name') return;
  if (use.words.length > 1 && /(?:^| )\p{Lu}{2,5}(?: |$)/u.test(use.text) && /\p{Ll}/u.test(use.text))
    tally.organization += 1;
  if (use.words.length > 1 && companyNameEnds.has(last)) tally.organization += 1.5;
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(use.text) && !inOne.test(use.text)) tally.organization += 1.5;
  // "Baltico Ocean sells …": a firm may be named after anything.
  if (tradesAsFirm(cut, use)) {
    tally.organization += 1;
    return;
  }
  if (use.words.length > 1 && (otherHeads.has(last) || otherHeads.has(last.replace(/s$/, ''))))
    tally.other += 4;
  if (use.words.length === 1 && otherHeads.has(last)) tally.other += 3;
};

/** "director of the X", "adviser at X", "spokesman for X": whose the office is, not the matter that it is for. */
function isOwner(use: NameUse, cut: ReadSentence): boolean {
  const before = cut.words.folded[use.start - 1] ?? '';
  const joiner = before === 'the' ? (cut.words.folded[use.start - 2] ?? '') : before;
  const office = cut.offices.find((one) => one.core.end < use.start && one.end === use.end);
  if (office === undefined) return false;
  if (joiner === 'at' || joiner === 'with') return true;
  if (joiner === 'for') return /spokes(?:man|woman|person)$/.test(office.title);
  return joiner === 'of' && before === 'the';
}

/** "director of X", "spokesman for X", "X CEO": the name after an office, or before one of business, is a body's. */
export const byOffice: Rule = (use, cut, tally) => {
  if (use.piece !== 'name') return;
  tally.organization += companyCue(cut, use);
  if (isOwner(use, cut)) tally.organization += 2;
  const next = cut.startingAt.get(use.end);
  const sells =
    next?.kind === 'role' && (next.role.kind === 'business' || next.role.title.startsWith('spokes'));
  if (sells && !use.titled) tally.organization += 2;
};

/** Names in a list are of one kind: "Acme, X and Initech" makes X a body where Acme is one. */
export const byList: Rule = (use, cut, tally) => {
  if (use.piece !== 'name') return;
  const { endingAt, startingAt, words } = cut;
  const isJoin = (at: number): boolean => /^(?:,|and|or|&)$/.test(words.folded[at] ?? '');
  const beforeAt = isJoin(use.start - 1) && isJoin(use.start - 2) ? use.start - 2 : use.start - 1;
  const afterAt = isJoin(use.end) && isJoin(use.end + 1) ? use.end + 2 : use.end + 1;
  const near = [
    isJoin(use.start - 1) ? endingAt.get(beforeAt) : undefined,
    isJoin(use.end) ? startingAt.get(afterAt) : undefined,
  ];
  for (const piece of near) {
    const body =
      piece?.kind === 'body' || (piece?.kind === 'known' && piece.entries[0]?.kind === 'organization');
    if (body) tally.organization += 1;
  }
};
