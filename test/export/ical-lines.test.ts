import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldedLine, icalText } from '../../src/export/calendar/ical-lines.ts';
import { lastDayOf } from '../../src/export/calendar/last-day-of.ts';

test('any line is folded to lines of at most 75 bytes that give it again, and no character is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (line) => {
      const lines = foldedLine(line);
      assert.equal(lines.map((one, at) => (at === 0 ? one : one.slice(1))).join(''), line);
      for (const one of lines) assert.ok(Buffer.byteLength(one) <= 75);
    }),
  );
});

for (const [text, want] of [
  ['one, two; three', String.raw`one\, two\; three`],
  ['a\\n b', String.raw`a\\n b`],
  ['one\r\ntwo\rthree', String.raw`one\ntwo\nthree`],
  ['bell\u0007', 'bell '],
] as const) {
  test(`iCalendar writes ${JSON.stringify(text)} as ${want}`, () => assert.equal(icalText(text), want));
}

for (const [due, want] of [
  ['2030', '2030-12-31'],
  ['2028-02', '2028-02-29'],
  ['2030-06-15', '2030-06-15'],
  ['2030-02-30', null],
  ['soon', null],
] as const) {
  test(`the last day of ${due} is ${want}`, () => assert.equal(lastDayOf(due), want));
}
