/** An averaged perceptron under training: rows by feature hash, columns by class. */
export interface Perceptron {
  readonly width: number;
  readonly mask: number;
  readonly weights: Float32Array;
  /** Weights times the step at which they came: what averaging takes away. */
  readonly totals: Float32Array;
  step: number;
}

/** A blank perceptron with two to the power of `bits` rows. */
export function createPerceptron(bits: number, width: number): Perceptron {
  const size = (1 << bits) * width;
  return {
    width,
    mask: (1 << bits) - 1,
    weights: new Float32Array(size),
    totals: new Float32Array(size),
    step: 1,
  };
}

/** Moves the weights from the wrong class to the right one. */
export function correct(
  perceptron: Perceptron,
  features: Int32Array,
  { right, wrong }: { readonly right: number; readonly wrong: number },
): void {
  const { width, mask, weights, totals, step } = perceptron;
  for (let feature = 0; feature < features.length; feature++) {
    const row = (features[feature] & mask) * width;
    weights[row + right] += 1;
    weights[row + wrong] -= 1;
    totals[row + right] += step;
    totals[row + wrong] -= step;
  }
}

/** The mean of the weights over all steps. */
export function average({ weights, totals, step }: Perceptron): Float32Array {
  const mean = new Float32Array(weights.length);
  for (let at = 0; at < mean.length; at++) mean[at] = weights[at] - totals[at] / step;
  return mean;
}
