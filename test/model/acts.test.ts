import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActTrait } from '../../src/model/act-traits.ts';
import { actIs, traitsOf, type ToldAct } from '../../src/model/acts.ts';

const cases: readonly (readonly [told: ToldAct, trait: ActTrait, is: boolean])[] = [
  [{ type: 'AGREE', act: 'signing' }, 'dated', true],
  [{ type: 'AGREE', act: 'agreement' }, 'dated', false],
  [{ type: 'CONSULT', act: 'visit' }, 'dated', true],
  [{ type: 'ACCUSE', act: 'concern' }, 'charge', false],
  [{ type: 'ACCUSE', act: 'accusation' }, 'charge', true],
  [{ type: 'AID', act: 'asylum' }, 'spoken', false],
  [{ type: 'REQUEST', act: 'asylum' }, 'spoken', true],
  [{ type: 'AGREE', act: 'pledge' }, 'reversible', true],
  [{ type: 'AGREE', act: 'offer' }, 'reversible', false],
  [{ type: 'CONSULT', act: 'summit' }, 'seldom', true],
  [{ type: 'CONSULT', act: 'letter' }, 'written', true],
  [{ type: 'CONSULT', act: 'talks' }, 'written', false],
  [{ type: 'REJECT', act: 'denial' }, 'denying', true],
  [{ type: 'COERCE', act: 'seizure' }, 'on the spot', true],
  [{ type: 'ASSAULT', act: 'seizure' }, 'on the spot', false],
];

for (const [told, trait, is] of cases) {
  test(`${told.type} ${told.act} is ${is ? '' : 'not '}${trait}`, () => {
    assert.equal(actIs(told, trait), is);
  });
}

test('one word under two types is two acts: a strike of workers, a strike of aircraft', () => {
  assert.equal(traitsOf({ type: 'PROTEST', act: 'strike' }).mode, 'strike');
  assert.equal(traitsOf({ type: 'ASSAULT', act: 'strike' }).mode, null);
});

test('an act under a type that has no row for it is as its type', () => {
  const { roles, family, traits } = traitsOf({ type: 'SUPPORT', act: 'visit' });
  assert.deepEqual([roles, family, traits.has('spoken')], ['directed', null, true]);
});
