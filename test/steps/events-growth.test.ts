import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startCounting } from '../../bench/hostile/count-steps.ts';
import type { ActorSketch } from '../../src/resolve/facts.ts';
import type { Counted, EventSignature } from '../../src/resolve/signature.ts';
import { day } from '../resolve/reading-builder.ts';

/** Twice the reports may take so many times the steps. */
const mostGrowth = 2.5;

type Signed = Pick<EventSignature, 'type' | 'mode' | 'act'>;
const talks: Signed = { type: 'CONSULT', mode: null, act: 'talks' };
const visit: Signed = { type: 'CONSULT', mode: 'visit', act: 'visit' };
const charge: Signed = { type: 'ACCUSE', mode: null, act: 'accusation' };

interface Telling extends Signed {
  readonly who: (at: number) => readonly [string, string];
  /** What its sentence is about; a word of its own where not given. */
  readonly words?: (at: number) => readonly string[];
}

const strangers = (at: number): readonly [string, string] => [`PER ${at}`, `CHL ${at}`];
const cells: readonly (Telling & { readonly name: string })[] = [
  { name: 'talks of other persons of two states', ...talks, who: strangers },
  { name: 'talks of one host with other persons', ...talks, who: (at) => [`PER ${at}`, 'CHL host'] },
  { name: 'talks of a state with other persons', ...talks, who: (at) => [`PER ${at}`, 'CHL'] },
  { name: 'visits of other persons to other persons', ...visit, who: strangers },
  { name: 'charges of other persons', ...charge, who: strangers },
];

const threeOf = (at: number): readonly string[] => [
  `word${at}`,
  `thing${at % 97}`,
  `place${at % 89}`,
  'said',
];
const crowds: readonly (Telling & { readonly name: string })[] = [
  {
    name: 'charges of one state against others',
    ...charge,
    who: (at) => ['PER', `CHL ${at}`],
    words: threeOf,
  },
  { name: 'charges of one state against another', ...charge, who: () => ['PER', 'CHL'], words: threeOf },
  { name: 'visits of one person to other persons', ...visit, who: (at) => ['PER 1', `CHL ${at}`] },
];

function member(
  at: number,
  { who, words = (one) => [`word${one}`], type, mode, act }: Telling,
): Counted<EventSignature> {
  const [one, two] = who(at);
  const signature: EventSignature = {
    kind: 'event',
    type,
    mode,
    act,
    status: 'happened',
    participants: [
      { actor: one, role: 'actor' },
      { actor: two, role: 'recipient' },
    ],
    date: day('2024-05-03'),
    place: null,
    on: '2024-05-03',
    words: words(at),
  };
  return { id: `report ${at}`, signature, count: 1, articles: [`article ${at}`] };
}

/** "PER 12" is a person of Peru, "CHL" is Chile. */
function actorOf(id: string): ActorSketch {
  const [country = null, person] = id.split(' ');
  return { id, type: person === undefined ? 'state' : 'person', anchor: id, country, offices: [] };
}

const steps = await startCounting();
const { resolveEvents } = await import('../../src/resolve/events/resolve-events.ts');
const { joiningOf } = await import('../../src/resolve/events/explain-joining.ts');
const { eventReport } = await import('../../src/resolve/events/event-report.ts');
const { englishWording } = await import('../../src/reading/english/lexicon/wording.ts');

async function growthOf(size: number, work: (size: number) => void): Promise<number> {
  const costs: number[] = [];
  for (const count of [size / 10, size, size * 2]) {
    await steps();
    work(count);
    costs.push(await steps());
  }
  return (costs[2] ?? 0) / (costs[1] ?? 0);
}

const membersOf = (count: number, told: Telling): readonly Counted<EventSignature>[] =>
  Array.from({ length: count }, (_, at) => member(at, told));

for (const { name, ...told } of cells) {
  test(`twice the reports are at most two and a half times the work: ${name}`, async () => {
    const growth = await growthOf(200, (count) => {
      const { events } = resolveEvents(membersOf(count, told), { actorOf, wording: englishWording });
      assert.equal(events.length, count);
    });
    assert.ok(growth <= mostGrowth, `${growth.toFixed(2)}x the steps`);
  });
}

for (const { name, ...told } of crowds) {
  test(`twice the acts of one party in one week are at most two and a half times the work: ${name}`, async () => {
    const growth = await growthOf(200, (count) => {
      resolveEvents(membersOf(count, told), { actorOf, wording: englishWording });
    });
    assert.ok(growth <= mostGrowth, `${growth.toFixed(2)}x the steps`);
  });
}

test('in a crowd of charges of one state the two reports of one charge still meet', () => {
  const others = membersOf(400, { ...charge, who: () => ['PER', 'CHL'], words: threeOf });
  const words = ['quota', 'herring', 'trawler', 'said'];
  const twice = ['one', 'two'].map((id) => {
    const [{ signature }] = membersOf(1, { ...charge, who: () => ['PER', 'CHL'], words: () => words });
    return { id, signature, count: 1, articles: [`article ${id}`] };
  });
  const { events } = resolveEvents([...others, ...twice], { actorOf, wording: englishWording });
  const telling = events.filter(({ members }) => members.includes('one') || members.includes('two'));
  assert.deepEqual(
    telling.map(({ members }) => members.length),
    [2],
  );
});

test('what joins the many reports of one event is told in steps that grow with their number', async () => {
  const told: Telling = { ...talks, who: () => ['PER 1', 'CHL 1'] };
  const growth = await growthOf(200, (count) => {
    const reports = membersOf(count, told).map((one) => eventReport(one, actorOf));
    assert.equal(joiningOf(reports).size, count);
  });
  assert.ok(growth <= mostGrowth, `${growth.toFixed(2)}x the steps`);
});
