import { jsonAnswer } from '../answers.ts';
import { operation, type Operation } from '../operation.ts';
import { statusSchema } from '../schemas/answers.ts';

const howItStands: Operation = operation({
  path: '/status',
  name: 'status',
  tag: 'record',
  summary: 'what the record holds',
  answers: [{ form: 'json', schema: statusSchema }],
  answer: async (_asked, { store, version }) => {
    // Paths, sizes of files and addresses of feeds and webhooks are for who keeps the record: `chancery status`.
    const {
      path: _path,
      bytes: _bytes,
      feeds: _feeds,
      hooks: _hooks,
      integrity: _integrity,
      ...stands
    } = await store.status();
    return jsonAnswer({ version, ...stands });
  },
});

/** The record as a whole. */
export const status: readonly Operation[] = [howItStands];
