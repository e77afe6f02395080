import { testRoles } from './event-cases.ts';

testRoles([
  // A day with a name is what is attended, and no time.
  [
    'President Ana Ruiz of Peru attended the "Harbour Day" in Arica.',
    'CONSULT ceremony happened: attendee Ana Ruiz',
  ],
  ['President Ana Ruiz of Peru attended on Monday.'],
  ['President Ana Ruiz attended a ceremony in Arica.', 'CONSULT ceremony happened: attendee Ana Ruiz'],
  ['President Ana Ruiz attended talks in Arica.', 'CONSULT summit happened: attendee Ana Ruiz'],
  // Who holds meetings with heads of firms holds no heads.
  [
    'President Ana Ruiz held meetings with leaders, including President Luis Soto, as well as heads of firms.',
    'CONSULT talks happened: actor Ana Ruiz, actor Luis Soto',
  ],
  ['The Kenyan police held two leaders of the march.', 'COERCE arrest happened: actor Kenyan police'],
  // Whoever agrees with somebody thinks as he does.
  ['Ambassador Carla Sosa of Peru completely agrees with Luis Soto of Chile.'],
  ['Peru agreed with Chile on a pact.', 'AGREE agreement happened: actor Peru, actor Chile'],
  // The name of a paper tells of its making only with the deed.
  ['Ministers spoke of the upgrade of the Peru-Chile Trade Agreement.'],
  [
    'Peru welcomed the signing of the trade agreement between Kenya and Ghana.',
    'SUPPORT welcome happened: actor Peru, recipient Kenya, recipient Ghana',
    'AGREE signing happened: signatory Kenya, signatory Ghana',
  ],
  // A visit that only sets the time did not lead to where the clause is.
  ['Following the visit of Minister Carla Sosa of Peru in August, the mayor also came to Quito.'],
  // Who visits is whose visit it is.
  [
    'President Ana Ruiz pushed Chile to trade during her visit to Kenya.',
    'REQUEST demand happened: actor Ana Ruiz, recipient Chile',
    'CONSULT visit happened: actor Ana Ruiz, host Kenya',
  ],
]);
