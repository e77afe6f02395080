import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventClaim } from '../../../../src/model/claim.ts';
import { readText } from '../../read-text.ts';

/** The events of a text as "TYPE act status: parties; day; place". */
async function eventsIn(text: string): Promise<readonly string[]> {
  const { claims, actors } = await readText(text, '2024-05-03');
  return claims
    .filter((claim): claim is EventClaim => claim.kind === 'event')
    .map(({ type, act, status, participants, date, place }) => {
      const parties = participants.map(({ party }) => actors[party.actor].name).join(', ');
      return `${type} ${act} ${status}: ${parties}; ${date?.start ?? '-'}; ${place?.name ?? '-'}`;
    });
}

const cases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  [
    'Ghana became the second state to sign a shipping pact with Norway since the 1950 storm.',
    'AGREE signing happened: Ghana, Norway; -; -',
  ],
  [
    'Norway signed a mega-deal with Chile to manage three harbours.',
    'AGREE signing happened: Norway, Chile; 2024-05-02; -',
  ],
  [
    'Peru is considering a deployment of troops to the lake, Chile said.',
    'MOBILIZE deployment hypothetical: Peru; -; -',
  ],
  ['Peru considers Norway a threat to the lake, Chile said.'],
  [
    'President Ana Ruiz of Chile granted a full pardon to Carla Sosa.',
    'CONCEDE pardon happened: Ana Ruiz, Carla Sosa; 2024-05-02; -',
  ],
  [
    'Norway granted Ghana permission to survey the wreck in its waters.',
    'RETREAT permission happened: Norway, Ghana; 2024-05-02; -',
  ],
  ['Norway granted permission to survey the wreck in its waters last year.'],
  // Who is quoted does what "we" do in the quotation; outside of it nobody knows who "we" are.
  [
    '"The port is open," Fijian President Ana Ruiz said. "We condemn the raid on Peru."',
    'ACCUSE condemnation happened: Ana Ruiz; 2024-05-02; -',
  ],
  ['The port is open. We condemn the raid on Peru.'],
  [
    'Norway and Ghana accused each other of breaking the truce.',
    'ACCUSE accusation happened: Norway, Ghana; 2024-05-02; -',
  ],
  // Whose commitment it is: who speaks of it, unless they praise it.
  [
    'Norway and Ghana reaffirmed their commitment to rebuild the harbour.',
    'AGREE pledge happened: Norway, Ghana; 2024-05-02; -',
  ],
  [
    'Norway praised their commitment to rebuild the harbour.',
    'SUPPORT praise happened: Norway; 2024-05-02; -',
  ],
  [
    'Norway and Ghana affirmed that Chad must respect the border.',
    'REQUEST demand happened: Norway, Ghana, Chad; 2024-05-02; -',
  ],
  ['The fishermen of Ghana estimate that Norway must have sold its boats.'],
  // Money given is aid; money invested is none.
  [
    'Norway has provided €28 million to Ghana for its schools and harbours.',
    'AID aid happened: Norway, Ghana; 2024-05-02; -',
  ],
  [
    'Norway gave 3 million euros to Ghana for its schools and harbours.',
    'AID donation happened: Norway, Ghana; 2024-05-02; -',
  ],
  ['Norway invested 3 million euros in the schools and harbours of Ghana.'],
  [
    'Ministers from the African Union sealed an accord on fishing rights.',
    'AGREE agreement happened: African Union; 2024-05-02; -',
  ],
  ['The minister from Norway sealed an accord on fishing rights.'],
  [
    'Norway looks forward to hosting President Ana Ruiz of Chile in May.',
    'CONSULT reception planned: Norway, Ana Ruiz; 2024-05-01; -',
  ],
  [
    'Norway, in partnership with Chile, will build a harbour.',
    'COOPERATE cooperation planned: Norway, Chile; -; -',
  ],
  ['Norway, in partnership with industry, will build a harbour.'],
  [
    'Chile shelled positions around the port of Arica, Peru said.',
    'ASSAULT attack happened: Chile; 2024-05-02; Arica',
  ],
  [
    'President Ana Ruiz of Chile told Prime Minister Ole Dahl of Norway that Chile opposed the new dam.',
    'REJECT opposition happened: Chile, Ana Ruiz, Ole Dahl; 2024-05-02; -',
  ],
  [
    'President Ana Ruiz of Chile told Prime Minister Ole Dahl of Norway that Peru opposed the new dam.',
    'REJECT opposition happened: Peru; 2024-05-02; -',
  ],
  // Footage takes nobody prisoner.
  ['Footage captured two soldiers of Norway in Chile.'],
  ['Chile captured two soldiers of Norway.', 'ASSAULT capture happened: Chile, Norway; 2024-05-02; -'],
  // A year in a name is no day of what is said of it.
  [
    'Norway and Chile called for respect for the 1982 Convention on the Sea.',
    'REQUEST appeal happened: Norway, Chile; -; -',
  ],
  ['Norway signed the treaty with Chile in 1982.', 'AGREE signing happened: Norway, Chile; 1982-01-01; -'],
  [
    'A Norwegian warplane dropped a bomb on Arica, Chile said.',
    'ASSAULT bombing happened: Norway, Chile; 2024-05-02; Arica',
  ],
  [
    'Talks to finalise the accord between Norway and Chile went on.',
    'AGREE agreement hypothetical: Norway, Chile; -; -',
    'CONSULT talks happened: Norway, Chile; 2024-05-02; -',
  ],
];
for (const [text, ...events] of cases) {
  test(text, async () => {
    assert.deepEqual(await eventsIn(text), events);
  });
}
