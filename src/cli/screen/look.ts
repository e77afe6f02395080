import { styleText } from 'node:util';

/**
 * How a stretch of text on a screen is set: strong for what a fact says, accent (the one colour) for ids and commands, quiet for what only
 * supports it.
 */
export type Tone = 'plain' | 'strong' | 'accent' | 'quiet';

/** How a screen is drawn. */
export interface Look {
  /** Columns of the screen; endless where it is no terminal and nobody says how wide: a file is not wrapped. */
  readonly columns: number;
  /** Sets a text without escapes in a tone; gives it as it is where there is no colour. */
  readonly paint: (text: string, tone: Tone) => string;
}

/** The columns that text is set in: those of the screen, at most so many, since long lines are hard to read; endless where the screen is. */
export function textColumns({ columns }: Look, widest: number): number {
  return columns === Infinity ? Infinity : Math.min(columns, widest);
}

const formats = { strong: 'bold', accent: 'cyan', quiet: 'dim' } as const;

/** A look of so many columns, with or without colour. */
export function lookOf({ columns, colour }: { readonly columns: number; readonly colour: boolean }): Look {
  return {
    columns,
    paint: (text, tone) =>
      colour && tone !== 'plain' && text !== ''
        ? styleText(formats[tone], text, { validateStream: false })
        : text,
  };
}

/** When colour is used. */
export const colourChoices = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof colourChoices)[number];

/** What a stream and the environment say of themselves. */
export interface Surface {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** The width of a terminal that does not say how wide it is. */
const usualColumns = 80;

/** The look of a stream. `auto` colours a terminal, unless NO_COLOR is set (no-color.org) or the terminal is dumb. */
export function lookOn(
  surface: Surface,
  choice: ColourChoice,
  env: Readonly<Record<string, string | undefined>>,
): Look {
  const mayColour = surface.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return lookOf({
    // A terminal that does not know its width says 0.
    columns: surface.columns || Number(env['COLUMNS']) || (surface.isTTY === true ? usualColumns : Infinity),
    colour: choice === 'always' || (choice === 'auto' && mayColour),
  });
}
