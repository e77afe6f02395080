/** A node as it stands on the screen, in pixels. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How wide a letter and how high a line of a label is at most, and how far a label stands from its node, in pixels. */
const [letter, line, gap] = [7.6, 16, 4];

/** The nodes whose labels can be written without lying on another label or on a node; the largest have theirs first. */
export function spacedLabels(spots: readonly Spot[]): ReadonlySet<string> {
  const nodes = spots.map(discOf);
  const written: Box[] = [];
  const shown = new Set<string>();
  for (const spot of spots.toSorted((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1))) {
    const box = labelOf(spot);
    if ([...nodes, ...written].some((other) => overlaps(box, other))) continue;
    written.push(box);
    shown.add(spot.id);
  }
  return shown;
}

const discOf = ({ x, y, radius }: Spot): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** A label begins at the right of its node. */
function labelOf({ x, y, radius, label }: Spot): Box {
  const left = x + radius + gap / 2;
  return { left, right: left + label.length * letter, top: y - line / 2, bottom: y + line / 2 };
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
