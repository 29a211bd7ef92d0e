import { useSyncExternalStore } from 'react';

import { keepsUnsent } from '~/ui/unsent';

import { Outbox, type Waiting } from './Outbox';

/** The one outbox of this window. */
export const outbox = new Outbox();

keepsUnsent({
  count: () => outbox.contents().errands.length,
  rest: () => outbox.rest(),
  resume: () => outbox.resume(),
  forget: () => outbox.forget(),
});

globalThis.window?.addEventListener('online', () => outbox.send());

/** What waits to be sent, as it changes: of one visit, or of all. */
export function useUnsent(visitId?: string): { errands: readonly Waiting[]; lost: boolean } {
  const { errands, lost } = useSyncExternalStore(outbox.subscribe, outbox.contents);
  return { errands: visitId === undefined ? errands : errands.filter((errand) => errand.visitId === visitId), lost };
}
