import { api, taken } from '~/api/client';
import type { Settings, SettingsReplace } from '~/api/schema';

import { declare } from '../form/declared';
import { DeclaredSettings } from '../form/DeclaredSettings';

const VISITS = declare<Settings, SettingsReplace>({
  key: 'visits',
  fields: [
    { name: 'separation', kind: 'choice', choices: ['BUILDING', 'DOOR'] },
    { name: 'firstArrival', kind: 'choice', choices: ['RESIDENTIAL', 'VISITING'] },
    { name: 'gapMinutes', kind: 'number' },
    { name: 'handoverMinutes', kind: 'number' },
    { name: 'lateMinutes', kind: 'number' },
    { name: 'noticeHours', kind: 'number' },
    { name: 'visitorsAtMost', kind: 'number' },
    { name: 'reviewDays', kind: 'number' },
    { name: 'incidentHours', kind: 'number' },
    { name: 'noteLockHours', kind: 'number' },
    { name: 'visitFormDays', kind: 'number' },
  ],
  read: () => taken(api.GET('/settings')),
  write: (etag, body) => taken(api.PUT('/settings', { params: { header: { 'If-Match': etag } }, body })),
});

/** How the two sides of a family are kept apart, and the times that everything else is counted by. */
export function Component() {
  return <DeclaredSettings name="visits" setting={VISITS} />;
}
