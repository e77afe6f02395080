import type { TokenRange } from '../../mechanics/token-place.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Draft } from './draft.ts';
import { accordingToCard } from './rules/according-to.ts';

/** What an outlet relays: words told as such. */
const tellingVerbs: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'state', 'write']);
/** Words of a told clause that may stand outside source, cue and content: marks, whoever is told, a time. */
const leftOver = 4;

/** The stretch from the first to the last token of source, cue and content. */
function extent({ cue, source, content }: Draft): TokenRange {
  const parts = [cue, ...content, ...(source === null ? [] : [source])];
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

/** "according to the agency", "…, the agency reported". */
function namesOutlet(scene: Scene, { rule, cue, cueToken, content }: Draft): boolean {
  const isBehind = content.every(({ end }) => end <= cue.start);
  return rule === accordingToCard.name || (scene.tokens[cueToken].lemma === 'report' && isBehind);
}

/** '“We are ready,” Ruiz told them, according to the agency': all that the agency is the source for is that Ruiz said so. */
function isRelay(scene: Scene, draft: Draft, all: readonly Draft[]): boolean {
  const [content, more] = draft.content;
  if (!namesOutlet(scene, draft) || content === undefined || more !== undefined) return false;
  return all.some((other) => {
    if (other === draft || other.speaker === null || !tellingVerbs.has(scene.tokens[other.cueToken].lemma))
      return false;
    const { start, end } = extent(other);
    const isInside = start >= content.start && end <= content.end;
    return isInside && start - content.start <= 1 && content.end - end <= leftOver;
  });
}

/** The drafts of a sentence without those that only name the outlet through which a statement came. */
export function withoutRelays(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft) => !isRelay(scene, draft, drafts));
}
