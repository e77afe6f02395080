/**
 * Lifts the heads of crossing arcs, the shortest first, until no arcs cross (Nivre and Nilsson 2005).
 *
 * `heads` has -1 for the root; so has the result, which is a new list.
 */
export function makeProjective(heads: readonly number[]): number[] {
  const lifted = heads.map((head) => (head < 0 ? heads.length : head));
  for (let tries = 0; tries < 200; tries++) {
    const crossing = shortestCrossing(lifted);
    if (crossing < 0) break;
    lifted[crossing] = lifted[lifted[crossing]];
  }
  return lifted.map((head) => (head === heads.length ? -1 : head));
}

/** The dependent of the shortest arc that spans a word outside its head's yield; -1 where there is none. */
function shortestCrossing(heads: readonly number[]): number {
  const root = heads.length;
  let found = -1;
  let length = Infinity;
  for (const [dependent, head] of heads.entries()) {
    const distance = Math.abs(head - dependent);
    if (head === root || distance >= length) continue;
    if (!spansOwn(heads, head, dependent)) {
      found = dependent;
      length = distance;
    }
  }
  return found;
}

function spansOwn(heads: readonly number[], head: number, dependent: number): boolean {
  const start = Math.min(head, dependent);
  const end = Math.max(head, dependent);
  for (let word = start + 1; word < end; word++) {
    let above = word;
    while (above !== heads.length && above !== head) above = heads[above];
    if (above !== head) return false;
  }
  return true;
}
