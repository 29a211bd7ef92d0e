import { api, taken } from '~/api/client';
import type { DoorSettings, DoorSettingsReplace } from '~/api/schema';

import { declare } from '../form/declared';
import { DeclaredSettings } from '../form/DeclaredSettings';

const DOORS = declare<DoorSettings, DoorSettingsReplace>({
  key: 'doors',
  fields: [
    { name: 'takesApplications', kind: 'switch' },
    { name: 'applicationDays', kind: 'number' },
    { name: 'linkDays', kind: 'number' },
  ],
  read: () => taken(api.GET('/settings/doors')),
  write: (etag, body) => taken(api.PUT('/settings/doors', { params: { header: { 'If-Match': etag } }, body })),
});

/** What people may do at the center's public pages, without an account. */
export function Component() {
  return <DeclaredSettings name="doors" setting={DOORS} />;
}
