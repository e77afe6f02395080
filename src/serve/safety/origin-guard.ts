import { cors } from 'hono/cors';
import { Failure } from '../../model/failure.ts';
import type { Guard } from '../env.ts';

/** Lets pages of these origins ask; where none is named no page but those of the server itself. */
export function originGuards(allowed: readonly string[]): readonly Guard[] {
  const shared = cors({
    origin: [...allowed],
    allowMethods: ['GET', 'HEAD', 'POST'],
    allowHeaders: ['Authorization', 'Content-Type', 'If-None-Match'],
    exposeHeaders: ['ETag', 'Link', 'Retry-After', 'X-Row-Count'],
    maxAge: 600,
  });
  return [refuseOthers(allowed), ...(allowed.length === 0 ? [] : [shared])];
}

/** Browsers say of which origin the page is that asks; programs say nothing. */
function refuseOthers(allowed: readonly string[]): Guard {
  return async (context, next) => {
    const origin = context.req.header('origin');
    if (origin !== undefined && !allowed.includes(origin) && !isOwn(origin, context.req.header('host')))
      throw new Failure('origin-refused', origin.slice(0, 100));
    await next();
  };
}

function isOwn(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
