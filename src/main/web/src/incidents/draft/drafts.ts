import { useSyncExternalStore } from 'react';

import { api, taken } from '~/api/client';
import { serviceNow } from '~/api/clock';
import type { Incident } from '~/api/schema';
import { queries } from '~/app/queries';
import { keepsUnsent } from '~/ui/unsent';

import { Autosave, type Door, type Kept } from './Autosave';
import { begun, drafted, edited, isWhole, valuesOf, type Values } from './values';

/** The reports that are written in this window, by the incident or by where they were begun. */
const drafts = new Map<string, Autosave<Values>>();

keepsUnsent({
  count: () => [...drafts.values()].filter((draft) => draft.isUnsent()).length,
  rest: () => drafts.forEach((draft) => draft.stop()),
  resume: () => drafts.forEach((draft) => draft.resume()),
  forget: () => {
    drafts.forEach((draft) => draft.stop());
    drafts.clear();
  },
});

globalThis.window?.addEventListener('online', () => drafts.forEach((draft) => void draft.flush()));

function kept({ data }: { data: Incident }): Kept<Values> {
  queries.setQueryData(['incidents', data.id], data);
  return { id: data.id, version: data.version, values: valuesOf(data), when: serviceNow() };
}

const door: Door<Values> = {
  make: async (values, key) =>
    kept(
      await taken(
        api.POST('/incidents', { params: { header: { 'Idempotency-Key': key } }, body: drafted(values) }),
      ),
    ),
  replace: async (id, version, values) =>
    kept(
      await taken(
        api.PUT('/incidents/{id}', {
          params: { path: { id }, header: { 'If-Match': `"${version}"` } },
          body: edited(values),
        }),
      ),
    ),
  read: async (id) => kept(await taken(api.GET('/incidents/{id}', { params: { path: { id } } }))),
  isWhole,
};

/** The report of something that happened just now. */
export function beginReport(key: string, caseId: string, visitId: string | undefined): Autosave<Values> {
  const known = drafts.get(key);
  // One that nobody wrote in would tell of the moment at which it was opened.
  if (known?.isUnsent() === true) {
    return known;
  }
  const draft = new Autosave(begun(caseId, visitId, `${serviceNow().slice(0, 19)}Z`), door);
  drafts.set(key, draft);
  return draft;
}

/** A draft that the service has; what of it waits to be sent in this window stays. */
export function openReport(incident: Incident): Autosave<Values> {
  const known = drafts.get(incident.id);
  if (known?.isUnsent() === true) {
    return known;
  }
  const values = valuesOf(incident);
  const draft = new Autosave(values, door, { id: incident.id, version: incident.version, values, when: '' });
  drafts.set(incident.id, draft);
  return draft;
}

/** Begun somewhere, it is known by its own id from now on. */
export function settle(key: string): void {
  const draft = drafts.get(key);
  const id = draft?.now().kept?.id;
  if (draft !== undefined && id !== undefined) {
    drafts.delete(key);
    drafts.set(id, draft);
  }
}

export function closeReport(id: string): void {
  drafts.get(id)?.stop();
  drafts.delete(id);
}

export function useSaving(draft: Autosave<Values>) {
  return useSyncExternalStore(draft.subscribe, draft.now);
}
