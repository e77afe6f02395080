import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { buildDossier } from '../../src/export/brief/build-dossier.ts';
import { dossierDocx } from '../../src/export/brief/dossier-docx.ts';
import { head, promise, said, talks, values } from './recorded.ts';

const subject = { names: ['A', 'B & C'], about: null, since: null, until: null, newSince: null };
const given = values({
  articles: [head('a', '2024-05-03', 'Wire <east>')],
  events: [talks(['A', 'B'])],
  commitments: [promise('to open a port')],
  statements: [said('it\u0007 “rains” at & below 5 < 6', { speaker: { actor: 'D', name: 'D' } })],
});

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const));
}

/** The names of elements that are not closed where they should be. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => open.push(name),
      onclosetag: (name, implied) => {
        if (open.pop() !== name || (implied && !xml.includes('/>'))) wrong.push(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const tags = [...xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/gu)].filter(([, , , self]) => self === '');
  const opened = tags.filter(([, slash]) => slash === '').length;
  return opened * 2 === tags.length ? [...wrong, ...open] : [...wrong, 'unequal'];
}

test('a brief as .docx is a package of well-formed parts with the lines of the page', () => {
  const parts = partsOf(dossierDocx(buildDossier(subject, given)));
  assert.deepEqual(
    [...parts.keys()],
    [
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/numbering.xml',
      'word/footer1.xml',
    ],
  );
  for (const [path, xml] of parts) {
    assert.deepEqual(unbalanced(xml), [], path);
    assert.doesNotMatch(xml, /&(?!amp;|lt;|gt;|quot;)|[^\P{Cc}\n]/u, path);
  }
  assert.deepEqual(unbalanced('<a><b></a></b>').length > 0, true);
  const text = parts.get('word/document.xml') ?? '';
  for (const line of [
    'A – B &amp; C',
    'Chronology',
    'Talks between A and B.',
    'A agreed to open a port.',
    'Wire &lt;east&gt;',
  ])
    assert.ok(text.includes(line), line);
});

test('every mark of a .docx leads to a sentence at its end', () => {
  const text = partsOf(dossierDocx(buildDossier(subject, given))).get('word/document.xml') ?? '';
  const [links, ends] = [/w:anchor="([^"]+)"/gu, /w:bookmarkStart w:id="\d+" w:name="([^"]+)"/gu].map(
    (pattern) => new Set([...text.matchAll(pattern)].map(([, name]) => name)),
  );
  assert.ok(links.size > 0);
  assert.deepEqual([...links].toSorted(), [...ends].toSorted());
});

test('equal dossiers give equal bytes', () => {
  const [one, other] = [1, 2].map(() => dossierDocx(buildDossier(subject, given)));
  assert.deepEqual(one, other);
});
