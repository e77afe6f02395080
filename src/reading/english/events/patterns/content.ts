import { actIs, traitsOf } from '../../../../model/acts.ts';
import { outcome, type Outcome } from '../../lexicon/event-frame.ts';

/**
 * The outcome of a verb with the mode that its content gives ("refused to meet"); a vow of harm becomes a threat ("vowed to bomb the
 * port").
 */
export function withContent(told: Outcome, content: Outcome | undefined): Outcome {
  if (content === undefined) return told;
  if (actIs(told, 'threatening') && actIs(content, 'harm')) return outcome('THREATEN', 'threat');
  return { ...told, mode: contentMode(told, content) };
}

/** The mode that its content gives a request, refusal or threat; any other outcome keeps its own. */
function contentMode(told: Outcome, content: Outcome): Outcome['mode'] {
  const { asked, threatened } = traitsOf(content);
  if (told.type === 'THREATEN') return threatened ?? told.mode;
  if (told.type !== 'REQUEST' && told.type !== 'REJECT') return told.mode;
  return asked ?? told.mode;
}
