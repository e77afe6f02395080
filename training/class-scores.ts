/** Weights by hashed feature, a row of classes each. */
export interface ClassWeights {
  readonly width: number;
  readonly mask: number;
  readonly weights: Float32Array;
}

/** Adds up every class over the features of one case. */
export function scoreClasses(
  { width, mask, weights }: ClassWeights,
  features: Int32Array,
  scores: Float32Array,
): void {
  scores.fill(0);
  for (let feature = 0; feature < features.length; feature++) {
    const row = (features[feature] & mask) * width;
    for (let column = 0; column < width; column++) scores[column] += weights[row + column];
  }
}
