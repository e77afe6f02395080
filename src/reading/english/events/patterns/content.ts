import { actIs, traitsOf } from '../../../../model/acts.ts';
import { outcome, type Outcome } from '../../lexicon/event-frame.ts';

/**
 * The outcome with its mode as its content has it ("refused to meet"); a pledge of harm is a threat ("vowed to bomb the port").
 */
export function withContent(told: Outcome, content: Outcome | undefined): Outcome {
  if (content === undefined) return told;
  if (actIs(told, 'threatening') && actIs(content, 'harm')) return outcome('THREATEN', 'threat');
  return { ...told, mode: contentMode(told, content) };
}

/** What a request, refusal or threat is about gives its mode. */
function contentMode(told: Outcome, content: Outcome): Outcome['mode'] {
  const { asked, threatened } = traitsOf(content);
  if (told.type === 'THREATEN') return threatened ?? told.mode;
  if (told.type !== 'REQUEST' && told.type !== 'REJECT') return told.mode;
  return asked ?? told.mode;
}
