import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommitmentStage } from '../../../src/model/claim.ts';
import type { PartialDate } from '../../../src/model/dates.ts';
import type { Quantity } from '../../../src/model/quantity.ts';
import type { RecordedCommitment } from '../../../src/model/record.ts';
import { quantity, ReadingBuilder } from '../reading-builder.ts';
import { only, recordOf } from '../record-of.ts';

interface Told {
  readonly on: string;
  readonly action: string;
  readonly stage?: CommitmentStage;
  readonly sum?: Quantity;
  readonly due?: string;
}

async function commitmentsOf(told: readonly Told[]): Promise<readonly RecordedCommitment[]> {
  const articles = told.map(({ on, action, stage = 'pledged', sum = null, due }, at) => {
    const builder = new ReadingBuilder({ outlet: `Outlet ${at}`, on });
    const by = builder.actor('organization', 'Delta Shipyards', 'FJI');
    const until: PartialDate | null =
      due === undefined ? null : { start: due, end: due, precision: 'day', basis: 'stated' };
    return builder.commitment(`Delta Shipyards ${stage} ${action}.`, {
      by: [by],
      action,
      stage,
      quantity: sum,
      due: until,
    });
  });
  return only(await recordOf(articles), 'commitment');
}

const dollars = (sum: number): Quantity => quantity(sum, 'exact', { unit: 'money', currency: 'USD' });

const one: readonly { readonly name: string; readonly told: readonly Told[]; readonly steps: string }[] = [
  {
    name: 'what is agreed and then signed with its sum is one',
    told: [
      { on: '2026-03-02', action: 'to build four ferries for the Fiji Ports Agency', stage: 'agreed' },
      {
        on: '2026-03-20',
        action: 'a 90-million-dollar contract with the Fiji Ports Agency to build four ferries',
        stage: 'signed',
        sum: dollars(9e7),
      },
    ],
    steps: 'agreed 2026-03-02, signed 2026-03-20',
  },
  {
    name: 'a day that is moved is a step',
    told: [
      {
        on: '2026-01-12',
        action: 'to open a rail link between Tema and Accra by 1 March 2027',
        due: '2027-03-01',
      },
      {
        on: '2026-04-20',
        action: 'to open the rail link between Tema and Accra by 1 September 2027',
        due: '2027-09-01',
      },
    ],
    steps: 'pledged 2026-01-12, revised 2026-04-20',
  },
  {
    name: 'a sum that is raised when the paper is signed is a step',
    told: [
      { on: '2026-01-12', action: 'to invest $40 million in the northern harbour', sum: dollars(4e7) },
      {
        on: '2026-04-20',
        action: 'to invest $65 million in the northern harbour',
        stage: 'signed',
        sum: dollars(6.5e7),
      },
    ],
    steps: 'pledged 2026-01-12, revised 2026-04-20',
  },
  {
    name: 'a firmer wording of one sum',
    told: [
      {
        on: '2026-02-06',
        action: 'to order turbines for $40 billion from Norwegian yards',
        sum: dollars(4e10),
      },
      {
        on: '2026-02-09',
        action: 'to order turbines for more than $40 billion from Norwegian yards',
        sum: quantity(4e10, 'more', { unit: 'money', currency: 'USD' }),
      },
    ],
    steps: 'pledged 2026-02-06, pledged 2026-02-09',
  },
];
for (const { name, told, steps } of one) {
  test(name, async () => {
    const found = await commitmentsOf(told);
    assert.deepEqual(
      found.map((each) => each.history.map(({ stage, on }) => `${stage} ${on}`).join(', ')),
      [steps],
    );
  });
}

const two: readonly { readonly name: string; readonly told: readonly Told[] }[] = [
  {
    name: 'two counterparts are two',
    told: [
      { on: '2026-03-02', action: 'to build four ferries for the Fiji Ports Agency' },
      { on: '2026-03-20', action: 'to build four ferries for the Tonga Harbour Board' },
    ],
  },
  {
    name: 'one counterpart and a pair are two',
    told: [
      { on: '2026-03-02', action: 'to the defence of Fiji' },
      { on: '2026-03-20', action: 'to the defence of Fiji and Chile' },
    ],
  },
  {
    name: 'two pledges of help with two sums',
    told: [
      { on: '2026-03-02', action: 'to give $20 million in food aid', sum: dollars(2e7) },
      { on: '2026-04-02', action: 'to give $30 million in food aid', sum: dollars(3e7) },
    ],
  },
  {
    name: 'another thing of one kind',
    told: [
      { on: '2026-03-02', action: 'to build four ferries for the Fiji Ports Agency' },
      { on: '2026-03-20', action: 'to repair old ferries and their engines for the Fiji Ports Agency' },
    ],
  },
  {
    name: 'a day after the first has passed is a new undertaking',
    told: [
      { on: '2026-01-12', action: 'to host the harbour festival', due: '2026-06-01' },
      { on: '2026-09-20', action: 'to host the harbour festival', due: '2027-06-01' },
    ],
  },
];
for (const { name, told } of two) test(name, async () => assert.equal((await commitmentsOf(told)).length, 2));

test('a day that has passed on the newest day of the record is overdue', async () => {
  const told = { on: '2026-01-12', action: 'to open a rail link between the two towns', due: '2026-03-01' };
  const before = await commitmentsOf([told, { on: '2026-02-20', action: 'to plant a million trees' }]);
  const after = await commitmentsOf([told, { on: '2026-03-02', action: 'to plant a million trees' }]);
  const overdue = (held: readonly RecordedCommitment[]): number => held.filter((each) => each.overdue).length;
  assert.deepEqual([overdue(before), overdue(after)], [0, 1]);
});
