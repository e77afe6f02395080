import type { Draft, Piece } from './draft.ts';

/** How far from the end a sign-off may stand, in pieces. */
const reach = 4;

/** "— VNA/VNS", "-- Bernama", "– AFP", "(VNA)", "/VNA." closing the last paragraph: the outlet signs. */
const dashed =
  /\s?(?:—|–|--|―)\s?(\p{Lu}[\p{Lu}\d.&]{1,14}(?:[/ ]\p{Lu}[\p{Lu}\d.&]{1,14}){0,3}|\p{Lu}\p{Ll}{2,14}(?: News| Wire)?(?:\/\p{Lu}[\p{L}]{1,14})?)\.?$/u;
const bracketed = /(?<=[.!?"”’])\s?[/(]?\((\p{Lu}{2,10}(?:\/\p{Lu}{2,10}){0,3})\)\.?$/u;
/** Mark of rights that names who holds them: "© The Example Daily(www.example.org). All rights reserved.", "ⓒ 예시일보 무단전재 금지". */
const rights =
  /(?:©|ⓒ|\(c\)|^copyright)\s*(?:copyright\s*)?(?:(?:19|20)\d\d(?:-\d{2,4})?[ ,]*)?(\p{L}[\p{L}\p{M}\d .,&'’-]{1,60}?)\s*(?:\(|\.(?: |$)|,? all rights|,? (?:19|20)\d\d|[ ,]*무단 ?전재|$)/iu;

interface Signed {
  readonly text: string;
  readonly outlet: string;
}

function readSignOff(text: string): Signed | null {
  const tail = text.slice(-60);
  const match = dashed.exec(tail) ?? bracketed.exec(tail);
  if (!match) return null;
  const kept = text.slice(0, text.length - match[0].length);
  // "…, he said — Reuters" closes a sentence; a dash inside one does not sign it.
  return kept === '' || /[.!?"”’)\]]\s*$/.test(kept) ? { text: kept.trimEnd(), outlet: match[1] } : null;
}

/** Who the mark of rights names, or null: "© The Example Daily. All rights reserved." gives "The Example Daily". */
function findRightsHolder(line: string): string | null {
  const holder = rights.exec(line.slice(0, 200))?.[1]?.trim() ?? null;
  return holder && !/^all rights/i.test(holder) ? holder : null;
}

/** Notes the outlet that a mark of rights names, where nothing else gives it. The line itself is furniture. */
export function noteRightsHolder(draft: Draft): Draft {
  if (draft.outlet !== null) return draft;
  const holders = draft.pieces.slice(-12).map((piece) => findRightsHolder(piece.text));
  return { ...draft, outlet: holders.find((name) => name !== null) ?? null };
}

/**
 * Takes the outlet's sign-off from the end of the article's last paragraphs. The envelope's own word on the outlet
 * stands.
 */
export function takeSignOff(draft: Draft): Draft {
  const pieces: Piece[] = [...draft.pieces];
  for (let at = pieces.length - 1; at >= Math.max(0, pieces.length - reach); at -= 1) {
    const signed = pieces[at].kind === 'headline' ? null : readSignOff(pieces[at].text);
    if (!signed) continue;
    pieces.splice(at, 1, { ...pieces[at], text: signed.text });
    return {
      ...draft,
      pieces: pieces.filter((piece) => piece.text !== ''),
      outlet: draft.outlet ?? signed.outlet,
    };
  }
  return draft;
}
