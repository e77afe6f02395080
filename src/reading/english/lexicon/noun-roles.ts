import { wordList } from '../../mechanics/word-list.ts';
import type { RoleName } from './verb-roles.ts';

/** What the words beside a noun of an event mean; null for a place that is none of the roles. */
export interface NounRoles {
  /** Whose it is: "Lima's visit", "Lima's collapse". */
  readonly owner: RoleName | null;
  /** "of Lima" where nothing else says who acts. */
  readonly of: RoleName | null;
  /** A noun before it that is no name: "the peace process". */
  readonly before: RoleName | null;
  /** An infinitive or a clause with "that": "the decision to leave", "the claim that …". */
  readonly clause: RoleName | null;
  /** Roles of phrases by their preposition, "of" left out. */
  readonly phrases: ReadonlyMap<string, RoleName>;
}

const plain: NounRoles = {
  owner: 'agent',
  of: 'patient',
  before: 'patient',
  clause: null,
  phrases: new Map([
    ['by', 'agent'],
    ['to', 'patient'],
  ]),
};

/** A row: what is otherwise than in `plain`, the roles of phrases, and the nouns. */
interface Row {
  readonly places?: Partial<Omit<NounRoles, 'phrases'>>;
  readonly phrases?: Readonly<Record<string, RoleName>>;
  readonly nouns: string;
}

/** What two sides do together. */
const between = `meeting talk negotiation discussion conversation dialogue consultation cooperation relation relationship trade partnership
  alliance summit call exchange deal agreement accord pact treaty contract war conflict fight clash battle dispute competition tie
  contact ceasefire truce`;

/** A noun may stand in several rows: the later place wins, of two roles of one preposition the earlier. */
const rows: readonly Row[] = [
  // What befalls whose it is; PropBank's frames know no ARG0 of most.
  {
    places: { owner: 'patient' },
    nouns: `death birth arrival rise fall growth collapse decline increase decrease drop return departure emergence existence
      progress passing
      wedding trial involvement right downfall demise survival recovery disappearance release arrest detention imprisonment capture
      kidnapping
      killing assassination murder injury illness election appointment nomination dismissal resignation stay position result cost
      development
      difference beauty presence spirit occasion appearance consequence importance coincidence potential evolution equality efficiency
      consistency outbreak origin expansion extension inflation persistence crash escalation deterioration separation abduction
      deportation`,
  },
  // What its doer does to nobody: "the visit of Lima's premier".
  {
    places: { of: 'agent' },
    nouns: `visit speech success statement attempt refusal failure impact implication support call appeal warning threat decision
      plan effort move
      remark comment complaint struggle attack strike retirement participation willingness issue affliction influence effect role
      ability power
      victory win`,
  },
  {
    places: { clause: 'patient' },
    nouns: `way chance decision offer plan attempt effort promise pledge proposal agreement threat refusal ability provision
      opportunity expression
      desire wish hope intention claim announcement allegation belief view fear request demand order call bid right need vow`,
  },
  { places: { before: null }, nouns: 'service' },
  { phrases: { with: 'partner', between: 'agent', among: 'agent' }, nouns: between },
  {
    phrases: { on: 'patient' },
    nouns: `attack assault ban report work tax vote impact discussion talk effect strike raid influence crackdown restriction limit
      indication comment
      ruling decision agreement deal negotiation debate information view opinion stance position speech lecture study research survey
      inquiry
      probe consensus referendum focus emphasis dependence reliance advice embargo war blockade curb pressure bet sanction`,
  },
  {
    phrases: { for: 'patient' },
    nouns: `request demand respect search call support need hope plan preparation replacement review responsibility vote retaliation
      appeal storage
      agreement care payment desire bid hunt quest concern enthusiasm love sympathy admiration affection compensation reward penalty
      punishment
      reason explanation campaign praise contempt disregard provision`,
  },
  {
    phrases: { in: 'patient' },
    nouns: `participation interest change investment involvement hope experience role increase decrease reduction rise trade faith
      trust belief
      confidence stake share cut fall drop delay decline gain growth shift progress improvement`,
  },
  { phrases: { with: 'patient' }, nouns: 'help experience problem' },
  {
    phrases: { against: 'patient' },
    nouns: `attack war struggle strike campaign case crime protest discrimination fight offensive operation threat violence sanction raid`,
  },
  {
    phrases: { about: 'patient' },
    nouns: `doubt question talk concern complaint statement claim thought speculation information story worry report warning fear
      remark comment
      discussion debate knowledge idea opinion feeling`,
  },
  { phrases: { at: 'patient' }, nouns: 'look attempt' },
  { phrases: { regarding: 'patient' }, nouns: 'question decision information' },
  { phrases: { from: 'agent' }, nouns: 'loan thanks pressure support help threat attack request letter' },
  {
    phrases: { with: 'partner' },
    nouns: 'interview appointment date quarrel feud rivalry collaboration coordination',
  },
];

function readRows(): ReadonlyMap<string, NounRoles> {
  const found = new Map<string, NounRoles>();
  for (const { places, phrases = {}, nouns } of rows) {
    for (const noun of wordList(nouns)) {
      const before = found.get(noun) ?? plain;
      const more = Object.entries(phrases);
      found.set(noun, { ...before, ...places, phrases: new Map([...more, ...before.phrases]) });
    }
  }
  return found;
}

const known = readRows();

/** What the words beside a noun mean. */
export function rolesOfNoun(lemma: string): NounRoles {
  return known.get(lemma) ?? plain;
}
