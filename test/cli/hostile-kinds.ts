import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** One kind of input that a reader might stumble over. */
export interface HostileKind {
  readonly name: string;
  /** Writes it into an empty folder. */
  readonly write: (folder: string) => void;
}

const line =
  'OSLO — Foreign Minister Ingrid Berg met Canadian Foreign Minister Paul Roy in Oslo on Tuesday, 4 March 2025.';
const page = (body: string): string => `<html><body><p>${line}</p>${body}</body></html>`;

const file = (name: string, fileName: string, bytes: string | Buffer): HostileKind => ({
  name,
  write: (folder) => writeFileSync(join(folder, fileName), bytes),
});
const json = (name: string, value: unknown): HostileKind => file(name, 'a.json', JSON.stringify(value));
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const nested = (count: number, [open, close]: readonly [string, string]): string =>
  open.repeat(count) + close.repeat(count);

const inBytes: readonly HostileKind[] = [
  file('a text of blanks', 'a.txt', ' \n\t\r\n'.repeat(50)),
  file('a byte order mark alone', 'a.txt', Buffer.from([0xef, 0xbb, 0xbf])),
  file('a text in UTF-16', 'a.txt', utf16(line)),
  file('half a character of UTF-16', 'a.txt', utf16(line).subarray(0, 31)),
  file('bytes that no charset has', 'a.txt', Buffer.from(`${line}\xFF\xFE\xC0\xC1`, 'latin1')),
  file('a text with zero bytes', 'a.txt', line.replaceAll(' ', ' \0')),
  file('a text with the line ends of old', 'a.txt', `${line}\r${line}\r`),
  file('a text with controls and escapes', 'a.txt', `\u001B[2J${line}\u0007\u0008\u009B31m`),
  file('a text that turns its direction', 'a.txt', `\u202E${line}\u202C\u2066`),
  file('a text of joined marks', 'a.txt', `${line} a${'\u0301'.repeat(5000)}`),
  file('a text without letters', 'a.txt', '🙂🙃 '.repeat(300)),
  file('a compressed file called text', 'a.txt', gzipSync(line)),
  file('a compressed stream called HTML', 'a.html', deflateRawSync(line)),
  file('an image called text', 'a.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
];

const inJson: readonly HostileKind[] = [
  json('JSON of a number', 7),
  json('JSON of null', null),
  json('an empty list', []),
  json('an empty object', {}),
  json('a list of what is no article', [1, 'two', null, [], {}]),
  json('a text that is a number', { text: 12 }),
  json('a text that is a list', { text: [line] }),
  json('a day that the calendar has not', { text: line, date: '2025-02-30' }),
  json('a day far out of reach', { text: line, date: '999999-99-99T99:99:99Z' }),
  json('a date that is an object', { text: line, date: { year: 2025 } }),
  json('an address that is none', { text: line, url: 'http://[' }),
  json('fields of huge size', {
    text: line,
    date: '2025-03-04',
    title: 'T'.repeat(1e5),
    id: 'i'.repeat(1e5),
  }),
  json('two articles of one id', [
    { id: 'a', text: line },
    { id: 'a', text: `${line} They spoke.` },
  ]),
  file(
    'names of the language itself',
    'a.json',
    `{"__proto__": {"text": "x"}, "constructor": 1, "text": "${line}"}`,
  ),
  file('half a pair of characters', 'a.json', String.raw`{"text": "\ud800 met \udc00", "id": "\ud800"}`),
  file('JSON in JSON without end', 'a.json', `{"text": ${nested(5000, ['[', ']'])}}`),
  file('JSON that ends in the middle', 'a.json', '[{"text": "One'),
  file('lines of JSON with blanks between', 'a.jsonl', `\n\n{"text": "${line}"}\n\n[]\n"x"\n`),
  file('a huge number', 'a.json', `{"text": "${line}", "date": 1e999}`),
];

const inMarkup: readonly HostileKind[] = [
  file('a page of scripts', 'a.html', '<script>while(true){}</script>'.repeat(100)),
  file('a page without a closing tag', 'a.html', `<html><body><div><p>${line}<b><i><table><tr><td>`),
  file('a page of closing tags', 'a.html', '</div>'.repeat(2000)),
  file('tags in tags', 'a.html', page(nested(3000, ['<b>', '</b>']))),
  file('a page with broken marks', 'a.html', page('&#xFFFFFFFF; &#0; &nosuch; &#xD800; <a href="')),
  file('a page with a huge attribute', 'a.html', page(`<p title="${'x'.repeat(2e5)}">x</p>`)),
  file(
    'a page with broken facts of its own',
    'a.html',
    page('<script type="application/ld+json">{"a":</script>'),
  ),
  file('a page of another charset than it says', 'a.html', `<meta charset="utf-32">${page('é')}`),
  file(
    'entities in entities',
    'a.xml',
    `<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`,
  ),
  file(
    'a feed that names a file',
    'a.xml',
    '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>',
  ),
  file('a feed cut short', 'a.xml', '<rss version="2.0"><channel><item><title>One</title><descr'),
  file('a feed of nothing', 'a.xml', '<rss version="2.0"><channel></channel></rss>'),
];

const inTables: readonly HostileKind[] = [
  file('a table with an open quotation', 'a.csv', `date,text\n2025-03-04,"${line}\n`),
  file('a table with rows of other lengths', 'a.csv', `date,text\n1,2,3,4\n5\n,,\n`),
  file('a table of its head alone', 'a.csv', 'date,text\n'),
  file(
    'a table with one column twice',
    'a.csv',
    `text,text,date\n${line.replaceAll(',', '')},two,2025-03-04\n`,
  ),
  file('a table without known columns', 'a.csv', 'colour,size\nred,4\n'),
];

const inFolders: readonly HostileKind[] = [
  { name: 'an empty folder', write: () => {} },
  { name: 'a link to nowhere', write: (folder) => symlinkSync('nowhere', join(folder, 'a.txt')) },
  { name: 'a link to itself', write: (folder) => symlinkSync('a.txt', join(folder, 'a.txt')) },
  { name: 'a link to a device', write: (folder) => symlinkSync('/dev/zero', join(folder, 'a.txt')) },
  {
    name: 'two links that lead back to each other',
    write: (folder) => {
      symlinkSync('b', join(folder, 'a'));
      symlinkSync('a', join(folder, 'b'));
    },
  },
  {
    name: 'links by which a folder is found in itself in two ways',
    write: (folder) => {
      mkdirSync(join(folder, 'below'));
      writeFileSync(join(folder, 'below', 'a.txt'), line);
      symlinkSync('..', join(folder, 'below', 'up'));
      symlinkSync('below', join(folder, 'again'));
    },
  },
  { name: 'a pipe', write: (folder) => void execFileSync('mkfifo', [join(folder, 'a.txt')]) },
  // A program that ends without closing its socket leaves it behind. The name is short, since that of a socket may have 107 bytes.
  {
    name: 'a socket',
    write: (folder) =>
      void execFileSync(
        process.execPath,
        ['-e', "net.createServer().listen('a.txt', () => process.exit())"],
        {
          cwd: folder,
        },
      ),
  },
  { name: 'a folder called text', write: (folder) => mkdirSync(join(folder, 'a.txt')) },
  {
    name: 'folders in folders',
    write: (folder) =>
      mkdirSync(join(folder, ...Array.from({ length: 60 }, () => 'deeper')), { recursive: true }),
  },
  file('a name with a line end', 'a\nb\u001B[0m.txt', line),
  file('the longest name', `${'n'.repeat(250)}.txt`, line),
  file('a name that looks like an option', '--help.txt', line),
  file('a hidden file', '.a.txt', line),
  file('no ending', 'README', line),
];

/** Kinds of input that must end with a code and in words: bytes, JSON, markup, tables and folders. */
export const hostileKinds: readonly HostileKind[] = [
  ...inBytes,
  ...inJson,
  ...inMarkup,
  ...inTables,
  ...inFolders,
];
