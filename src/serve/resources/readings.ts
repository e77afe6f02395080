import * as z from 'zod';
import { Failure } from '../../model/failure.ts';
import { readInFolders } from '../../pipeline/reading-in/sent-names.ts';
import { jsonAnswer } from '../answers.ts';
import { operation, type Operation, type Serving } from '../operation.ts';
import type { ReadingDesk } from '../reading-in/reading-desk.ts';
import { readingStream } from '../reading-in/reading-stream.ts';
import { phrase } from '../schemas/parameters.ts';
import { askedReading, readingSchema, readingsSchema } from '../schemas/readings.ts';

const parameters = { id: phrase.meta({ description: 'the id of a reading' }) } as const;

const shared = { tag: 'reading in', ofRecord: false, scope: 'read-in' } as const;
const posted = { ...shared, method: 'post' } as const;
const answers = [{ form: 'json', schema: readingSchema }] as const;
const ofOne = ['reading-off', 'reading-unknown'] as const;

/** The desk of a server. Throws `reading-off` where there is none. */
function deskOf({ desk }: Pick<Serving, 'desk'>): ReadingDesk {
  if (desk === null) throw new Failure('reading-off', 'it was started so');
  return desk;
}

const list: Operation = operation({
  ...shared,
  path: '/readings',
  name: 'listReadings',
  summary: 'whether articles can be sent to be read into the record, and those readings that are known',
  description: 'Readings are told to who may begin one.',
  scope: 'read',
  answers: [{ form: 'json', schema: readingsSchema }],
  answer: async ({ caller }, { desk }) => {
    const takesIn = desk !== null && caller.scopes.includes('read-in');
    const readings = takesIn ? desk.all() : [];
    return jsonAnswer({ takesIn, fileBytes: desk?.limits.fileBytes ?? 0, ...readInFolders, readings });
  },
});

const open: Operation = operation({
  ...posted,
  path: '/readings',
  name: 'openReading',
  summary: 'have something read into the record: addresses at once, or files that are sent next',
  description:
    'What `chancery read` would make of the same is made: the same sources, the same refusals. One reading is under way at a time; the others wait. An address in a private network is refused unless the server was started with --allow-host.',
  body: askedReading,
  answers,
  fails: ['reading-off', 'readings-full', 'url-not-web'],
  answer: async ({ caller, body }, serving) => {
    const { addresses = [], pages, date, outlet, short } = body;
    const given = {
      ...(date === undefined ? {} : { date }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(short === true ? { short } : {}),
    };
    const asked = { by: caller.name, addresses, given, ...(pages === undefined ? {} : { pages }) };
    return jsonAnswer(deskOf(serving).open(asked));
  },
});

const send: Operation = operation({
  ...posted,
  path: '/readings/{id}/files',
  name: 'sendFile',
  summary: 'send a file, or a part of one',
  description:
    'The body is the bytes (application/octet-stream). A large file may be sent in parts, one after the other. Its name is the source of its articles and names nothing on the server.',
  parameters,
  query: {
    name: z
      .string()
      .min(1)
      .max(1000)
      .meta({ description: 'its path below the folder given, with `/`; of a file by itself its name' }),
    folder: z.string().min(1).max(300).exactOptional().meta({
      description: 'what the folder given is called; in a folder, files of other endings are passed over',
    }),
    at: z.int().min(0).max(999_999_999).default(0).meta({ description: 'where the bytes begin in the file' }),
  },
  body: z.string().meta({ format: 'binary', description: 'the bytes' }),
  takes: 'bytes',
  answers: [
    {
      form: 'json',
      schema: z.object({
        met: z
          .enum(['read', 'left-alone', 'passed'])
          .meta({ description: 'whether it is read, or not as `chancery read` would not' }),
        bytes: z.int().min(0).meta({ description: 'how many bytes of it are there' }),
      }),
    },
  ],
  fails: [...ofOne, 'reading-begun', 'part-misplaced', 'input-too-large', 'output-unwritable'],
  answer: async ({ path, query: { name, folder = null, at }, bytes }, serving) =>
    jsonAnswer(await deskOf(serving).take(path.id, { name, folder }, { at, bytes })),
});

const begin: Operation = operation({
  ...posted,
  path: '/readings/{id}/begin',
  name: 'beginReading',
  summary: 'say that all files are there: they are read when it is their turn',
  parameters,
  body: z.strictObject({}),
  answers,
  fails: [...ofOne, 'reading-begun'],
  answer: async ({ path }, serving) => jsonAnswer(deskOf(serving).begin(path.id)),
});

const stop: Operation = operation({
  ...posted,
  path: '/readings/{id}/stop',
  name: 'stopReading',
  summary: 'stop a reading: what is under way ends, and what is read is kept',
  parameters,
  body: z.strictObject({}),
  answers,
  fails: ofOne,
  answer: async ({ path }, serving) => jsonAnswer(deskOf(serving).stop(path.id)),
});

const one: Operation = operation({
  ...shared,
  path: '/readings/{id}',
  name: 'getReading',
  summary: 'how far a reading is, what was refused and why',
  parameters,
  answers,
  fails: ofOne,
  answer: async ({ path }, serving) => jsonAnswer(deskOf(serving).told(path.id)),
});

const live: Operation = operation({
  ...shared,
  path: '/readings/{id}/live',
  name: 'liveReading',
  summary: 'how far a reading is, as it goes on: server-sent events',
  description:
    'Each event is called `reading` and bears the reading as it stands; of changes that come faster than the client reads, the last. The stream ends with the reading.',
  parameters,
  answers: [{ form: 'sse', schema: z.string().meta({ description: 'events (text/event-stream)' }) }],
  fails: [...ofOne, 'server-full'],
  pace: 'streamed',
  answer: async ({ path, request, cut }, serving) =>
    readingStream(path.id, { desk: deskOf(serving), request, cut }),
});

/** What is sent to be read into the record. */
export const readings: readonly Operation[] = [list, open, send, begin, stop, one, live];
