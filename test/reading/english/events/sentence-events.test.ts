import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventLines } from './read-sentence.ts';

const cases: readonly (readonly [sentence: string, ...events: readonly string[]])[] = [
  // Contact.
  [
    'Foreign Minister Ana Sosa met her Kenyan counterpart in Lima on Tuesday.',
    'CONSULT talks happened: Ana > counterpart',
  ],
  [
    'President Ruto received Prime Minister Silva at State House.',
    'CONSULT reception happened: Ruto > Silva',
  ],
  ['The Danish prime minister visited Accra last week.', 'CONSULT visit happened: minister > Accra'],
  ['The two presidents spoke by phone on Sunday.', 'CONSULT call happened: presidents > '],
  ["Ghana's president will meet the Norwegian king in May.", 'CONSULT talks planned: president > king'],
  [
    'The minister was to visit Oslo but cancelled her trip.',
    'CONSULT visit planned: minister > Oslo',
    'CONSULT visit denied: minister > ',
  ],
  ['Peru did not meet the Chilean delegation.', 'CONSULT talks denied: Peru > delegation'],
  // Verbal cooperation.
  ['Kenya signed a defence treaty with France.', 'AGREE signing happened: Kenya > France'],
  ['Japan congratulated the new president of Chile.', 'SUPPORT congratulation happened: Japan > president'],
  ['Canada recognised Kosovo in 2008.', 'SUPPORT recognition happened: Canada > Kosovo'],
  ['Tonga and Samoa established diplomatic relations.', 'AGREE ties happened: Tonga,Samoa > '],
  ['Lima, Quito agree to reopen border', 'AGREE undertaking happened: Lima,Quito > '],
  // Verbal conflict.
  ['Brussels condemned the raid on Tripoli.', 'ACCUSE condemnation happened: Brussels > raid'],
  ['The raid was condemned by Brussels.', 'ACCUSE condemnation happened: Brussels > raid'],
  ['Canada accused Belarus of jamming its signals.', 'ACCUSE accusation happened: Canada > Belarus'],
  ['Quito summoned the Peruvian ambassador.', 'ACCUSE summons happened: Quito > ambassador'],
  ['Peru urged Chile to release three fishermen.', 'REQUEST appeal happened: Peru > Chile'],
  ['Brussels said Ankara must reopen the crossing.', 'REQUEST demand happened: Brussels > Ankara'],
  ['Qatar invited the Taliban to Doha.', 'REQUEST invitation happened: Qatar > Taliban'],
  ['Mexico rejected the offer from Bolivia.', 'REJECT rejection happened: Mexico > offer,Bolivia'],
  ['Peru will not lift the embargo on Chile.', 'REJECT refusal happened: Peru > Chile,embargo'],
  ['Brazil threatened to close the border with Bolivia.', 'THREATEN threat happened: Brazil > Bolivia'],
  ['The refusal of Lima to receive the envoy came on Monday.', 'REJECT refusal happened: Lima > envoy'],
  // Deeds.
  ['Chile has released three Peruvian fishermen.', 'RETREAT release happened: Chile > fishermen'],
  ['France will send medicine to Malawi.', 'AID aid planned: France > Malawi,medicine'],
  ['Oslo imposed sanctions on Minsk.', 'SANCTION sanctions happened: Oslo > Minsk,sanctions'],
  ['Oslo lifted sanctions on Minsk.', 'RETREAT lifting of restrictions happened: Oslo > Minsk,sanctions'],
  ['Minsk expelled two Norwegian diplomats.', 'SANCTION expulsion happened: Minsk > diplomats'],
  ['Lima recalled its ambassador from Quito.', 'SANCTION recall happened: Lima > Quito,ambassador'],
  ['Kenya withdrew its troops from Somalia.', 'RETREAT withdrawal happened: Kenya > Somalia'],
  ['The rebels declared a ceasefire.', 'CONCEDE ceasefire happened: rebels > '],
  ['Police arrested the opposition leader in Harare.', 'COERCE arrest happened: Police > leader'],
  ['The town was attacked by rebels.', 'ASSAULT attack happened: rebels > town'],
  ['The troops allegedly attacked a clinic.', 'ASSAULT attack alleged: troops > clinic'],
  ['North Korea tested a ballistic missile.', 'MOBILIZE weapons test happened: Korea > '],
  ['Kenya and Uganda conducted joint military exercises.', 'COOPERATE drill happened: Kenya,Uganda > '],
  ['Kenya conducted a military exercise near the border.', 'MOBILIZE drill happened: Kenya > '],
  // A sentence with two.
  [
    'If Chile releases the men, Peru will lift the ban.',
    'RETREAT release hypothetical: Chile > men',
    'CONCEDE easing of restrictions planned: Peru > ban',
  ],
  [
    'Chile agreed to release three fishermen.',
    'AGREE undertaking happened: Chile > fishermen',
    'RETREAT release planned: Chile > fishermen',
  ],
  // Headlines in capitals.
  ['PERU AND CHILE SIGN TRADE DEAL', 'AGREE signing happened: PERU,CHILE > '],
  // A particle that the tree gives to the object; people by their nation.
  ['Brazil took in 300 Peruvians last year.', 'AID asylum happened: Brazil > Peruvians'],
  // Places that grammar leaves to be understood: raising, a reduced relative, a clause of result, a gap.
  ['Chile is said to have attacked the Peruvian ship.', 'ASSAULT attack happened: Chile > ship'],
  ['Kenya seems to have expelled two French diplomats.', 'SANCTION expulsion happened: Kenya > diplomats'],
  ['The sailors released by Chile returned home.', 'RETREAT release happened: Chile > sailors'],
  [
    'The navy seized a trawler, injuring three Chilean sailors.',
    'COERCE seizure happened: navy > trawler',
    'ASSAULT violence happened: navy > sailors',
  ],
  [
    'Quito has freed the fishermen that Lima accused of spying.',
    'RETREAT release happened: Quito > fishermen',
    'ACCUSE accusation happened: Lima > fishermen',
  ],
  [
    'Oslo condemned and rejected the raid on Tripoli.',
    'ACCUSE condemnation happened: Oslo > raid',
    'REJECT rejection happened: Oslo > raid,Tripoli',
  ],
  ['The envoy flew to Accra in the early afternoon local time.', 'CONSULT arrival happened: envoy > Accra'],
  // Near misses.
  ['Peru is said to be a rich country.'],
  ['The sailors seem to have returned home.'],
  ['Brazil took in the view of the bay.'],
  ['The harvest met the needs of three provinces.'],
  ['The museum holds letters from the period.'],
  ['The minister said she must leave early.'],
  ['The meeting room was painted green.'],
  ['Any meeting would be announced by the office.'],
];

for (const [sentence, ...events] of cases) {
  test(sentence, () => {
    const found = eventLines(sentence).filter((line) => !line.endsWith(':  > '));
    assert.deepEqual(found.slice(0, Math.max(events.length, 1)), events);
  });
}

test('a sentence of 300 words is left alone', () => {
  const long = `Peru met Chile ${'and Bolivia and Brazil '.repeat(75)}in Lima.`;
  assert.deepEqual(eventLines(long).slice(0, 3).length <= 3, true);
});
