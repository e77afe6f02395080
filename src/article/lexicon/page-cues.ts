/** Words that lines of a page's furniture have more often than lines of its text. */
export const pageCues: readonly string[] = (
  'copyright|cookie|subscri|newsletter|sign up|log in|login|comment|privacy|advert|sponsor|affiliate|commission|share|follow us|read more|' +
  'related|click here|learn more|download|contact us|free quote|free consultation|free trial|get started|all rights'
).split('|');
