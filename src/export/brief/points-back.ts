/** "this thread", "it is these people": what such words mean stands in an earlier sentence, unless they go on to say it: "this visit by Ana Ruiz". */
const demonstrative =
  /^(?:it (?:is|was) |that |how )?(?:this|these|those|such)\s+(?!year|week|month|time|morning|century)/iu;

/** How many words of such a phrase may come before the ones that say what it is. */
const named = /^(?:\S+\s+){1,2}?(?:by|of|between)\s/u;

/** Whether the subject of reported words is named in an earlier sentence alone. */
function opensPointing(content: string): boolean {
  const [opening] = demonstrative.exec(content) ?? [];
  return opening !== undefined && !named.test(content.slice(opening.length));
}

/** "counts on them", "most of them": somebody who is not named before in the same words. */
function leavesThemOut(content: string): boolean {
  const at = content.search(/\b(?:on|of|to|for|with|by) them\b/u);
  if (at < 0) return false;
  const before = content.slice(0, at).trimEnd().split(' ').slice(0, -1);
  return !before.some((word) => /\p{L}{3,}s,?$/u.test(word));
}

/** "asked them to sign": only an earlier sentence says whom. */
export function asksThem(words: string): boolean {
  return /^(?:\p{L}+ )?\p{L}+ them to\b/u.test(words);
}

/** "the move was wise": which move stands in an earlier sentence; not "the move to Lima was wise". */
const unsaid =
  /^(?:that )?the (?:upgrade|move|decision|step|measure|event) (?:is|was|will|would|had|has)\b/iu;

/** "hoped for Lima's help": with what, only an earlier sentence says. */
const forWhat = /\bfor (?:\S+ )?\S+['’]s? (?:help|support|backing|assistance)$/iu;

/** "the countries are on their way to 100 billion dollars": of what, only an earlier sentence says. */
const sumAlone =
  /^(?:the|both|their|its) \S+ (?:is|are|was|were) (?:on (?:its|their|the) way|close|near) to \S*\d[\d.,]*(?: \S+){0,3}$/iu;

/** Whether reported words can't be understood without the sentence before. */
export function pointsBack(content: string): boolean {
  return (
    opensPointing(content) ||
    leavesThemOut(content) ||
    unsaid.test(content) ||
    forWhat.test(content) ||
    sumAlone.test(content)
  );
}
