import { locatives } from '../lexicon/place-words.ts';
import { socialMedia, waysOfSaying } from '../lexicon/social-media.ts';
import { nobleTitles } from '../lexicon/titles.ts';
import { genericModifiers, loneBodies, organizationHeads } from '../lexicon/organization-words.ts';
import { personJoiners } from '../lexicon/name-particles.ts';
import { fileBody, lastFiled } from './body-file.ts';
import { bodyKey, acronymAfter, castBody, describedBefore, ownerBefore } from './cast-bodies.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import type { Member } from './members.ts';
import { ambiguousName, pickByShortName, takeUse } from './cast-persons.ts';
import { castState, readStateUse, takeStateUse } from './cast-states.ts';
import { noteCounterpart } from './counterparts.ts';
import { pointAtPerson, pointAtState } from '../../mechanics/focus.ts';
import { walkLowerCaseBody } from './lower-case-bodies.ts';
import { isFirm } from '../names/company-cues.ts';
import type { NameUse } from '../names/name-uses.ts';
import { isSubject, mention } from './walk.ts';
import type { Step, Walk } from './walk.ts';

function plain(word: string): string {
  return word
    .replace(/'s$/, '')
    .replace(/^(?:al|el|as|an|ar|ad)-/, '')
    .replace(/-/g, '');
}

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
  noteCounterpart(walk, step, { start: use.phraseStart, member });
  pointAtPerson(walk.focus, {
    member,
    sentence,
    token: use.start,
    subject: isSubject(step.cut, use.phraseStart, end),
  });
  if (member.offices.length > 0) walk.holders.add(member);
}

/** "The late President Ruiz": nobody that "he" or "the two leaders" of the news could mean. */
function isDead({ cut }: Step, { phraseStart, start }: NameUse): boolean {
  const { folded } = cut.words;
  return folded.slice(Math.max(phraseStart - 1, 0), start).includes('late');
}

/** "(Ana Ruiz/AP)": who took the picture is not of the news. */
function isCredit({ cut }: Step, { phraseStart, end }: NameUse): boolean {
  const { tokens } = cut.words;
  return tokens[phraseStart - 1]?.text === '(' && tokens[end]?.text === '/';
}

/** A name of two words or more: the person was cast beforehand. */
function walkFullName(walk: Walk, step: Step, use: NameUse): boolean {
  const key = `person ${use.words
    .filter((word) => word.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/.test(word))
    .map(plain)
    .join(' ')}`;
  const member = walk.cast.byKey.get(key);
  if (member === undefined) return false;
  // Lines of capitals were left out when the cast was made; what they say of offices still counts.
  if (step.cut.words.shouting) member.offices.push(...use.offices);
  pointPerson(walk, step, { ...use, member, form: 'name' });
  return true;
}

