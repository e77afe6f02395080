import { phraseList, wordSet } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** What a transcript calls those who ask: "JOURNALIST:", "Q:". */
export const askers: ReadonlySet<string> = wordSet(
  `q question questions journalist journalists reporter reporters media press interviewer presenter host compere moderator audience
   speaker unidentified`,
);

/** Words at the head of a sentence that only greets or thanks; lower case. */
export const courtesyWords: ReadonlySet<string> = wordSet(
  'thank thanks please sorry morning afternoon evening',
);

/** Offices that a transcript may call a speaker by alone, "PRIME MINISTER:"; the pattern's source. */
export const labelOffices: string = anyOf(
  phraseList(
    `deputy prime minister, prime minister, vice president, president, premier, chancellor, foreign minister, foreign secretary,
     defence minister, defense minister, minister, treasurer, secretary-general, secretary general, secretary of state, secretary,
     high commissioner, ambassador, attorney-general, governor, mayor, chair, chairman, king, queen`,
  ),
);
