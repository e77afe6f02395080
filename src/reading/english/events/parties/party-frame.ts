import type { ArticleContext } from '../../actors/article-context.ts';
import type { PartyGround } from '../../actors/mentions-at.ts';
import type { Setting } from '../../actors/setting.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { EventArticle } from '../event-article.ts';

/** What is needed to tell parties from words: the sentence's tree beside the article's context. */
export interface PartyFrame
  extends
    PartyGround,
    Pick<ArticleContext, 'issuers' | 'states'>,
    Pick<Setting, 'placesIn'>,
    Pick<EventArticle, 'speakerAt'> {}

/** The frame of a sentence of an article. */
export function partyFrameOf(article: EventArticle, tree: Tree): PartyFrame {
  const { text, mentions, findings, states, issuers, setting, speakerAt } = article;
  return { tree, text, mentions, findings, states, placesIn: setting.placesIn, issuers, speakerAt };
}
