import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { entryOf } from '../../src/export/calendar/entries.ts';
import { of, textIn, values, view } from './example-record.ts';

test('iCalendar: ical.js reads an entry for each event with days and each due date, on those days', async () => {
  const text = await textIn('ics');
  assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const entries = values.flatMap((value) => entryOf(value) ?? []);
  assert.ok(entries.length > 20);
  assert.deepEqual(
    events.map((one) => [one.uid, one.startDate.toString(), one.summary]),
    entries.map(({ id, start, summary }) => [`${id}@chancery.invalid`, start, summary]),
  );
  const due = of('commitment').filter((one) => one.due !== null);
  const shown = new Set(entries.map(({ id }) => id));
  for (const { id } of due) assert.ok(shown.has(id));
  const stamps = calendar
    .getAllSubcomponents('vevent')
    .map((one) => String(one.getFirstPropertyValue('dtstamp')));
  assert.deepEqual([...new Set(stamps)], [`${view.latestDay}T00:00:00Z`]);
});
