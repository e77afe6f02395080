import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readArticle } from '../../src/article/read-article.ts';
import type { Article } from '../../src/model/article.ts';
import type { MediaType } from '../../src/model/source.ts';
import { filler, sourceOf } from './articles.ts';

const mediaTypes: readonly MediaType[] = ['text/plain', 'text/markdown', 'text/html'];

/** Blocks in text order, inside the text, not overlapping, none empty; text in NFC. */
function holdsItsLaws({ text, blocks }: Article): void {
  assert.equal(text, text.normalize('NFC'));
  let end = 0;
  for (const { span } of blocks) {
    assert.ok(span.start >= end && span.end > span.start, `block at ${span.start}`);
    assert.equal(text.slice(span.start, span.end), text.slice(span.start, span.end).trim());
    assert.match(text.slice(end, span.start), /^(?:\n\n| |)$/);
    end = span.end;
  }
  assert.equal(end, text.length);
}

const scraps = fc.constantFrom(
  filler,
  'ODESA — ',
  '\n',
  '\n\n',
  '<p>',
  '</p>',
  '<div class="ad">',
  '</div>',
  '<h1>',
  '<br>',
  '---\n',
  'date 2025-01-02 ',
  '- ',
  '12. ',
  '# ',
  '**',
  '![',
  '](',
  '(Photo: x)',
  'By Jane Roe',
  'Advertisement',
  '\u00AD',
  '\u0301',
  '\uD800',
  '한국 외교부',
  'Việt Nam',
  '|',
  '>',
  '&amp;',
  '<!--',
  ' — VNA',
  '\u0000',
  'a',
  '. ',
);
const anyText = fc
  .array(fc.oneof(scraps, fc.string({ unit: 'binary' })), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('any text gives an outcome, and any article has blocks in order that tile an NFC text', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...mediaTypes), (text, mediaType) => {
      const outcome = readArticle(sourceOf(text, { mediaType }));
      if (outcome.kind === 'article') holdsItsLaws(outcome.article);
    }),
    { numRuns: 300 },
  );
});

test('any bytes give an outcome, the same bytes the same one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...mediaTypes), (bytes, mediaType) => {
      const source = sourceOf(bytes, { mediaType });
      assert.deepEqual(readArticle(source), readArticle(source));
    }),
    { numRuns: 200 },
  );
});

const hostile: readonly (readonly [string, string, MediaType])[] = [
  ['a megabyte of <div>', '<div>'.repeat(200_000), 'text/html'],
  [
    '50,000 nested divs around a text',
    `${'<div>'.repeat(50_000)}${filler}${'</div>'.repeat(50_000)}`,
    'text/html',
  ],
  ['a megabyte of open paragraphs', '<div><p>a'.repeat(110_000), 'text/html'],
  // Each is two tags to the parser and one to who looks for closed brackets.
  ['sixty thousand tags that open inside tags', '<div <p>'.repeat(60_000), 'text/html'],
  ['a line of many bars', `<p>${'Harbour | '.repeat(40)}Post.</p>`, 'text/html'],
  ['a megabyte of angle brackets', '<'.repeat(1_000_000), 'text/html'],
  ['a megabyte without a newline', 'The minister met a man. '.repeat(40_000), 'text/plain'],
  ['a megabyte of capitals', 'A B '.repeat(250_000), 'text/plain'],
  ['a megabyte of brackets', '(A '.repeat(330_000), 'text/plain'],
  ['a megabyte of marks', '![*'.repeat(330_000), 'text/plain'],
  ['a megabyte of blanks', ' '.repeat(1_000_000), 'text/plain'],
  ['a hundred thousand bylines', 'By Aa Bb\n\n'.repeat(100_000), 'text/plain'],
  ['nested front matter', `---\n${'[{'.repeat(4_000)}\n---\n${filler}`, 'text/plain'],
];
for (const [name, text, mediaType] of hostile) {
  test(`${name} is read within ten seconds`, () => {
    const before = process.cpuUsage().user;
    readArticle(sourceOf(text, { mediaType }));
    assert.ok(process.cpuUsage().user - before < 10_000_000);
  });
}
