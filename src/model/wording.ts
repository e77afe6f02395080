import type { HeldFamily } from './act-traits.ts';
import type { EventContext } from './record.ts';

/**
 * What the folds of the record must know of the language in which articles are written. Resolve has no words of its own: each language
 * builds one value of this kind beside its lexicon, and it is handed in. All words are folded, as `foldPhrase` gives them.
 */
export interface Wording {
  /** Words without a meaning of their own: articles, prepositions, pronouns, auxiliaries. */
  readonly emptyWords: ReadonlySet<string>;
  /** Words of an undertaking that do not say what is to be done: "contract", "support", "million". */
  readonly hollowWords: ReadonlySet<string>;
  /** Folded forms of verbs and nouns of doing what was undertaken, each with the class of the deed. */
  readonly deeds: ReadonlyMap<string, string>;
  /** The class of the deed by which a sum of money that was promised is given. */
  readonly deedOfSums: string;
  /** The word before a deed that is promised: "to" in "a contract to build". */
  readonly deedMark: string;
  /** The class of the deed by which a thing is made, and that of the one by which it is handed over to those for whom it is made. */
  readonly deedOfMaking: string;
  readonly deedOfHandingOver: string;
  /** What the inflections of one word share. */
  readonly stemOf: (word: string) => string;
  /** The singular of a noun; any other word as it is. */
  readonly singularOf: (word: string) => string;
  /** Words that say of what follows that it is not so. */
  readonly negations: ReadonlySet<string>;
  /** Verbs and adjectives of holding something true, folded: what they take is denied where they are. */
  readonly beliefs: ReadonlySet<string>;
  /** Nouns of what a belief rests on, folded: "no evidence". */
  readonly grounds: ReadonlySet<string>;
  /** Stems that two sides of one quarrel use for one thing, each with the name of the thing. */
  readonly meanings: ReadonlyMap<string, string>;
  readonly denials: DenialWording;
  readonly quarrels: QuarrelWording;
  readonly revisions: RevisionWording;
  readonly figures: FigureWording;
  readonly stories: StoryWording;
  /** By family of acts: its nouns in the plural ("meetings"). */
  readonly severalHeld: Readonly<Record<HeldFamily, RegExp>>;
  /** That three sides or more meet: "trilateral". */
  readonly threeSides: RegExp;
  /** That a sentence tells of a stay, of which what it tells was some day: "while in the country". */
  readonly onSomeDay: RegExp;
  /** That a sentence looks back on a meeting of some day before: "had met earlier". */
  readonly heldBefore: RegExp;
  /** That something is the first of its kind since a year: groups `what` and `year`. */
  readonly firstSince: RegExp;
  /** Phrases that show what an event is about, by their first word. */
  readonly contexts: ReadonlyMap<string, readonly ContextPhrase[]>;
}

/** How leads tell what their article is about. */
export interface StoryWording {
  /** The language of the articles that it is of, as `Article.language` gives it. */
  readonly language: string;
  /** Words that the leads of many happenings share: offices, days, "talks". */
  readonly common: ReadonlySet<string>;
  /** Titles of articles that tell many happenings. */
  readonly digest: RegExp;
}

/** How denials and charges are worded. */
export interface DenialWording {
  /** A claim as another reports it ("Ruritanian claims that …"): group `whose` is before it, group `what` is what is claimed. */
  readonly reportedClaim: RegExp;
  /** Verbs that deny what is said, not what is offered. */
  readonly denyingVerb: RegExp;
  /** Contents that spell out what is denied ("its troops were there", "targeting civilians"), unlike "the charges". */
  readonly spelledOut: readonly RegExp[];
  /** Where what is denied ends and the sentence goes on about something else: ", news that …", " saying that …". */
  readonly tail: RegExp;
  /** Contents that deny what was just said without telling it: "this", "such a call had taken place". */
  readonly pointsBack: RegExp;
  /** Contents that deny a charge without telling it: "the allegations", "any wrongdoing". */
  readonly ofCharge: RegExp;
  /** A whole sentence that denies and no more: group `what` is what it points at. */
  readonly bareDenial: RegExp;
  /** That what a sentence says is denied in its own tail: ", a charge denied by Norway". */
  readonly deniedInTail: RegExp;
  /** Contents that call a charge untrue: "the charges were false". */
  readonly heldFalse: RegExp;
  /** That two accuse each other. */
  readonly mutually: RegExp;
  /** That somebody "had never" done a deed: groups `who` and `deed`. */
  readonly neverDone: RegExp;
  /** Stems of nearly every charge, which tell no two apart. */
  readonly chargeStems: ReadonlySet<string>;
}

