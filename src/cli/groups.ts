/** The headings under which help lists the commands. */
export const groups = {
  read: 'Put articles in and take them out:',
  ask: 'Ask:',
  correct: 'Set right:',
  keep: 'Hand on and keep:',
  learn: 'Learn:',
} as const;
