import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { readInputs } from '../../src/intake/read-inputs.ts';
import { column, writePdf } from '../documents/write-pdf.ts';
import { folderOf, gather, takenFrom } from './intakes.ts';

const head = (...more: readonly string[]): string =>
  [
    'From: =?utf-8?Q?Press_Office_of_Norland_=C3=A6?= <press@norland.example>',
    'To: editors@news.example',
    'Subject: Fwd: Envoys meet in Vessel',
    'Date: Fri, 14 Mar 2025 23:30:00 -0500',
    'MIME-Version: 1.0',
    ...more,
  ].join('\r\n');
const words = 'The envoys of Norland and Estria met in Vessel on Friday and agreed to open the border again.';
const part = (type: string, body: string, ...more: readonly string[]): string =>
  ['--x', `Content-Type: ${type}`, ...more, '', body].join('\r\n');
const multipart = (kind: string, ...parts: readonly string[]): string =>
  `${head(`Content-Type: multipart/${kind}; boundary=x`)}\r\n\r\n${parts.join('\r\n')}\r\n--x--\r\n`;
const attached = (name: string, bytes: Uint8Array, type: string): string =>
  part(
    type,
    Buffer.from(bytes).toString('base64'),
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
  );

test('a message gives its text, with subject, sender and the day of the sender', async (t) => {
  const folder = await folderOf(t, { 'a.eml': `${head('Content-Type: text/plain')}\r\n\r\n${words}\r\n` });
  const [intake] = await gather(readInputs([join(folder, 'a.eml')]));
  assert.ok(intake?.kind === 'source');
  const { hints, bytes, mediaType, source } = intake.source;
  assert.deepEqual(
    [source, mediaType, new TextDecoder().decode(bytes), hints.title, hints.byline, hints.publishedOn],
    [
      'a.eml',
      'text/plain',
      words,
      'Envoys meet in Vessel',
      'Press Office of Norland æ',
      'Fri, 14 Mar 2025 23:30:00 -0500',
    ],
  );
});

test('of two forms of one text the plain one is read; HTML where it stands alone', async (t) => {
  const html = part('text/html', `<p>${words}</p>`);
  const folder = await folderOf(t, {
    'both.eml': multipart('alternative', part('text/plain', words), html),
    'html.eml': multipart('alternative', html),
  });
  assert.deepEqual(await takenFrom(folder, ''), ['both.eml plain', 'html.eml html']);
});

test('what is attached is read where it is of a kind that is; a note that only comes with it is left out', async (t) => {
  const pdf = writePdf([column([words], { x: 60, y: 700 })]);
  const folder = await folderOf(t, {
    'note.eml': multipart(
      'mixed',
      part('text/plain', 'Please find the release attached.'),
      attached('release.pdf', pdf, 'application/octet-stream'),
      attached('logo.png', pdf, 'image/png'),
    ),
    'release.eml': multipart(
      'mixed',
      part('text/plain', `${words} `.repeat(6)),
      attached('../../annex', new TextEncoder().encode(words), 'text/plain'),
    ),
  });
  assert.deepEqual(await takenFrom(folder, ''), [
    'note.eml/release.pdf pdf',
    'release.eml plain',
    'release.eml/annex plain',
  ]);
});

test('a message without an ending is known by its head; a text that begins with a date is none', async (t) => {
  const folder = await folderOf(t, {
    message: `${head('Content-Type: text/plain')}\r\n\r\n${words}\r\n`,
    text: `Date: 14 March 2025\n\n${words}\n`,
    'empty.eml': `${head()}\r\n\r\n`,
  });
  const [message] = await gather(readInputs([join(folder, 'message')]));
  assert.ok(message?.kind === 'source' && message.source.hints.title === 'Envoys meet in Vessel');
  const [text] = await gather(readInputs([join(folder, 'text')]));
  assert.ok(text?.kind === 'source' && text.source.hints.title === null);
  assert.deepEqual(await takenFrom(folder, 'empty.eml'), ['input-empty empty.eml']);
});
