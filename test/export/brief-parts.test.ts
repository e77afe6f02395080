import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDossier } from '../../src/export/brief/build-dossier.ts';
import type { DossierLine, DossierValues } from '../../src/export/brief/dossier.ts';
import { promisedOnce } from '../../src/export/brief/promised-once.ts';
import { soundEvent } from '../../src/export/brief/sound-event.ts';
import { day, place } from '../resolve/reading-builder.ts';
import { cited, figure, head, known, promise, said, talks, values } from './recorded.ts';

const subject = { names: ['A'], about: null, since: null, until: null, newSince: null };

/** The lines of a part of the page; none where it is left out. */
function linesOf(heading: string, given: DossierValues): readonly DossierLine[] {
  return buildDossier(subject, given).sections.find((one) => one.heading === heading)?.lines ?? [];
}

const seriesIn = (given: DossierValues): readonly string[] =>
  linesOf('Figures', given).map(({ lead, series = [] }) =>
    [lead, ...series.map(({ text }) => text)].join(' | '),
  );

test('what was, is aimed at and is foreseen of one measure stands side by side in the order of the days', () => {
  const figures = [
    figure('c', 150e9, { frame: 'target', asOf: { date: '2030' }, saidBy: { actor: 'B', name: 'B' } }),
    figure('d', 150e9, { frame: 'forecast', asOf: { date: '2030' }, saidBy: { actor: 'A', name: 'A' } }),
    figure('b', 100e9, { frame: 'target' }),
    figure('a', 90e9, { asOf: { date: '2024' } }),
  ];
  const measures = figures.map(({ id }) => ({ figure: id, key: 'trade', name: 'trade of Kenya and Peru' }));
  assert.deepEqual(seriesIn(values({ figures, measures })), [
    'Trade of Kenya and Peru | 90 billion USD (2024) | target 100 billion USD | target 150 billion USD by 2030, according to A and B',
  ]);
});

test('a value without a day stands at the day of its report; one for a day ahead is no fact yet', () => {
  const figures = [figure('a', 5e9), figure('b', 4e9), figure('c', 9e9, { asOf: { date: '2031' } })];
  const measures = figures.map(({ id }) => ({ figure: id, key: 'trade', name: 'trade' }));
  const articles = [head('a', '2024-05-03'), head('b', '2023-01-01'), head('c', '2024-05-03')];
  assert.deepEqual(seriesIn(values({ figures, measures, articles })), [
    'Trade | 4 billion USD (reported 1 January 2023) | 5 billion USD (reported 3 May 2024) | 9 billion USD by 2031',
  ]);
});

test('a place that only follows is marked; a rank is told with its sentence', () => {
  const figures = [
    figure('a', 5e9, { place: { name: 'Lima', country: 'PER', basis: 'implied' } }),
    figure('b', 3, {
      measure: 'largest partner',
      quantity: { low: 3, high: 3, bound: 'exact', unit: 'rank', currency: null },
      citations: [cited('Fiji is the third-largest partner of Peru.')],
    }),
  ];
  const given = values({
    figures,
    measures: [{ figure: 'b', key: 'partner', name: 'largest partner of Peru' }],
  });
  assert.deepEqual(seriesIn(given), ['Trade, Lima (~place) | 5 billion USD']);
  const [line] = linesOf('Who ranks where', given);
  assert.deepEqual(
    [line.lead, line.text],
    ['3rd-largest partner of Peru', '“Fiji is the third-largest partner of Peru.”'],
  );
});

test('a rank without its kind is told by the words of the sentence', () => {
  const ranked = (sentence: string): string => {
    const one = figure('b', 3, {
      measure: 'rank',
      quantity: { low: 3, high: 3, bound: 'exact', unit: 'rank', currency: null },
      citations: [cited(sentence)],
    });
    const measures = [{ figure: 'b', key: 'rank', name: 'rank of Fiji' }];
    return linesOf('Who ranks where', values({ figures: [one], measures }))[0].lead;
  };
  assert.equal(ranked('Fiji ranks third among Peru’s partners, he said.'), 'Fiji: 3rd among Peru’s partners');
  assert.equal(ranked('Fiji came third.'), 'Rank of Fiji: 3rd');
});

