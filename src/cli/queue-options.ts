import { Option } from 'commander';

/** Where work is handed out, as the command line says. */
export interface QueueOptions {
  readonly nats?: string;
  readonly queue: string;
}

/** `--nats ADDRESS`. */
export const natsOption = (): Option =>
  new Option(
    '--nats <addresses>',
    'the NATS servers (with JetStream) by which work is handed out: nats://host:4222, several behind commas',
  ).env('CHANCERY_NATS');

/** `--queue NAME`. */
export const queueOption = (): Option =>
  new Option('--queue <name>', 'the name of the queue there; each record has its own')
    .default('chancery')
    .env('CHANCERY_QUEUE');
