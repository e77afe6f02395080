import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offered, relationMeant } from '../../web/src/lib/choices.ts';
import { fixedCommands } from '../../web/src/lib/commands.ts';

const none = { names: [], hits: [] };
const firsts = [
  ['fig', '/figures'],
  ['PRO', '/commitments'],
  ['jud', '/judge'],
  ['met', '/events?type=consult&status=happened'],
  ['vnm kor', '/relation?with=VNM&with=KOR'],
  ['Vietnam and South Korea', '/relation?with=Vietnam&with=South+Korea'],
  ['Đà Nẵng', '/search?q=%C4%90%C3%A0+N%E1%BA%B5ng'],
] as const;
for (const [typed, address] of firsts)
  test(`who types ${typed} comes to ${address} by Enter`, () =>
    assert.equal(offered(typed, { commands: fixedCommands, known: none })[0]?.address, address));

test('names stand before the search, sentences behind it', () => {
  const hit = {
    article: 'a1',
    title: 'Talks',
    publishedOn: null,
    start: 7,
    end: 20,
    text: 'They talked.',
    facts: [],
  };
  const choices = offered('zz', { commands: fixedCommands, known: { names: ['Zz Top'], hits: [hit] } });
  assert.deepEqual(
    choices.map(({ address }) => address),
    ['/actor/Zz%20Top', '/search?q=zz', '/article/a1#s7'],
  );
});

for (const typed of ['trade', 'Vietnam -', 'a, b, c', 'viet kore'])
  test(`${typed} means no relation`, () => assert.equal(relationMeant(typed), null));
