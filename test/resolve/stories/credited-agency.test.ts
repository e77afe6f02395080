import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditedAgency, type Credited } from '../../../src/resolve/stories/credited-agency.ts';

const none: Credited = { text: '', title: null, byline: null, outlet: null };

const cases: readonly (readonly [Partial<Credited>, string | null])[] = [
  [{ text: 'SUVA (Reuters) - Fiji and Chile signed an accord on Monday.' }, 'reuters'],
  [{ text: 'SUVA, Sept 14 (AFP) Fiji and Chile signed an accord on Monday.' }, 'afp'],
  [{ text: 'Suva (Associated Press) — Fiji and Chile signed an accord.' }, 'ap'],
  [{ text: 'SUVA (Pacific Wire) - Fiji and Chile signed an accord on Monday.' }, 'pacificwire'],
  [{ byline: 'By Ana Soto, Reuters' }, 'reuters'],
  [{ byline: 'Agence France-Presse' }, 'afp'],
  [{ title: 'Fiji and Chile sign accord - Reuters' }, 'reuters'],
  [{ outlet: 'Harbour Post (Pacific Wire)' }, 'pacificwire'],
  [{ outlet: 'Harbour Post via AFP' }, 'afp'],
  [{ outlet: 'Harbour Post', text: 'SUVA - Fiji and Chile signed an accord on Monday.' }, null],
  [{ text: 'President Ana Koroi (Fiji) - who arrived on Monday - met the press.' }, null],
  [{ text: 'The accord (Reuters has seen a copy) was signed.' }, null],
  [{ text: 'Fiji (Sept 14) and Chile met.' }, null],
  [{ title: 'Fiji and Chile sign accord - minister' }, null],
  [{ byline: 'By Ana Soto in Suva' }, null],
];
for (const [given, want] of cases) {
  test(JSON.stringify(given), () => assert.equal(creditedAgency({ ...none, ...given }), want));
}
