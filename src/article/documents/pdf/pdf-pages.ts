import type { FailureCode } from '../../../model/failure.ts';
import type { FileProperties } from '../document.ts';
import { mapsForLibrary, type CharacterMaps } from './character-maps.ts';

/** A stretch of text that the PDF sets at once. Points; `y` is the baseline, counted up from the foot of the page. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** What a PDF holds: the runs of each page in the order of the file; null for a page that is damaged. */
export interface PdfPages {
  readonly pages: readonly (readonly Run[] | null)[];
  readonly properties: FileProperties;
  /** Whether pages were left out because the text had reached its greatest length. */
  readonly cut: boolean;
  /** Whether the end of the file is missing, so that the last page may be cut and others may be missing. */
  readonly endless: boolean;
}

/** Pages beyond so many letters are not read: no article is longer. */
const mostLetters = 2_000_000;
const mostPages = 5_000;

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** No paper is larger, in points: what stands beyond is on no page. */
const farthest = 20_000;

/** A run set level; null for blanks, for what stands on no page, and for text that is turned, as stamps and watermarks are. */
function runOf({ str, transform, width }: TextItem): Run | null {
  const [across = 0, turned = 0, , upright = 0, left = 0, y = 0] = transform;
  if (str.trim() === '' || Math.abs(turned) > Math.abs(across) * 0.02 || across <= 0) return null;
  if (!(Math.abs(left) < farthest && Math.abs(left + width) < farthest && Math.abs(y) < farthest))
    return null;
  return { text: str, left, right: left + width, y, size: Math.abs(upright) };
}

/** "D:20250314093000+01'00'" as its day. Source: ISO 32000-1, 7.9.4. */
function dayOf(date: unknown): string | null {
  const digits = typeof date === 'string' ? /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(date) : null;
  return digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : null;
}

function propertiesOf(info: object): FileProperties {
  const field = (name: string): unknown => Object.entries(info).find(([key]) => key === name)?.[1];
  const words = (name: string): string | null => {
    const value = field(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  return {
    title: words('Title'),
    author: words('Author'),
    madeOn: dayOf(field('CreationDate')),
    language: words('Language'),
  };
}

/** The library's errors are known by their names (pdf.js, src/shared/util.js). */
function codeOf(error: unknown): FailureCode {
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return isLocked ? 'input-encrypted' : 'document-broken';
}

async function openFile(bytes: Uint8Array, maps: CharacterMaps) {
  const { getResolvedPDFJS } = await import('unpdf');
  const { getDocument } = await getResolvedPDFJS();
  // The library takes the bytes for its own. Nothing is drawn, so that no font is loaded; nothing is fetched.
  return getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
    cMapPacked: true,
    BinaryDataFactory: mapsForLibrary(maps),
    useWorkerFetch: false,
  }).promise;
}

/**
 * A cut file has lost its last lines, which say where its catalogue is: with a trailer that names it again the library finds what is left of
 * the pages. Null for a file whose catalogue cannot be seen.
 */
function withTrailer(bytes: Uint8Array): Uint8Array | null {
  const file = new TextDecoder('latin1').decode(bytes);
  const catalogue = /(\d{1,8}) (\d{1,5}) obj\s{0,4}<<[^<>]{0,300}\/Type\s{0,2}\/Catalog\b/.exec(file);
  if (!catalogue) return null;
  const trailer = `\nendstream endobj\ntrailer\n<< /Root ${catalogue[1]} ${catalogue[2]} R >>\n`;
  const mended = new Uint8Array(bytes.length + trailer.length);
  mended.set(bytes);
  mended.set(new TextEncoder().encode(trailer), bytes.length);
  return mended;
}

interface OpenedFile {
  readonly file: PdfFile;
  /** Whether the end of the file is missing. */
  readonly endless: boolean;
}

async function openOrMend(bytes: Uint8Array, maps: CharacterMaps): Promise<OpenedFile> {
  try {
    return { file: await openFile(bytes, maps), endless: false };
  } catch (error) {
    const mended = codeOf(error) === 'document-broken' ? withTrailer(bytes) : null;
    if (mended === null) throw error;
    return { file: await openFile(mended, maps), endless: true };
  }
}

type PdfFile = Awaited<ReturnType<typeof openFile>>;

async function runsOf(file: PdfFile, number: number): Promise<readonly Run[] | null> {
  try {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return items.flatMap((item) => {
      const run = 'str' in item ? runOf(item) : null;
      return run === null ? [] : [run];
    });
  } catch {
    return null; // A damaged page: the others are read, and the article says so.
  }
}

/** Opens a PDF and gives the text of its pages where it stands on them; or the code that says why it cannot be opened. */
export async function pdfPages(
  bytes: Uint8Array,
  maps: CharacterMaps,
): Promise<PdfPages | { readonly code: FailureCode }> {
  let opened: OpenedFile;
  try {
    opened = await openOrMend(bytes, maps);
  } catch (error) {
    return { code: codeOf(error) };
  }
  const { file, endless } = opened;
  try {
    const pages: (readonly Run[] | null)[] = [];
    let letters = 0;
    while (pages.length < Math.min(file.numPages, mostPages) && letters < mostLetters) {
      const runs = await runsOf(file, pages.length + 1);
      letters += runs?.reduce((sum, run) => sum + run.text.length, 0) ?? 0;
      pages.push(runs);
    }
    const info = await file.getMetadata().catch(() => null);
    return {
      pages,
      properties: propertiesOf(info?.info ?? {}),
      cut: pages.length < file.numPages,
      endless,
    };
  } finally {
    await file.loadingTask.destroy();
  }
}
