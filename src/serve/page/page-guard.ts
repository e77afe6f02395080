import { Failure } from '../../model/failure.ts';
import type { Guard } from '../env.ts';
import type { PageFile } from './page-files.ts';

/** What the page may load: its own script, style and marks, and answers of this server; nothing from elsewhere, nothing inline. */
const ofPage = "script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'";
const policy = `default-src 'none'; ${ofPage}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The first part of the paths that programs ask, which are never views. */
const forPrograms = /^\/(?:api|mcp)(?:\/|$)/;

/**
 * Answers with the page to look at: its files, and its frame for every other path that a browser asks for, since the views are made in the
 * browser. It stands before the guard that asks for a token: the page holds nothing of the record, and it is where a token is typed.
 * Answers `page-unbuilt` where there are no files.
 */
export function pageGuard(files: ReadonlyMap<string, PageFile>): Guard {
  return async ({ req }, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next();
    const file = files.get(req.path) ?? null;
    if (file !== null && req.path !== '/index.html') return answerWith(file);
    if (forPrograms.test(req.path) || !wantsPage(req.header('accept'))) return next();
    const frame = files.get('/index.html');
    if (frame === undefined) throw new Failure('page-unbuilt', req.path);
    return answerWith(frame);
  };
}

const wantsPage = (accept: string | undefined): boolean => accept?.includes('text/html') === true;

function answerWith({ bytes, mediaType, isFixed }: PageFile): Response {
  return new Response(bytes, {
    headers: {
      'content-type': mediaType,
      'content-security-policy': policy,
      'cache-control': isFixed ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}