/** How two sides contradict each other where neither denies. */
export interface QuarrelWording {
  /** Words for the wrong that one does another. */
  readonly condemning: RegExp;
  /** Words by which a side holds its own deed right, and such as only look like them. */
  readonly defending: RegExp;
  readonly noDefence: RegExp;
  /** That the deed is one's own. */
  readonly ownDeed: RegExp;
  /** That somebody stands up for a thing: group `thing`. */
  readonly standsFor: RegExp;
  /** A thing of another that is said not to be so: groups `whose` and `what`. */
  readonly untrueThing: RegExp;
  /** What another holds, has ruled or puts forward, as the object of a rejection: groups `whose`, `noun` and `what`. */
  readonly heldView: readonly RegExp[];
  /** The same, as what somebody says he does not support: group `view` is all of it. */
  readonly unsupported: RegExp;
  /** That what another calls by a name is something else: groups `who` and `label`. */
  readonly relabelled: RegExp;
  /** That what is denied is a number of people. */
  readonly ofCount: RegExp;
  /** That what a sentence tells is rejected in its tail: groups `before`, `noun` and `denier`. */
  readonly rejectedInTail: RegExp;
  /** That "both sides" accuse each other. */
  readonly bothAccuse: RegExp;
  /** What is denied, each with what asks for its end and so takes it for granted. */
  readonly presupposed: readonly (readonly [denied: RegExp, asked: RegExp])[];
}

/** How one sentence tells that a target, a ceiling or a forecast was changed. */
export interface RevisionWording {
  /** A note that a text was corrected: groups `what`, `after` and `before`. */
  readonly corrected: readonly RegExp[];
  /** That what is corrected is an office. */
  readonly ofOffice: RegExp;
  /** That the figures of a sentence are those of an earlier text or count: "an earlier draft". */
  readonly earlier: RegExp;
  /** The change, up to the word before the old value. */
  readonly changed: RegExp;
  /** That a day was moved: groups `before` and `after` are the days as written. */
  readonly movedDay: readonly RegExp[];
  /** The end of what stands before the old value, and before the new one; lower case. */
  readonly beforeOld: RegExp;
  readonly beforeNew: RegExp;
}

/** How sentences say what a figure counts, whose it is and where. */
export interface FigureWording {
  /** Nouns for people by where they live. */
  readonly residents: ReadonlySet<string>;
  /** That people live somewhere. */
  readonly living: RegExp;
  /** Nouns of a measure that say nothing of what is measured: "number", "total". */
  readonly emptyHeads: ReadonlySet<string>;
  /** Words that say how a figure is framed, not what it is of: "annual", "bilateral". */
  readonly framing: ReadonlySet<string>;
  /** Heads of what stands at a level over time, in the singular. */
  readonly levels: ReadonlySet<string>;
  /** Heads of what one happening has done to people, counted anew as it becomes known. */
  readonly tolls: ReadonlySet<string>;
  /** Words of a toll that do not say whom it counts: "people", "death". */
  readonly anybody: ReadonlySet<string>;
  /** Words for one violent happening: an attack, a blast. */
  readonly attacks: ReadonlySet<string>;
  /** Units that measure no level: time, rank, multiples. */
  readonly looseUnits: ReadonlySet<string>;
  /** What stands between two clauses that give a number each. */
  readonly clauseBreak: RegExp;
  /** The preposition before a place. */
  readonly placePreposition: RegExp;
  /** A place with its preposition; group 1 is its words. */
  readonly placePhrase: RegExp;
  /** Words of a place that is part of a country. */
  readonly partOfCountry: RegExp;
  /** First words of a place that is not named: "country", "other". */
  readonly unnamedPlace: RegExp;
  /** What stands where an owner could and is none: currencies, "countries". */
  readonly noOwner: RegExp;
  /** That something is said of a relation between two. */
  readonly relational: RegExp;
  /** A relation with what it is in; group 1 is that. */
  readonly relation: RegExp;
}

/** A phrase that shows a context of an event: its words in the singular. */
export interface ContextPhrase {
  readonly words: readonly string[];
  readonly context: EventContext;
}
