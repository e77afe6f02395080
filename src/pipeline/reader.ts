import type { CharacterMaps } from '../article/documents/pdf/character-maps.ts';
import { readSource } from '../article/read-source.ts';
import type { Annotator } from '../model/annotator.ts';
import type { Article } from '../model/article.ts';
import type { FailureCode } from '../model/failure.ts';
import type { Issue } from '../model/issue.ts';
import type { Reading } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import { readAnnotated } from '../reading/read-annotated.ts';
import type { Knowledge } from '../reading/read-annotated.ts';
import { packageVersion } from './package-version.ts';

/** A source that holds no article. */
export interface Unreadable {
  readonly kind: 'not-an-article';
  readonly reason: string;
  /** There where the reason has a code of its own: a document that cannot be opened. */
  readonly code?: FailureCode;
}

/** What became of one source. */
export type Outcome = { readonly kind: 'reading'; readonly reading: Reading } | Unreadable;

/** Reads sources into claims, with the models and tables that it was made with. The same source always gives the same reading. */
export interface Reader {
  /** Changes whenever the same article may be read otherwise. */
  readonly version: string;
  readonly read: (source: Source) => Promise<Outcome>;
  /** Reads an article again from its text, as the record has it. Nothing is fetched, and the article stage is not run again. */
  readonly reread: (article: Article) => Promise<Reading>;
}

/** What a reader with this annotator signs its readings with. */
export function readerVersion(annotator: Pick<Annotator, 'name'>): string {
  return `chancery ${packageVersion} (${annotator.name})`;
}

/** Makes a reader of an annotator, what it knows of the world, and the character maps by which it opens PDF files. */
export function createReader(annotator: Annotator, knowledge: Knowledge, maps?: CharacterMaps): Reader {
  const version = readerVersion(annotator);
  const reread = async (article: Article, doubts: readonly Issue[] = []): Promise<Reading> => {
    const reading = readAnnotated(await annotator.annotate(article), knowledge, version);
    return { ...reading, issues: [...doubts, ...reading.issues] };
  };
  const read = async (source: Source): Promise<Outcome> => {
    const outcome = await readSource(source, maps);
    if (outcome.kind === 'not-an-article') return outcome;
    return { kind: 'reading', reading: await reread(outcome.article, outcome.issues) };
  };
  return { version, read, reread: (article) => reread(article) };
}
