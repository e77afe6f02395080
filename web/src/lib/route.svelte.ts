/** Where the reader is: the path of the page and its conditions, both in the address so that every view can be sent to somebody. */
class Here {
  path: string = $state(location.pathname);
  query: string = $state(location.search);
  /** The part of the page that the address names: the start of a sentence, "s116". */
  mark: string = $state(location.hash.slice(1));

  /** The conditions in the address. */
  get params(): URLSearchParams {
    return new URLSearchParams(this.query);
  }

  read(): void {
    this.path = location.pathname;
    this.query = location.search;
    this.mark = location.hash.slice(1);
  }
}

export const here: Here = new Here();

/** Goes to a view of this page. */
export function go(address: string, { instead = false }: { readonly instead?: boolean } = {}): void {
  history[instead ? 'replaceState' : 'pushState'](null, '', address);
  here.read();
}

/** Whether a click is one that the browser follows itself: with a key held, with another button, to elsewhere. */
function isForBrowser(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  return (
    event.defaultPrevented ||
    button !== 0 ||
    metaKey ||
    ctrlKey ||
    shiftKey ||
    altKey ||
    link.origin !== location.origin ||
    link.target !== '' ||
    link.pathname.startsWith('/api/')
  );
}

/** Makes links between views change the view without loading the page anew. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!(link instanceof HTMLAnchorElement) || isForBrowser(event, link)) return;
    event.preventDefault();
    const isSameView = link.pathname === location.pathname && link.search === location.search;
    go(link.pathname + link.search + link.hash);
    if (!isSameView) scrollTo(0, 0);
  });
  addEventListener('popstate', () => here.read());
}

/** The address of this view with some conditions set anew; one without values is left out. */
export function addressWith(
  changes: Readonly<Record<string, readonly string[]>>,
  path: string = here.path,
): string {
  const params = here.params;
  for (const [name, values] of Object.entries(changes)) {
    params.delete(name);
    for (const value of values) params.append(name, value);
  }
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}
