import assert from 'node:assert/strict';
import { test } from 'node:test';
import mammoth from 'mammoth';
import { buildDossier } from '../../src/export/brief/build-dossier.ts';
import { dossierDocx } from '../../src/export/brief/dossier-docx.ts';
import { head, promise, talks, values } from '../export/recorded.ts';

test('docx: mammoth opens a brief without a word of warning, and finds its headings and lines', async () => {
  const subject = { names: ['A', 'B & C'], about: null, since: null, until: null, newSince: null };
  const given = values({
    articles: [head('a', '2024-05-03', 'Wire <east>')],
    events: [talks(['A', 'B'])],
    commitments: [promise('to open a port')],
  });
  const buffer = Buffer.from(dossierDocx(buildDossier(subject, given)));
  const { value: page, messages } = await mammoth.convertToHtml({ buffer });
  assert.deepEqual(
    messages.filter(({ type }) => type === 'error'),
    [],
  );
  for (const part of [
    'A – B &amp; C',
    'Chronology',
    'Talks between A and B.',
    'A agreed to open a port.',
    'Wire &lt;east&gt;',
  ])
    assert.ok(page.includes(part), part);
});
