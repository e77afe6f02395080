import { asideBits, isGallery, isMenu } from './boilerplate.ts';
import type { PageElement } from './page-element.ts';
import { inlineTags } from './segment-scope.ts';
import type { Aside } from './segment-scope.ts';

/**
 * Whether a part is left out unread: a menu, or words inside a line that are set aside, with less than a third of the page's running text; a
 * show of pictures with less than half.
 */
export function isLeftOut(element: PageElement, totalRunning: number): boolean {
  if (isGallery(element) && element.running * 2 < totalRunning + 1) return true;
  if (element.running * 3 >= totalRunning + 1) return false;
  return isMenu(element) || (inlineTags.has(element.tag) && asideBits(element) !== 0);
}

/** What is set aside inside an element, given what is around it. */
export function asideIn(element: PageElement, around: Aside, totalRunning: number): Aside {
  const own = asideBits(element);
  if (own === 0) return around;
  const share = Math.min(1, element.running / Math.max(1, totalRunning));
  return {
    bits: around.bits | own,
    own,
    depth: around.depth + 1,
    share: around.depth === 0 ? share : around.share,
    leastShare: Math.min(around.leastShare, share),
  };
}
