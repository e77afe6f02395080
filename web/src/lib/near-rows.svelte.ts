import { flushSync } from 'svelte';
import { rowHeights } from './row-heights.ts';

/** A row that is drawn: its place in the list, and how far below the top of the list it stands, in pixels. */
interface NearRow {
  readonly at: number;
  readonly top: number;
}

/** Rows that are drawn above and below the window, so that the keys find the next. */
const beyond = 4;
/** The height of a row that has not been measured, in pixels: that of a fact with a sentence of two lines. */
const usualHeight = 112;

/** Which rows of a list stand near the window and where, kept up as the page scrolls, rows are measured and the list grows. */
export class NearRows {
  rows: readonly NearRow[] = $state.raw([]);
  /** Height of the whole list, in pixels. */
  height: number = $state(0);
  readonly #heights = rowHeights(usualHeight);
  #count = 0;
  #element: HTMLElement | null = null;
  readonly #sizes = new ResizeObserver((entries) => this.#measure(entries));

  /** Must be made while a component is set up. `count` is how many rows there are; `element` holds those that are drawn. */
  constructor(list: () => { readonly count: number; readonly element: HTMLElement | null }) {
    $effect(() => {
      const { count, element } = list();
      this.#count = count;
      this.#element = element;
      this.#heights.grow(count);
      this.#show();
    });
    $effect(() => {
      const show = (): void => this.#show();
      addEventListener('scroll', show, { passive: true });
      addEventListener('resize', show, { passive: true });
      return () => {
        removeEventListener('scroll', show);
        removeEventListener('resize', show);
        this.#sizes.disconnect();
      };
    });
  }

  /** Measures a row as long as it is drawn. */
  measured = (row: HTMLElement): { destroy: () => void } => {
    this.#sizes.observe(row);
    return { destroy: () => this.#sizes.unobserve(row) };
  };

  /** How far the top of the window lies below the top of the list. */
  #offset(): number {
    return -(this.#element?.getBoundingClientRect().top ?? 0);
  }

  /** Notes the heights of rows; what is seen stays where it is when rows above it turn out higher or lower. */
  #measure(entries: readonly ResizeObserverEntry[]): void {
    const offset = this.#offset();
    let above = 0;
    let wrong = 0;
    for (const { target, borderBoxSize } of entries) {
      const at = placeOf(target);
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (at === null || height === 0) continue;
      const isAbove = this.#heights.topOf(at) < offset;
      const change = this.#heights.set(at, height);
      wrong += Math.abs(change);
      if (isAbove) above += change;
    }
    if (wrong === 0) return;
    this.#show();
    if (above === 0) return;
    flushSync();
    scrollBy({ top: above, behavior: 'instant' });
  }

  #show(): void {
    if (this.#element === null) return;
    const offset = this.#offset();
    const first = Math.max(0, this.#heights.rowAt(Math.max(0, offset)) - beyond);
    const last = Math.min(this.#count - 1, this.#heights.rowAt(Math.max(0, offset + innerHeight)) + beyond);
    const near = Array.from({ length: Math.max(0, last - first + 1) }, (_, nth) => first + nth);
    this.rows = withFocused(near, this.#element, this.#count).map((at) => ({
      at,
      top: this.#heights.topOf(at),
    }));
    this.height = this.#heights.topOf(this.#count);
  }
}

/** The place of a row that an element lies in; null for none. */
function placeOf(element: Element): number | null {
  const place = element.closest<HTMLElement>('[data-index]')?.dataset['index'];
  return place === undefined ? null : Number(place);
}

/** The rows with the one that holds the focus, so that it is not lost when the page scrolls away from it. */
function withFocused(rows: readonly number[], element: HTMLElement, count: number): readonly number[] {
  const active = document.activeElement;
  const at = active !== null && element.contains(active) ? placeOf(active) : null;
  if (at === null || at >= count || rows.includes(at)) return rows;
  return [...rows, at].toSorted((one, other) => one - other);
}
