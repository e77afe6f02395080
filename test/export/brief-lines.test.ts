import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDossier } from '../../src/export/brief/build-dossier.ts';
import type { DossierLine, DossierValues } from '../../src/export/brief/dossier.ts';
import { promiseInWords } from '../../src/export/brief/promise-in-words.ts';
import { saysSomething } from '../../src/export/brief/saying-in-words.ts';
import { day } from '../resolve/reading-builder.ts';
import { cited, figure, known, promise, said, talks, values } from './recorded.ts';

const subject = { names: ['A'], about: null, since: null, until: null, newSince: null };

function linesOf(heading: string, given: DossierValues): readonly DossierLine[] {
  return buildDossier(subject, given).sections.find((one) => one.heading === heading)?.lines ?? [];
}

/** How an undertaking is told that a sentence gives in these words. */
function told(action: string, sentence: string): string {
  const step = { stage: 'pledged', basis: 'stated', on: null, quantity: null, due: null } as const;
  return promiseInWords({ stage: 'pledged', action, history: [{ ...step, citation: cited(sentence) }] });
}

const promises: readonly (readonly [action: string, sentence: string, want: string])[] = [
  [
    'would hear its farmers',
    'Ruiz said the state would hear its farmers.',
    'pledged that the state would hear its farmers',
  ],
  [
    'will mend the pier',
    'Ruiz said his country will mend the pier.',
    'pledged that his country would mend the pier',
  ],
  ['would mend the pier', 'Ruiz said she would mend the pier.', 'pledged to mend the pier'],
  ['farmers better prices', 'Ruiz promised farmers better prices.', 'promised farmers better prices'],
  ['Chile free passage', 'Ruiz guaranteed Chile free passage.', 'guaranteed Chile free passage'],
  ['better prices', 'Ruiz was late, and better prices came.', 'pledged: better prices'],
];
for (const [action, sentence, want] of promises) test(want, () => assert.equal(told(action, sentence), want));

test('an office stands at the first mention in print: in the line of the meeting, not below it', () => {
  const offices = [{ title: 'president', of: 'Peru', seenOn: ['2024-05-03'] }];
  const citations = [cited('A and B met and agreed to share boats.')] as const;
  const given = values({
    actors: [known('A', { offices }), known('B')],
    events: [talks(['A', 'B'], { citations }), talks(['A', 'C'], { id: '0', date: day('2024-06-01') })],
    commitments: [promise('to share boats', { by: [{ actor: 'A', name: 'A' }], citations })],
  });
  const [line] = linesOf('Chronology', { ...given, events: given.events.slice(0, 1) });
  const [head] = linesOf('Where it stands', { ...given, events: given.events.slice(0, 1) });
  assert.match(`${head.text} ${line.text}`, /A \(president of Peru\)/u);
  assert.equal(line.below?.[0].text, 'A agreed to share boats.');
});

test('a signing with its one paper is one line', () => {
  const citations = [cited('A and B signed a memorandum on cranes.')] as const;
  const signing = talks(['A', 'B'], { type: 'AGREE', act: 'signing', citations });
  const both = ['A', 'B'].map((name) => ({ actor: name, name }));
  const paper = promise('a memorandum on cranes', { stage: 'signed', by: both, citations });
  const [line, ...others] = linesOf('Chronology', values({ events: [signing], commitments: [paper] }));
  assert.equal(line.text, 'A and B signed a memorandum on cranes.');
  assert.deepEqual([line.below, others.length], [undefined, 0]);
  const second = promise('a treaty on fish', { id: '2', stage: 'signed', by: both, citations });
  const [two] = linesOf('Chronology', values({ events: [signing], commitments: [paper, second] }));
  assert.equal(two.below?.length, 2);
});

test('direct words follow the reported ones of their sentence, which say what "this" is', () => {
  const citations = [cited('A thanked the port for its help, saying, “I hope this will go on.”')] as const;
  const thanks = said('the port for its help', { id: '1', act: 'thank', cue: 'thanked', citations });
  const hope = said('I hope this will go on.', { id: '2', cue: 'saying', quoted: 'direct', citations });
  const lines = linesOf('What else was said', values({ statements: [thanks, hope] }));
  assert.deepEqual(
    lines.map(({ text }) => text),
    ['thanked the port for its help: “I hope this will go on”'],
  );
  const other = { ...thanks, citations: [cited('A thanked the port for its help.', 1)] as const };
  assert.equal(linesOf('What else was said', values({ statements: [other, hope] }))[0].below?.length, 2);
});

test('reported words that only give a figure are told with the figures', () => {
  const citations = [cited('A said about 300 Chileans live in Lima.')] as const;
  const statement = said('about 300 Chileans live in Lima', { citations });
  const by = { actor: 'A', name: 'A' };
  const count = figure('1', 300, { measure: 'Chileans', saidBy: by, citations });
  const people = { ...count, quantity: { ...count.quantity, unit: 'people', currency: null } } as const;
  const spoken = (parts: Partial<DossierValues>): number =>
    linesOf('What else was said', values({ statements: [statement], ...parts })).length;
  assert.equal(spoken({ figures: [people] }), 0);
  assert.equal(spoken({ figures: [{ ...people, saidBy: null }] }), 1);
  assert.equal(spoken({ figures: [{ ...people, measure: 'trade' }] }), 1);
  assert.equal(spoken({}), 1);
});

test('of a sentence that says and promises, both are told', () => {
  const citations = [cited('A said the plan was useful and pledged to pay for the cranes.')] as const;
  const statements = [
    said('the plan was useful', { id: '1', citations }),
    said('pay for the cranes', { id: '2', act: 'pledge', cue: 'pledged to', citations }),
  ];
  const commitments = [promise('to pay for the cranes', { citations })];
  const lines = linesOf('What else was said', values({ statements, commitments }));
  assert.deepEqual(
    lines.map(({ text }) => text),
    ['said the plan was useful.'],
  );
});

test('a day of leaving tells the stay that it ends', () => {
  const actors = [known('A', { country: 'CHL' }), known('Peru', { type: 'state', country: 'PER' })];
  const lima = {
    name: 'Lima',
    country: 'PER',
    lat: 0,
    lon: 0,
    basis: 'stated',
  } as const;
  const citations = [cited('A flew home from Lima on 3 May 2024 at the end of a trip to Peru.')] as const;
  const leaving = talks(['A'], { id: '1', act: 'departure', place: lima, citations });
  const stay = talks(['A'], { id: '2', act: 'visit', date: null, citations });
  const host = { actor: 'Peru', name: 'Peru', role: 'host' } as const;
  const trip = { ...stay, participants: [...stay.participants, host] };
  const given = values({ actors, events: [leaving, trip] });
  assert.equal(linesOf('Without a certain day', given).length, 0);
  const elsewhere = { ...trip, participants: [...stay.participants, { ...host, actor: 'Z', name: 'Z' }] };
  assert.equal(linesOf('Without a certain day', { ...given, events: [leaving, elsewhere] }).length, 1);
});

test('a sum on the way says nothing without what it counts', () => {
  const says = (content: string): boolean => saysSomething({ content, quoted: 'indirect' });
  assert.equal(says('The countries are on their way to 100 billion US dollars'), false);
  assert.equal(says('both sides were close to $3 billion'), false);
  assert.equal(says('Trade is close to $3 billion'), true);
  assert.equal(says('The countries are on their way to peace'), true);
});
