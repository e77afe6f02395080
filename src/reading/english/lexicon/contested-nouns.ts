import { wordSet } from '../../mechanics/word-list.ts';

/** What others say, want, offer or find, by lemma: who calls it bad will not have it. */
const stands = wordSet(
  `claim charge accusation allegation assertion report rumour rumor criticism complaint demand request proposal offer plan idea talk
   negotiation dialogue ruling verdict award judgement judgment threat ultimatum condition invitation argument suggestion theory
   resolution draft bill`,
);

/** What somebody does or decides, by lemma: who calls it bad accuses its doer. */
const deeds = wordSet(
  `move decision step action act measure policy law legislation ban sanction tariff curb restriction attack strike airstrike raid
   bombing bombardment test launch drill exercise manoeuvre maneuver deployment occupation annexation settlement construction
   expansion campaign deal agreement accord treaty pact statement remark comment speech rhetoric behaviour behavior conduct stance
   position attitude approach response reaction vote election referendum decree order arrest detention trial indictment sentence
   withdrawal expulsion visit presence treatment blockade siege recognition bid attempt intervention invasion offensive operation
   patrol incursion insistence refusal crackdown seizure killing assassination embargo practice activity strategy programme program
   imposition closure demolition execution prosecution conviction leadership plot push effort`,
);

/** Whether a noun, by its lemma, is what somebody says, wants or finds: "the claim", "the ruling". */
export function isStand(lemma: string): boolean {
  return stands.has(lemma);
}

/** Whether a noun, by its lemma, is what one may hold against somebody: a deed, or what is said or wanted. */
export function isContested(lemma: string): boolean {
  return stands.has(lemma) || deeds.has(lemma);
}
