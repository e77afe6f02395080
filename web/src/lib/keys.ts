/** The ways through a view by keyboard: the facts of a list, or the sentences of an article. */
const stops = '.fact .head a, .cited';

/** "j" and "k" go to the next and the former fact of a view; Enter opens it. "o" goes to the first sentence of the fact that is open. */
export function walkFacts(event: KeyboardEvent): void {
  if (event.defaultPrevented || !isByItself(event)) return;
  if (event.key === 's') focusFirst('.sentence figcaption a');
  if (event.key !== 'j' && event.key !== 'k') return;
  const links = [...document.querySelectorAll<HTMLElement>(stops)];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[at + (event.key === 'j' ? 1 : -1)] ?? (at < 0 ? links[0] : undefined);
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

function focusFirst(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** Whether a key or a paste is meant for a field. */
export function isTyping({ target }: Event): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

/** Whether a key is pressed by itself, without Alt, Ctrl or Meta and outside every field: only then it means something to a view. */
export function isByItself(event: KeyboardEvent): boolean {
  return !isTyping(event) && !event.altKey && !event.ctrlKey && !event.metaKey;
}
