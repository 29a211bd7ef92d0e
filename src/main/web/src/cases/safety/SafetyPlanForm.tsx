import { useTranslation } from 'react-i18next';

import { api, take, taken } from '~/api/client';
import type { Case, SafetyPlanWrite } from '~/api/schema';

import { isAdult, usePeopleOptions } from '../names';
import { EditForm } from '../record/EditForm';
import type { Read } from '../record/useRecord';

async function read(id: string): Promise<Read<SafetyPlanWrite>> {
  const { data, etag } = await taken(api.GET('/cases/{id}/safety-plan', { params: { path: { id } } }));
  const { arrival = '', departure = '', medical = '', notAllowed, mayCollect, steps } = data;
  return { values: { arrival, departure, notAllowed, mayCollect, medical, steps }, etag };
}

/** How everybody stays safe; every saving is a version that stays. */
export function SafetyPlanForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const adults = usePeopleOptions(file, isAdult);
  return (
    <EditForm<SafetyPlanWrite>
      readAs={['safety-plan', file.id]}
      read={() => read(file.id)}
      fields={[
        { kind: 'long', name: 'arrival', label: t('plan.arrival'), hint: t('plan.arrivalHint') },
        { kind: 'long', name: 'departure', label: t('plan.departure') },
        { kind: 'many', name: 'mayCollect', label: t('plan.mayCollect'), options: adults },
        { kind: 'lines', name: 'notAllowed', label: t('plan.notAllowed'), hint: t('form.lines') },
        { kind: 'long', name: 'medical', label: t('plan.medical') },
        {
          kind: 'rows',
          name: 'steps',
          label: t('plan.steps'),
          columns: [
            { kind: 'text', name: 'occasion', label: t('plan.occasion') },
            { kind: 'long', name: 'action', label: t('plan.action'), rows: 1 },
          ],
          blank: { occasion: '', action: '' },
          add: t('plan.addStep'),
        },
      ]}
      save={(body, etag) =>
        take(
          api.PUT('/cases/{id}/safety-plan', {
            params: { path: { id: file.id }, header: { 'If-Match': etag } },
            body,
          }),
        )
      }
      said={t('plan.done')}
    />
  );
}
