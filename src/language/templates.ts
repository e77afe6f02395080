/** Feature templates made ready: each names the atoms whose values it joins into one hash. The shorter ones stand first. */
export interface Templates {
  readonly count: number;
  /** Starting hash of each template, from its own words: the order of templates does not matter. */
  readonly seeds: Int32Array;
  /** Where the templates of no atom end, those of one, of two, of three. */
  readonly ends: Int32Array;
  /** The atoms of the templates, one after another. */
  readonly atoms: Uint8Array;
}

/** Most atoms that a template joins. */
const longest = 4;

/**
 * Reads templates such as `s0.w n0.t | hh` (atom names between spaces, templates between bars) against the
 * list of atom names. An empty template is the bias.
 *
 * Throws a `RangeError` for a name that is no atom and for a template of too many: a slip of the programmer.
 */
export function compileTemplates(names: readonly string[], text: string): Templates {
  const templates = text
    .split('|')
    .map((template) => template.trim())
    .map((template) => ({ template, parts: template === '' ? [] : template.split(' ') }))
    .toSorted((one, other) => one.parts.length - other.parts.length);
  const atoms = templates.flatMap(({ parts }) => parts.map((part) => atomOf(names, part)));
  if ((templates.at(-1)?.parts.length ?? 0) > longest) throw new RangeError('a template of too many atoms');
  const upTo = (length: number): number => templates.filter(({ parts }) => parts.length <= length).length;
  return {
    count: templates.length,
    seeds: Int32Array.from(templates, ({ template }) => seedOf(template)),
    ends: Int32Array.from({ length: longest }, (_, length) => upTo(length)),
    atoms: Uint8Array.from(atoms),
  };
}

function atomOf(names: readonly string[], part: string): number {
  const atom = names.indexOf(part);
  if (atom < 0) throw new RangeError(`no atom "${part}"`);
  return atom;
}

function seedOf(template: string): number {
  let seed = 0x9e3779b1;
  for (let at = 0; at < template.length; at++) seed = Math.imul(seed ^ template.charCodeAt(at), 0x01000193);
  return seed ^ (seed >>> 15);
}

function joined(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function finished(hash: number): number {
  const mixed = Math.imul(hash, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/**
 * Writes one hash for each template into `features`; the caller cuts it to the size of its table.
 *
 * One loop for each number of atoms: nothing is decided within them, so many hashes are under way at a time.
 */
export function hashFeatures(templates: Templates, values: Int32Array, features: Int32Array): void {
  const { count, seeds, ends, atoms } = templates;
  let template = 0;
  let at = 0;
  for (; template < ends[0]; template++) features[template] = finished(seeds[template]);
  for (; template < ends[1]; template++, at++) {
    features[template] = finished(joined(seeds[template], values[atoms[at]]));
  }
  for (; template < ends[2]; template++, at += 2) {
    const first = joined(seeds[template], values[atoms[at]]);
    features[template] = finished(joined(first, values[atoms[at + 1]]));
  }
  for (; template < ends[3]; template++, at += 3) {
    const second = joined(joined(seeds[template], values[atoms[at]]), values[atoms[at + 1]]);
    features[template] = finished(joined(second, values[atoms[at + 2]]));
  }
  for (; template < count; template++, at += 4) {
    const second = joined(joined(seeds[template], values[atoms[at]]), values[atoms[at + 1]]);
    features[template] = finished(joined(joined(second, values[atoms[at + 2]]), values[atoms[at + 3]]));
  }
}
