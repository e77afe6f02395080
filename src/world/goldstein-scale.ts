/**
 * Goldstein's scale of conflict and cooperation by CAMEO code, from -10 to 10, for the codes that acts of PLOVER are given.
 *
 * Source: Goldstein (1992), carried over to CAMEO by the Penn State Event Data Project (CAMEO.SCALE.txt), as GDELT uses it.
 */
const rows = `
020:3 021:3.4 023:3.4 025:-0.3 026:4
030:4 031:5.2 032:4.5 033:5.2 035:7 036:4
040:1 041:1 042:1.9 043:2.8 045:5
050:3.5 051:3.4 052:3.5 054:6 055:7 057:8
060:6 062:7.4 063:7.4 064:7
070:7 071:7.4 074:8.5 075:7
080:5 081:5 082:5 084:7 0841:7 086:9 087:9 0871:9 0873:9 0874:10
090:-2
100:-5
110:-2 111:-2 112:-2 114:-2 115:-2 116:-2
120:-4 121:-4 124:-5 125:-5 128:-5 129:-5
130:-4.4 131:-5.8 1312:-5.8 132:-5.8 138:-7
140:-6.5 141:-6.5 143:-6.5 145:-7.5
150:-7.2 154:-7.2
160:-4 161:-4 162:-5.6 163:-6.5
170:-7 171:-9.2 1711:-9.2 1712:-9.2 172:-5 1723:-5 1724:-5 173:-5 174:-5 175:-9
181:-9
190:-10 191:-9.5 192:-9.5 193:-10 194:-10 195:-10 196:-9.5
`;

const scale: ReadonlyMap<string, number> = new Map(
  rows
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split(':'))
    .map(([code, value]) => [code, Number(value)] as const),
);

/** Goldstein's value of a CAMEO code; null for a code that is not listed. */
export const goldsteinOf = (code: string): number | null => scale.get(code) ?? null;
