import { shareArticle } from '../share-article.ts';
import { speechIs } from '../../model/statement-acts.ts';
import { quotations } from '../../model/claim.ts';
import type { Wording } from '../../model/wording.ts';
import { heaviest } from '../heaviest.ts';
import { compareText, sortedSet } from '../../model/order.ts';
import { contentId } from '../canonical.ts';
import type { StatementFact } from '../facts.ts';
import { foldedWords } from '../../model/fold-text.ts';
import { speakersOf, statementFields } from '../shared-fields.ts';
import type { Counted, StatementSignature } from '../signature.ts';
import { containment, resemblance, stems } from '../word-overlap.ts';

interface Said {
  readonly member: Counted<StatementSignature>;
  readonly words: readonly string[];
  /** The words in one line. */
  readonly line: string;
  readonly stems: ReadonlySet<string>;
}

/**
 * The statements of one block: the same words of one speaker, or of the same several, in several articles are one statement.
 *
 * Words are the same when they fold alike, when nearly all content words are shared, or when a cut-down quotation
 * of five words or more is held in the longer one. Sorted by id.
 */
export function resolveStatements(
  members: readonly Counted<StatementSignature>[],
  wording: Wording,
): readonly StatementFact[] {
  const bySpeaker = Map.groupBy(members, ({ signature: { speaker, jointly = [] } }) =>
    [speaker, ...jointly].join(' '),
  );
  return [...bySpeaker.values()]
    .flatMap((held) => cluster(held.map((one) => saidOf(one, wording))))
    .map(statementFact)
    .toSorted((a, b) => compareText(a.id, b.id));
}

function saidOf(member: Counted<StatementSignature>, wording: Wording): Said {
  const { content } = member.signature;
  const words = foldedWords(content);
  return { member, words, line: words.join(' '), stems: stems(content, wording) };
}

/** Longest first; each joins the first statement that holds it, looked up by its rarest words. */
function cluster(said: readonly Said[]): readonly (readonly Said[])[] {
  const clusters: Said[][] = [];
  const byStem = new Map<string, number[]>();
  const longestFirst = said.toSorted(
    (a, b) => b.words.length - a.words.length || compareText(a.member.id, b.member.id),
  );
  for (const one of longestFirst) {
    const keys = keyStems(one);
    const near = [...new Set(keys.flatMap((key) => byStem.get(key) ?? []))].toSorted((a, b) => a - b);
    const at = near.find((index) => sameWords(clusters[index][0], one));
    if (at !== undefined) clusters[at].push(one);
    else {
      clusters.push([one]);
      for (const stem of one.stems) file(byStem, stem, clusters.length - 1);
    }
  }
  return clusters;
}

function file(byStem: Map<string, number[]>, stem: string, cluster: number): void {
  const held = byStem.get(stem);
  if (held === undefined) byStem.set(stem, [cluster]);
  else held.push(cluster);
}

/** The three longest stems, by which statements are looked up: long words are rare. */
function keyStems(one: Said): readonly string[] {
  return [...one.stems].toSorted((a, b) => b.length - a.length || compareText(a, b)).slice(0, 3);
}

/** "Peru promised to reopen it", as Chile tells it, is not what "Peru denied that it had promised to reopen it" says, for all its words. */
const isDenial = ({ member }: Said): boolean => speechIs(member.signature.act, 'denies');

function sameWords(longer: Said, shorter: Said): boolean {
  if (isDenial(longer) !== isDenial(shorter)) return false;
  if (longer.line === shorter.line) return true;
  const direct =
    longer.member.signature.quoted !== 'indirect' && shorter.member.signature.quoted !== 'indirect';
  if (direct && shorter.words.length >= 5 && ` ${longer.line} `.includes(` ${shorter.line} `)) return true;
  if (resemblance(longer.stems, shorter.stems) >= 0.75) return true;
  return (
    shorter.stems.size >= 5 &&
    containment(longer.stems, shorter.stems) >= 0.9 &&
    shareArticle([longer.member], [shorter.member])
  );
}

function statementFact(said: readonly Said[]): StatementFact {
  const members = sortedSet(said.map((one) => one.member.id));
  const lead = leadOf(said).member.signature;
  const addressee = heaviest(
    said.flatMap(({ member }) =>
      member.signature.addressee === null ? [] : [[member.signature.addressee, member.count] as const],
    ),
  );
  return {
    kind: 'statement',
    id: contentId('statement', members[0]),
    members,
    ...statementFields(lead),
    status: lead.status,
    ...speakersOf([lead.speaker, ...(lead.jointly ?? [])]),
    voice: lead.voice,
    addressee,
    date: dateOf(said, lead),
    on: sortedSet(said.flatMap(({ member }) => member.signature.on ?? []))[0] ?? null,
  };
}

/** The first date that a report states, else the lead's, else any that one implies. */
function dateOf(said: readonly Said[], lead: StatementSignature): StatementFact['date'] {
  const dates = said.flatMap(({ member }) => member.signature.date ?? []);
  return dates.find(({ basis }) => basis === 'stated') ?? lead.date ?? dates[0] ?? null;
}

/** Direct words before mixed before indirect; then the longest; the cluster is sorted by length already. */
function leadOf(said: readonly Said[]): Said {
  const rank = ({ member }: Said): number => quotations.indexOf(member.signature.quoted);
  return said.toSorted((a, b) => rank(a) - rank(b))[0];
}
