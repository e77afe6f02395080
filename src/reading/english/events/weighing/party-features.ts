import type { ActorType } from '../../../../model/actor.ts';
import type { Mention } from '../../../../model/actor.ts';
import { dependent, dependentToken } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import type { TokenEvent } from '../token-event.ts';
import { lengthOf } from './arc-path.ts';
import type { ArticleView } from './article-view.ts';
import type { Candidate } from './candidates.ts';

/** What the features of a candidate are taken from. */
export interface CandidateGround {
  readonly tree: Tree;
  readonly event: TokenEvent;
  readonly view: ArticleView;
  readonly type: ActorType;
  /** Every mention of the sentence. */
  readonly mentions: readonly Mention[];
}

/** Relations that lead into a clause of its own. */
const clauses: ReadonlySet<string> = new Set(['ccomp', 'advcl', 'acl', 'parataxis', 'csubj']);

/** Most relations of a path that is a feature of its own; longer ones are all "far". */
const longestPath = 6;
const longestPlan = 5;

function crossed(relations: readonly string[]): number {
  return Math.min(2, relations.filter((relation) => clauses.has(relation)).length);
}

/** How many other actors are named between the event's word and the candidate; at most three. */
function between({ mentions, event }: CandidateGround, { actor, tokens }: Mention): number {
  const [low, high] = [tokens.head, event.predicate].toSorted((one, other) => one - other);
  const others = mentions.filter(
    (one) => one.actor !== actor && one.tokens.head > low && one.tokens.head < high,
  );
  return Math.min(3, others.length);
}

/** Which parts of its clause the event's word has: subject, object, passive. */
function clauseShape(tree: Tree, predicate: number): string {
  const has = (relation: string): string => (dependent(tree, predicate, [relation]) < 0 ? '-' : relation);
  return `${has('nsubj')},${has('obj')},${isPassive(tree, predicate) ? 'pass' : '-'}`;
}

/** The features of a candidate party, as named in the table of weights. */
export function partyFeatures(ground: CandidateGround, { mention, path }: Candidate): readonly string[] {
  const { tree, event, view, type } = ground;
  const { predicate, outcome, standing } = event;
  const { actor, form, tokens } = mention;
  const { up, down } = path;
  const { roles } = outcome;
  const last = down.at(-1) ?? '-';
  const place = dependentToken(tree, tokens.head, ['case'])?.lemma ?? '-';
  const side = tokens.head < predicate ? 'before' : 'after';
  const climbs = Math.min(2, up.length);
  const way = `${up.join('^')}|${down.join('v')}`;
  const rank = Math.min(2, view.rankOf.get(actor) ?? 9);
  const isVerb = tree.tokens[predicate].upos === 'VERB' ? 'verb' : 'noun';
  const features = [
    `type=${type}`,
    `form=${form}`,
    `told=${Math.min(2, view.claimsOf(outcome.type, actor))}`,
    `standing=${standing}`,
    `rank=${rank},${climbs},${last}`,
    `lead=${view.lead.has(actor)}`,
    `between=${between(ground, mention)}`,
    `first=${down[0] ?? '-'},${place},${roles}`,
    `path=${lengthOf(path) <= longestPath ? way : 'far'}`,
    `clause=${clauseShape(tree, predicate)},${last},${climbs},${side}`,
    `cross=${crossed(up)},${crossed(down)},${Math.min(3, up.length)},${Math.min(3, down.length)}`,
    `word=${tree.tokens[predicate].lemma.toLowerCase()},${side}`,
    `${isVerb}=${last},${place},${climbs}`,
    `far=${Math.min(6, Math.floor(Math.abs(tokens.head - predicate) / 4))},${side}`,
  ];
  return lengthOf(path) <= longestPlan ? [...features, `plan=${way},${roles}`] : features;
}
