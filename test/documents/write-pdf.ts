/** Words set on a page: points from its lower left corner. */
export interface Setting {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** What is written beside the pages. */
export interface PdfOptions {
  readonly info?: Readonly<Record<string, string>>;
  /** Whether to claim a password that nobody has. */
  readonly locked?: boolean;
  /** The font that the words are set in, as a dictionary, and the bytes that it has for a text; Helvetica and Latin-1 where not given. */
  readonly font?: { readonly dictionary: string; readonly encode: (text: string) => Uint8Array };
}

const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);

const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

function contentOf(page: readonly Setting[], { font }: PdfOptions): string {
  const shown = (text: string): string =>
    font === undefined ? `(${escaped(text)})` : `<${Buffer.from(font.encode(text)).toString('hex')}>`;
  return page
    .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${shown(text)} Tj ET`)
    .join('\n');
}

/** The objects of the file, from number 1: catalogue, page tree, font, properties, lock, then each page and its content. */
function objectsOf(pages: readonly (readonly Setting[])[], options: PdfOptions): readonly string[] {
  const { info = {}, font } = options;
  const fields = Object.entries(info).map(([name, value]) => `/${name} (${escaped(value)})`);
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ');
  const lock = `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'4e'.repeat(32)}> /U <${'7a'.repeat(32)}> >>`;
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> >>`,
    font?.dictionary ?? helvetica,
    `<< ${fields.join(' ')} >>`,
    lock,
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${7 + at * 2} 0 R >>`,
      `<< /Length ${contentOf(page, options).length} >>\nstream\n${contentOf(page, options)}\nendstream`,
    ]),
  ];
}

/** Writes a PDF (ISO 32000-1) of these pages; Latin-1 letters alone, but in a font that is given. */
export function writePdf(pages: readonly (readonly Setting[])[], options: PdfOptions = {}): Uint8Array {
  let file = '%PDF-1.4\n';
  const places: number[] = [];
  objectsOf(pages, options).forEach((object, at) => {
    places.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = file.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const lock = options.locked === true ? ' /Encrypt 5 0 R /ID [<00> <00>]' : '';
  file += `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${places.length + 1} /Root 1 0 R /Info 4 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A font of a CJK collection of Adobe that the file does not hold, with one of the character maps that readers are to know (9.7.5.2). */
export function cjkFont(
  collection: string,
  map: string,
  encode: (text: string) => Uint8Array,
): NonNullable<PdfOptions['font']> {
  const [registry, ordering] = collection.split('-');
  const info = `<< /Registry (${registry}) /Ordering (${ordering}) /Supplement 0 >>`;
  const descriptor =
    '<< /Type /FontDescriptor /FontName /Batang /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>';
  const descendant = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Batang /CIDSystemInfo ${info} /DW 500 /FontDescriptor ${descriptor} >>`;
  const dictionary = `<< /Type /Font /Subtype /Type0 /BaseFont /Batang-${map} /Encoding /${map} /DescendantFonts [${descendant}] >>`;
  return { dictionary, encode };
}

/** Lines set one under the other, from a top left corner down. */
export function column(
  lines: readonly string[],
  at: { readonly x: number; readonly y: number; readonly size?: number; readonly leading?: number },
): readonly Setting[] {
  const { x, y, size = 10, leading = 12 } = at;
  return lines.map((text, line) => ({ text, x, y: y - line * leading, size }));
}
