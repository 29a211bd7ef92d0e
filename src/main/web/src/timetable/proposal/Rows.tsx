import './proposal.css';

import { Alert, Badge, Checkbox, Group, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { ProposalRow } from '~/api/schema';
import { useTimes } from '~/ui/times';

import { useRefusals } from '../move/objections';
import { useNames } from '../names';
import { isOpen } from './sides';

interface Props {
  rows: readonly ProposalRow[];
  chosen: ReadonlySet<number>;
  /** Absent once it is decided. */
  onChoose?: (chosen: ReadonlySet<number>) => void;
}

/** Every change by itself: for whom, why, from where to where. */
export function Rows({ rows, chosen, onChoose }: Props) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li className="row" key={row.number}>
          <Row
            row={row}
            checked={chosen.has(row.number)}
            onToggle={
              onChoose === undefined || !isOpen(row)
                ? undefined
                : () => {
                    const next = new Set(chosen);
                    if (!next.delete(row.number)) {
                      next.add(row.number);
                    }
                    onChoose(next);
                  }
            }
          />
        </li>
      ))}
    </ul>
  );
}

function Row({ row, checked, onToggle }: { row: ProposalRow; checked: boolean; onToggle?: () => void }) {
  const { t } = useTranslation(['proposal', 'words']);
  const times = useTimes();
  const names = useNames();
  const say = useRefusals();
  const who = row.caseNumber === undefined ? t('waitingFamily') : t('family', { number: row.caseNumber });
  const to = [times.moment(row.startsAt), names.room(row.roomId), names.supervisors(row.supervisorIds)]
    .filter(Boolean)
    .join(' · ');
  const what = (
    <>
      <Group component="span" gap={6} fw={600}>
        {who}
        {row.status !== 'OPEN' && (
          <Badge variant="light" color={row.status === 'REFUSED' ? 'red' : 'lagoon'}>
            {t(`rowStatus.${row.status}`)}
          </Badge>
        )}
      </Group>
      <span className="tt-from-to">
        {row.movedFrom !== undefined && (
          <>
            <span>{t('from', { moment: times.moment(row.movedFrom) })}</span>
            <IconArrowRight size={16} aria-hidden />
          </>
        )}
        <span>{to}</span>
      </span>
      <Text component="span" display="block" size="sm" c="dimmed">
        {[
          t(`words:visitType.${row.type}`),
          t(`why.${row.why}`),
          row.waitDays > 0 && t('waits', { count: row.waitDays }),
          row.preferredHour && t('preferredHour'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </>
  );
  return (
    <>
      {onToggle === undefined ? what : <Checkbox checked={checked} onChange={onToggle} label={what} />}
      {row.refusal !== undefined && (
        <Alert color="red" p="xs" mt="xs">
          {say(row.refusal)}
        </Alert>
      )}
    </>
  );
}
