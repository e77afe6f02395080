/** A fixed map from 32-bit hashes to small numbers: open addressing, no allocation on look-up. */
export interface HashMap {
  readonly mask: number;
  readonly keys: Int32Array;
  /** Value plus one; 0 marks an empty place. */
  readonly values: Uint16Array;
}

/** Builds the map; `keys` and `values` go together by position, the first of equal keys wins. */
export function createHashMap(keys: ArrayLike<number>, values: ArrayLike<number>): HashMap {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const map: HashMap = { mask: size - 1, keys: new Int32Array(size), values: new Uint16Array(size) };
  for (let at = 0; at < keys.length; at++) {
    const place = placeOf(map, keys[at]);
    if (map.values[place] !== 0) continue;
    map.keys[place] = keys[at];
    map.values[place] = values[at] + 1;
  }
  return map;
}

function placeOf({ mask, keys, values }: HashMap, key: number): number {
  let place = (key ^ (key >>> 16)) & mask;
  while (values[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
  return place;
}

/** The value of `key`, or -1. */
export function lookUp(map: HashMap, key: number): number {
  return map.values[placeOf(map, key)] - 1;
}
