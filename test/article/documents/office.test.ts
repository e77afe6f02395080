import assert from 'node:assert/strict';
import test from 'node:test';
import { lockedDocx, writeDocx, writeOdt } from '../../documents/write-office.ts';
import { blocksIn, docx, odt, outcomeOf } from './opened.ts';

const run = (text: string, more = ''): string => `<w:r>${more}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr>${style}</w:pPr>`}${inner}</w:p>`;
const sentence =
  'The envoys of Norland and Estria met in Vessel on Monday and agreed to open the border again.';

test('a Word document: headings by style, list items, quotations, a table, and no header', async () => {
  const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
  const body = [
    paragraph(run('Border to open'), '<w:pStyle w:val="berschrift1"/>'),
    paragraph(
      `${run('The envoys of Norland and Estria met in Vessel ')}${run('on Monday and agreed to open the border again.')}`,
    ),
    paragraph(run('trade in fish begins in June'), '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    paragraph(run('We have kept our word.'), '<w:pStyle w:val="Zitat"/>'),
    `<w:tbl><w:tr>${cell('Norland')}${cell('3 ships')}</w:tr></w:tbl>`,
  ].join('');
  assert.deepEqual(await blocksIn(writeDocx(body), docx), [
    'headline: Border to open',
    `paragraph: ${sentence}`,
    'list-item: trade in fish begins in June',
    'quotation: We have kept our word.',
    'paragraph: Norland | 3 ships',
  ]);
});

test('what tracked changes delete is not read, what they insert is; a box drawn twice is read once', async () => {
  const box = `<mc:AlternateContent><mc:Choice>${paragraph(run('The talks go on in June, as both sides said.'))}</mc:Choice><mc:Fallback>${paragraph(run('The talks go on in June, as both sides said.'))}</mc:Fallback></mc:AlternateContent>`;
  const body = [
    paragraph(
      `${run('The envoys of Norland ')}<w:del>${run('and Suland ')}</w:del><w:ins>${run('and Estria ')}</w:ins>${run('met in Vessel on Monday', '')}<w:r><w:tab/></w:r>${run('and agreed.')}`,
    ),
    paragraph(`<w:r>${box}</w:r>`),
  ].join('');
  assert.deepEqual(await blocksIn(writeDocx(body), docx), [
    'paragraph: The envoys of Norland and Estria met in Vessel on Monday and agreed.',
    'paragraph: The talks go on in June, as both sides said.',
  ]);
});

test('the properties of a Word document are used as those of a PDF', async () => {
  const properties =
    '<dc:title>Border to open in June</dc:title><dc:creator>Ada Holm</dc:creator><dcterms:created>2025-03-14T09:30:00Z</dcterms:created>';
  const outcome = await outcomeOf(writeDocx(paragraph(run(sentence)), properties), docx);
  assert.ok(outcome.kind === 'article');
  const { title, byline, publishedOn } = outcome.article;
  assert.deepEqual([title, byline, publishedOn], ['Border to open in June', 'Ada Holm', '2025-03-14']);
  assert.deepEqual(
    outcome.issues.map(({ code }) => code),
    ['date-of-file'],
  );
});

test('an OpenDocument text: headings, styles made from others, lists, notes and comments left out', async () => {
  const styles = '<style:style style:name="P1" style:parent-style-name="Title"/>';
  const text = [
    '<text:p text:style-name="P1">Border to open</text:p>',
    '<text:tracked-changes><text:p>Deleted words stand here.</text:p></text:tracked-changes>',
    '<text:p>The envoys of Norland<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note> and<text:s text:c="2"/>Estria met in Vessel',
    '\n   on Monday<text:tab/>and agreed to open the border again.<office:annotation><text:p>Really?</text:p></office:annotation></text:p>',
    '<text:h text:outline-level="2">What comes next</text:h>',
    '<text:list><text:list-item><text:p>trade in fish begins in June</text:p></text:list-item></text:list>',
    '<table:table><table:table-row><table:table-cell><text:p>Norland</text:p></table:table-cell><table:table-cell><text:p>3 ships</text:p></table:table-cell></table:table-row></table:table>',
  ].join('');
  assert.deepEqual(await blocksIn(writeOdt(text, { styles }), odt), [
    'headline: Border to open',
    `paragraph: ${sentence}`,
    'headline: What comes next',
    'list-item: trade in fish begins in June',
    'paragraph: Norland | 3 ships',
  ]);
});

test('documents with a password and damaged ones say so', async () => {
  assert.deepEqual(await blocksIn(lockedDocx(), docx), ['input-encrypted']);
  const locked = writeOdt('x', { manifest: '<manifest:encryption-data/>' });
  assert.deepEqual(await blocksIn(locked, odt), ['input-encrypted']);
  const good = writeDocx(paragraph(run(sentence)));
  assert.deepEqual(await blocksIn(good.slice(0, good.length / 2), docx), ['document-broken']);
  assert.deepEqual(await blocksIn(writeOdt('x'), docx), ['document-broken']);
});

test('a part that unpacks to more than the bound is not unpacked', async () => {
  const before = process.memoryUsage.rss();
  const bomb = writeDocx(paragraph(run(' '.repeat(65_000_000))));
  assert.ok(bomb.length < 200_000);
  assert.deepEqual(await blocksIn(bomb, docx), ['input-too-large']);
  assert.ok(process.memoryUsage.rss() - before < 1_000_000_000);
});
