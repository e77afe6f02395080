import { wordList } from '../../mechanics/word-list.ts';
import { noAgent, noAgentAlone } from './patient-subjects.ts';
import { prepositionalVerbs } from './prepositional-verbs.ts';

/** A role that a word beside a predicate may stand in; the topic is what is spoken of or asked for where that is no patient. */
export type RoleName = 'agent' | 'patient' | 'partner' | 'recipient' | 'source' | 'topic';

/** What the places round a verb mean; null for a place that is none of the roles. */
export interface VerbRoles {
  /** The subject where an object or a clause follows. */
  readonly subject: RoleName | null;
  /** The subject where none follows. */
  readonly alone: RoleName | null;
  readonly object: RoleName | null;
  /** The object where it is a person and nothing else follows: "told the envoy". */
  readonly person: RoleName | null;
  /** The object where a phrase with "with" follows: "provided Lima with aid". */
  readonly objectWith: RoleName | null;
  /** The object before a clause. */
  readonly objectBefore: RoleName | null;
  /** A clause without an object before it: "wants to go", "said that …". */
  readonly clause: RoleName | null;
  /** A clause behind an object: "urged Lima to go", "told Lima that …", "let Lima go". */
  readonly clauseAfter: RoleName | null;
  /** Roles of phrases by their preposition. */
  readonly phrases: ReadonlyMap<string, RoleName>;
}

const plain: VerbRoles = {
  subject: 'agent',
  alone: 'agent',
  object: 'patient',
  person: 'patient',
  objectWith: 'patient',
  objectBefore: 'patient',
  clause: 'patient',
  clauseAfter: 'topic',
  phrases: new Map(),
};

/** A row: what is otherwise than in `plain`, the roles of phrases, and the verbs; a particle follows after "_". */
interface Row {
  readonly places?: Partial<Omit<VerbRoles, 'phrases'>>;
  readonly phrases?: Readonly<Record<string, RoleName>>;
  readonly verbs: string;
}

/** A verb may stand in several rows: the later place wins, of two roles of one preposition the earlier. */
const rows: readonly Row[] = [
  // "told the envoy that …", "asked Lima to go": who is told receives.
  {
    places: { objectBefore: 'recipient', person: 'recipient', clauseAfter: 'patient' },
    phrases: { about: 'patient', of: 'patient', to: 'recipient' },
    verbs: 'tell ask remind warn show teach request lobby tip caution',
  },
  {
    places: { object: 'recipient' },
    verbs: 'tell ask remind warn',
  },
  {
    phrases: { for: 'patient' },
    verbs: 'ask beg',
  },
  {
    places: { person: 'recipient' },
    phrases: { for: 'topic' },
    verbs: 'charge bill fine',
  },
  {
    phrases: { about: 'topic', of: 'topic' },
    verbs: 'inform notify advise assure alert brief update persuade convince instruct',
  },
  // "let them go", "wants Lima to pay", "saw him leave": the whole clause is let, wanted or seen.
  {
    places: { clauseAfter: 'patient' },
    verbs: `let make have see hear watch want allow permit need expect like prefer cause get consider find believe think
         deem hate love require intend mean feel notice observe imagine help bid`,
  },
  {
    places: { objectBefore: 'recipient', person: 'recipient', clauseAfter: 'patient' },
    phrases: { with: 'patient' },
    verbs: 'help',
  },
  {
    phrases: { with: 'topic', in: 'topic' },
    verbs: 'assist aid',
  },
  {
    places: { clauseAfter: 'patient', objectBefore: 'topic' },
    verbs: 'enable authorize authorise',
  },
  {
    places: { clause: 'topic', clauseAfter: 'topic' },
    verbs: 'promise pledge vow',
  },
  // What is said goes to somebody.
  {
    phrases: { to: 'recipient' },
    verbs: `say explain mention suggest announce declare report reveal describe repeat confirm confess admit state write
         read speak talk whisper shout recommend express communicate convey relay disclose propose demonstrate indicate
         present introduce complain signal point testify call apologize apologise voice`,
  },
  // What is given goes to somebody.
  {
    phrases: { to: 'recipient' },
    verbs: `give lend loan pay send sell hand grant award donate transfer deliver bring offer forward mail email fax ship
         return submit contribute assign allocate distribute extend owe leave provide supply teach show feed pass refer
         yield cede surrender restore repay refund entrust serve rent lease issue allot bequeath dispatch`,
  },
  {
    places: { person: 'recipient' },
    verbs: 'email pay text fax feed serve message write',
  },
  {
    places: { clause: null },
    verbs: 'keep',
  },
  {
    places: { clause: 'patient' },
    verbs: 'seem appear',
  },
  {
    phrases: { for: 'recipient' },
    verbs: 'buy get make prepare create cook find build reserve order provide secure book choose',
  },
  {
    places: { objectWith: 'recipient' },
    phrases: { with: 'patient' },
    verbs: 'provide supply furnish present entrust',
  },
  {
    phrases: { with: 'topic' },
    verbs: 'equip arm',
  },
  // What is taken comes from somebody.
  {
    phrases: { from: 'source' },
    verbs: `take get receive buy obtain borrow steal hear learn seek demand accept extract acquire purchase import inherit
         collect rescue remove seize gain win order request require expect withdraw come`,
  },
  {
    phrases: { of: 'source' },
    verbs: 'ask demand require expect',
  },
  // Doing with others.
  {
    phrases: { with: 'partner' },
    verbs: `meet negotiate discuss agree cooperate collaborate work talk speak consult confer debate fight argue clash
         compete trade exchange share sign coordinate chat communicate converse bargain battle compromise conspire
         correspond partner ally struggle interact quarrel feud spar wrestle disagree dispute coexist settle mingle joke
         dine team_up meet_up catch_up sit_down play`,
  },
  {
    phrases: { against: 'partner' },
    verbs: 'fight compete battle struggle',
  },
];

