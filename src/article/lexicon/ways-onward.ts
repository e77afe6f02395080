/** Verbs that open a way onward: "Read more", "Find out more". */
export const guideVerbs: readonly string[] = 'read|see|watch|view|find out|learn|show|load|hear'.split('|');

/** What such a verb leads to. */
export const guidedTo: readonly string[] = 'more also all next now live related'.split(' ');

/** Phrases that open a way onward by themselves. */
export const onwardOpeners: readonly string[] =
  'also read|read full|read the full|read on|click here|click to|click on|click for|tap here|tap to|swipe|scroll'.split(
    '|',
  );

/** Titles of boxes that lead away, whole or before a colon. */
export const boxTitles: readonly string[] = (
  'related|recommended|must read|must-read|must watch|must-watch|must see|must-see|just watched|trending|popular|most read|' +
  "most viewed|most popular|most shared|most commented|editor's pick|editor's picks|editors' pick|editors' picks|top stories|" +
  "top news|latest news|latest stories|latest headlines|in pictures|in photos|up next|now playing|don't miss|you may like|" +
  'you might like|you may also like|you might also like|you may be interested in|you might be interested in|' +
  'you may also be interested in|you might also be interested in|what to read next|more|more on this story|more coverage|' +
  'more stories|more news'
).split('|');

/** What "related" stands before in such a title. */
export const relatedThings: readonly string[] =
  'story stories article articles coverage news topic topics post posts content link links video videos reading'.split(
    ' ',
  );

/** Labels before the headline of another article: "Watch: …". */
export const onwardLabels: readonly string[] =
  'recommended|related|watch|video|listen|photos|pictures|gallery|slideshow|more|see also|explainer|in depth|also|read|opinion'.split(
    '|',
  );

/** Phrases that say where the text goes on. */
export const continuations: readonly string[] = (
  'continue reading|story continues|article continues|keep reading|continued on page|continued from page|skip to|skip past|' +
  'back to top|back to home|back to the top|jump to'
).split('|');

/** Beginnings of headings over lists that lead away, beside "more"; English, Korean and Vietnamese. */
export const onwardHeadings: readonly string[] = (
  'related|recommended|read more|read next|read also|see also|further reading|you may|you might|latest|trending|popular|most read|' +
  "don't miss|관련기사|관련 기사|tin liên quan|đọc thêm"
).split('|');
