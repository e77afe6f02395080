import { gzipSync, strToU8, zipSync } from 'fflate';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { writeDocx, writeOdt } from '../../test/documents/write-office.ts';
import { writePdf } from '../../test/documents/write-pdf.ts';
import { answer, writeWarc, writeWarcGz } from '../../test/documents/write-warc.ts';

/** One whole input that is spoilt in many ways; its name's ending tells the form. */
export interface SeedInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const root = join(import.meta.dirname, '..', '..');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

const seedOfFile = (path: string): SeedInput => ({ name: path, bytes: readFileSync(path) });

const sentence =
  'Foreign Minister Ingrid Berg met her Canadian counterpart in Oslo on Tuesday, the ministry said. ';
const page = `<html><head><title>Talks</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-04"}</script></head><body><h1>Talks in Oslo</h1><p>${sentence.repeat(3)}</p></body></html>`;
const mail = `From: Press <press@ministry.example>\r\nTo: all@news.example\r\nDate: Tue, 4 Mar 2025 10:00:00 +0100\r\nSubject: Talks in Oslo\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${sentence}\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="a.html"\r\n\r\n${Buffer.from(page).toString('base64')}\r\n--b--\r\n`;
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><id>urn:1</id><title>Talks</title><updated>2025-03-04T09:00:00Z</updated><link href="https://news.example/1"/><content type="html">&lt;p&gt;${sentence}&lt;/p&gt;</content></entry></feed>`;
const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Post',
  items: [{ id: '1', content_html: `<p>${sentence}</p>`, date_published: '2025-03-04T09:00:00Z' }],
});
const records = [1, 2].map((at) => ({
  type: 'response',
  uri: `https://news.example/${at}`,
  block: answer(page),
}));

const made: readonly SeedInput[] = [
  { name: 'made.docx', bytes: writeDocx(`<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`.repeat(3)) },
  { name: 'made.odt', bytes: writeOdt(`<text:h>Talks</text:h><text:p>${sentence}</text:p>`) },
  { name: 'made.pdf', bytes: writePdf([[{ text: sentence, x: 60, y: 700 }]]) },
  { name: 'made.warc', bytes: writeWarc(records) },
  { name: 'made.warc.gz', bytes: writeWarcGz(records) },
  { name: 'made.zip', bytes: zipSync({ 'a.html': strToU8(page), 'b/c.txt': strToU8(sentence) }) },
  { name: 'made.html.gz', bytes: gzipSync(strToU8(page)) },
  { name: 'made.eml', bytes: strToU8(mail) },
  { name: 'made.atom', bytes: strToU8(atom) },
  { name: 'made-feed.json', bytes: strToU8(jsonFeed) },
  { name: 'made.csv', bytes: strToU8(`date,title,text\n2025-03-04,Talks,"${sentence}"\n`) },
];

/** The page cases, the examples and one input of each other form. */
export function seedInputs(): readonly SeedInput[] {
  const pages = filesBelow(join(root, 'test', 'pages')).filter((path) => extname(path) === '.html');
  const examples = filesBelow(join(root, 'examples')).filter((path) => !path.endsWith('README.md'));
  return [...[...pages, ...examples].map(seedOfFile), ...made];
}
