import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { chancery, examples, root, workFolder } from './run-cli.ts';

const program = join(root, 'bin', 'chancery.js');

/** A record of the wire's reports in a folder of its own. */
function readWire(t: Parameters<typeof workFolder>[0]): string {
  const record = join(workFolder(t), 'news.db');
  assert.equal(chancery(['--record', record, 'read', join(examples, 'wire'), '--threads', '0']).code, 0);
  return record;
}

/** The server that a page tells people to give to their assistant. */
function serverOn(page: string): { readonly command: string; readonly args: readonly string[] } {
  const [, json = ''] = /```json\n(.*?)```/s.exec(readFileSync(join(root, page), 'utf8')) ?? [];
  return JSON.parse(json).mcpServers.chancery;
}

for (const page of ['README.md', 'docs/mcp.md'])
  test(`the server that ${page} shows starts as it stands there, with a record`, async (t) => {
    const record = readWire(t);
    const { command, args } = serverOn(page);
    const named = args.map((one) => (one.endsWith('.db') ? record : one));
    assert.ok(named.includes(record));
    const transport = new StdioClientTransport({ command, args: [...named], cwd: root, stderr: 'ignore' });
    const client = new Client({ name: 'test', version: '1.0.0' });
    await client.connect(transport);
    t.after(() => client.close());
    assert.equal((await client.listTools()).tools.length, 12);
  });

/** What is written to standard output and error, and the exit code, where these messages come and the input ends with the answers to so many. */
async function spoken(record: string, messages: readonly object[], answers: number) {
  const child = spawn(process.execPath, [program, '--record', record, 'mcp']);
  const errors = text(child.stderr);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part;
    if (out.split('\n').length > answers) child.stdin.end();
  });
  for (const one of messages) child.stdin.write(`${JSON.stringify(one)}\n`);
  if (answers === 0) child.stdin.end();
  const [code] = await once(child, 'close');
  return { lines: out.split('\n').filter((line) => line !== ''), errors: await errors, code };
}

const hello = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};

test('a client starts it, asks, and ends it; another program reads into the record meanwhile', async (t) => {
  const record = readWire(t);
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, '--record', record, 'mcp'],
    stderr: 'ignore',
  });
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  t.after(() => client.close());
  const count = async (): Promise<number> => {
    const { structuredContent } = await client.callTool({ name: 'status', arguments: {} });
    return (structuredContent as { articles: number }).articles;
  };
  assert.equal(await count(), 4);
  assert.equal(
    chancery(['--record', record, 'read', join(examples, 'interviews'), '--threads', '0']).code,
    0,
  );
  assert.equal(await count(), 5);
});

test('standard output holds messages of the protocol alone, and the end of its input ends it well', async (t) => {
  const record = readWire(t);
  const call = { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'status', arguments: {} } };
  const ready = { jsonrpc: '2.0', method: 'notifications/initialized' };
  const { lines, code, errors } = await spoken(record, [hello, ready, call], 2);
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).id),
    [1, 2],
  );
  assert.deepEqual([code, errors], [0, '']);
});

test('an input that ends at once, or is no message, ends it without a trace', async (t) => {
  const record = readWire(t);
  assert.deepEqual(await spoken(record, [], 0), { lines: [], errors: '', code: 0 });
  const child = spawn(process.execPath, [program, '--record', record, 'mcp']);
  const [out, errors] = [text(child.stdout), text(child.stderr)];
  child.stdin.end('hello\n{"no":\n');
  const [code] = await once(child, 'close');
  assert.equal(code, 0);
  assert.doesNotMatch(await errors, /^\s+at /m);
  for (const line of (await out).split('\n')) if (line !== '') JSON.parse(line);
});

test('where there is no record it says so on standard error, and nothing on standard output', async (t) => {
  const { lines, errors, code } = await spoken(join(workFolder(t), 'none.db'), [hello], 0);
  assert.deepEqual([lines, code], [[], 1]);
  assert.match(errors, /record-missing/);
});

test('SIGTERM ends it', async (t) => {
  const child = spawn(process.execPath, [program, '--record', readWire(t), 'mcp']);
  child.stdin.write(`${JSON.stringify(hello)}\n`);
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  const [code, signal] = await once(child, 'close');
  assert.deepEqual([code, signal], [0, null]);
});
