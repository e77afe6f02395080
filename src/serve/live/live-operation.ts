import * as z from 'zod';
import { Failure } from '../../model/failure.ts';
import { newsAsked } from '../../pipeline/news/news-asked.ts';
import { contentType } from '../forms.ts';
import { operation, type Operation } from '../operation.ts';
import { problemAnswer } from '../problem.ts';
import { phrase } from '../schemas/parameters.ts';
import { kindNames, newsConditions } from '../schemas/saved.ts';
import type { LiveHub } from './live-hub.ts';
import { kindsNamed } from './kinds-named.ts';
import { placeNow, resumedAt } from './place.ts';

/** After how many seconds a client that found no room may ask again. */
const retrySeconds = '30';

/** What a stream takes beside the conditions of lists. */
const streaming = {
  kind: kindNames,
  after: phrase.exactOptional().meta({
    description:
      'the id of the event behind which it goes on, where no header Last-Event-ID says it; 0 for all that is kept',
  }),
} as const;

const header = 'last-event-id';

/** The stream of what is new; without a hub it is only described. */
export function liveOperation(hub: LiveHub | null): Operation {
  return operation({
    path: '/live',
    name: 'live',
    tag: 'live',
    summary: 'what is new, as it comes: server-sent events of facts and conflicts',
    description:
      'An event bears the kind of its fact as its name, the fact as JSON, and an id; with the last id in the header Last-Event-ID a client goes on where it was. `missed` says that something came of which is no longer known what, `end` why the server ends the stream.',
    query: { ...newsConditions, ...streaming },
    answers: [{ form: 'sse', schema: z.string().meta({ description: 'events (text/event-stream)' }) }],
    fails: ['id-unknown', 'id-ambiguous', 'streams-full'],
    ofRecord: false,
    pace: 'streamed',
    answer: async ({ query, request, cut }, { store }) => {
      // Whoever finds no room is told so before the record is asked for anything.
      if (request.method !== 'HEAD' && hub?.hasRoom() !== true) return full();
      const { kind, after, ...conditions } = query;
      const asked = await newsAsked(kindsNamed(kind ?? []), conditions, store);
      const place = request.headers.get(header) ?? after ?? '';
      const from =
        place === '' ? { at: await placeNow(store), isMissing: false } : await resumedAt(place, store);
      // The connection serves nothing else; a proxy (nginx) is not to hold back what comes.
      const headers = { 'content-type': contentType('sse'), connection: 'close', 'x-accel-buffering': 'no' };
      if (request.method === 'HEAD') return new Response(null, { headers });
      const body = hub?.open({ query: asked, from, cut }) ?? null;
      return body === null ? full() : new Response(body, { headers });
    },
  });
}

function full(): Response {
  const failure = new Failure('streams-full', 'come again later');
  return problemAnswer(failure, { 'retry-after': retrySeconds, connection: 'close' });
}
