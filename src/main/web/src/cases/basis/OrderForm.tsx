import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, CourtOrder, CourtOrderRequest } from '~/api/schema';
import { useCourts } from '~/center/queries';

import { isAdult, isChild, usePeopleOptions } from '../names';
import { RecordForm } from '../record/RecordForm';
import { NO_ORDER, orderFields } from './orderFields';

/** An order of a court; a later one begins with what the one before said. */
export function OrderForm({ file, before }: { file: Case; before?: CourtOrder }) {
  const { t } = useTranslation(['casework', 'words']);
  const courts = (useCourts().data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const children = usePeopleOptions(file, isChild);
  const adults = usePeopleOptions(file, isAdult);
  const terms = { ...NO_ORDER.terms, ...before?.terms };
  return (
    <RecordForm<CourtOrderRequest>
      initial={
        before === undefined
          ? NO_ORDER
          : { ...NO_ORDER, courtId: before.courtId, caseNumber: before.caseNumber, children: before.children, terms }
      }
      fields={orderFields(t, { courts, children, adults })}
      save={(body) => take(api.POST('/cases/{id}/orders', { params: { path: { id: file.id } }, body }))}
      said={t('order.done')}
    />
  );
}
