import type { Party } from '../../../../model/actor.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { ArticleContext } from '../article-context.ts';
import type { PartyGround } from '../mentions-at.ts';
import type { Setting } from '../setting.ts';

/** Whose words stand at an offset of the text, by sentence; null for the outlet's own. */
export type SpeakerAt = (sentence: number, offset: number) => Party | null;

/** What is needed to tell parties from words: the sentence's tree beside the article's context. */
export interface PartyFrame
  extends PartyGround, Pick<ArticleContext, 'issuers' | 'states' | 'turnAt'>, Pick<Setting, 'placesIn'> {
  readonly speakerAt: SpeakerAt;
}

/** The frame of a sentence of an article. */
export function partyFrameOf(
  article: ArticleContext & { readonly speakerAt: SpeakerAt },
  tree: Tree,
): PartyFrame {
  const { text, mentions, findings, states, issuers, setting, speakerAt, turnAt } = article;
  return { tree, text, mentions, findings, states, placesIn: setting.placesIn, issuers, speakerAt, turnAt };
}
