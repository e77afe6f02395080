import { isStateWord } from '../../../world/gazetteer/entry-traits.ts';
import { isPossessiveMark } from '../names/noun-runs.ts';
import { companyNouns } from '../lexicon/company-words.ts';
import { stateAgents } from '../lexicon/state-agents.ts';
import { lowerCaseBodies, statesOwnBodies } from '../lexicon/organization-words.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import { fileBody } from './body-file.ts';
import { castBody } from './cast-bodies.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { NameUse } from '../names/name-uses.ts';
import { nameWords } from '../names/name-uses.ts';
import { textOf } from '../names/sentence-words.ts';
import type { Member } from './members.ts';
import { mention } from './walk.ts';
import type { Step, Walk } from './walk.ts';

/** Communities of a people abroad: groups with a name of their own words. */
const communities: ReadonlySet<string> = new Set(['community', 'communities', 'diaspora', 'expatriates']);

interface Tail {
  /** Position of the noun that names the kind of body. */
  readonly head: number;
  readonly kind: 'body' | 'group';
}

/** The noun that a state's name or adjective leads to: "Danish foreign *ministry*", "the Danish *community*"; null for none. */
function tailOf({ words }: ReadSentence, use: NameUse): Tail | null {
  let at = use.end;
  if (isPossessiveMark(words, at)) at += 1;
  for (let turn = 0; turn < 4; turn += 1) {
    const token = words.tokens[at + turn];
    // "Danish agencies and community": the adjective is of both.
    if (turn > 0 && token?.text === 'and' && communities.has(words.folded[at + turn + 1] ?? ''))
      return { head: at + turn + 1, kind: 'group' };
    if (token === undefined || words.capital[at + turn] || (token.upos !== 'NOUN' && token.upos !== 'ADJ'))
      return null;
    const folded = words.folded[at + turn];
    if (communities.has(folded)) return { head: at + turn, kind: 'group' };
    // "The Danish news agency Hav": the noun only tells what the name beside it is.
    if (companyNouns.has(folded) && words.capital[at + turn + 1]) return null;
    // Armies, delegations and forces of a state are read as the state itself.
    if (lowerCaseBodies.has(folded) && !stateAgents.has(folded)) return { head: at + turn, kind: 'body' };
  }
  return null;
}

/** "… community in the south": the group with where it lives, up to the end of that phrase. */
function groupEnd({ words, startingAt }: ReadSentence, head: number): number {
  if (words.folded[head + 1] !== 'in') return head + 1;
  const from = words.folded[head + 2] === 'the' ? head + 3 : head + 2;
  return startingAt.get(from)?.end ?? head + 1;
}

/**
 * Casts the bodies and communities that news writes in lower case after a state's name or its capital's: "the Danish foreign ministry",
 * "the Fijian community in Brisbane". False where the name leads to none.
 */
export function walkLowerCaseBody(walk: Walk, { cut }: Step, use: NameUse): boolean {
  const tail = tailOf(cut, use);
  // "Quito's mining ministry": a seat of government owns what only a state has.
  const isOwn =
    isPossessiveMark(cut.words, use.end) && statesOwnBodies.has(cut.words.folded[tail?.head ?? -1] ?? '');
  const entry = use.entries.find((one) => isStateWord(one) || (isOwn && one.kind === 'city' && one.capital));
  if (entry === undefined || tail === null) return false;
  const end = tail.kind === 'group' ? groupEnd(cut, tail.head) : tail.head + 1;
  const text = textOf(cut.words, use.start, end);
  const words = nameWords(cut.words.folded.slice(use.start, end));
  const named: NameUse = {
    ...use,
    end,
    text,
    words,
    piece: 'body',
    entries: [],
    state: entry.country,
    strongBody: true,
  };
  const member =
    tail.kind === 'body'
      ? castBody(named, walk.cast, { gazetteer: walk.gazetteer, owner: entry.country })
      : castGroup(walk, named, entry.country);
  mention(
    walk,
    { member: member.id, form: 'name', sentence: use.sentence, start: use.start, end, core: tail.head },
    member,
  );
  walk.focus.lastNamed.set(member.id, use.sentence);
  if (tail.kind === 'body') fileBody(walk.bodies, cut.words.folded[tail.head], member);
  return true;
}

function castGroup(walk: Walk, use: NameUse, country: string | null): Member {
  const member = memberOf(walk.cast, `group ${use.words.join(' ')}`, {
    type: 'group',
    fixedName: null,
    country,
  });
  member.words = use.words;
  addForm(member, use.text);
  return member;
}
