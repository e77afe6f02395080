import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMail } from '../../src/intake/archives/open-mail.ts';
import { usualBounds } from '../../src/intake/processes/bounded-process.ts';

const head =
  'From: Press <press@ministry.example>\r\nSubject: Talks in Oslo\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n';
const text = '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe ministers met in Tromsø.\r\n';
const paper = (bytes: number): string =>
  `--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.alloc(bytes, 'paper').toString('base64')}\r\n--b--\r\n`;
const mail = (bytes: number): Uint8Array => Buffer.from(head + text + paper(bytes));

for (const [name, bytes] of [
  ['a small message is opened at once', 3000],
  ['a large one in a process of its own, with the same outcome', 300_000],
] as const) {
  test(name, async () => {
    const email = await openMail(mail(bytes), 'a.eml');
    assert.equal(email.text?.trim(), 'The ministers met in Tromsø.');
    assert.deepEqual([email.subject, email.from?.name], ['Talks in Oslo', 'Press']);
    const [{ filename, content }] = email.attachments;
    assert.equal(filename, 'a.pdf');
    assert.ok(content instanceof ArrayBuffer && content.byteLength === bytes);
  });
}

test('a message that takes too long is given up with a code', async () => {
  const opened = openMail(mail(300_000), 'a.eml', { ...usualBounds, timeMs: 1 });
  await assert.rejects(opened, { code: 'reading-too-long' });
});
