import { makeCommitments } from '../../../../src/reading/english/commitments/make-commitments.ts';
import { readStatements } from '../../../../src/reading/english/statements/make-statements.ts';
import { groundOf } from '../../speech-of.ts';

/** "who: what (stage)", one for each undertaking of a text. */
export function undertaken(text: string): readonly string[] {
  const context = groundOf(text);
  return makeCommitments(context, readStatements(context)).map(({ by, action, stage }) => {
    const names = by.map(({ actor }) => context.findings.actors[actor]?.name ?? '').join(' and ');
    return `${names}: ${action} (${stage})`;
  });
}

/** Who each undertaking of a text is made to. */
export function promisedTo(text: string): readonly string[] {
  const context = groundOf(text);
  return makeCommitments(context, readStatements(context)).map(({ to }) =>
    to.map(({ actor }) => context.findings.actors[actor]?.name ?? '').join(' and '),
  );
}
