import { plainNameWord } from '../names/plain-name-word.ts';
import { locatives } from '../lexicon/place-words.ts';
import { nobleTitles } from '../lexicon/titles.ts';
import { personJoiners } from '../lexicon/name-particles.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import type { Member } from './members.ts';
import { ambiguousName, pickByShortName, takeUse } from './cast-persons.ts';
import { noteCounterpart } from './counterparts.ts';
import { pointAtPerson } from '../../mechanics/focus.ts';
import type { NameUse } from '../names/name-uses.ts';
import { isSubject, mention } from './walk.ts';
import type { Step, Walk } from './walk.ts';

/** The number of a ruler, which no family name is. */
const ordinalOfRuler = /^(?:i{2,3}|iv|v)$/;

function spanOf(step: Step, use: NameUse): { readonly start: number; readonly end: number } | null {
  const first = step.cut.words.tokens[use.start];
  const last = step.cut.words.tokens[use.end - 1];
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end };
}

function pointPerson(
  walk: Walk,
  step: Step,
  use: NameUse & { readonly member: Member; readonly form: 'name' | 'short' },
): void {
  const { member, form, sentence, end } = use;
  mention(walk, { member: member.id, form, sentence, start: use.phraseStart, end, core: use.start }, member);
  if (isDead(step, use) || isCredit(step, use)) return;
  noteCounterpart(walk, step, { start: use.phraseStart, end, member });
  pointAtPerson(walk.focus, {
    member,
    sentence,
    token: use.start,
    subject: isSubject(step.cut, use.phraseStart, end),
  });
  if (member.offices.length > 0) walk.holders.add(member);
}

/** Whether a person is called dead ("the late President Ruiz"): then neither "he" nor "the two leaders" means him. */
function isDead({ cut }: Step, { phraseStart, start }: NameUse): boolean {
  const { folded } = cut.words;
  return folded.slice(Math.max(phraseStart - 1, 0), start).includes('late');
}

/** Whether a name is the credit of a photographer: "(Ana Ruiz/AP)". */
function isCredit({ cut }: Step, { phraseStart, end }: NameUse): boolean {
  const { tokens } = cut.words;
  return tokens[phraseStart - 1]?.text === '(' && tokens[end]?.text === '/';
}

/** A name of two words or more: the person was cast beforehand. */
export function walkFullName(walk: Walk, step: Step, use: NameUse): boolean {
  const key = `person ${use.words
    .filter((word) => word.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/.test(word))
    .map(plainNameWord)
    .join(' ')}`;
  const member = walk.cast.byKey.get(key);
  if (member === undefined) return false;
  // Lines in capitals were left out when the cast was made, but the offices that they give still count.
  if (step.cut.words.shouting) member.offices.push(...use.offices);
  pointPerson(walk, step, { ...use, member, form: 'name' });
  return true;
}

/** The words of a name without initials: "K. Shirad" is known by its family name alone. */
const spelt = ({ words }: NameUse): readonly string[] =>
  words.length > 1 ? words.filter((word) => word.replace('.', '').length > 1) : words;

/** A name of one word: the family name of a person cast, by custom; else any other word of one. */
export function walkShortName(walk: Walk, step: Step, use: NameUse): boolean {
  // "De Groot", "al Masri": a particle before the family name does not make it a full name.
  const led = use.words.length === 2 && personJoiners.has(use.words[0]);
  if (spelt(use).length !== 1 && !led) return false;
  const word = plainNameWord(use.words.at(-1) ?? '');
  const sure = use.courtesy !== null || use.titled;
  const families = walk.persons.byFamily.get(word) ?? [];
  const candidates = families.length > 0 ? families : (walk.persons.byWord.get(word) ?? []);
  if (candidates.length === 0) return false;
  if (!sure && use.guess === 'place' && families.length === 0) return false;
  const member = pickByShortName(use, candidates, walk.focus.lastNamed);
  if (member === null) {
    walk.issues.push(ambiguousName(use, spanOf(step, use), candidates));
    return true;
  }
  takeUse(member, use);
  pointPerson(walk, step, { ...use, member, form: 'short' });
  return true;
}

/** Whether a name is one word, or one with the number of a ruler behind it and a title before it: "King Tupou II". */
function isSingle(use: NameUse): boolean {
  const words = spelt(use);
  return words.length === 1 || (use.titled && words.length === 2 && ordinalOfRuler.test(words[1]));
}

/** A person who is never named in full: "Mr. Brook", "Lord Ashby", "King Tupou II". */
export function walkSingleName(walk: Walk, step: Step, use: NameUse): boolean {
  const sure =
    use.courtesy !== null || use.titled || (walk.kinds.of(use) === 'person' && !step.cut.words.shouting);
  const [word] = spelt(use);
  if (!sure || word === undefined || !isSingle(use) || use.piece === 'known') return false;
  const key = `person ${plainNameWord(word)}`;
  const known = walk.cast.byKey.get(key);
  const member = known ?? newSingle(walk, key, use);
  takeUse(member, use);
  const noble = nobleForm(step, use);
  if (noble !== null) addForm(member, noble);
  pointPerson(walk, step, { ...use, member, form: 'name' });
  return true;
}

/** "Lord Ashby", "Pope John": a title of rank that is part of the name of who has no other. */
function nobleForm({ cut }: Step, use: NameUse): string | null {
  return nobleTitles.has(cut.words.folded[use.start - 1] ?? '')
    ? `${cut.words.tokens[use.start - 1]?.text ?? ''} ${use.text}`
    : null;
}

function newSingle(walk: Walk, key: string, use: NameUse): Member {
  const member = memberOf(walk.cast, key, { type: 'person', fixedName: null, country: null });
  member.words = use.words;
  member.short = spelt(use)[0] ?? null;
  return member;
}

/** A family name of the cast that is also a town or a common word: "Park said", "Hammond said", but not "in Hammond". */
export function isFamily(walk: Walk, { cut }: Step, use: NameUse): boolean {
  const before = cut.words.folded[use.start - 1] ?? '';
  if (use.words.length !== 1 || !walk.persons.byFamily.has(plainNameWord(use.words[0]))) return false;
  if (use.entries.some((entry) => entry.kind === 'country' || entry.capital)) return false;
  return !locatives.has(before) && !/^(?:the|an?|from|to|into)$/.test(before);
}
