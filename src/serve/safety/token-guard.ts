import { Failure } from '../../model/failure.ts';
import type { Guard } from '../env.ts';
import { problemAnswer } from '../problem.ts';
import { tokenOf, type KeptToken } from './tokens.ts';

/** Lets in who sends a token that is known (RFC 6750), and notes what it may do. */
export function tokenGuard(known: () => readonly KeptToken[]): Guard {
  return async (context, next) => {
    const [, text] = /^Bearer +([\w.~+/-]{1,200}=*)$/i.exec(context.req.header('authorization') ?? '') ?? [];
    const token = text === undefined ? null : tokenOf(text, known());
    if (token === null)
      return problemAnswer(
        new Failure('token-missing', text === undefined ? 'none was sent' : 'it is not known'),
        {
          'www-authenticate': 'Bearer realm="chancery"',
        },
      );
    context.set('caller', { name: token.name, scopes: token.scopes });
    return next();
  };
}
