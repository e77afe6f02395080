import { foldText } from './folding.ts';

/**
 * What an outlet is called under all its spellings, in letters alone: "The Harbour Post", "HARBOUR POST", "harbourpost.example" and
 * "Harbour Post via Pacific Wire" are one. Empty for a name without letters.
 */
export function outletKey(outlet: string): string {
  const name = ownName(outlet);
  const host = hostLabel(name);
  const letters =
    host ??
    foldText(name)
      .replace(/^the\s+/u, '')
      .replace(/&/gu, 'and');
  const plain = letters.replace(/[^\p{L}\p{N}]+/gu, '');
  return plain.replace(/(?<=..)(?:news|online)$/u, '');
}

/**
 * The name under which an outlet of three words or more is written in an address: "nytimes" for the New York Times; null for shorter
 * names.
 */
export function addressedAs(outlet: string): string | null {
  const words = foldText(ownName(outlet))
    .replace(/^the\s+/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length < 3) return null;
  return [...words.slice(0, -1).map((word) => word[0]), words[words.length - 1]].join('');
}

/** The agency that an outlet's line credits: "Pacific Wire" in "Harbour Post (Pacific Wire)"; null where it credits none. */
export function creditedByOutlet(outlet: string): string | null {
  return (
    /\bvia\s+(.+)$/iu.exec(outlet)?.[1]?.trim() ?? /\S\s*\(([^()]+)\)\s*$/u.exec(outlet)?.[1]?.trim() ?? null
  );
}

function ownName(outlet: string): string {
  const own = outlet
    .replace(/\s+via\s.*$/iu, '')
    .replace(/(?<=\S)\s*\([^()]*\)\s*$/u, '')
    .trim();
  return own === '' ? outlet : own;
}

/** The part of a host that names the house: "cnn" of "edition.cnn.com"; null for what is no host. */
function hostLabel(name: string): string | null {
  const host = name
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/\/.*$/u, '');
  if (!/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u.test(host)) return null;
  const labels = host.split('.').slice(0, -1);
  const kept = labels.filter((label, at) => at < labels.length - 1 || !secondLevel.has(label));
  return kept.at(-1) ?? labels.at(-1) ?? null;
}

/** Labels under a country's domain that name no house: "co" of "co.uk". */
const secondLevel: ReadonlySet<string> = new Set(['co', 'com', 'org', 'net', 'gov', 'go']);
