import { Anchor, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Occurrence } from '~/api/schema';
import { useTimes } from '~/ui/times';
import { VisitStatusBadge } from '~/visit/VisitStatusBadge';

import { useNames } from '../names';

/** Each date of a plan: free, taken by its visit, or what speaks against it. */
export function Occurrences({ items }: { items: readonly Occurrence[] }) {
  return (
    <ol className="rows">
      {items.map((item) => (
        <li className="row" key={item.day}>
          <Row item={item} />
        </li>
      ))}
    </ol>
  );
}

function Row({ item }: { item: Occurrence }) {
  const { t } = useTranslation('plan');
  const times = useTimes();
  const names = useNames();
  const results = { FREE: t('result.free'), BLOCKED: t('result.blocked'), BOOKED: t('result.booked'), OPEN: t('result.open'), LEFT_OUT: t('result.leftOut') };
  const { startsAt, endsAt } = item;
  const name =
    startsAt === undefined || endsAt === undefined
      ? times.date(item.day)
      : `${times.date(item.day)}, ${times.time(startsAt)}–${times.time(endsAt)}`;
  const where = item.roomId === undefined ? '' : names.room(item.roomId);
  return (
    <>
      {item.visitId === undefined ? (
        <Text fw={600}>{name}</Text>
      ) : (
        <Anchor component={Link} to={`/visits/${item.visitId}`} fw={600}>
          {name}
        </Anchor>
      )}
      <Text size="sm" c="dimmed">
        {[item.visitStatus === undefined && results[item.result], where, names.supervisors(item.supervisorIds)].filter(Boolean).join(' · ')}
      </Text>
      {item.visitStatus !== undefined && <VisitStatusBadge status={item.visitStatus} />}
      {item.reasons.map(({ code, field, message }) => (
        <Text key={code + field} size="sm" c="var(--mantine-color-error)">
          {message}
        </Text>
      ))}
      {item.alternatives.length > 0 && (
        <>
          <Text size="sm">{t('alternatives')}</Text>
          <List size="sm">
            {item.alternatives.map((other) => (
              <List.Item key={`${other.startsAt} ${other.roomId} ${other.supervisorIds.join()}`}>
                {[
                  `${times.moment(other.startsAt)}–${times.time(other.endsAt)}`,
                  other.roomId === undefined ? '' : names.room(other.roomId),
                  names.supervisors(other.supervisorIds),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </>
  );
}
