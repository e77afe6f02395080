/** A softmax classifier under training with AdaGrad (Duchi and others 2011): rows by feature hash, columns by class. */
export interface Logistic {
  readonly width: number;
  readonly mask: number;
  readonly weights: Float32Array;
  /** Sum of the squared gradients of each weight: what has moved much moves less. */
  readonly squares: Float32Array;
  /** How far the first step goes. */
  readonly rate: number;
}

/** Gradients nearer to zero than this move nothing: rare features stay rare. */
const leastGradient = 0.02;

/** A blank classifier with two to the power of `bits` rows. */
export function createLogistic(bits: number, width: number, rate: number): Logistic {
  const size = (1 << bits) * width;
  return {
    width,
    mask: (1 << bits) - 1,
    weights: new Float32Array(size),
    squares: new Float32Array(size),
    rate,
  };
}

/** Moves the weights towards the right class; `scores` are those of `scoreClasses` and become the gradients. */
export function teach(
  logistic: Logistic,
  features: Int32Array,
  { right, scores }: { readonly right: number; readonly scores: Float32Array },
): void {
  const { width, mask, weights, squares, rate } = logistic;
  softmax(scores);
  scores[right] -= 1;
  for (let column = 0; column < width; column++) {
    const gradient = scores[column];
    if (Math.abs(gradient) < leastGradient) continue;
    for (let feature = 0; feature < features.length; feature++) {
      const place = (features[feature] & mask) * width + column;
      squares[place] += gradient * gradient;
      weights[place] -= (rate * gradient) / Math.sqrt(squares[place]);
    }
  }
}

function softmax(scores: Float32Array): void {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let column = 0; column < scores.length; column++) {
    scores[column] = Math.exp(scores[column] - highest);
    sum += scores[column];
  }
  for (let column = 0; column < scores.length; column++) scores[column] /= sum;
}
