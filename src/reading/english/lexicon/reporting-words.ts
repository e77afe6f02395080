import { wordList, wordSet } from '../../mechanics/word-list.ts';
import { haveForms } from './function-words.ts';

/** Verbs that only carry the reporting verb, by lemma: "continued to call", "is expected to say", "went on to say". */
export const carryingVerbs: ReadonlySet<string> = wordSet(
  `continue begin start go expect keep try decline refuse fail appear seem use schedule set want hope plan need quote be`,
);

/** Verbs that put a noun of saying into the world, by lemma: "issued a warning that …", "repeated the claim that …". */
export const utteringVerbs: ReadonlySet<string> = wordSet(
  'make issue release publish give repeat reiterate renew deliver voice express reaffirm send sound restate confirm submit',
);

/** Adjectives by which somebody is said to say something firmly: "was adamant that …". */
export const sayingAdjectives: ReadonlySet<string> = wordSet(
  'adamant insistent emphatic categorical unequivocal',
);

/** Verbs that put what is in the mind into words, by lemma: "share a desire to", "took the view that". */
export const sharingVerbs: ReadonlySet<string> = wordSet('share take');

/** Verbs of saying that take things as well, by lemma: "offered a list", "posted a picture". */
export const takingVerbs: ReadonlySet<string> = wordSet(
  'claim offer volunteer post publish release observe write detail',
);

/** How verbs and nouns of reasoning begin; in what is argued, "it" is what is argued about. */
export const reasoningStems: readonly string[] = wordList(
  'argu claim contend complain predict warn suggest caution insist',
);

/** Words among the reporting ones by which something is still to be said: "will say", "is scheduled to announce". */
export const yetToSayWords: readonly string[] = wordList(
  'will shall expected going scheduled set plan plans',
);

/** Words among the reporting ones by which something was said on another day: "had said", "has often said". */
export const saidBeforeWords: readonly string[] = [
  ...haveForms.filter((form) => form !== 'having'),
  ...wordList('once often repeatedly earlier previously later long'),
];
