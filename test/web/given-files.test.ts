import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addressesIn,
  chosenFiles,
  sortedFiles,
  type ChosenFile,
  type GivenFile,
} from '../../web/src/lib/given-files.ts';

const texts = [
  ['https://news.example/report', ['https://news.example/report']],
  ['  http://news.example/a\n\nhttps://news.example/b ', ['http://news.example/a', 'https://news.example/b']],
  ['# a list\r\nhttps://news.example/a', ['https://news.example/a']],
  ['Ministers met in Lima, see https://news.example/report', []],
  ['https://news.example/a and more', []],
  ['ftp://news.example/a', []],
  ['javascript:alert(1)', []],
  ['news.example/report', []],
  ['https://', []],
  ['', []],
] as const;
for (const [text, addresses] of texts)
  test(`${JSON.stringify(text)} gives ${addresses.length} addresses`, () =>
    assert.deepEqual(addressesIn(text), addresses));

/** A file as a browser gives it; `path` where a folder was chosen. */
function fileOf(name: string, path: string = ''): ChosenFile {
  return Object.assign(new File(['x'], name), { webkitRelativePath: path });
}

test('a file of a chosen folder has its path below the folder, one by itself its name', () => {
  const given = chosenFiles([
    fileOf('a.txt'),
    fileOf('b.txt', 'desk/north/b.txt'),
    fileOf('c.txt', 'desk/c.txt'),
  ]);
  assert.deepEqual(
    given.map(({ folder, name }) => [folder, name]),
    [
      [null, 'a.txt'],
      ['desk', 'north/b.txt'],
      ['desk', 'c.txt'],
    ],
  );
});

const takes = { endings: ['.txt', '.gz'], leftAlone: String.raw`^(?:\.|README(?:\.|$))` };
const files = [
  [null, 'notes', 'sent'],
  [null, 'README.txt', 'sent'],
  [null, 'picture.png', 'sent'],
  ['desk', 'a.TXT', 'sent'],
  ['desk', 'north/a.warc.gz', 'sent'],
  ['desk', 'north.txt/picture.PNG', '.png'],
  ['desk', 'notes', ''],
  ['desk', 'readme.txt', 'left alone'],
  ['desk', '.git/a.txt', 'left alone'],
] as const;
for (const [folder, name, becomes] of files)
  test(`${folder === null ? name : `${folder}/${name}`} is ${becomes === 'sent' || becomes === 'left alone' ? becomes : `passed over as "${becomes}"`}`, () => {
    const given: GivenFile = { folder, name, file: fileOf(name) };
    const { sent, passed } = sortedFiles([given], takes);
    assert.equal(sent.length, becomes === 'sent' ? 1 : 0);
    assert.deepEqual([...passed], becomes === 'sent' || becomes === 'left alone' ? [] : [[becomes, 1]]);
  });
