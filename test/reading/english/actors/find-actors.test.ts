import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from './read-text.ts';

function named(text: string): readonly string[] {
  return actorsOf(text)
    .actors.map((actor) => `${actor.type} ${actor.name}${actor.country === null ? '' : ` ${actor.country}`}`)
    .toSorted();
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Fijian Foreign Minister Anna Waqa met Prime Minister Peter Holm of Denmark.',
    ['person Anna Waqa FJI', 'person Peter Holm DNK', 'state Denmark DNK'],
  ],
  ['State President Trần Văn Hải received the ambassador in Hanoi.', ['person Trần Văn Hải VNM']],
  [
    'Helen Brook, director of the Harbour Institute for Pacific Studies, said the plan was sound.',
    ['organization Harbour Institute for Pacific Studies', 'person Helen Brook'],
  ],
  [
    'The Ministry of Education and Training signed a deal with the University of Oslo.',
    ['organization Ministry of Education and Training', 'organization University of Oslo'],
  ],
  ['The Danish foreign ministry summoned the envoy.', ['organization Danish foreign ministry DNK']],
  [
    'The Korea Marine Institute (KMI) opened an office, and the KMI will hire staff.',
    ['organization Korea Marine Institute KOR'],
  ],
  ['The U.S. Food and Drug Administration approved it.', ['organization Food and Drug Administration USA']],
  ['Seoul and Hanoi agreed on a new plan.', ['state South Korea KOR', 'state Vietnam VNM']],
  ['The talks took place in Seoul.', []],
  ['The Kremlin denied the report.', ['organization Kremlin RUS']],
  // A quarter of government offices says nothing itself.
  ['Westminster denied the report.', ['state United Kingdom GBR']],
  // A standing body of a state is a body of its own, under one name for the whole article.
  [
    'The Danish army crossed the river. The Danish military lost a tank.',
    ['organization Danish army DNK', 'state Denmark DNK'],
  ],
  ["Fiji's coast guard seized a boat.", ["organization Fiji's coast guard FJI", 'state Fiji FJI']],
  ['US military leaders met in Lima.', ['state United States USA']],
  ['Danish troops crossed the river.', ['state Denmark DNK']],
  ['Danish and Fijian army bands played.', []],
  ['The RoK and the DPRK exchanged letters.', ['state North Korea PRK', 'state South Korea KOR']],
  ['Who is responsible for us?', []],
  [
    'NATO and the EU held talks.',
    ['organization European Union', 'organization North Atlantic Treaty Organization'],
  ],
  ['Meanwhile, the Oslo Peace Agreement was signed on Palm Sunday.', []],
  ['READ MORE: Close Text Size', []],
  ['(Editing by John Porter and Mary Quill)', []],
  ['She wrote on Twitter that talks would go on, and in a Facebook post that all was well.', []],
  ['Twitter suspended the account.', ['organization Twitter USA']],
  ['Mexican climber Viri Chavo reached the peak.', ['person Viri Chavo MEX']],
  [
    "Kenya's Peter Holm and Fijian Ana Koroi won.",
    ['person Ana Koroi FJI', 'person Peter Holm KEN', 'state Kenya KEN'],
  ],
  ['Ana Koroi, a Fijian mountain climber, spoke.', ['person Ana Koroi FJI']],
  ['Ana Koroi, a Kenyan-born teacher, spoke.', ['person Ana Koroi']],
  ['Ana Koroi, a Washington Post reporter, spoke.', ['organization Washington Post USA', 'person Ana Koroi']],
  ['Chris Lesko, also from Nigeria, left.', ['person Chris Lesko NGA', 'state Nigeria NGA']],
  ['Ana Koroi, from the start, was against it.', ['person Ana Koroi']],
  ['EU chief Brexit negotiator Mike Barney spoke.', ['organization European Union', 'person Mike Barney']],
  [
    'The Shanghai Harbour Engineering Company won it.',
    ['organization Shanghai Harbour Engineering Company CHN'],
  ],
  ['Kamal Shirad spoke. President K. Shirad left.', ['person Kamal Shirad']],
  ['Law Minister K. Shirad spoke.', ['person K. Shirad']],
  ['General Motors sold a plant.', ['organization General Motors USA']],
  ['The official Kenyan news agency KXNA said so.', ['organization KXNA KEN']],
  [
    'They name the Fijian shipping firm Oceanic Maritime Company.',
    ['organization Oceanic Maritime Company FJI'],
  ],
  [
    'Fijian officials met Oceanic Maritime Company.',
    ['organization Oceanic Maritime Company', 'state Fiji FJI'],
  ],
  ['Officials said the Joint Working Group would meet in May.', ['group officials']],
];
for (const [text, want] of cases) test(text, () => assert.deepEqual(named(text), want));

test('every citation cuts its quote out of the article, one for each sentence that names the actor', () => {
  const text = 'Anna Waqa spoke. It rained. Waqa left early. She smiled.';
  const [actor] = actorsOf(text).actors;
  assert.deepEqual(
    actor?.citations.map(({ sentence, quote }) => [sentence, quote]),
    [
      [0, 'Anna Waqa spoke.'],
      [2, 'Waqa left early.'],
    ],
  );
  for (const { start, end, quote } of actor?.citations ?? []) assert.equal(text.slice(start, end), quote);
});

test('a text in a script without capitals gives nothing and no exception', () => {
  assert.deepEqual(actorsOf('한국 대통령은 베트남 국가주석과 회담했다.\n外交部发言人表示。').actors, []);
});

test('a slip in a caption does not rename the president', () => {
  const text = [
    'Danish President Lars Holmgaard met the press.',
    'President Lars Holmgaard thanked the crowd.',
    'President Lars Holmgard waves to the crowd.',
  ].join('\n');
  const persons = actorsOf(text).actors.filter((actor) => actor.type === 'person');
  assert.deepEqual(
    persons.map((actor) => actor.name),
    ['Lars Holmgaard'],
  );
});

test('a thousand actors in one article cost a thousand times one, not a million', () => {
  const names = Array.from(
    { length: 1000 },
    (_, at) =>
      `Minister Anna ${String.fromCharCode(65 + (at % 26))}o${'aeiou'.charAt(at % 5)}k${at.toString(36).replace(/\d/g, 'e')}s`,
  );
  const text = names.map((name) => `${name} said the president and the minister agreed.`).join('\n');
  const half = names
    .slice(0, 250)
    .map((name) => `${name} said the president and the minister agreed.`)
    .join('\n');
  actorsOf(half);
  const start = performance.now();
  actorsOf(half);
  const quarter = performance.now() - start;
  const again = performance.now();
  actorsOf(text);
  assert.ok(performance.now() - again < quarter * 12 + 200);
});
