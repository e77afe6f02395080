import { wordSet } from '../../mechanics/word-list.ts';

/** Nouns of persons in the plural, of whom two may stand for two states: "the two leaders". */
export const leadersInPlural: ReadonlySet<string> = wordSet(
  `leaders presidents ministers premiers men women diplomats officials chiefs heads politicians monarchs chancellors envoys counterparts`,
);

/** Nouns of states and parties in the plural: "the two countries". */
export const statesInPlural: ReadonlySet<string> = wordSet(
  `countries nations sides governments parties states neighbours neighbors allies powers economies peoples capitals rivals partners koreas
   foes delegations`,
);

/** Those of them that may as well be bodies or groups: "both sides". */
export const sidesInPlural: ReadonlySet<string> = wordSet('sides parties rivals allies partners delegations');

/** Plurals that with their article alone mean all parties of a joint statement: "the leaders agreed". */
export const partiesInPlural: ReadonlySet<string> = wordSet(
  'leaders presidents ministers sides governments participants parties two delegations neighbours neighbors rivals foes countries',
);

/** Words between "two" and its noun: "the two Asian neighbours". */
export const pairModifiers: ReadonlySet<string> = wordSet(
  'asian european african neighbouring neighboring foreign prime defense defence top senior rival great major world east',
);

/** Words with which a phrase for two begins. */
export const pairOpeners: ReadonlySet<string> = wordSet('they them both the these our their');

/** Nouns, in the singular, whose plural means the issuers of an official text: "both sides", "the leaders". */
export const issuerNouns: ReadonlySet<string> = wordSet(
  'leader president side country party minister government nation participant principal partner',
);

/** What takes two, lemmas: "they" who do it are the two just named. */
export const meetingVerbs: ReadonlySet<string> = wordSet('meet talk speak confer');

/** What takes whom one meets for its object, lemmas: "received Ruiz". */
export const receivingVerbs: ReadonlySet<string> = wordSet('meet receive host greet visit phone telephone');

/** Numbers of those who are named together, with how many they are. */
export const countsTogether: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** Nouns for two or three who are named together: "the pair agreed". */
export const nounsTogether: Readonly<Record<string, number>> = { pair: 2, duo: 2, trio: 3 };

/** Words between "the" and a plural that means those just named: "the former rivals". */
export const bareModifiers: ReadonlySet<string> = wordSet('former foreign prime defense defence warring');

/** What two hold, lemmas: "held talks with". */
export const talkNouns: ReadonlySet<string> = wordSet(
  'talk talks meeting discussion consultation negotiation',
);
