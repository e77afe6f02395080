import { isPossessiveMark } from './noun-runs.ts';
import type { CutSentence, OfficePhrase } from './office-phrase.ts';
import { mergeOwners, ownerBefore } from './office-owner.ts';
import type { Owner } from './office-owner.ts';
import { partAfter, tailAfter } from './office-tail.ts';
import { textOf } from './sentence-words.ts';
import type { SentenceWords } from './sentence-words.ts';
import { possessives } from '../lexicon/function-words.ts';
import { tenureBefore } from './role-heads.ts';
import type { RoleCore } from './role-phrases.ts';

/** Steps left over what only describes: "a hard-line …", "a reef fish …", "the Cairo-based …", if a determiner stands before it. */
function describedFrom(words: SentenceWords, edge: number): number {
  let at = edge;
  while (at > 0 && edge - at < 4) {
    if (determinerOf(words, at) !== null || (at < edge && words.folded[at - 1] === ',')) return at;
    const { upos, text } = words.tokens[at - 1];
    const hyphened = text === '-' || words.tokens[at]?.text === '-' || text === 'based';
    if (upos !== 'ADJ' && upos !== 'ADV' && upos !== 'NOUN' && !hyphened) break;
    at -= 1;
  }
  return edge;
}

function determinerOf(words: SentenceWords, start: number): OfficePhrase['determiner'] {
  const before = words.folded[start - 1] ?? '';
  if (before === 'the' || before === 'this' || before === 'that') return 'the';
  if (before === 'a' || before === 'an' || before === 'another' || before === 'one') return 'a';
  return possessives.includes(before) ? 'possessive' : null;
}

/** "The country's main …", "its city's …": a common noun that owns the office belongs to the phrase. */
function ownedFrom(words: SentenceWords, edge: number): number {
  const { tokens } = words;
  let at = edge;
  while (at > edge - 2 && tokens[at - 1]?.upos === 'ADJ') at -= 1;
  const owned = isPossessiveMark(words, at - 1) && tokens[at - 2]?.upos === 'NOUN';
  return owned ? at - 2 : edge;
}

/** "Former Chilean President X": how it is held stands before whose it is. "The late leader's adviser" is no former adviser. */
function withTenure(words: SentenceWords, core: RoleCore, owner: number): RoleCore {
  if (core.tenure !== null || isPossessiveMark(words, core.start - 1)) return core;
  return { ...core, tenure: tenureBefore(words, owner) };
}

/** Reads the phrase of an office around its core. */
export function readOfficePhrase(cut: CutSentence, core: RoleCore): OfficePhrase {
  const { words } = cut;
  const before = ownerBefore(cut, core);
  let [end, owner, domain, to]: [number, Owner | null, string, string | null] = [core.end, before, '', null];
  for (let turn = 0; turn < 3; turn += 1) {
    const tail = tailAfter(cut, core, end);
    if (tail === null) break;
    if (tail.owner !== null && owner !== null && owner !== before) break;
    end = tail.end;
    domain += tail.domain ?? '';
    to ??= tail.to;
    owner = mergeOwners(owner, tail.owner);
    const partEnd = partAfter(words, end);
    if (tail.owner !== null && partEnd > end) {
      owner = { ...tail.owner, text: textOf(words, tail.owner.edge, partEnd) };
      end = partEnd;
    }
  }
  const edge = ownedFrom(words, describedFrom(words, before?.edge ?? core.start));
  const determiner = determinerOf(words, edge);
  return {
    sentence: words.sentence.index,
    core: before === null ? core : withTenure(words, core, before.edge),
    start: determiner === null ? edge : edge - 1,
    end,
    title: `${core.title}${domain}`.trim(),
    of: owner?.text ?? null,
    body: owner === null || owner.state === true ? null : owner.text,
    country: owner?.country ?? null,
    to,
    determiner,
  };
}
