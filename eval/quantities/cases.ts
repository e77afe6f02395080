import type { FigureCase } from './case-form.ts';
import { casesAfterOne } from './cases-after-one.ts';
import { casesAfterTwo } from './cases-after-two.ts';
import { casesBeforeOne } from './cases-before-one.ts';
import { casesBeforeTwo } from './cases-before-two.ts';

/** All own cases, by whether they were written before the rules that they test or after. */
export const figureCases: Readonly<Record<'before the rules' | 'after the rules', readonly FigureCase[]>> = {
  'before the rules': [...casesBeforeOne, ...casesBeforeTwo],
  'after the rules': [...casesAfterOne, ...casesAfterTwo],
};
