import { wordSet } from '../../mechanics/word-list.ts';

/** Verbs whose object does what the infinitive says: "urged Lima to sign", "saw Lima sign"; of other verbs the subject does it. */
export const objectControlVerbs: ReadonlySet<string> = wordSet(
  `ask urge call allow permit let order instruct force invite press push persuade tell help enable require request beg implore warn  
   authorize authorise encourage pressure want expect advise lead lobby cause  
   convince prompt compel oblige motivate inspire drive challenge remind task commission direct train  
   make get have see hear watch find keep leave`,
);

/** Verbs without an object whose "on", "upon" or "to" names who is to do what the infinitive says: "called on Lima to sign". */
export const callingVerbs: ReadonlySet<string> = wordSet(
  'call appeal rely count depend prevail look shout signal wait plead',
);

/** Verbs that put somebody where he does what an infinitive of purpose says: "sent envoys to mediate". */
export const sendingVerbs: ReadonlySet<string> = wordSet(
  'nominate appoint elect name hire assign send dispatch delegate recruit',
);

/** Nouns of asking: who is asked does what their infinitive says, never who asks. */
export const askingNouns: ReadonlySet<string> = wordSet('invitation invite request call appeal demand');

/** Verbs by which the one who is asked takes or leaves what was asked: "accepted the invitation to visit". */
export const takingVerbs: ReadonlySet<string> = wordSet(
  'accept welcome receive get decline reject appreciate',
);
