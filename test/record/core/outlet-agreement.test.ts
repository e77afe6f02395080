import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outletAgreement, type OutletReport } from '../../../src/record/core/outlet-agreement.ts';

const report = (fact: string, outlet: string, more: Partial<OutletReport> = {}): OutletReport => ({
  fact,
  outlet,
  credit: null,
  copies: `${fact} ${outlet}`,
  prints: [],
  ...more,
});

test('outlets agree where each tells a fact from its own text; a copied text and an agency report are no agreement', () => {
  const { outlets, pairs } = outletAgreement({
    facts: [
      report('met', 'Courier'),
      report('met', 'Gazette'),
      report('signed', 'Courier', { copies: 'one text' }),
      report('signed', 'Gazette', { copies: 'one text' }),
      report('said', 'Courier', { credit: 'pacificwire' }),
      report('said', 'Gazette', { credit: 'pacificwire' }),
      report('left', 'Courier'),
      report('left', 'Courier', { copies: 'another article' }),
    ],
    sides: [],
  });
  assert.deepEqual(pairs, [{ outlets: ['Courier', 'Gazette'], both: 3, agreed: 1, apart: 0 }]);
  assert.deepEqual(outlets, [
    { outlet: 'Courier', facts: 4, alone: 1 },
    { outlet: 'Gazette', facts: 3, alone: 0 },
  ]);
});

test('two outlets stand apart in a conflict where none has told the side of the other', () => {
  const side = (fact: string, outlet: string, at: number) => ({ fact, outlet, side: at });
  const { pairs } = outletAgreement({
    facts: ['Courier', 'Gazette', 'Mail'].map((outlet) => report('toll', outlet)),
    sides: [
      side('toll', 'Courier', 0),
      side('toll', 'Gazette', 1),
      side('toll', 'Mail', 0),
      side('toll', 'Mail', 1),
    ],
  });
  assert.deepEqual(
    pairs.map(({ outlets, apart }) => [...outlets, apart]),
    [
      ['Courier', 'Gazette', 1],
      ['Courier', 'Mail', 0],
      ['Gazette', 'Mail', 0],
    ],
  );
});

test('forty outlets are compared, and the others counted', () => {
  const facts = Array.from({ length: 45 }, (_, at) => report('met', `Outlet ${at}`));
  const { outlets, pairs, others } = outletAgreement({ facts, sides: [] });
  assert.deepEqual([outlets.length, pairs.length, others], [40, 780, 5]);
});
