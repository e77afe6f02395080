import assert from 'node:assert/strict';
import { test } from 'node:test';
import { called, connected } from './connected.ts';

const refused = [
  ['who', { name: 'Luong Kuong' }, 'id-unknown', /did you mean Luong Cuong/],
  ['list', { kind: 'event', with: ['Nobody Atall'] }, 'id-unknown', /Nobody Atall/],
  ['get', { id: 'ffffffff' }, 'id-unknown', /ffffffff/],
  ['explain', { id: 'no such thing' }, 'id-unknown', /no such thing/],
  ['article', { id: '0645' }, 'id-unknown', /0645/],
  ['brief', {}, 'usage', /one or two/],
  ['met', { with: ['Peru', 'Chile', 'Kenya'] }, 'usage', /with/],
  ['met', {}, 'usage', /with/],
  ['list', {}, 'usage', /kind/],
  ['list', { kind: 'rumour' }, 'usage', /kind/],
  ['list', { kind: 'event', nonsense: 1 }, 'usage', /nonsense/],
  ['list', { kind: 'event', since: 'yesterday' }, 'usage', /since/],
  ['list', { kind: 'event', since: '2025-02-30' }, 'usage', /since/],
  ['list', { kind: 'event', after: 'x' }, 'usage', /x/],
  ['list', { kind: 'event', limit: 0 }, 'usage', /limit/],
  ['list', { kind: 'event', limit: 1e9 }, 'usage', /limit/],
  ['list', { kind: 'event', maxCharacters: 10 }, 'usage', /maxCharacters/],
  ['search', { words: '' }, 'usage', /words/],
  ['search', { words: 'x'.repeat(501) }, 'usage', /words/],
  ['get', { id: ['a'] }, 'usage', /id/],
  ['get', { id: 'Luong Cuong', from: -1 }, 'usage', /from/],
] as const;
for (const [name, asked, code, subject] of refused)
  test(`${name} ${JSON.stringify(asked).slice(0, 60)} is refused as ${code}, with what to try`, async (t) => {
    const { isError, value } = await called(await connected(t), name, asked);
    assert.equal(isError, true);
    assert.equal(value.error.code, code);
    assert.match(value.error.subject, subject);
    assert.ok(value.error.meaning.length > 10 && value.error.try.length > 10);
  });

test('words that no passage holds are no failure', async (t) => {
  const { isError, value } = await called(await connected(t), 'search', { words: 'AND OR "( * ) xyzzy' });
  assert.deepEqual([isError, value], [false, { passages: [], next: null }]);
});

test('a tool and an address that there are not are refused as the protocol has it', async (t) => {
  const client = await connected(t);
  await assert.rejects(client.callTool({ name: 'forget', arguments: {} }), { code: -32602 });
  await assert.rejects(client.readResource({ uri: 'chancery://fact/ffff' }), /id-unknown/);
  await assert.rejects(client.readResource({ uri: 'chancery://article/0645' }), /id-unknown/);
  await assert.rejects(client.readResource({ uri: 'file:///etc/passwd' }), /not found/i);
  await assert.rejects(client.readResource({ uri: 'chancery://article/%2e%2e%2fx/1-2' }), /id-unknown/);
});

test('arguments of thousands of parts are refused, and the next question is answered', async (t) => {
  const client = await connected(t);
  const many = Array.from({ length: 5000 }, () => 'Peru');
  const refusal = await client.callTool({ name: 'list', arguments: { kind: 'event', with: many } }).then(
    (one) => one.isError,
    () => true,
  );
  assert.equal(refusal, true);
  assert.equal((await called(client, 'status')).isError, false);
});
