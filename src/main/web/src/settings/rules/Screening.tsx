import { api, taken } from '~/api/client';
import type { ScreeningSettings, ScreeningSettingsChoose } from '~/api/schema';
import { useRole } from '~/app/session';

import { declare } from '../form/declared';
import { DeclaredSettings } from '../form/DeclaredSettings';
import { Questionnaire } from './Questionnaire';

const SCREENING = declare<ScreeningSettings, ScreeningSettingsChoose>({
  key: 'screening',
  fields: [{ name: 'highestRisk', kind: 'choice', choices: ['GREEN', 'AMBER', 'RED'] }],
  read: () => taken(api.GET('/settings/screening')),
  write: (etag, body) => taken(api.PUT('/settings/screening', { params: { header: { 'If-Match': etag } }, body })),
});

/** The highest risk that the center carries, and the questions by which risk is judged. */
export function Component() {
  const reads = useRole('ADMIN', 'COORDINATOR', 'CASE_WORKER');
  return (
    <DeclaredSettings name="screening" setting={SCREENING}>
      {reads && <Questionnaire />}
    </DeclaredSettings>
  );
}
