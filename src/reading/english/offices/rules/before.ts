import { isAnothers } from '../../names/two-holders.ts';
import { isOfficeToPerson } from '../../lexicon/office-owners.ts';
import { otherHeads } from '../../lexicon/organization-words.ts';
import type { CutSentence, OfficePhrase } from '../../names/office-phrase.ts';
import { isTitle, type Piece } from '../../names/piece.ts';
import type { SentenceWords } from '../../names/sentence-words.ts';
import type { HoldingRule } from '../holding.ts';

/** "Foreign Minister X": the name behind the title. */
export const before: HoldingRule = {
  card: {
    name: 'office-before',
    kind: 'office',
    pattern:
      'A title right before a name, also through a second title or a courtesy, with whose it is before it or "of" a state after the name.',
    example: 'Fijian Foreign Minister Anna Waqa spoke.',
    mustNotMatch: 'General Motors sold a plant.',
  },
  names(cut, office) {
    if (isServed(cut.words, office)) return [];
    const name = nameAfter(cut, office);
    return name === null ? [] : [name];
  },
};

/** "Assistant to *the President* for Security Jake Sosa": who is named assists the president, and is none. */
function isServed({ folded }: SentenceWords, { determiner, start }: OfficePhrase): boolean {
  return (
    determiner === 'the' &&
    /^(?:to|for)$/.test(folded[start - 1] ?? '') &&
    isOfficeToPerson(folded[start - 2] ?? '')
  );
}

/** A town or a state is no holder, but a town's name after a title is a person's: "President Lincoln". */
function canHold(piece: Piece | undefined): boolean {
  if (piece?.kind === 'name') return true;
  return (
    piece?.kind === 'known' &&
    piece.entries.every((entry) => entry.kind === 'city' || entry.kind === 'region')
  );
}

/** "Foreign Minister X", "President and CEO X", "Supreme Leader Ayatollah X", "Minister of Trade X". */
function nameAfter({ words, startingAt }: CutSentence, office: OfficePhrase): number | null {
  for (const from of [office.core.end, office.end]) {
    let at = pastAcronym(words, from);
    let isJoined = false;
    for (let turn = 0; turn < 4; turn += 1) {
      const piece = startingAt.get(at);
      // "Chief Ebola coordinator": a matter is no holder.
      if (piece !== undefined && canHold(piece)) {
        if (isJoined && isAnothers(words, office.core.start, piece)) return null;
        return !office.core.capital && otherHeads.has(words.folded[at]) ? null : at;
      }
      const joined = /^(?:and|&|\/)$/.test(words.folded[at] ?? '') && startingAt.get(at + 1)?.kind === 'role';
      isJoined ||= joined;
      if (isTitle(piece)) at = piece.end;
      else if (joined) at += 1;
      else break;
    }
  }
  return null;
}

/** "Head of the Fisheries Board (FB) X": steps over the short form of the body's name. */
function pastAcronym({ folded, tokens }: SentenceWords, at: number): number {
  const bracketed =
    folded[at] === '(' && folded[at + 2] === ')' && /^\p{Lu}{2,8}$/u.test(tokens[at + 1]?.text ?? '');
  return bracketed ? at + 3 : at;
}
