import { wordSet } from '../../mechanics/word-list.ts';

/** Papers that bind those who sign them, by lemma in lower case: "signed a memorandum". */
export const bindingPapers: ReadonlySet<string> = wordSet(
  'agreement deal mega-deal memorandum mou accord contract treaty pact letter protocol acceptance declaration',
);

/** Nouns of what is still to be done, by lemma: who agrees on a timetable undertakes something. */
export const agreedPlans: ReadonlySet<string> = wordSet(
  `plan target goal roadmap timetable schedule framework measure step programme program truce ceasefire cease-fire cessation mechanism
   fund hotline reform package action lane corridor terms pause procedure swap`,
);

/** What is given, lemmas: who announces or promises it will give it ("announced the donation of two boats"). */
export const givenThings: ReadonlySet<string> = wordSet(
  'donation grant contribution gift aid assistance loan fund funding package shipment delivery scholarship compensation',
);

/** What is set up and sent by who announces it to do something, lemmas: "announced a *mission* to help Chad". */
export const launchedThings: ReadonlySet<string> = wordSet(
  'mission operation programme program scheme initiative deployment campaign project task-force patrol',
);

/** Things and happenings that mean to do nothing themselves, lemmas: "the forum, which aims to foster trade". */
export const aimlessThings: ReadonlySet<string> = wordSet(
  `forum summit meeting conference talks event visit trip tour project programme program initiative fund plan scheme law bill measure policy
   framework mechanism platform campaign exercise drill mission operation statement document resolution`,
);

/** What is done about a wrong or a strife, lemmas: who promises it will do it ("pledged an inquiry"). */
export const promisedDeeds: ReadonlySet<string> = wordSet(
  `inquiry enquiry investigation probe review audit reform crackdown withdrawal pullout retaliation revenge vengeance response
   ceasefire truce amnesty referendum`,
);
