import { api, taken } from '~/api/client';
import type { TimetableSettings, TimetableSettingsReplace } from '~/api/schema';

import { declare } from '../form/declared';
import { DeclaredSettings } from '../form/DeclaredSettings';

const TIMETABLE = declare<TimetableSettings, TimetableSettingsReplace>({
  key: 'timetable',
  fields: [
    { name: 'planWeeks', kind: 'number' },
    { name: 'supervisorMinutesPerDay', kind: 'number' },
    { name: 'breakMinutes', kind: 'number' },
    { name: 'noShowsToFlag', kind: 'number' },
    { name: 'changesToFlag', kind: 'number' },
    { name: 'changesWithinDays', kind: 'number' },
    { name: 'orderWarningDays', kind: 'number' },
  ],
  read: () => taken(api.GET('/settings/timetable')),
  write: (etag, body) => taken(api.PUT('/settings/timetable', { params: { header: { 'If-Match': etag } }, body })),
});

/** The figures by which visits are planned. */
export function Component() {
  return <DeclaredSettings name="timetable" setting={TIMETABLE} />;
}
