import { api, taken } from '~/api/client';
import type { IncidentSettings, IncidentSettingsChoose } from '~/api/schema';
import { useRole } from '~/app/session';

import { declare } from '../form/declared';
import { DeclaredSettings } from '../form/DeclaredSettings';
import { IncidentCategories } from './IncidentCategories';

const INCIDENTS = declare<IncidentSettings, IncidentSettingsChoose>({
  key: 'incidents',
  fields: [
    { name: 'parentHours', kind: 'number' },
    { name: 'reviewHours', kind: 'number' },
  ],
  read: () => taken(api.GET('/settings/incidents')),
  write: (etag, body) => taken(api.PUT('/settings/incidents', { params: { header: { 'If-Match': etag } }, body })),
});

/** Within what time things are done after an incident, and what counts as which. */
export function Component() {
  const reads = useRole('COORDINATOR', 'CASE_WORKER');
  return (
    <DeclaredSettings name="incidents" setting={INCIDENTS}>
      {reads && <IncidentCategories />}
    </DeclaredSettings>
  );
}
