import { wordList, wordSet } from '../../mechanics/word-list.ts';
import { modals } from './modal-verbs.ts';

/** Articles. */
export const articles: readonly string[] = wordList('the a an');

/** Possessive determiners. */
export const possessives: readonly string[] = wordList('my your his her its our their');

/** Demonstratives. */
export const demonstratives: readonly string[] = wordList('this that these those');

/** Articles, possessives and demonstratives: what opens a noun phrase and names nothing itself. */
export const determiners: ReadonlySet<string> = new Set([
  ...articles,
  ...possessives,
  ...demonstratives,
  'all',
]);

/** Personal pronouns as subjects. */
export const subjectPronouns: readonly string[] = wordList('i you he she it we they');

const ofSpeech = wordSet('i you we my your our');

/** Pronouns of the third person, as subjects and as possessives. */
export const thirdPersons: ReadonlySet<string> = new Set(
  [...subjectPronouns, ...possessives].filter((word) => !ofSpeech.has(word)),
);

/** Personal pronouns as objects that differ from the subject's form. */
export const objectPronouns: readonly string[] = wordList('me him her us them');

/** Personal pronouns in the form that they have as objects: "thank you", "told her". */
export const objectForms: ReadonlySet<string> = new Set([...objectPronouns, 'you', 'it']);

/** Pronouns of persons, and "people": whoever is called by one is no thing. */
export const personWords: ReadonlySet<string> = new Set([
  ...subjectPronouns.filter((pronoun) => pronoun !== 'it'),
  ...objectPronouns,
  ...wordSet('who whom everyone everybody anyone someone people'),
]);

/** Relative and interrogative pronouns. */
export const relatives: readonly string[] = wordList('who whom whose which what that');

/** Forms of "be". */
export const beForms: readonly string[] = wordList('be am is are was were been being');

/** Forms of the verbs that make a noun or adjective the predicate of their subject. */
export const linkingForms: ReadonlySet<string> = wordSet(
  'be is was are were become becomes became remain remains remained',
);

/** Forms of "have". */
export const haveForms: readonly string[] = wordList('have has had having');

/** Forms of "do" that help another verb. */
export const doForms: readonly string[] = wordList('do does did');

/** Prepositions of one word. */
export const prepositions: readonly string[] = wordList(
  `of in on at by to for from with about after against among between before during into near off over per since than through under
   until within without across around inside outside throughout toward towards`,
);

/** Prepositions that carry a noun phrase on, an office's among them: "the minister of trade", "the envoy to Peru". */
export const phrasePrepositions: ReadonlySet<string> = wordSet('of for at in with from to on');

/** Prepositions through which a verb governs a gerund: "accused of spying". */
export const gerundPrepositions: ReadonlySet<string> = wordSet('of from for against with to about');

/** Prepositions behind which no subject stands: "*trade* between the two states should grow"; "about 40 men" may be one. */
export const obliquePrepositions: ReadonlySet<string> = new Set([...phrasePrepositions, 'between', 'by']);

/** Prepositions of a noun's own complement: "trade with", "exports of", "a ban on". */
export const ownerPrepositions: ReadonlySet<string> = wordSet('of for with between on in from against to');

/** Conjunctions that join and that subordinate. */
export const conjunctions: readonly string[] = wordList(
  'and or but nor yet so if as because although though while when where whereas since after before until unless than that then',
);

/** Pronouns for an open number or part. */
export const indefinites: readonly string[] = wordList('one some many most all both other others');

/** Words at which a new clause begins, the words of saying among them. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  ...conjunctions,
  ...relatives,
  ...wordSet('said says also however meanwhile'),
]);

const clauseJoiners = wordList('when while until although though');

/** Words that open a clause under another; "that" is not among them, since it also opens what is said. */
export const subordinators: ReadonlySet<string> = new Set([
  ...clauseJoiners,
  ...wordSet('if which who as because whether after before'),
]);

/** Conjunctions whose clause has the subject of the one above where it has none: "before leaving". */
export const sharingConjunctions: ReadonlySet<string> = new Set([
  ...clauseJoiners,
  ...wordSet('before after since if once'),
]);

/** Conjunctions right behind which the subject of a finite clause stands: "because Ana Sosa and Lima signed". */
export const finiteConjunctions: ReadonlySet<string> = new Set([...clauseJoiners, 'because', 'that']);

/** Words at which a noun phrase ends where nothing is known of the grammar. */
export const phraseEnds: ReadonlySet<string> = new Set([
  ...determiners,
  ...subjectPronouns,
  ...objectPronouns,
  ...relatives,
  ...beForms,
  ...haveForms,
  ...modals,
  ...prepositions,
  ...conjunctions,
  'do',
  'does',
  'did',
  ...wordSet('not no there here each every also only more less other said says including plus cent percent'),
  ...wordSet('ago later earlier now today yesterday tomorrow live lived fled came left went died made took'),
]);
