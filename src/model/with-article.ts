/** The name of a state as it stands in a sentence: "the United States", "the Marshall Islands", "Peru". */
export function withArticle(name: string): string {
  return articled.test(name) ? `the ${name}` : name;
}

const articled = /^(?:United |Netherlands$|Philippines$|Maldives$)|(?: Islands| Republic)$/u;
