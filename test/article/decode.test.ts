import assert from 'node:assert/strict';
import test from 'node:test';
import { decode } from '../../src/article/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

test('a byte order mark decides', () => {
  const bytes = Uint8Array.from([0xff, 0xfe, 0x41, 0, 0xe9, 0]);
  assert.deepEqual(decode(bytes, 'utf-8'), { text: 'Aé', issues: [] });
});

test('valid UTF-8 stands against a wrong header', () => {
  assert.equal(decode(utf8('Lương Cường'), 'iso-8859-1').text, 'Lương Cường');
});

test('the header names the charset of what is no UTF-8', () => {
  assert.deepEqual(decode(latin1('caf\u00E9 in Z\u00FCrich'), 'windows-1252'), {
    text: 'café in Zürich',
    issues: [],
  });
});

test('a page declares its charset', () => {
  const page = latin1('<html><head><meta charset="windows-1252"></head><p>caf\u00E9');
  assert.ok(decode(page, null).text.endsWith('café'));
});

test('an unknown label is passed over', () => {
  assert.equal(decode(utf8('plain'), 'no-such-charset').text, 'plain');
});

test('a guess is told', () => {
  const bytes = latin1(
    'Les d\u00E9l\u00E9gations se sont r\u00E9unies \u00E0 Gen\u00E8ve pour pr\u00E9parer la conf\u00E9rence.',
  );
  const decoded = decode(bytes, null);
  assert.ok(decoded.text.includes('délégations'));
  assert.deepEqual(
    decoded.issues.map((issue) => issue.code),
    ['charset-guessed'],
  );
});

test('a cut character is told', () => {
  const bytes = utf8(
    'Hội đàm diễn ra tại thành phố cảng, hai bên trao đổi nhiều vấn đề quan trọng của khu vực',
  );
  const decoded = decode(bytes.subarray(0, bytes.length - 1).fill(0xff, 40, 41), null);
  assert.deepEqual(
    decoded.issues.map((issue) => issue.code),
    ['charset-replaced'],
  );
});
