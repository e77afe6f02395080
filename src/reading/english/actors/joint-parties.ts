import type { Annotated } from '../../../model/annotated.ts';
import type { Gazetteer } from '../../../world/gazetteer/gazetteer.ts';
import { castState } from './cast-states.ts';
import { memberOf } from './cast.ts';
import type { Cast, Member } from './cast.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';

const joint =
  /\bjoint (?:leaders[’']? )?(?:statement|communiqu[eé]|declaration|vision|announcement|press statement|fact sheet)|\bleaders[’'] (?:joint )?(?:statement|declaration|vision)|\bjoint \S+ statement/i;

/** Whether an article is a statement of several parties in their own voice: its title or its first lines call it joint. */
export function isJointStatement({ article }: Annotated): boolean {
  return joint.test(article.title ?? '') || joint.test(article.text.slice(0, 400));
}

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
    at += length - 1;
  }
  return found;
}

interface PartyName {
  readonly entry: ReturnType<Gazetteer['find']>[number];
  readonly length: number;
}

function partyAt(words: readonly string[], at: number, gazetteer: Gazetteer): PartyName | null {
  const most = Math.min(gazetteer.longestFrom(words[at]), 6, words.length - at);
  for (let length = most; length >= 1; length -= 1) {
    const phrase = words
      .slice(at, at + length)
      .join(' ')
      .replace(/[’']s?$/u, '');
    if (!/^\p{Lu}/u.test(phrase)) continue;
    const entry = gazetteer
      .find(phrase)
      .find(({ kind }) => kind === 'country' || kind === 'adjective' || kind === 'organization');
    if (entry !== undefined) return { entry, length };
  }
  return null;
}

const gatherings = /\b(?:summit|meeting|dialogue|talks|quad|g7|g20|nato|asean|apec)\b/i;

/**
 * The parties in whose voice a joint statement speaks: the states and bodies of its title, else those that its first three sentences
 * name, where they are two to four; empty where the article is no joint statement or does not make its parties clear.
 */
export function jointParties(
  annotated: Annotated,
  cuts: readonly ReadSentence[],
  world: { readonly cast: Cast; readonly gazetteer: Gazetteer },
): readonly Member[] {
  if (!isJointStatement(annotated)) return [];
  const { cast, gazetteer } = world;
  const titled = partiesIn(annotated.article.title ?? '', gazetteer, cast).filter(
    (member) => !gatherings.test(member.fixedName ?? ''),
  );
  if (titled.length >= 2 && titled.length <= 4) return titled;
  const opening = cuts
    .slice(0, 3)
    .map(({ words }) => words.sentence.text)
    .join(' ');
  const named = partiesIn(opening, gazetteer, cast).filter((member) => member.type === 'state');
  return named.length >= 2 && named.length <= 3 ? named : [];
}
