import assert from 'node:assert/strict';
import { test } from 'node:test';
import { treeOf } from '../../../../src/reading/english/grammar/tree.ts';
import { membersOf } from '../../../../src/reading/english/propositions/members.ts';
import { propositionsOf } from '../../../../src/reading/english/propositions/propositions.ts';
import { annotate } from '../events/read-sentence.ts';

interface Case {
  readonly what: string;
  readonly text: string;
  /** "lemma: role=head+head …" of each predicate that has roles; "!" for the passive, "not" for a negated one, "<" before a carrier. */
  readonly want: readonly string[];
}

const cases: readonly Case[] = [
  // Subject, object, obliques.
  {
    what: 'subject and object',
    text: "Peru's premier met Chile's envoy on Tuesday.",
    want: ['meet: agent=premier patient=envoy'],
  },
  {
    what: 'a partner, and who is joined to him',
    text: 'The premier met with the envoys and the mayor.',
    want: ['meet: agent=premier partner=envoys+mayor'],
  },
  {
    what: 'a receiver before the object',
    text: 'Peru gave Chile two ships.',
    want: ['give: agent=Peru patient=ships recipient=Chile'],
  },
  {
    what: 'a receiver behind "to"',
    text: 'Peru sold two ships to Bolivia.',
    want: ['sell: agent=Peru patient=ships recipient=Bolivia'],
  },
  {
    what: 'near miss: a place behind "to" receives nothing',
    text: 'Peru moved two ships to Bolivia.',
    want: ['move: agent=Peru patient=ships'],
  },
  {
    what: 'a receiver whose gift stands behind "with"',
    text: 'Peru provided Bolivia with grain.',
    want: ['provide: agent=Peru patient=grain recipient=Bolivia'],
  },
  {
    what: 'a source',
    text: 'The navy seized grain from Bolivia.',
    want: ['seize: agent=navy patient=grain source=Bolivia'],
  },
  {
    what: 'a verb with its preposition',
    text: 'The government relies on Bolivia.',
    want: ['rely: agent=government patient=Bolivia'],
  },
  {
    what: 'an object behind a set phrase',
    text: 'Lima condemned in the strongest possible terms the raid.',
    want: ['condemn: agent=Lima patient=raid'],
  },
  {
    what: 'near miss: a phrase of time is no object',
    text: 'The government met on Monday.',
    want: ['meet: agent=government'],
  },
  {
    what: 'who is told, and what',
    text: 'The envoy told reporters that the harbour had burned.',
    want: ['tell: agent=envoy patient=burned recipient=reporters', 'burn: patient=harbour'],
  },
  {
    what: 'near miss: a story is told to nobody',
    text: 'The envoy told a story.',
    want: ['tell: agent=envoy patient=story'],
  },
  {
    what: 'what is said before the verb of saying',
    text: 'The port is closed, the minister said.',
    want: ['close!: patient=port', 'say: agent=minister patient=closed'],
  },
  {
    what: 'near miss: a day says nothing',
    text: 'The army said Tuesday that the port had fallen.',
    want: ['say: agent=army patient=fallen', 'fall: patient=port'],
  },
  // Who only undergoes.
  {
    what: 'a verb with its object',
    text: 'Peru opened the border.',
    want: ['open: agent=Peru patient=border'],
  },
  { what: 'the same without one', text: 'The border opened.', want: ['open: patient=border'] },
  // Passive.
  {
    what: 'passive with "by"',
    text: 'The envoy was received by the premier in Lima.',
    want: ['receive!: agent=premier patient=envoy'],
  },
  {
    what: 'near miss: "by" with a day',
    text: 'The envoy was received in Lima by Monday.',
    want: ['receive!: patient=envoy'],
  },
  {
    what: 'passive of a gift',
    text: 'Bolivia was given two ships.',
    want: ['give!: patient=ships recipient=Bolivia'],
  },
  { what: 'near miss: passive without a gift', text: 'Bolivia was sold.', want: ['sell!: patient=Bolivia'] },
  // Control and raising.
  {
    what: 'the object controls',
    text: 'Lima urged Quito to withdraw its troops.',
    want: ['urge: agent=Lima patient=Quito topic=withdraw', 'withdraw: agent=Quito patient=troops'],
  },
  {
    what: 'near miss: the subject controls',
    text: 'Lima promised Quito to withdraw its troops.',
    want: ['promise: agent=Lima patient=Quito topic=withdraw', 'withdraw: agent=Lima patient=troops'],
  },
  {
    what: 'raising over "seems"',
    text: 'The premier seems to trust Quito.',
    want: ['seem: patient=premier+trust', 'trust: agent=premier patient=Quito'],
  },
  {
    what: 'raising over a passive',
    text: 'The minister is expected to sign the bill.',
    want: ['expect!: patient=minister+sign', 'sign: agent=minister patient=bill'],
  },
  {
    what: 'a verb that only helps has no roles',
    text: 'Peru has to pay Bolivia.',
    want: ['pay: agent=Peru recipient=Bolivia'],
  },
  {
    what: 'an adjective with its infinitive',
    text: 'The government is ready to sign.',
    want: ['ready: patient=government topic=sign', 'sign: agent=government'],
  },
  // Relative clauses and participles.
  {
    what: '"who"',
    text: 'The envoy, who signed the papers, left Lima.',
    want: ['sign: agent=envoy patient=papers', 'leave: agent=envoy patient=Lima'],
  },
  {
    what: '"that" as the object',
    text: 'The bill that Peru signed was never ratified.',
    want: ['sign: agent=Peru patient=bill', 'ratify!: not patient=bill'],
  },
  {
    what: 'a reduced relative clause',
    text: 'The ships seized by the navy carried grain.',
    want: ['seize!: agent=navy patient=ships', 'carry: agent=ships patient=grain'],
  },
  {
    what: 'a participle behind the comma',
    text: 'Rebels shelled the port, killing 12 sailors.',
    want: ['shell: agent=Rebels patient=port', 'kill: agent=Rebels patient=sailors'],
  },
  {
    what: 'a paper says, not who issues it',
    text: 'The minister issued a paper saying that the port was closed.',
    want: ['issue: agent=minister patient=paper', 'say: agent=paper patient=closed', 'close!: patient=port'],
  },
  {
    what: 'near miss: the subject of a passive did not repair the pier',
    text: 'The port was reopened after repairing the pier.',
    want: ['reopen!: patient=port', 'repair: patient=pier'],
  },
  {
    what: 'work to do',
    text: 'There is much work to do.',
    want: ['be: patient=work', 'do: patient=work'],
  },
  {
    what: 'near miss: a plan is not what is sold',
    text: 'There is a plan to sell.',
    want: ['be: patient=plan', 'plan: patient=sell'],
  },
  // Coordination.
  {
    what: 'joined verbs share subject and object',
    text: 'Peru arrested and deported two envoys.',
    want: ['arrest: agent=Peru patient=envoys', 'deport: agent=Peru patient=envoys'],
  },
  {
    what: 'near miss: each has its own object',
    text: 'Peru signed the bill and left the room.',
    want: ['sign: agent=Peru patient=bill', 'leave: agent=Peru patient=room'],
  },
  {
    what: 'those whom "including" names',
    text: 'Five states, including Peru and Chile, signed the bill.',
    want: ['sign: agent=states+Peru+Chile patient=bill'],
  },
  {
    what: 'an apposition',
    text: 'The minister, Ana Ruiz, resigned.',
    want: ['resign: agent=minister+Ana'],
  },
  // Nouns of deeds.
  {
    what: 'owner, "on", and the passive above',
    text: "Bolivia's attack on the port was condemned by Peru.",
    want: ['attack: agent=Bolivia patient=port', 'condemn!: agent=Peru patient=attack'],
  },
  {
    what: 'near miss: what befalls its owner',
    text: "Bolivia's collapse was feared by Peru.",
    want: ['collapse: patient=Bolivia', 'fear!: agent=Peru patient=collapse'],
  },
  {
    what: '"between"',
    text: 'The talks between Peru and Chile ended.',
    want: ['talk: agent=Peru+Chile', 'end: patient=talks'],
  },
  {
    what: '"of" of a doer and of what is done to',
    text: 'The visit of the premier followed the seizure of the ship.',
    want: ['visit: agent=premier', 'follow: agent=visit patient=seizure', 'seizure: patient=ship'],
  },
  {
    what: 'joined nouns share their phrase',
    text: 'Lima condemned the arrest and detention of two envoys.',
    want: [
      'condemn: agent=Lima patient=arrest+detention',
      'arrest: patient=envoys',
      'detention: patient=envoys',
    ],
  },
  {
    what: 'a light verb gives the noun its agent',
    text: 'The navy launched an attack on the port.',
    want: ['launch: agent=navy patient=attack', 'attack <launched: agent=navy patient=port'],
  },
  {
    what: 'near miss: whoever describes an attack does not attack',
    text: 'The navy described an attack on the port.',
    want: ['describe: agent=navy patient=attack', 'attack: patient=port'],
  },
  {
    what: 'no talks',
    text: 'There were no talks with Bolivia.',
    want: ['be: not patient=talks', 'talk: not partner=Bolivia'],
  },
  // Who most likely does what is left open.
  {
    what: 'thanked for a deed',
    text: 'Lima thanked Quito for hosting the show.',
    want: ['thank: agent=Lima patient=Quito', 'host: patient=show (Quito)'],
  },
  {
    what: 'a decision',
    text: "Bolivia feared Lima's decision to close the port.",
    want: [
      'fear: agent=Bolivia patient=decision',
      'decision: agent=Lima patient=close',
      'close: patient=port (Lima)',
    ],
  },
];

function linesOf(text: string): readonly string[] {
  return annotate(text).sentences.flatMap((sentence) => {
    const tree = treeOf(sentence);
    const word = (token: number): string => tree.tokens[token].text;
    return propositionsOf(tree).flatMap(({ predicate, roles, implied, passive, negated }) => {
      const told = Object.entries(roles).flatMap(([role, heads]) =>
        heads.length === 0
          ? []
          : [
              `${role}=${heads
                .flatMap((head) => membersOf(tree, head))
                .map(word)
                .join('+')}`,
            ],
      );
      if (told.length === 0) return [];
      const carrier = predicate.carrier === null ? '' : ` <${word(predicate.carrier)}`;
      const open = implied.length === 0 ? '' : ` (${implied.map(word).join('+')})`;
      return [
        `${predicate.lemma}${passive ? '!' : ''}${carrier}: ${negated ? 'not ' : ''}${told.join(' ')}${open}`,
      ];
    });
  });
}

for (const { what, text, want } of cases) {
  test(`${text} (${what})`, () => {
    assert.deepEqual(linesOf(text), want);
  });
}
