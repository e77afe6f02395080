import { phraseList, wordList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** What several parties issue together, as their titles call it; the pattern's source. */
export const jointPaper: string = anyOf(
  phraseList(
    'statement, declaration, communique, communiqué, vision, announcement, action plan, fact sheet, factsheet, press release, readout',
  ),
);

/** Papers that governments issue, whoever else does; the pattern's source. */
export const officialPaper: string = anyOf(
  phraseList('fact sheet, factsheet, communique, communiqué, declaration, memorandum, action plan'),
);

/** What people said before cameras is no paper of theirs. */
export const spokenPaper: RegExp = new RegExp(
  String.raw`\b${anyOf(phraseList('transcript, press conference, interview, doorstop, remarks, q&a, q & a, speech, address'))}\b`,
  'i',
);

/** Words behind which a title says what a paper is about, or what it follows. */
export const aboutWord: RegExp = new RegExp(
  String.raw`\b${anyOf(
    phraseList(
      `on, regarding, concerning, about, following, after, to mark, in commemoration, for, in support, launches, takes, delivers,
       announce, announces`,
    ),
  )}\b`,
  'i',
);

/** Visits and meetings, whose names in titles name those who were there. */
export const gathering: RegExp = new RegExp(
  String.raw`\b${anyOf(wordList('visit meeting summit talks consultations dialogue call round'))}\b`,
  'i',
);

/** Names of bodies that are gatherings: they issue what their members do. */
export const gatheringBody: RegExp = new RegExp(
  String.raw`\b${anyOf(wordList('summit meeting dialogue talks quad g7 g20 nato asean apec'))}\b`,
  'i',
);
