import type { RuleCard } from '../../mechanics/rule-card.ts';

/** The rules that make claims of offices and of names, for docs/rules.md. */
export const officeRuleCards: readonly RuleCard[] = [
  {
    name: 'office-before',
    kind: 'office',
    pattern:
      'A title right before a name, also through a second title or a courtesy, with whose it is before it or "of" a state after the name.',
    example: 'Fijian Foreign Minister Anna Waqa spoke.',
    mustNotMatch: 'General Motors sold a plant.',
  },
  {
    name: 'office-apposition',
    kind: 'office',
    pattern: 'A title with whose it is between commas, after a name or before one.',
    example: 'Anna Brook, the deputy director of the Harbour Institute, wrote it.',
    mustNotMatch: 'Anna Brook, 34, a teacher in Suva, spoke.',
  },
  {
    name: 'office-copula',
    kind: 'office',
    pattern: 'A title as the complement of "is", "was", "became" or "remains", whose subject is a name.',
    example: 'Anna Brook is the chairwoman of the Harbour Institute.',
    mustNotMatch: 'The general interest was served.',
  },
  {
    name: 'alias-in-article',
    kind: 'alias',
    pattern: 'Two forms by which one article names one person or body; family names alone are none.',
    example: 'The Korea Marine Institute (KMI) opened. The KMI will grow.',
    mustNotMatch: 'Anna Brook left. Brook was tired.',
  },
];
