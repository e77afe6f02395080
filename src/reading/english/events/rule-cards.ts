import type { RuleCard } from '../../mechanics/rule-card.ts';

const kind = 'event';

/** What docs/rules.md says of the event rules, in the order of trial. */
export const eventRuleCards: readonly RuleCard[] = [
  {
    name: 'event-verb',
    kind,
    pattern:
      'A verb of the lexicon whose pattern holds: its object, preposition, particle or complement clause. Subject (or the "by" phrase of a passive) acts; object or prepositional phrase receives. A shared subject is found through control, coordination and relative clauses. Who says that his own state opposes, supports, demands … does so with it.',
    example: 'The Peruvian foreign minister met her Chilean counterpart in Lima on Tuesday.',
    mustNotMatch: 'The harvest met the needs of three provinces.',
  },
  {
    name: 'event-light-verb',
    kind,
    pattern:
      'A verb that says little (hold, pay, stage, launch, make, open) with an event noun as object: the noun gives the type, the verb gives the parties and the tense.',
    example: 'Norway and Ghana held talks on fisheries in Accra.',
    mustNotMatch: 'The museum holds letters from the period.',
  },
  {
    name: 'event-demand',
    kind,
    pattern:
      'A speech verb over a clause whose own subject "must", "should", "ought to" or "needs to" do something: a demand on that subject.',
    example: 'Brussels said Ankara must reopen the crossing.',
    mustNotMatch: 'The minister said she must leave early.',
  },
  {
    name: 'event-noun',
    kind,
    pattern:
      'A noun that tells an event by itself (meeting, visit, signing, call, arrest, attack), with its parties in the possessive, in compounds, or after of, by, with, between, to, on. For contacts the subject of the clause that it sets the scene for takes part.',
    example: "The signing of a fisheries pact between Norway and Ghana closed the minister's visit to Accra.",
    mustNotMatch: 'The meeting room was painted green.',
  },
  {
    name: 'event-content-noun',
    kind,
    pattern:
      'A noun of refusal, threat, pledge or demand with its infinitive or "for" phrase: the possessive, "by" or "from" names who, the infinitive what it is about.',
    example: "Lima's refusal to receive the envoy angered Quito.",
    mustNotMatch: 'Any request for assistance would be considered.',
  },
  {
    name: 'event-refusal',
    kind,
    pattern:
      'A verb of help, contact or yielding under "will not", "would not" or "cannot": the will not to do it is REJECT, and has happened.',
    example: 'Oslo will not lift the embargo on the island.',
    mustNotMatch: 'Oslo did not lift the embargo last year.',
  },
  {
    name: 'event-joint-work',
    kind,
    pattern:
      '"In partnership", "in cooperation" or "in collaboration with" a name: the subject of the clause, or the noun that the phrase is set behind, works with it.',
    example: 'Norway, in partnership with Ghana, will build a harbour.',
    mustNotMatch: 'Norway, in partnership with industry, will build a harbour.',
  },
  {
    name: 'event-charge',
    kind,
    pattern:
      'A statement of a party of one state that says, in earnest, that a party of another state has done wrong (violated, crossed the line, fired shots, spread terrorism …): an accusation, though no word of accusing stands there.',
    example: 'The Chilean envoy said Peruvian patrols had crossed the line near the lake.',
    mustNotMatch: 'The Chilean envoy said Peruvian patrols would not cross the line.',
  },
  {
    name: 'event-promise-table',
    kind,
    pattern:
      'For PLOVER codes only: what is past keeps its type; planned contact, support, aid, cooperation or yielding is AGREE; planned harm is THREATEN; good denied is REJECT. The record itself keeps type and status apart.',
    example: 'Kenya will send medicine to Malawi (AID, planned; in PLOVER: AGREE).',
    mustNotMatch: 'Kenya sent medicine to Malawi (AID, happened).',
  },
  {
    name: 'event-retold',
    kind,
    pattern:
      "A sentence that names no party and says that a meeting was held or took place, within four sentences behind the one meeting that the text has told: its day and place are that meeting's.",
    example: 'The ministers met. The meeting was held the same day at the guest house.',
    mustNotMatch: 'A meeting of the local chess club was held at the guest house.',
  },
];