test('the page says which part of a day and whether a place is implied', () => {
  const implied = { ...day('2024-05-03'), basis: 'implied' } as const;
  const lima = { ...place('Lima', 'PER'), basis: 'implied' } as const;
  const [line] = linesOf(
    'Chronology',
    values({
      events: [talks(['A', 'B'], { date: implied, place: lima, citations: [cited('They met on May 3.')] })],
    }),
  );
  assert.deepEqual([line.lead, line.text], ['3 May 2024 (~year)', 'Talks between A and B, Lima (~place).']);
  assert.match(buildDossier(subject, values()).summary, /\(~year\), \(~day\) or \(~place\) says which part/);
});

test('what is agreed, asked and said at the only meeting of an article of the day stands below it, and nowhere else', () => {
  const given = values({
    articles: [head('a', '2024-05-03')],
    events: [
      talks(['A', 'B']),
      talks(['A', 'B'], {
        id: 'thanks',
        type: 'SUPPORT',
        act: 'thanks',
        participants: [{ actor: 'B', name: 'B', role: 'actor' }],
        citations: [cited('B thanked the town.', 4)],
      }),
    ],
    commitments: [promise('to open a port', { citations: [cited('They agreed to open a port.', 2)] })],
    statements: [
      said('the port is safe', { citations: [cited('A said the port is safe.', 3)] }),
      said('to open a port', { citations: [cited('They agreed to open a port.', 2)] }),
      said('rain is due', {
        speaker: { actor: 'C', name: 'C' },
        citations: [cited('C said rain is due.', 5)],
      }),
    ],
  });
  const [line] = linesOf('Chronology', given);
  assert.deepEqual(
    line.below?.map(({ text }) => text),
    ['A agreed to open a port.', 'A said the port is safe.', 'Thanks by B: “B thanked the town.”'],
  );
  assert.deepEqual(
    linesOf('What else was said', given).map(({ lead, text }) => `${lead}: ${text}`),
    ['Reported 3 May 2024, C: said rain is due.'],
  );
  const [counted] = linesOf('Commitments', given);
  assert.match(counted.text, /^1 commitment, told in the chronology below the talks between A and B/);
});

test('with two meetings of the speaker in the article, or in a report of another day, nothing is lent to one', () => {
  const statements = [said('the port is safe', { citations: [cited('A said the port is safe.', 3)] })];
  const one = { statements, events: [talks(['A', 'B'])], articles: [head('a', '2024-05-09')] };
  const two = {
    statements,
    events: [talks(['A', 'B']), talks(['A', 'C'])],
    articles: [head('a', '2024-05-03')],
  };
  for (const given of [one, two])
    assert.ok(linesOf('Chronology', values(given)).every(({ below }) => below === undefined));
});

test('an undated mention of a dated meeting has no line; one of other parties has', () => {
  const mention = (parties: readonly string[]) =>
    talks(parties, { id: `mention ${parties.join()}`, date: null, citations: [cited('They met.', 7)] });
  const given = values({ events: [talks(['A', 'B']), mention(['A', 'B']), mention(['A', 'C'])] });
  assert.deepEqual(
    linesOf('Without a certain day', given).map(({ text }) => text),
    ['Talks between A and C: “They met.”'],
  );
});

test('an organization that only names an occasion is no party of talks', () => {
  const forum = known('PIF', { type: 'organization', names: ['Pacific Islands Forum', 'PIF'] });
  const actors = new Map([[forum.id, forum]]);
  const met = (sentence: string) => soundEvent(talks(['PIF', 'B'], { citations: [cited(sentence)] }), actors);
  assert.equal(met('B met leaders of PIF economies.'), null);
  assert.equal(met('B met them at the PIF Summit.'), null);
  assert.equal(met('The PIF and B held talks.')?.participants.length, 2);
  const three = talks(['PIF', 'B', 'C'], { citations: [cited('B met C at the PIF Summit.')] });
  assert.deepEqual(
    soundEvent(three, actors)?.participants.map(({ name }) => name),
    ['B', 'C'],
  );
});

test('a journey of a state to one of its own people has no line', () => {
  const actors = new Map(
    [known('Peru', { type: 'state', country: 'PER' }), known('Vela', { country: 'PER' })].map((one) => [
      one.id,
      one,
    ]),
  );
  const visit = talks(['Peru'], { act: 'visit' });
  const [peru] = visit.participants;
  assert.equal(
    soundEvent({ ...visit, participants: [peru, { actor: 'Vela', name: 'Vela', role: 'host' }] }, actors),
    null,
  );
  assert.notEqual(soundEvent(visit, actors), null);
});

