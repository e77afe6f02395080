import { addForm, memberOf } from '../../mechanics/cast.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { nameWords } from '../names/name-uses.ts';
import { textOf } from '../names/sentence-words.ts';
import { organEnd } from './organ-end.ts';
import { bodyKey } from './cast-bodies.ts';
import type { StateUse } from './cast-states.ts';
import { fileBody } from './body-file.ts';
import type { Member } from './members.ts';
import type { Walk } from './walk.ts';

/** Nouns for one body: an article that writes "the Danish army" may call it "the military" in the next line. */
const armies: readonly string[] = ['army', 'military', 'forces'];

/** Whether the words of a state's use end in a standing body of its own: "Danish *army*". */
function endsInOrgan(cut: ReadSentence, { start, end }: StateUse): boolean {
  for (let from = end - 2; from < end; from += 1)
    if (from > start && organEnd(cut, from) === end) return true;
  return false;
}

function keyOf(walk: Walk, words: readonly string[]): string {
  const noun = words.at(-1) ?? '';
  const names = armies.includes(noun) ? armies : [noun];
  const keys = names.map((name) => `body ${bodyKey([...words.slice(0, -1), name], walk.gazetteer)}`);
  const own = `body ${bodyKey(words, walk.gazetteer)}`;
  return [own, ...keys].find((key) => walk.cast.byKey.has(key)) ?? own;
}

/** The body that a use of a state's name stands for, its army or police or the house of its government ("the Kremlin"); null for the state itself. */
export function castOrgan(walk: Walk, cut: ReadSentence, use: StateUse): Member | null {
  if (!use.isHouse && !endsInOrgan(cut, use)) return null;
  const text = textOf(cut.words, use.start, use.end);
  const words = nameWords(cut.words.folded.slice(use.start, use.end));
  const member = memberOf(walk.cast, use.isHouse ? `body ${words.join(' ')}` : keyOf(walk, words), {
    type: 'organization',
    fixedName: null,
    country: use.code,
  });
  if (words.length > member.words.length) member.words = words;
  addForm(member, text);
  const noun = words.at(-1) ?? '';
  // After "the Danish army" both "the army" and "the military" are that body.
  for (const name of armies.includes(noun) ? new Set([noun, 'army', 'military']) : [noun])
    fileBody(walk.bodies, name, member);
  return member;
}
