/**
 * CAMEO's four quarters by the root of a code: cooperation in words (1) and in deeds (2), conflict in words (3) and in deeds (4).
 *
 * Source: GDELT event codebook 2.0, QuadClass: roots 01 to 05, 06 to 09, 10 to 13, 14 to 20.
 */
export function quadClassOf(code: string): 1 | 2 | 3 | 4 {
  const root = Number(code.slice(0, 2));
  if (root <= 5) return 1;
  if (root <= 9) return 2;
  return root <= 13 ? 3 : 4;
}
