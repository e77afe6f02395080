import { citationLine } from '../../export/words/citation-line.ts';
import { scoreOf } from '../../resolve/events/explain-joining.ts';
import type { ExplainedClaim } from '../../record/store.ts';
import { treeReader } from '../../pipeline/claim-trees.ts';
import { articleNames } from '../../record/article-names.ts';
import { valueMeant } from '../../record/value-meant.ts';
import { hanging } from '../screen/wrap.ts';
import type { AtWork } from '../session.ts';
import { printFact } from '../show/print-fact.ts';

/** Tells the claims behind a value. Throws `id-unknown` and `id-ambiguous` as `valueMeant` does. */
export async function explain(words: string, json: boolean, { store, output }: AtWork): Promise<void> {
  const { data, look } = output;
  const { value, claims } = await store.explain((await valueMeant(words, store)).id);
  if (json) {
    data(JSON.stringify({ value, claims }));
    return;
  }
  await printFact(value, { store, output, citations: 0, whole: true });
  const treesOf = await treeReader(store, value);
  const told = (indent: string, text: string): void => {
    for (const line of hanging(indent, text, look.columns)) data(line);
  };
  const nameOf = await articleNames(
    claims.flatMap((one) => one.citations),
    store,
  );
  for (const claim of claims) {
    told('', `because of rule ${claim.rule} (${claim.status}), ${claim.readerVersion}`);
    if (claim.cell !== null) told('    ', `filed under ${claim.cell}`);
    for (const line of joiningLines(claim, claims, nameOf)) told('    ', line);
    const trees = await treesOf(claim);
    for (const [at, citation] of claim.citations.entries()) {
      told('    ', `${citationLine(citation, nameOf)}, characters ${citation.start}–${citation.end}`);
      for (const line of trees.kind === 'own' ? trees.paths[at] : [noTree(trees.version)])
        told('        ', line);
    }
  }
}

function noTree(version: string): string {
  return `no tree: this is ${version}, which may parse otherwise; "chancery reread" reads the article with it`;
}

/** What speaks for a claim being of the event, and against it: "fits the claim of sentence 3 of …: parties 6, day 4 (10)". */
function joiningLines(
  { joined }: ExplainedClaim,
  claims: readonly ExplainedClaim[],
  nameOf: (article: string) => string,
): readonly string[] {
  if (joined === null) return [];
  const other = claims.find(({ id }) => id === joined.with);
  if (other === undefined) return claims.length > 1 ? ['leads the others: it tells most'] : [];
  const features = joined.features.map(({ name, weight }) => `${name} ${weight}`);
  const place = `sentence ${other.citations[0].sentence + 1} of ${nameOf(other.article)}`;
  return [`fits ${place}: ${features.join(', ')} (${scoreOf(joined)})`];
}
