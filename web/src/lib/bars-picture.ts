import type { Bar } from './bars.ts';
import type { Shape } from './picture-text.ts';

/** Width and height of the picture of a histogram. */
export const barsSize: readonly [number, number] = [800, 200];

/** A histogram as a picture: planned hollow, happened solid, the first and the last bar with their months. */
export function barsPicture(
  bars: readonly Bar[],
  { ink, fill }: { readonly ink: string; readonly fill: string },
): readonly Shape[] {
  const [whole, high] = [barsSize[0], barsSize[1] - 40];
  const tallest = Math.max(1, ...bars.map(({ count }) => count));
  const wide = whole / Math.max(1, bars.length);
  const heightOf = (count: number): number => (high * count) / tallest;
  const shapes = bars.flatMap(({ count, planned }, at): readonly Shape[] => {
    const [x, width] = [at * wide + wide * 0.1, wide * 0.8];
    const [solid, hollow] = [heightOf(count - planned), heightOf(planned)];
    const common = { kind: 'rect', x, width, stroke: fill } as const;
    return [
      { ...common, y: 20 + high - solid, height: solid, fill },
      { ...common, y: 20 + high - solid - hollow, height: hollow, fill: 'none' },
    ];
  });
  const y = barsSize[1] - 4;
  return [
    ...shapes,
    { kind: 'text', x: 0, y, text: bars[0]?.value ?? '', fill: ink, anchor: 'start' },
    { kind: 'text', x: whole, y, text: bars.at(-1)?.value ?? '', fill: ink, anchor: 'end' },
    { kind: 'text', x: 0, y: 14, text: `highest: ${tallest}`, fill: ink, anchor: 'start' },
  ];
}
