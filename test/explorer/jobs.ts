/** What a desk officer comes for, as the keys that lead there from home, and what then is shown. */
interface Job {
  readonly name: string;
  readonly keys: readonly string[];
  /** A selector of what is looked for. */
  readonly shows: string;
}

export const jobs: readonly Job[] = [
  {
    name: 'check a figure: the sentence that gives it, in its article',
    keys: ['/', 'f', 'i', 'g', 'Enter', 'j', 'Enter', 's', 'Enter'],
    shows: 'article .cited[aria-current]',
  },
  {
    name: 'prepare a relation',
    keys: ['/', 'v', 'n', 'm', 'Space', 'k', 'o', 'r', 'Enter'],
    shows: '.dossier li',
  },
  { name: 'find who met whom', keys: ['/', 'm', 'e', 't', 'Enter'], shows: '.fact .head' },
  {
    name: 'follow a promise',
    keys: ['/', 'p', 'r', 'o', 'Enter', 'j', 'Enter'],
    shows: '.rungs',
  },
  {
    name: 'settle a conflict',
    keys: ['/', 'j', 'u', 'd', 'Enter', 'd'],
    shows: 'main [role=status]:has-text("Dismissed")',
  },
  {
    name: 'say that two actors are one',
    keys: ['/', 't', 'w', 'o', 'Enter', 's'],
    shows: 'main [role=status]:has-text("One:")',
  },
];