function readRows(): ReadonlyMap<string, VerbRoles> {
  const found = new Map<string, VerbRoles>();
  for (const verb of noAgentAlone) found.set(verb, { ...plain, alone: 'patient' });
  const bare = {
    subject: 'patient',
    alone: 'patient',
    object: null,
    person: null,
    objectWith: null,
    clause: null,
  } as const;
  for (const verb of noAgent) found.set(verb, { ...plain, ...bare });
  for (const { places, phrases = {}, verbs } of rows) {
    for (const verb of wordList(verbs)) {
      const before = found.get(verb) ?? plain;
      found.set(verb, { ...before, ...places, phrases: withPhrases(before, Object.entries(phrases)) });
    }
  }
  for (const [preposition, verbs] of prepositionalVerbs) {
    for (const verb of wordList(verbs)) {
      const before = found.get(verb) ?? plain;
      found.set(verb, { ...before, phrases: withPhrases(before, [[preposition, 'patient']]) });
    }
  }
  return found;
}

function withPhrases(
  { phrases }: VerbRoles,
  more: readonly (readonly [string, RoleName])[],
): ReadonlyMap<string, RoleName> {
  return new Map([...more, ...phrases]);
}

const known = readRows();

/** What the places round a verb mean; with a particle, what is known of the verb with it, else of the verb alone. */
export function rolesOfVerb(lemma: string, particle: string | null): VerbRoles {
  const joined = particle === null ? undefined : known.get(`${lemma}_${particle}`);
  return joined ?? known.get(lemma) ?? plain;
}

/** Whether somebody is given or told something: such a verb may keep its object in the passive ("was given a prize"). */
export function isGiving({ objectBefore, phrases }: VerbRoles): boolean {
  return objectBefore === 'recipient' || phrases.get('to') === 'recipient';
}

/** What is told or asked, not who: "told a story", "asked a question". */
export const toldThings: ReadonlySet<string> = new Set(
  wordList(
    `question story truth lie joke tale difference time secret favor favour permission help advice thing something nothing
     anything what it this that which`,
  ),
);