test('who receives the guest of a state is told apart from where the journey goes', () => {
  const given = values({
    actors: [known('Peru', { type: 'state', country: 'PER' }), known('Vela', { country: 'PER' })],
    events: [
      talks(['B'], {
        act: 'visit',
        participants: [
          { actor: 'B', name: 'B', role: 'actor' },
          { actor: 'Vela', name: 'Vela', role: 'host' },
          { actor: 'Peru', name: 'Peru', role: 'host' },
        ],
      }),
    ],
  });
  assert.equal(linesOf('Chronology', given)[0].text, 'Visit by B to Peru, received by Vela.');
});

test('one paper that two articles see signed is one; two papers of one signing are two', () => {
  const signed = (action: string, article: string) =>
    promise(action, {
      id: action,
      stage: 'signed',
      citations: [cited(`They signed ${action}.`, 0, article)],
    });
  const signing = (...papers: readonly ReturnType<typeof signed>[]) => [
    talks(['A', 'B'], {
      type: 'AGREE',
      act: 'signing',
      citations: papers.flatMap(({ citations }) => citations),
    }),
  ];
  const [cranes, bare, ships] = [
    signed('a memorandum of understanding on cranes', 'a'),
    signed('a memorandum of understanding at the harbour on May 3', 'b'),
    signed('a memorandum of understanding on ships', 'c'),
  ];
  const [one, ...none] = promisedOnce([bare, cranes], signing(cranes, bare));
  assert.deepEqual([one.action, one.citations.length, none.length], [cranes.action, 2, 0]);
  assert.equal(promisedOnce([cranes, ships], signing(cranes, ships)).length, 2);
});

test('a part of what the same sentence undertakes in more words is left out', () => {
  const sentence = [cited('They agreed to reach a target of 3 ferries.')] as const;
  const whole = promise('to reach a target of 3 ferries', { citations: sentence });
  const part = promise('target of 3 ferries', { citations: sentence });
  assert.deepEqual(promisedOnce([part, whole], []), [whole]);
  const elsewhere = promise('to reach a target of 3 ferries', { citations: [cited('They agreed.', 5)] });
  assert.equal(promisedOnce([part, elsewhere], []).length, 2);
});

test('steps are told only where something changed', () => {
  const [first] = promise('to pay').history;
  const line = (...history: readonly (typeof first)[]) =>
    linesOf('Commitments', values({ commitments: [promise('to pay', { history })] }))[0].text;
  assert.equal(line(first, { ...first, on: '2024-06-01' }), 'agreed to pay (reported 3 May 2024).');
  assert.equal(
    line(first, { ...first, stage: 'signed', on: '2024-06-01' }),
    'agreed to pay (reported 3 May 2024; steps: agreed 3 May 2024 → signed 1 June 2024).',
  );
});

test('words of two in one voice are one line; a page on what is new says so', () => {
  const both = ['A', 'B'].map((name) =>
    said('peace is near', {
      id: name,
      speaker: { actor: name, name },
      citations: [cited('A and B said peace is near.')],
    }),
  );
  const given = values({
    statements: both,
    events: [talks(['A', 'B'], { citations: [cited('They met.', 9, 'b')] })],
  });
  assert.deepEqual(
    linesOf('What else was said', given).map(({ lead }) => lead),
    ['A and B'],
  );
  const dossier = buildDossier({ ...subject, newSince: '2024-05-01' }, given);
  assert.equal(dossier.period, 'All dates; only what no article before 1 May 2024 tells');
  assert.match(dossier.sections[0].lines[0].lead, /^Last contact newly learnt of, 3 May 2024/);
});

test('of statements not all are shown only where those left after the meetings are too many', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      said(`ship ${at} has sailed`, { id: `${at}`, citations: [cited(`A said ship ${at} has sailed.`, at)] }),
    );
  assert.doesNotMatch(buildDossier(subject, values({ statements: many(40) })).summary, /not all/);
  assert.match(buildDossier(subject, values({ statements: many(41) })).summary, /statements not all/);
  const commitments = [
    promise('ship 40 has sailed', { citations: [cited('A said ship 40 has sailed.', 40)] }),
  ];
  assert.doesNotMatch(
    buildDossier(subject, values({ statements: many(41), commitments })).summary,
    /not all/,
  );
});
