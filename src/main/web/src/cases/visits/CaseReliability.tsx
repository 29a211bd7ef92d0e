import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Case } from '~/api/schema';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useReliability } from '../queries';

/** Who cancelled, moved and missed visits lately. */
export function CaseReliability({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const { data, error } = useReliability(file.id);
  return (
    <Panel title={t('reliability.title')}>
      <ProblemNote problem={error} />
      {data !== undefined && (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {t('reliability.period', { from: times.date(data.from), until: times.date(data.to), count: data.visitsHeld })}
          </Text>
          <Table.ScrollContainer minWidth={0} type="native" tabIndex={0} role="group" aria-label={t('reliability.title')}>
            <Table className="cards">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('reliability.who')}</Table.Th>
                  <Table.Th>{t('reliability.cancelled')}</Table.Th>
                  <Table.Th>{t('reliability.late')}</Table.Th>
                  <Table.Th>{t('reliability.moved')}</Table.Th>
                  <Table.Th>{t('reliability.missed')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.parties.map(({ party, cancellations, moves, noShows }) => (
                  <Table.Tr key={party}>
                    <Table.Td data-label={t('reliability.who')}>{t(`byWhom.${party}`)}</Table.Td>
                    <Table.Td data-label={t('reliability.cancelled')}>{cancellations.inTime + cancellations.late}</Table.Td>
                    <Table.Td data-label={t('reliability.late')}>{cancellations.late}</Table.Td>
                    <Table.Td data-label={t('reliability.moved')}>{moves}</Table.Td>
                    <Table.Td data-label={t('reliability.missed')}>{noShows.all}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
    </Panel>
  );
}
