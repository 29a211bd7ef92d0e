import type { QueryKey } from '@tanstack/react-query';

import type { ChoicesRequest } from '~/api/schema';

/** What was read, and the version it had. */
export interface Taken<View> {
  data: View;
  etag: string;
}

/** Something that is edited as a whole: how it is read, what of it a form holds, and how it is written back. */
export interface Edited<View, Values> {
  key: QueryKey;
  read: () => Promise<Taken<View>>;
  values: (view: View) => Values;
  /** `on` is what the values replace; `visits` is what becomes of the visits that it hits, where the service has asked. */
  write: (on: Taken<View>, values: Values, visits?: ChoicesRequest) => Promise<Taken<View>>;
  /** The beginnings of the keys of all that shows it; its own where nothing else does. */
  refreshes?: readonly QueryKey[];
}

/** What a form holds, as the API takes it: what was left empty is not sent. */
export function given<Body>(values: object): Body {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  ) as Body;
}
