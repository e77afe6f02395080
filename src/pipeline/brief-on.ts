import { buildDossier } from '../export/brief/build-dossier.ts';
import type { Dossier, DossierSubject } from '../export/brief/dossier.ts';
import { Failure } from '../model/failure.ts';
import { gatherDossier, type DossierRequest } from '../record/gather-dossier.ts';
import type { Store } from '../record/store.ts';
import { subjectsMeant, type SubjectMeant } from '../record/subjects-meant.ts';

/** A dossier with whom and what it is on. */
export interface Brief {
  readonly dossier: Dossier;
  /** What it is on, in words. */
  readonly subject: string;
  readonly subjects: readonly SubjectMeant[];
}

/** Of what a dossier is wanted beside its parties. */
export type BriefAsked = Omit<DossierRequest, 'with'>;

/**
 * The dossier on those whom words mean, or on a theme. Throws `usage` for no subject or more than two, `id-unknown` for an unknown actor.
 */
export async function briefOn(words: readonly string[], asked: BriefAsked, store: Store): Promise<Brief> {
  if (words.length === 0 && asked.about === undefined)
    throw new Failure('usage', 'brief takes one or two actors, or a theme with --about');
  const subjects = words.length === 0 ? [] : await subjectsMeant(words, store);
  const subject: DossierSubject = {
    names: subjects.map((one) => one.name),
    about: asked.about ?? null,
    since: asked.since ?? null,
    until: asked.until ?? null,
    newSince: asked.newSince ?? null,
  };
  const gathered = await gatherDossier(store, { ...asked, with: subjects.map((one) => one.key) });
  return {
    dossier: buildDossier(subject, gathered),
    subject: [...subject.names, ...(subject.about === null ? [] : [subject.about])].join(' and '),
    subjects,
  };
}
