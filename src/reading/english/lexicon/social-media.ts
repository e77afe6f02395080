import { wordSet } from '../../mechanics/word-list.ts';

/** Networks on which persons and offices publish, folded. */
export const socialMedia: ReadonlySet<string> = wordSet(
  'facebook twitter instagram youtube telegram wechat weibo whatsapp tiktok linkedin snapchat vkontakte',
);

/** Words before a network that make it the way something was said: "on Twitter", "via Telegram". */
export const waysOfSaying: ReadonlySet<string> = wordSet('on via through over');
