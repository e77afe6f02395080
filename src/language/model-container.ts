import { Failure } from '../model/failure.ts';
import { int32View } from './number-views.ts';
import type { TableHeader } from './table-codec.ts';

/** What stands at the head of a model file, as JSON. */
export interface ModelHeader {
  readonly format: 2;
  /** Name and version, as `Annotated.annotator` shows it. */
  readonly name: string;
  /** Pairs of part of speech and Penn tag. */
  readonly tags: readonly (readonly [string, string])[];
  readonly labels: readonly string[];
  /** Labels that an arc may have, by candidate key; a missing key allows all. */
  readonly labelCandidates: Readonly<Record<string, readonly number[]>>;
  readonly tables: Readonly<Record<TableName, TableHeader>>;
  /** Where each section stands: first byte, counted from the end of this header, and length. */
  readonly sections: Readonly<Record<string, readonly [start: number, length: number]>>;
}

/** The weight tables of a model. */
export type TableName = 'tagger' | 'transitions' | 'labels' | 'names';

/** A model file taken apart. */
export interface ModelContainer {
  readonly header: ModelHeader;
  readonly body: Uint8Array;
}

/** First four bytes of a model file: "CHLM". */
export const modelMagic = 0x4d4c4843;

/**
 * Takes a model file apart: magic, length of the header, header, and the sections, each at a multiple of eight bytes. Throws
 * `model-broken`.
 */
export function openContainer(bytes: Uint8Array): ModelContainer {
  if (bytes.length < 8) throw new Failure('model-broken', 'language model');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== modelMagic) throw new Failure('model-broken', 'language model');
  const end = 8 + view.getUint32(4, true);
  try {
    const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(8, end)));
    if (isHeader(header)) return { header, body: bytes.subarray(end) };
  } catch (cause) {
    throw new Failure('model-broken', 'language model', { cause });
  }
  throw new Failure('model-broken', 'language model');
}

/** Only tells a model file from a file of another kind: what is inside was checked by the hash of the file. */
function isHeader(value: unknown): value is ModelHeader {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 2 &&
    'sections' in value
  );
}

/** The bytes of one section. Throws `model-broken` where it is missing or cut. */
export function sectionOf({ header, body }: ModelContainer, name: string): Uint8Array {
  const place = header.sections[name];
  if (place === undefined || place[0] + place[1] > body.length) throw new Failure('model-broken', name);
  return body.subarray(place[0], place[0] + place[1]);
}

/** A section of 32-bit numbers. */
export function numbersOf(container: ModelContainer, name: string): Int32Array {
  return int32View(sectionOf(container, name));
}
