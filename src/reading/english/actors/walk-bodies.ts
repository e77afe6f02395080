import { plainNameWord } from '../names/plain-name-word.ts';
import {
  genericModifiers,
  loneBodies,
  nationalBodies,
  organizationHeads,
} from '../lexicon/organization-words.ts';
import { fileBody, lastFiled } from './body-file.ts';
import { acronymAfter, castBody, describedBefore, ownerBefore, partyOwnerBehind } from './cast-bodies.ts';
import { addForm } from '../../mechanics/cast.ts';
import type { Member } from './members.ts';
import { isFirm } from '../names/company-cues.ts';
import type { NameUse } from '../names/name-uses.ts';
import { mention } from './walk.ts';
import type { Step, Walk } from './walk.ts';

/** Notes that a sentence names a body, and that its last word may point back at it. */
export function mentionBody(walk: Walk, step: Step, use: NameUse & { readonly member: Member }): void {
  const { member } = use;
  const form =
    use.words.length === 1 && member.words.length > 1 && member.fixedName === null ? 'short' : 'name';
  mention(
    walk,
    { member: member.id, form, sentence: use.sentence, start: use.start, end: use.end, core: use.start },
    member,
  );
  walk.focus.lastNamed.set(member.id, use.sentence);
  const words = new Set([
    ...use.words,
    ...member.words,
    ...(member.fixedName?.toLowerCase().split(' ') ?? []),
  ]);
  for (const word of words) if (organizationHeads.has(word)) fileBody(walk.bodies, word, member);
  if (isFirm(step.cut, use)) fileBody(walk.bodies, 'company', member);
}

/** "The Ministry", "the Task Force": a head without a name of its own, which looks back on the last body with that head. */
function isGeneric(use: NameUse): boolean {
  const last = use.words.at(-1) ?? '';
  if (use.piece === 'known' || loneBodies.has(use.words.join(' '))) return false;
  if (use.piece === 'name' && use.words.length > 1) return false;
  return (
    use.words.slice(0, -1).every((word) => genericModifiers.has(word)) &&
    organizationHeads.has(last.replace(/s$/, ''))
  );
}

/** "Foreign Ministry", "Central Bank": a state has one. */
function isNational({ words }: NameUse): boolean {
  return nationalBodies.has(words.join(' '));
}

/** "NSA Brook": an acronym right before a known family name is a title, whatever body it else stands for. */
function isShortTitle(walk: Walk, { cut }: Step, use: NameUse): boolean {
  const next = cut.startingAt.get(use.end);
  if (next?.kind !== 'name' || next.end !== next.start + 1 || !/^\p{Lu}{2,5}$/u.test(use.text)) return false;
  return walk.persons.byFamily.has(plainNameWord(cut.words.folded[next.start]));
}

/** A body: by acronym, by a known name, or by its own words. */
export function walkBody(walk: Walk, step: Step, use: NameUse): boolean {
  const bound = walk.acronyms.get(use.text.replace(/\./g, ''));
  if (bound !== undefined) {
    addForm(bound, use.text);
    mentionBody(walk, step, { ...use, member: bound });
    return true;
  }
  if (walk.otherAcronyms.has(use.text)) return true;
  // A rubric in capitals, marked up so that it looks like a sentence.
  if (use.piece === 'body' && use.words.length > 3 && !/\p{Ll}/u.test(use.text)) return true;
  if (walk.kinds.of(use) !== 'organization') return false;
  if (isShortTitle(walk, step, use)) return true;
  const owner = ownerBefore(use, step.cut) ?? partyOwnerBehind(use, step.cut);
  // "Kenya's Foreign Ministry" is told by its owner; "the Foreign Ministry" is the one named before.
  const member =
    isGeneric(use) && (owner === null || !isNational(use))
      ? lastFiled(walk.bodies, use.words.at(-1) ?? '')
      : castBody(use, walk.cast, {
          gazetteer: walk.gazetteer,
          owner,
          described: describedBefore(use, step.cut),
        });
  if (member === undefined) return true;
  mentionBody(walk, step, { ...use, member });
  const acronym = acronymAfter(use, step.cut);
  if (acronym !== null) walk.acronyms.set(acronym.text.replace(/\./g, ''), member);
  return true;
}

/** Whether the words right before the bracket begin with the letters of the acronym in it: "National Security Advisor (NSA)". */
function isSpeltBefore({ cut }: Step, use: NameUse): boolean {
  const letters = use.text.replaceAll('.', '').toLowerCase();
  const open = use.start - 1;
  const before = cut.words.folded.slice(Math.max(0, open - letters.length), open);
  return before.map((word) => word.charAt(0)).join('') === letters;
}

/** An acronym bound to what is no body ("Harbour Safety Plan (HSP)") is none either. */
export function noteOtherAcronym(walk: Walk, step: Step, use: NameUse): void {
  const before = step.cut.words.folded[use.start - 1];
  if (before !== '(' || !/^(?:\p{Lu}\.?){2,8}s?$/u.test(use.text) || step.cut.words.folded[use.end] !== ')')
    return;
  const named = step.uses.find((one) => one.end === use.start - 1);
  const bound =
    named !== undefined && (walk.acronyms.has(use.text) || walk.kinds.of(named) === 'organization');
  const isOther = use.piece === 'name' || isSpeltBefore(step, use);
  if (!bound && isOther && walk.kinds.of(use) !== 'person') walk.otherAcronyms.add(use.text);
}

/** "The Post", after the Washington Post was named. */
export function isBackReference(walk: Walk, { cut }: Step, use: NameUse): boolean {
  if (!isGeneric(use) || !walk.bodies.has(use.words.at(-1) ?? '')) return false;
  return cut.words.folded[use.start - 1] === 'the';
}
