import { genderOfPronoun } from '../lexicon/gender-words.ts';
import { isPrivateOffice } from '../lexicon/titles.ts';
import type { OfficePhrase } from '../names/office-phrase.ts';
import { comingWords } from '../lexicon/wider-titles.ts';
import { castState } from './cast-states.ts';
import type { Member } from './members.ts';
import { pointAtPerson, standingOut } from '../../mechanics/focus.ts';
import { isOwnSpeaker } from './own-speaker.ts';
import { membersOfPlural } from './pairs.ts';
import type { PluralPhrase } from './plural-phrases.ts';
import { bearerOf } from './title-references.ts';
import { townOfficer } from './town-officer.ts';
import { thoseWhoMet } from './those-who-met.ts';
import { isSubject, mention } from './walk.ts';
import type { Step, Walk } from './walk.ts';

/** "President" without article, owner or country, or "the head of another group", stands for nobody in particular. */
function isOpen({ cut }: Step, office: OfficePhrase): boolean {
  if (office.determiner === null && office.country === null) return true;
  return cut.words.folded[office.end] === 'of' || cut.words.folded[office.end] === 'for';
}

/** "The next foreign minister": an office that nobody holds yet. */
function isComing({ cut }: Step, { start, core }: OfficePhrase): boolean {
  return cut.words.folded.slice(start, core.start).some((word) => comingWords.has(word));
}

/** "The Irish minister thanked Sosa": who is named in the same sentence is somebody else, unless it is known that he is Irish. */
function isNamedBeside({ uses }: Step, { country, end }: OfficePhrase, bearer: Member): boolean {
  if (country === null || bearer.country === country) return false;
  return uses.some(({ start, words }) => start >= end && bearer.words.includes(words.at(-1) ?? ''));
}

/** Whether whoever holds the office acts for the state: a serving minister or spokesman, no former one, no opposition leader. */
function speaksForState({ core, title }: OfficePhrase): boolean {
  if (core.plural || core.tenure === 'former') return false;
  return (core.kind === 'state' || core.kind === 'body') && !isPrivateOffice(title);
}

/** An office phrase that no name beside it holds: its bearer, else its state, else nobody. */
export function walkTitle(walk: Walk, step: Step, office: OfficePhrase): void {
  const { sentence, start, end, core } = office;
  if (core.kind === 'plain' || step.cut.words.shouting || isComing(step, office)) return;
  const bearer = isOpen(step, office)
    ? null
    : bearerOf(office, walk.holders.of(office, walk.focus), walk.focus);
  if (bearer !== null && !isNamedBeside(step, office, bearer)) {
    if (office.country !== null) bearer.country ??= office.country;
    mention(walk, { member: bearer.id, form: 'title', sentence, start, end, core: core.head }, bearer);
    pointAtPerson(walk.focus, {
      member: bearer,
      sentence,
      token: core.head,
      subject: isSubject(step.cut, start, end),
    });
    return;
  }
  if (office.country === null || !speaksForState(office)) return;
  // Nobody is named: what a state's minister does, the state does; a mayor does it for his town.
  const officer = townOfficer(walk.cast, office);
  const member = officer ?? castState(walk.cast, office.country);
  const form = officer === null ? 'title' : 'name';
  mention(walk, { member: member.id, form, sentence, start, end, core: core.head }, member);
}

/** "He (Soto) has left": whoever set the name in brackets says whom the pronoun means. */
function isNamedInBrackets({ cut }: Step, at: number): boolean {
  const { tokens } = cut.words;
  return tokens[at + 1]?.text === '(' && tokens[at + 2]?.upos === 'PROPN';
}

/** "He" or "she": whoever stands out; otherwise the pronoun stays open, with an issue where it is a subject. */
export function walkPronoun(walk: Walk, step: Step, at: number): void {
  const folded = step.cut.words.folded[at] ?? '';
  const gender = genderOfPronoun[folded];
  const token = step.cut.words.tokens[at];
  if (gender === undefined || token === undefined || isNamedInBrackets(step, at)) return;
  const sentence = step.cut.words.sentence.index;
  const member = standingOut(walk.focus, sentence, gender);
  if (member === null || isOwnSpeaker(walk.focus, step, { at, member })) {
    if (token.relation.startsWith('nsubj') && walk.focus.persons.length > 0)
      walk.issues.push({ code: 'pronoun-open', span: token.span, detail: token.text });
    return;
  }
  member.gender ??= gender;
  mention(walk, { member: member.id, form: 'pronoun', sentence, start: at, end: at + 1, core: at }, member);
  pointAtPerson(walk.focus, { member, sentence, token: at, subject: isSubject(step.cut, at, at + 1) });
}

/** "US and Peruvian officials told the rebels it was time for *them* to talk": in the sentence itself "they" may be others. */
function isBesideSenders({ focus: { pair } }: Walk, { cut }: Step, { of }: PluralPhrase): boolean {
  return of === 'any' && pair !== null && pair.ofPeople && pair.sentence === cut.words.sentence.index;
}

/** "The two leaders": one mention for each, with one span. */
export function walkPlural(walk: Walk, step: Step, phrase: PluralPhrase): void {
  const sentence = step.cut.words.sentence.index;
  if (isBesideSenders(walk, step, phrase)) return;
  const koreas = step.cut.words.folded[phrase.head] === 'koreas';
  const two =
    phrase.of === 'any' ? thoseWhoMet(step.cut.words, walk.focus, { sentence, at: phrase.head }) : [];
  const members = koreas
    ? ['PRK', 'KOR'].map((code) => castState(walk.cast, code))
    : two.length === 2
      ? two
      : membersOfPlural(phrase, walk.cast, { ...walk.focus, sentence, parties: walk.parties });
  if (members.length < 2) return;
  for (const member of members) {
    mention(
      walk,
      { member: member.id, form: 'group', sentence, start: phrase.start, end: phrase.end, core: phrase.head },
      member,
    );
  }
  if (isSubject(step.cut, phrase.start, phrase.end))
    walk.focus.pair = { members, sentence, ofPeople: walk.focus.pair?.ofPeople ?? false };
}
