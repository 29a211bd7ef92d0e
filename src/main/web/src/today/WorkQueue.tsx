import { Anchor, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { api, take } from '~/api/client';
import { useRole } from '~/app/session';
import { Empty } from '~/ui/Empty';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { placeOf, together } from './work';

const AT_ONCE = 25;

/** What is mine to do, the longest overdue first; no more at once than can be taken in. */
export function WorkQueue() {
  const { t } = useTranslation(['today', 'words', 'app']);
  const times = useTimes();
  const seesCases = useRole('COORDINATOR', 'CASE_WORKER');
  const [shown, setShown] = useState(AT_ONCE);
  const queue = useQuery({ queryKey: ['work-queue'], queryFn: () => take(api.GET('/work-queue')) });
  const works = together(queue.data?.items ?? []);
  return (
    <Panel title={t('work')}>
      <ProblemNote problem={queue.error} />
      {queue.data === undefined && queue.error === null && <Skeleton height={160} />}
      {queue.data?.items.length === 0 && <Empty title={t('noWork.title')} text={t('noWork.text')} />}
      <Stack gap={0} component="ul" className="rows">
        {works.slice(0, shown).map(({ item, people }) => (
          <li className="row" key={`${item.kind} ${item.subjectId} ${item.personId ?? ''}`}>
            <Group justify="space-between" gap="xs">
              <Text component="span" fw={550}>
                <Place to={placeOf(item, seesCases)}>{t(`words:work.${item.kind}`)}</Place>
                {item.caseNumber !== undefined && (
                  <Text component="span" c="dimmed" size="sm">
                    {' · '}
                    <span className="number">{item.caseNumber}</span>
                  </Text>
                )}
                {people > 1 && (
                  <Text component="span" c="dimmed" size="sm">
                    {` · ${t('people', { count: people })}`}
                  </Text>
                )}
              </Text>
              <Text component="span" size="sm" className={item.overdue ? 'overdue' : 'due'}>
                {t(item.overdue ? 'overdue' : 'due', { date: times.date(item.dueOn) })}
              </Text>
            </Group>
          </li>
        ))}
      </Stack>
      {works.length > shown && (
        <Button variant="default" mt="md" onClick={() => setShown(shown + AT_ONCE)}>
          {t('app:more')}
        </Button>
      )}
    </Panel>
  );
}

function Place({ to, children }: { to: string | undefined; children: string }) {
  return to === undefined ? (
    children
  ) : (
    <Anchor component={Link} to={to} inherit underline="always">
      {children}
    </Anchor>
  );
}
