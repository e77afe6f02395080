import type { EventRule } from './event-rule.ts';
import { byAnniversary } from './rules/by-anniversary.ts';
import { byContentNoun } from './rules/by-content-noun.ts';
import { byDemand } from './rules/by-demand.ts';
import { byEngagement } from './rules/by-engagement.ts';
import { byPhone } from './rules/by-phone.ts';
import { byDrawing } from './rules/by-drawing.ts';
import { byJointWork } from './rules/by-joint-work.ts';
import { byLightVerb } from './rules/by-light-verb.ts';
import { byNoun } from './rules/by-noun.ts';
import { byVisitor } from './rules/by-visitor.ts';
import { byTwinning } from './rules/by-twinning.ts';
import { byVerb } from './rules/by-verb.ts';
import { byNaming } from './spoken/by-naming.ts';

/**
 * The rules that find events in a sentence, in order of trial: of two that find the same event the first keeps it.
 *
 * Rules of one step are tried together, and what they find is taken in text order.
 */
export const eventRules: readonly (readonly EventRule[])[] = [
  [byAnniversary],
  [byVerb, byLightVerb],
  [byNaming],
  [byDemand],
  [byContentNoun],
  [byDrawing],
  [byEngagement, byPhone, byVisitor],
  [byNoun],
  [byJointWork],
  [byTwinning],
];
