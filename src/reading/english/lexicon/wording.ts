import type { Wording } from '../../../model/wording.ts';
import { contextPhrases } from './context-words.ts';
import { deedForms, deedOfHandingOver, deedOfMaking, deedOfSums } from './deed-verbs.ts';
import { denials } from './denials.ts';
import { emptyWords } from './empty-words.ts';
import { figureSubjects } from './figure-subjects.ts';
import { hollowWords } from './hollow-words.ts';
import { meanings } from './meanings.ts';
import { beliefs, grounds, negations } from './negations.ts';
import { quarrels } from './quarrels.ts';
import { revisions } from './revisions.ts';
import { storyWords } from './story-words.ts';
import { firstSince, heldBefore, onSomeDay, severalHeld, threeSides } from './told-happenings.ts';
import { singularOf, stemOf } from './word-forms.ts';

/** What the folds of the record must know of English. */
export const englishWording: Wording = {
  emptyWords,
  hollowWords,
  deeds: deedForms,
  deedOfSums,
  deedMark: 'to',
  deedOfMaking,
  deedOfHandingOver,
  stemOf,
  singularOf,
  negations,
  beliefs,
  grounds,
  meanings,
  denials,
  quarrels,
  revisions,
  figures: figureSubjects,
  stories: storyWords,
  severalHeld,
  threeSides,
  onSomeDay,
  heldBefore,
  firstSince,
  contexts: contextPhrases,
};
