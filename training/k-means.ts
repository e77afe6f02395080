/** Rows laid one after another, each made as long as one. */
export function unitRows(vectors: readonly (readonly number[])[], dimensions: number): Float32Array {
  const rows = new Float32Array(vectors.length * dimensions);
  for (const [at, vector] of vectors.entries()) {
    const own = vector.slice(0, dimensions);
    const length = Math.hypot(...own) || 1;
    for (const [place, value] of own.entries()) rows[at * dimensions + place] = value / length;
  }
  return rows;
}

/** How many clusters, and how often they are drawn anew. */
export interface ClusterPlan {
  readonly clusters: number;
  readonly rounds: number;
}

/** The first centres are spread over so many rows: the commonest words. */
const spread = 20_000;

/**
 * The cluster of each row by spherical k-means, from centres spread evenly over the first rows; the same rows always give the same
 * clusters. Takes rows × clusters × dimensions × rounds steps.
 */
export function clusterRows(
  rows: Float32Array,
  dimensions: number,
  { clusters, rounds }: ClusterPlan,
): Int32Array {
  const count = rows.length / dimensions;
  const centres = new Float32Array(clusters * dimensions);
  for (let cluster = 0; cluster < clusters; cluster++) {
    const row = Math.floor(((cluster + 0.5) * Math.min(count, spread)) / clusters);
    centres.set(rows.subarray(row * dimensions, (row + 1) * dimensions), cluster * dimensions);
  }
  const found = new Int32Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < count; row++)
      found[row] = nearest(rows, row * dimensions, { centres, dimensions });
    moveCentres(rows, found, { centres, dimensions });
  }
  return found;
}

interface Centres {
  readonly centres: Float32Array;
  readonly dimensions: number;
}

function nearest(rows: Float32Array, start: number, { centres, dimensions }: Centres): number {
  let best = 0;
  let most = -Infinity;
  for (let from = 0; from < centres.length; from += dimensions) {
    let sum = 0;
    for (let place = 0; place < dimensions; place++) sum += rows[start + place] * centres[from + place];
    if (sum <= most) continue;
    most = sum;
    best = from / dimensions;
  }
  return best;
}

/** Each centre becomes the mean of its rows, made as long as one; a centre without rows stays. */
function moveCentres(rows: Float32Array, found: Int32Array, { centres, dimensions }: Centres): void {
  const sums = new Float64Array(centres.length);
  for (const [row, cluster] of found.entries()) {
    for (let place = 0; place < dimensions; place++)
      sums[cluster * dimensions + place] += rows[row * dimensions + place];
  }
  for (let from = 0; from < centres.length; from += dimensions) {
    const sum = sums.subarray(from, from + dimensions);
    const length = Math.hypot(...sum);
    if (length > 0) for (const [place, value] of sum.entries()) centres[from + place] = value / length;
  }
}
