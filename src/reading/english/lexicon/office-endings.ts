import { phraseList } from '../../mechanics/word-list.ts';

/** Names of offices that go on behind their head, as words and hyphens: "secretary of state", "speaker of the house". */
const offices = phraseList(
  `secretary of state, minister of state, under-secretary of state, undersecretary of state, secretary - general, secretary general,
   director general, director - general, attorney general, consul general, consul - general, governor general, governor - general,
   solicitor general, inspector general, chief of staff, chief executive officer, chief executive, chief justice, chief negotiator,
   head of state, head of government, chancellor of the exchequer, president - elect, president elect, minister - designate,
   speaker of the house, member of parliament, member of congress, charge d'affaires ad interim, charge d'affaires a.i., charge d'affaires`,
);

/** Each such office as its head and the words that follow it, the longest of one head first. */
export const officeEndings: readonly (readonly [head: string, rest: readonly string[]])[] = offices.map(
  (office) => {
    const [head = '', ...rest] = office.split(' ');
    return [head, rest];
  },
);
