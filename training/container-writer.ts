import { modelMagic, type ModelHeader } from '../src/language/model-container.ts';

/** Packs header and sections into the bytes of a model file; sections stand in the order given. */
export function writeContainer(
  header: Omit<ModelHeader, 'sections'>,
  sections: readonly (readonly [name: string, bytes: Uint8Array])[],
): Uint8Array {
  const places: Record<string, [number, number]> = {};
  let length = 0;
  for (const [name, bytes] of sections) {
    places[name] = [length, bytes.length];
    length += aligned(bytes.length);
  }
  const text = JSON.stringify({ ...header, sections: places });
  const json = new TextEncoder().encode(text + ' '.repeat(aligned(text.length) - text.length));
  const file = new Uint8Array(8 + json.length + length);
  const view = new DataView(file.buffer);
  view.setUint32(0, modelMagic, true);
  view.setUint32(4, json.length, true);
  file.set(json, 8);
  for (const [name, bytes] of sections) file.set(bytes, 8 + json.length + places[name][0]);
  return file;
}

/** Every section stands at a multiple of eight bytes, so that numbers are read where they stand. The header is ASCII. */
function aligned(length: number): number {
  return Math.ceil(length / 8) * 8;
}

/** Little-endian 32-bit numbers as bytes. */
export function numberBytes(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 4));
  for (const [at, value] of numbers.entries()) view.setInt32(at * 4, value, true);
  return new Uint8Array(view.buffer);
}

/** A list of pairs as one section: all firsts, then all seconds. */
export function pairBytes(pairs: readonly (readonly [number, number])[]): Uint8Array {
  return numberBytes([...pairs.map(([first]) => first), ...pairs.map(([, second]) => second)]);
}