/** A name of one word: the family name of a person cast, by custom; else any other word of one. */
function walkShortName(walk: Walk, step: Step, use: NameUse): boolean {
  // "De Groot", "al Masri": a particle before the family name does not make it a full name.
  const led = use.words.length === 2 && personJoiners.has(use.words[0]);
  if (use.words.length !== 1 && !led) return false;
  const word = plain(use.words.at(-1) ?? '');
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

/** A person who is never named in full: "Mr. Brook", "Lord Ashby". */
function walkSingleName(walk: Walk, step: Step, use: NameUse): boolean {
  const sure =
    use.courtesy !== null || use.titled || (walk.kinds.of(use) === 'person' && !step.cut.words.shouting);
  if (!sure || use.words.length !== 1 || use.piece === 'known') return false;
  const key = `person ${plain(use.words[0] ?? '')}`;
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
  member.short = use.words[0] ?? null;
  return member;
}

function mentionBody(walk: Walk, step: Step, use: NameUse & { readonly member: Member }): void {
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

/** "NSA Brook": an acronym right before a known family name is a title, whatever body it else stands for. */
function isShortTitle(walk: Walk, { cut }: Step, use: NameUse): boolean {
  const next = cut.startingAt.get(use.end);
  if (next?.kind !== 'name' || next.end !== next.start + 1 || !/^\p{Lu}{2,5}$/u.test(use.text)) return false;
  return walk.persons.byFamily.has(plain(cut.words.folded[next.start]));
}

/** A body: by acronym, by a known name, or by its own words. */
function walkBody(walk: Walk, step: Step, use: NameUse): boolean {
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
  const member = isGeneric(use)
    ? lastFiled(walk.bodies, use.words.at(-1) ?? '')
    : castBody(use, walk.cast, {
        gazetteer: walk.gazetteer,
        owner: ownerBefore(use, step.cut),
        described: describedBefore(use, step.cut),
      });
  if (member === undefined) return true;
  mentionBody(walk, step, { ...use, member });
  const acronym = acronymAfter(use, step.cut);
  if (acronym !== null) walk.acronyms.set(acronym.text.replace(/\./g, ''), member);
  return true;
}

function walkState(walk: Walk, step: Step, use: NameUse): boolean {
  const state = readStateUse(use, step.cut);
  if (state === null) return false;
  const member = castState(walk.cast, state.code);
  takeStateUse(member, state);
  // "The Danish army": who "the army" means later.
  if (state.end > use.end) fileBody(walk.bodies, step.cut.words.folded[state.end - 1], member);
  mention(walk, { ...state, member: member.id, sentence: use.sentence }, member);
  pointAtState(walk.focus, member, use.sentence);
  return true;
}

/** In a headline only names that the article knows from elsewhere are read. */
function isKnownElsewhere(walk: Walk, use: NameUse): boolean {
  if (use.piece === 'known' || walk.acronyms.has(use.text)) return true;
  if (walk.cast.byKey.has(`body ${bodyKey(use.words, walk.gazetteer)}`)) return true;
  return walk.persons.byWord.has(plain(use.words.at(-1) ?? ''));
}

/** An acronym bound to what is no body ("Harbour Safety Plan (HSP)") is none either. */
function noteOtherAcronym(walk: Walk, step: Step, use: NameUse): void {
  const before = step.cut.words.folded[use.start - 1];
  if (before !== '(' || !/^(?:\p{Lu}\.?){2,8}s?$/u.test(use.text) || step.cut.words.folded[use.end] !== ')')
    return;
  const named = step.uses.find((one) => one.end === use.start - 1);
  const bound =
    named !== undefined && (walk.acronyms.has(use.text) || walk.kinds.of(named) === 'organization');
  if (!bound && use.piece === 'name' && walk.kinds.of(use) !== 'person') walk.otherAcronyms.add(use.text);
}

/** A family name of the cast that is also a town or a common word: "Park said", "Hammond said", but not "in Hammond". */
function isFamily(walk: Walk, { cut }: Step, use: NameUse): boolean {
  const before = cut.words.folded[use.start - 1] ?? '';
  if (use.words.length !== 1 || !walk.persons.byFamily.has(plain(use.words[0]))) return false;
  if (use.entries.some((entry) => entry.kind === 'country' || entry.capital)) return false;
  return !locatives.has(before) && !/^(?:the|an?|from|to|into)$/.test(before);
}

/** "The Post", after the Washington Post was named. */
function isBackReference(walk: Walk, { cut }: Step, use: NameUse): boolean {
  if (!isGeneric(use) || !walk.bodies.has(use.words.at(-1) ?? '')) return false;
  return cut.words.folded[use.start - 1] === 'the';
}

/** "On Twitter", "in a Facebook post": the way something was said, and no actor. */
function isWayOfSaying({ cut }: Step, { words, start, end }: NameUse): boolean {
  if (words.length !== 1 || !socialMedia.has(words[0])) return false;
  const next = cut.words.tokens[end];
  return (
    waysOfSaying.has(cut.words.folded[start - 1] ?? '') || (next?.upos === 'NOUN' && !cut.words.capital[end])
  );
}

/** Casts one name of a sentence and points at whom it names; names of no actor pass. */
export function walkName(walk: Walk, step: Step, use: NameUse): void {
  if (step.cut.words.shouting && !isKnownElsewhere(walk, use)) return;
  // In a line of capitals "WHO" is as likely the pronoun.
  if (
    step.cut.words.shouting &&
    use.entries.some((entry) => entry.exact !== null && entry.kind === 'organization')
  )
    return;
  if (use.words.length === 1 && /^.$/u.test(use.words[0])) return;
  if (isWayOfSaying(step, use)) return;
  const kind = walk.kinds.of(use);
  noteOtherAcronym(walk, step, use);
  if (use.piece === 'known' && use.entries[0]?.kind !== 'organization') {
    const personal =
      (use.courtesy !== null || use.titled || isFamily(walk, step, use)) && walkShortName(walk, step, use);
    if (!personal && !step.cut.words.shouting) walkLowerCaseBody(walk, step, use);
    if (!personal) walkState(walk, step, use);
    return;
  }
  if (use.piece === 'name' && isFamily(walk, step, use) && walkShortName(walk, step, use)) return;
  if (isBackReference(walk, step, use))
    return mentionBody(walk, step, {
      ...use,
      member:
        lastFiled(walk.bodies, use.words.at(-1) ?? '') ??
        castBody(use, walk.cast, { gazetteer: walk.gazetteer, owner: null }),
    });
  if (kind === 'other') return;
  if (use.piece === 'name' && personJoiners.has(use.words[0] ?? '') && walkShortName(walk, step, use)) return;
  if (kind === 'person' && walkFullName(walk, step, use)) return;
  if (use.piece === 'name' && walkShortName(walk, step, use)) return;
  if (walkBody(walk, step, use)) return;
  walkSingleName(walk, step, use);
}
