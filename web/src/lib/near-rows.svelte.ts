import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
} from '@tanstack/virtual-core';

/** A list of which only the rows near the window are drawn. */
export interface LongList {
  /** How many rows it has. */
  readonly count: number;
  /** What the row at a place is known by, so that what was measured of it stays with it. */
  readonly keyOf: (at: number) => string;
  /** The element that holds the rows; null while there is none. */
  readonly element: HTMLElement | null;
}

/** Rows that are drawn above and below the window, so that the keys find the next. */
const overscan = 4;
/** The usual height of a row before it has been measured, in pixels. */
const usualHeight = 112;

/** Which rows of a list stand near the window and where, kept up as the page scrolls, rows are measured and the list grows. */
export class NearRows {
  /** The rows to draw; their places are counted from the top of the page. */
  rows: readonly VirtualItem[] = $state.raw([]);
  /** Height of the whole list, in pixels. */
  height: number = $state(0);
  /** Where the list begins on the page, in pixels. */
  top: number = $state(0);
  readonly #virtualizer: Virtualizer<Window, HTMLElement>;

  /** Must be made while a component is set up; the list is asked for anew whenever it changes. */
  constructor(list: () => LongList) {
    this.#virtualizer = new Virtualizer<Window, HTMLElement>(
      this.#options({ count: 0, keyOf: String, element: null }),
    );
    $effect(() => this.#virtualizer._didMount());
    $effect(() => {
      this.#virtualizer.setOptions(this.#options(list()));
      this.#virtualizer._willUpdate();
      this.#show();
    });
  }

  /** Measures a row as long as it is drawn. */
  measured = (row: HTMLElement): { destroy: () => void } => {
    this.#virtualizer.measureElement(row);
    return { destroy: () => this.#virtualizer.measureElement(null) };
  };

  #options({
    count,
    keyOf,
    element,
  }: LongList): ConstructorParameters<typeof Virtualizer<Window, HTMLElement>>[0] {
    return {
      count,
      getItemKey: keyOf,
      getScrollElement: () => (element === null ? null : window),
      estimateSize: () => usualHeight,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
      initialOffset: () => scrollY,
      scrollMargin: element === null ? 0 : element.getBoundingClientRect().top + scrollY,
      overscan,
      rangeExtractor: (range) => withFocused(defaultRangeExtractor(range), element, count),
      onChange: () => this.#show(),
    };
  }

  #show(): void {
    this.rows = this.#virtualizer.getVirtualItems();
    this.height = this.#virtualizer.getTotalSize();
    this.top = this.#virtualizer.options.scrollMargin;
  }
}

/** The rows with the one that holds the focus, so that it is not lost when the page scrolls away from it. */
function withFocused(rows: number[], element: HTMLElement | null, count: number): number[] {
  const active = document.activeElement;
  if (element === null || active === null || !element.contains(active)) return rows;
  const at = Number(active.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? Number.NaN);
  return Number.isNaN(at) || at >= count || rows.includes(at)
    ? rows
    : [...rows, at].toSorted((one, other) => one - other);
}
