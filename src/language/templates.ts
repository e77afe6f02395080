/** Feature templates made ready: each names the atoms whose values it joins into one hash. */
export interface Templates {
  readonly count: number;
  /** Starting hash of each template, from its own words: the order of templates does not matter. */
  readonly seeds: Int32Array;
  /** Template `t` reads `atoms[starts[t]]` up to `atoms[starts[t + 1]]`. */
  readonly starts: Int32Array;
  readonly atoms: Uint8Array;
}

/**
 * Reads templates such as `s0.w n0.t | hh` (atom names between spaces, templates between bars) against the
 * list of atom names. An empty template is the bias.
 *
 * Throws a `RangeError` for a name that is no atom: a slip of the programmer.
 */
export function compileTemplates(names: readonly string[], text: string): Templates {
  const templates = text.split('|').map((template) => template.trim());
  const starts = new Int32Array(templates.length + 1);
  const atoms: number[] = [];
  for (const [position, template] of templates.entries()) {
    const parts = template === '' ? [] : template.split(' ');
    for (const part of parts) {
      const atom = names.indexOf(part);
      if (atom < 0) throw new RangeError(`no atom "${part}"`);
      atoms.push(atom);
    }
    starts[position + 1] = atoms.length;
  }
  const seeds = Int32Array.from(templates, seedOf);
  return { count: templates.length, seeds, starts, atoms: Uint8Array.from(atoms) };
}

function seedOf(template: string): number {
  let seed = 0x9e3779b1;
  for (let at = 0; at < template.length; at++) seed = Math.imul(seed ^ template.charCodeAt(at), 0x01000193);
  return seed ^ (seed >>> 15);
}

/** Writes one hash for each template into `features`; the caller cuts it to the size of its table. */
export function hashFeatures(templates: Templates, values: Int32Array, features: Int32Array): void {
  const { count, seeds, starts, atoms } = templates;
  let at = 0;
  for (let template = 0; template < count; template++) {
    const end = starts[template + 1];
    let hash = seeds[template];
    for (; at < end; at++) {
      hash = Math.imul(hash ^ values[atoms[at]], 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0x2c1b3c6d);
    features[template] = hash ^ (hash >>> 13);
  }
}
