import { wordSet } from '../../mechanics/word-list.ts';

/** What one refuses when one will not do it, by lemma: to yield, to take part, to let happen. */
export const yieldingVerbs: ReadonlySet<string> = wordSet(
  `accept recognise recognize acknowledge tolerate allow permit negotiate compromise yield bow surrender capitulate concede engage
   participate attend join sign ratify endorse support cooperate comply abide abandon relinquish renounce lift restore extradite
   resume resign retreat kneel bargain condone countenance submit obey honour honor implement adopt approve back`,
);

/** Of these, what one also rejects by not doing it: "does not recognise the court". */
export const grantingVerbs: ReadonlySet<string> = wordSet(
  'accept recognise recognize acknowledge tolerate allow permit endorse support condone approve back agree',
);

/** What somebody will do who refuses, by lemma: "will ignore the ruling". */
export const opposingVerbs: ReadonlySet<string> = wordSet(
  'ignore disregard boycott reject veto oppose resist block refuse dispute contest',
);

/** What "there is no …" denies or refuses, by lemma: "no plans to", "no truth in", "no room for". */
export const deniedNouns: ReadonlySet<string> = wordSet(
  'plan intention truth basis justification room question ground legality',
);

/** Modals that tell whether somebody will do something, in every form. */
export const willingForms: ReadonlySet<string> = wordSet("will would wo ’ll 'll shall can could");
