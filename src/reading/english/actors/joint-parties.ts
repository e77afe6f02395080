import { isStateWord } from '../../../world/gazetteer/entry-traits.ts';
import { gatheringBody } from '../lexicon/official-papers.ts';
import type { Annotated } from '../../../model/annotated.ts';
import type { Article } from '../../../model/article.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';
import { castState } from './cast-states.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import type { Cast, Member } from './members.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { authorsInTitle, isOfficialTitle, isOfJointPaper, titleOf } from './official-titles.ts';

/** The states and bodies that a line of text names, in order, without repeats; "U.S.-Korea" names two. */
function partiesIn(text: string, gazetteer: Gazetteer, cast: Cast): readonly Member[] {
  const words = text.split(/[\s,;:()‐‑–—-]+/).filter((word) => word !== '');
  const found: Member[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const named = partyAt(words, at, gazetteer);
    if (named === null) continue;
    const { entry, length } = named;
    const member =
      entry.kind === 'organization'
        ? memberOf(cast, `body ${entry.name}`, {
            type: 'organization',
            fixedName: entry.name,
            country: entry.country,
          })
        : castState(cast, entry.country ?? '');
    if (!found.includes(member)) found.push(member);
    addForm(member, named.phrase);
    at += length - 1;
  }
  return found;
}

interface PartyName {
  readonly entry: ReturnType<Gazetteer['find']>[number];
  readonly length: number;
  readonly phrase: string;
}

function partyAt(words: readonly string[], at: number, gazetteer: Gazetteer): PartyName | null {
  const most = Math.min(gazetteer.longestFrom(words[at]), 6, words.length - at);
  for (let length = most; length >= 1; length -= 1) {
    const phrase = words
      .slice(at, at + length)
      .join(' ')
      .replace(/[’']s?$/u, '');
    if (!/^\p{Lu}/u.test(phrase)) continue;
    const entry = gazetteer.find(phrase).find((one) => isStateWord(one) || one.kind === 'organization');
    if (entry !== undefined) return { entry, length, phrase };
  }
  return null;
}

/**
 * Gives the authors of a joint paper whom its title alone names the sentence that first says "we", where they speak: "Joint Statement of Fiji,
 * Tonga and Samoa". Called when the sentences have been walked.
 */
export function citeTitled(
  { article }: Annotated,
  cuts: readonly ReadSentence[],
  { cast, gazetteer }: Ground,
): void {
  const title = titleOf(article);
  if (!isOfJointPaper(title) || !isOfficialTitle(title)) return;
  const speaking = cuts.find(({ words }) => words.folded.includes('we'))?.words.sentence.index;
  if (speaking === undefined) return;
  for (const member of authorsInTitle(title, (words) => partiesIn(words, gazetteer, cast))) {
    if (member.namedIn.size > 0) continue;
    member.namedIn.add(speaking);
  }
}

interface Ground {
  readonly cast: Cast;
  readonly gazetteer: Gazetteer;
}

/** A text tells of a joint statement within so many characters. */
const firstLines = 400;

/** Whether an article is a joint paper of several parties, or tells of one in its first lines. */
function isOfSeveral(article: Article): boolean {
  return isOfJointPaper(titleOf(article)) || isOfJointPaper(article.text.slice(0, firstLines));
}

/**
 * The parties for whom "both sides" stands in a joint statement or a report of one: the states and bodies that its title names as its
 * authors, else those that its first three sentences name, where they are two to four; empty where it does not make its parties clear.
 */
export function jointParties(
  { article }: Annotated,
  cuts: readonly ReadSentence[],
  { cast, gazetteer }: Ground,
): readonly Member[] {
  if (!isOfSeveral(article)) return [];
  const title = titleOf(article);
  const titled = authorsInTitle(title, (words) => partiesIn(words, gazetteer, cast)).filter(
    (member) => !gatheringBody.test(member.fixedName ?? ''),
  );
  if (titled.length > 1) return titled.length <= 4 ? titled : [];
  const opening = cuts
    .slice(0, 3)
    .map(({ words }) => words.sentence.text)
    .join(' ');
  const named = partiesIn(opening, gazetteer, cast).filter((member) => member.type === 'state');
  return named.length >= 2 && named.length <= 3 ? named : [];
}
