import type { StoryWording } from '../../../model/wording.ts';
import { wordSet } from '../../mechanics/word-list.ts';

/** Words of which the leads of many happenings are full: offices, forms of papers, parts of the world, days, and the words of newsrooms. */
const common: ReadonlySet<string> = wordSet(`
  president minister prime vice secretary foreign leader official government state states united national security country republic
  administration department ministry council assembly chairman director deputy adviser advisor spokesman spokeswoman group team party people
  world international global regional bilateral cooperation partnership joint statement meeting meet met talks talk visit summit conference
  readout fact sheet press news agency media house white efforts effort support relations relationship commitment strategic comprehensive
  issue issues alliance discuss discussed underscored reaffirmed follow followed
  north south east west northern southern eastern western
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december time year years month months week weeks day days hour hours ago today
  told also against between during made make take taken part first two three one who which when all more most least
  photo image caption copyright video credit read published getty file reuters
`);

/** How English leads tell what their article is about. */
export const storyWords: StoryWording = {
  language: 'en',
  common,
  digest:
    /\b(?:digest|round-?up|in brief|briefing|briefs|live updates?|liveblog|headlines|newsletter|week ahead|week in review|what to know|morning (?:edition|call)|as it happened|news summary|diary)\b/iu,
};
