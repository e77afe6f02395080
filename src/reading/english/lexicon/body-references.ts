import { wordSet } from '../../mechanics/word-list.ts';

/** Nouns by which news calls a firm that it has named: "the company". */
export const firmNouns: ReadonlySet<string> = wordSet(
  'company firm corporation conglomerate chipmaker carmaker automaker startup start-up',
);

/** Nouns that with "the" alone point back at a body named before: "the ministry", "the company", "the army". */
export const bodyReferences: ReadonlySet<string> = new Set([
  ...firmNouns,
  ...wordSet(
    `ministry department agency commission committee council court tribunal parliament assembly senate congress bank fund foundation
     embassy consulate army navy military police government administration authorities regime leadership cabinet presidency command
     bureau authority union league federation organization organisation association institute university party movement group militia
     coalition alliance delegation airline forum bloc body city`,
  ),
]);

/** What states and bodies do and things do not, lemmas: "it" that does so is one of them. */
export const deliberateVerbs: ReadonlySet<string> = wordSet(
  `accuse acknowledge add admit advise agree aim announce appeal approve ask assert attack authorise authorize ban blame bomb boycott
   call claim condemn confirm criticise criticize decide declare decline demand denounce deny deploy detain dismiss evacuate expel
   express fire grant hail halt hit hold host impose insist intend invade invite join launch lift negotiate note offer oppose order
   pledge praise pressure promise propose protest ratify reaffirm recall recognise recognize refuse reiterate reject release request
   resettle resume rule sanction say scrap seek seize send shell sign stress strike submit summon support suspend tell test thank
   threaten urge veto vow want warn welcome withdraw`,
);

/** What follows a noun that says of itself which one is meant: "the ministry of trade", "the company that sank it". */
export const tellingWhich: ReadonlySet<string> = wordSet('of for in at from behind that who responsible');

/** Verbs behind whose object "of" or "for" tells what it is accused of or thanked for, no more of which body it is; lemmas. */
export const judgingVerbs: ReadonlySet<string> = wordSet(
  `accuse suspect warn remind inform notify convict blame thank praise criticise criticize condemn slam fault punish sanction sue
   fine commend congratulate denounce rebuke reprimand chide lambast applaud ask`,
);

/** Nouns that stand for any body, whatever its name: "the group" is whoever has just acted. */
export const plainBodies: ReadonlySet<string> = wordSet(
  'group bloc organisation organization body agency alliance association',
);
