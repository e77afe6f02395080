import { governmentNouns } from '../lexicon/organization-words.ts';
import { locatives, directionals } from '../lexicon/place-words.ts';
import type { NameUse } from '../names/name-uses.ts';
import { fileBody } from './body-file.ts';
import { castState } from './cast-states.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import type { Member } from './members.ts';
import { mention } from './walk.ts';
import type { Step, Walk } from './walk.ts';

/** Nouns by which news tells a government by its head and as a body of its own: "the Soto administration". */
const ownBody = /^(?:administration|regime)$/;

/** The body of that name, with the state of who heads it; a government is its state. */
function bodyOf(
  walk: Walk,
  use: NameUse,
  { noun, country }: { readonly noun: string; readonly country: string },
): Member {
  if (!ownBody.test(noun)) return castState(walk.cast, country);
  const name = `${use.text} ${noun}`;
  const found = memberOf(walk.cast, `body ${name.toLowerCase()}`, {
    type: 'organization',
    fixedName: name,
    country,
  });
  addForm(found, name);
  return found;
}

/**
 * "The Soto administration", "the Soto government": the body or the state of the only Soto of the article. False where the words say no such
 * thing.
 */
export function walkNamedGovernment(walk: Walk, { cut }: Step, use: NameUse): boolean {
  const { folded } = cut.words;
  const noun = folded[use.end] ?? '';
  if (
    use.piece !== 'name' ||
    use.words.length !== 1 ||
    !governmentNouns.has(noun) ||
    folded[use.start - 1] !== 'the'
  )
    return false;
  const [bearer, other] = walk.persons.byFamily.get(use.words[0] ?? '') ?? [];
  if (bearer === undefined || other !== undefined || bearer.country === null) return false;
  const member = bodyOf(walk, use, { noun, country: bearer.country });
  const start = use.start - 1;
  const form = member.type === 'state' ? 'title' : 'name';
  mention(
    walk,
    { member: member.id, form, sentence: use.sentence, start, end: use.end + 1, core: use.end },
    member,
  );
  walk.focus.lastNamed.set(member.id, use.sentence);
  fileBody(walk.bodies, noun, member);
  return true;
}

/** The states that news calls by a half of their name: "the North" for North Korea. */
const halves: Readonly<Record<string, string>> = { north: 'PRK', south: 'KOR' };

/** "The North denied it", in an article that names North Korea; not "in the North", nor "the North Sea". */
export function walkHalf(walk: Walk, { cut }: Step, at: number): void {
  const { folded, capital, tokens, sentence } = cut.words;
  const code = halves[folded[at] ?? ''];
  if (code === undefined || !capital[at] || folded[at - 1] !== 'the') return;
  const state = walk.cast.byKey.get(`state ${code}`);
  const next = tokens[at + 1];
  if (
    state === undefined ||
    next === undefined ||
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos) ||
    next.text === '-'
  )
    return;
  const before = folded[at - 2] ?? '';
  if (locatives.has(before) || directionals.has(before) || before === 'of') return;
  mention(
    walk,
    { member: state.id, form: 'title', sentence: sentence.index, start: at - 1, end: at + 1, core: at },
    state,
  );
}
