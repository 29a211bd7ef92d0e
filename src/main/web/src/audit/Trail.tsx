import { Anchor, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import type { Audit } from '~/api/schema';
import { useStaff } from '~/center/queries';
import { useActionWords } from '~/ui/actions';
import { useTimes } from '~/ui/times';


/** Entries of the trail, the newest first. */
export function Trail({ entries }: { entries: Audit[] }) {
  const { t } = useTranslation('audit');
  return (
    <Table.ScrollContainer minWidth={0} className="panel list">
      <Table verticalSpacing="sm" className="cards">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('when')}</Table.Th>
            <Table.Th>{t('who')}</Table.Th>
            <Table.Th>{t('what')}</Table.Th>
            <Table.Th>{t('about')}</Table.Th>
            <Table.Th>{t('where')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Entry({ entry }: { entry: Audit }) {
  const { t } = useTranslation('audit');
  const times = useTimes();
  const words = useActionWords();
  const staff = useStaff();
  const name = staff.get(entry.actor)?.displayName;
  return (
    <Table.Tr>
      <Table.Td data-label={t('when')}>{times.moment(entry.at)}</Table.Td>
      <Table.Td data-label={t('who')}>
        <Only name="actor" id={entry.actor}>
          {name ?? t('unknown', { id: entry.actor.slice(0, 8) })}
        </Only>
      </Table.Td>
      <Table.Td data-label={t('what')}>
        <Text component="span" inherit fw={600}>
          {words(entry.action)}
        </Text>
        {entry.fields.length > 0 && (
          <Text component="span" display="block" size="sm" c="dimmed">
            {t('fields', { fields: entry.fields.join(', ') })}
          </Text>
        )}
      </Table.Td>
      <Table.Td data-label={t('about')}>
        <Group gap="xs" component="span" display="inline-flex">
          {entry.caseId !== undefined && (
            <Only name="case" id={entry.caseId}>
              {t('case', { id: entry.caseId.slice(0, 8) })}
            </Only>
          )}
          {entry.subject !== entry.caseId && (
            <Only name="subject" id={entry.subject}>
              {t('record', { id: entry.subject.slice(0, 8) })}
            </Only>
          )}
        </Group>
      </Table.Td>
      <Table.Td data-label={t('where')}>{entry.address}</Table.Td>
    </Table.Tr>
  );
}

/** Leads to all entries of the same. */
function Only({ name, id, children }: { name: string; id: string; children: string }) {
  const [asked] = useSearchParams();
  const next = new URLSearchParams(asked);
  next.set(name, id);
  return (
    <Anchor component={Link} to={`/audit?${next.toString()}`} inherit>
      {children}
    </Anchor>
  );
}
