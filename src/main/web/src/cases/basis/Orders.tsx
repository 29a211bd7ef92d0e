import { useTranslation } from 'react-i18next';

import type { Case, CourtOrder } from '~/api/schema';
import { useCourts } from '~/center/queries';
import { Opens } from '~/ui/Opens';
import { useTimes } from '~/ui/times';

import { useOrders } from '../lists';
import { useNames } from '../names';
import { Entry, Records } from '../record/Records';
import { OrderForm } from './OrderForm';

/** What courts have ordered, with the days from and until which it holds. */
export function Orders({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const orders = useOrders(file.id);
  return (
    <Records
      title={t('order.title')}
      none={t('order.none')}
      list={orders}
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('order.record')} wide>
            <OrderForm file={file} />
          </Opens>
        )
      }
    >
      {(order) => <Order file={file} order={order} />}
    </Records>
  );
}

function Order({ file, order }: { file: Case; order: CourtOrder }) {
  const { t } = useTranslation(['casework', 'words']);
  const times = useTimes();
  const court = useCourts().data?.items.find(({ id }) => id === order.courtId)?.name;
  const name = useNames(file);
  const { terms } = order;
  return (
    <Entry
      name={`${order.caseNumber} · ${order.orderNumber}`}
      facts={[
        court,
        order.validUntil === undefined
          ? t('order.since', { from: times.date(order.validFrom) })
          : t('order.between', { from: times.date(order.validFrom), until: times.date(order.validUntil) }),
        terms.visitType !== undefined && t(`words:visitType.${terms.visitType}`),
        terms.visitsPerWeek !== undefined && t('order.timesWeek', { count: terms.visitsPerWeek }),
        terms.visitsPerMonth !== undefined && t('order.timesMonth', { count: terms.visitsPerMonth }),
        terms.minutesPerVisit !== undefined && t('order.length', { count: terms.minutesPerVisit }),
        order.children.map(name).filter(Boolean).join(', '),
        terms.notes,
      ]}
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('order.next')} about={order.orderNumber} size="compact-sm" wide>
            <OrderForm file={file} before={order} />
          </Opens>
        )
      }
    />
  );
}
