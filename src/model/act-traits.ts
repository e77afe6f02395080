/**
 * Who plays which part.
 *
 * - mutual: subject and partner are actors alike (talks, a deal)
 * - directed: the subject acts, object or oblique receives
 * - hosting: the subject hosts, the object is the guest
 * - visiting: the subject goes to the object, which is host or place
 * - signing: subject and partner sign
 * - attending: the subject attends
 */
export type RolePlan = 'mutual' | 'directed' | 'hosting' | 'visiting' | 'signing' | 'attending';

/** Modes of PLOVER events (manual 0.8). */
export type EventMode =
  | 'abduct'
  | 'access'
  | 'allege'
  | 'arrest'
  | 'assist'
  | 'boycott'
  | 'ceasefire'
  | 'change'
  | 'curfew'
  | 'demo'
  | 'deport'
  | 'destroy'
  | 'disapprove'
  | 'disarm'
  | 'discontinue'
  | 'expel'
  | 'firearms'
  | 'heavy-weapons'
  | 'investigate'
  | 'martial-law'
  | 'meet'
  | 'multilateral'
  | 'phone'
  | 'relations'
  | 'release'
  | 'resign'
  | 'restrict'
  | 'riot'
  | 'seize'
  | 'strike'
  | 'targeted'
  | 'third-party'
  | 'troops'
  | 'violence'
  | 'visit'
  | 'weapons'
  | 'withdraw'
  | 'yield';

/** Families of acts that the parties do together: two reports of one family may tell of one happening. A visit and its talks are two. */
export type HeldFamily = 'call' | 'visit' | 'signing' | 'ceremony' | 'meeting';

/**
 * What must be known besides one of the parties before an act is told of that party alone.
 *
 * - type: what its PLOVER type asks for
 * - both: the other party too ("gave permission" means little by itself)
 * - doer: nothing more, where the party does it ("Lima pledged")
 * - place: where it was ("attended a summit in Lima")
 * - partner: that there was a partner, though without a name ("met opposition leaders")
 * - members: that the party's own members did it ("ministers of the union agreed")
 * - host: nothing more, where the party is the host
 * - fate: as type; a noun tells it too, of the party whom it befalls ("his arrest")
 * - undergone: nothing more, where a verb tells that it befell the party ("three sailors were charged")
 * - deed: as type; a noun tells it too, of the party who does it ("Lima's attack")
 * - own deed: as deed, but not of a pronoun ("its tests")
 */
export type Enough =
  | 'type'
  | 'both'
  | 'doer'
  | 'place'
  | 'partner'
  | 'members'
  | 'host'
  | 'fate'
  | 'undergone'
  | 'deed'
  | 'own deed';

/** How a summary joins those who did it: "talks between Lima and Quito", "support by Lima and Quito", "departure of Ana Sosa". */
export type JointWord = 'between' | 'by' | 'of';

/**
 * What is true of some types or acts only.
 *
 * - spoken: it is done in words, on the day on which the article reports it
 * - stance: it is a stand that a state takes in words, and whoever voices the stand takes it too
 * - contact: its parties meet, or conclude something with each other, at one place
 * - dated: it has a day of its own, which may lie ahead
 * - harm: a pledge of it is a threat
 * - contested: where only the party whom it befell tells it, it is that party's word
 * - force: day and parties tell it from others, in whatever words it is told
 * - often: the same parties do it over and over, even in one text
 * - plain doer: one may tell it of its doer alone ("Lima condemned the raid")
 * - plain victim: one may tell it of its victim alone ("three envoys of Lima were detained")
 * - sealed: it is done where the news is
 * - deliberate: it is never an accident
 * - charge: it blames somebody for something; concern, inquiries and trials do not
 * - interview: with a body it may be an interview ("spoke to the agency")
 * - passing: as a gerund it is meant in passing ("the importance of supporting trade")
 * - aimed: what is only meant to be done is a promise, and no event yet ("agreed to work together")
 * - threatening: with harm for its content it is a threat ("pledged to bomb the port")
 * - shareable: alone it is mobilisation, with others cooperation (a drill)
 * - stay: somebody's coming to a country and being there, told as one
 * - one stance: what one party thinks of another, one however often it is told
 * - parting: who does it sees a guest off, and receives nobody
 * - inviting: the visit it asks for is told beside it, and is no event of its own ("invited her to visit Lima")
 * - word given: what is promised is told in the clause below it, and is no event beside it ("agreed to strengthen ties")
 * - one voice: what several do so together on a day is one, whatever they say it of ("agreed to build a port", "also agreed to lower fees")
 * - of content: it says little but by what is promised ("agreed to restore ties")
 * - reversible: with "not to" or "never to" for its content it is a refusal ("vowed never to sign")
 * - silent: with a verb of answering for its content it is no act ("declined to comment")
 * - denying: it says that what another claims is not so
 * - written: it is done on paper, and is no meeting (a letter)
 * - once: its parties do it once as a rule, so that two years told of it disagree (recognition)
 * - seldom: the same members do it so seldom that two reports of it are likely of one (a summit)
 * - sits down: a visit in name, at which host and guest sit down together (a reception)
 * - of states: states and bodies do it; a person who does it only takes a post ("joined the agency")
 * - meal: it is eaten together, beside the talks of that day
 * - on the spot: what it is done to stands where it is done ("seized the shoal")
 */
export type ActTrait =
  | 'spoken'
  | 'of states'
  | 'stance'
  | 'contact'
  | 'dated'
  | 'harm'
  | 'contested'
  | 'force'
  | 'often'
  | 'plain doer'
  | 'plain victim'
  | 'sealed'
  | 'deliberate'
  | 'charge'
  | 'interview'
  | 'passing'
  | 'aimed'
  | 'threatening'
  | 'shareable'
  | 'word given'
  | 'one voice'
  | 'of content'
  | 'reversible'
  | 'silent'
  | 'denying'
  | 'written'
  | 'once'
  | 'seldom'
  | 'sits down'
  | 'meal'
  | 'on the spot'
  | 'stay'
  | 'one stance'
  | 'inviting'
  | 'parting';

/** What is true of an act under one PLOVER type. */
export interface ActTraits {
  /** Who plays which part, where the words say nothing else. */
  readonly roles: RolePlan;
  /** Its PLOVER mode, where the words say nothing else. */
  readonly mode: EventMode | null;
  /** Acts of another family are another happening; null for acts of one side, which their type tells apart. */
  readonly family: HeldFamily | null;
  readonly enough: Enough;
  readonly joint: JointWord;
  /** The mode of a request or refusal that is about it; null where that keeps its own. */
  readonly asked: EventMode | null;
  /** The mode of the refusal that "will not" makes of it; null where that only denies it. */
  readonly withheld: EventMode | null;
  /** The mode of a threat of it; null where that keeps its own. */
  readonly threatened: EventMode | null;
  readonly traits: ReadonlySet<ActTrait>;
}
