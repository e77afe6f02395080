import type { Intake } from '../../intake/intake.ts';
import type { Source } from '../../model/source.ts';

/** Facts about a text that the command line gives because the text itself does not. */
export interface Given {
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  /** Whether it may be shorter than a report. */
  readonly short?: true;
}

/** The same inputs with what the command line says of them; it overrides what the texts say. */
export async function* withGiven(inputs: AsyncIterable<Intake>, given: Given): AsyncGenerator<Intake> {
  for await (const input of inputs)
    yield input.kind === 'source' ? { kind: 'source', source: sourceWith(input.source, given) } : input;
}

function sourceWith(source: Source, { date, outlet, title, url, short }: Given): Source {
  const hints = {
    ...source.hints,
    ...(date === undefined ? {} : { publishedOn: date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
  };
  return { ...source, hints, ...(short === true ? { short } : {}) };
}
