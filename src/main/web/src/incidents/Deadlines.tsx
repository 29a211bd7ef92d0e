import { Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Deadline, Incident } from '~/api/schema';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { useNow } from '~/visit/useNow';

import { inWords } from './due';
import { useDeadlines } from './queries';

/** By when what is to be done, as a clock in words. */
export function Deadlines({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const { data, error } = useDeadlines(incident.id);
  return (
    <Panel title={t('deadlines')}>
      <ProblemNote problem={error} />
      <Stack gap={0} component="ul" className="rows">
        {data?.items.map((deadline) => (
          <DeadlineRow key={deadline.kind} deadline={deadline} />
        ))}
      </Stack>
    </Panel>
  );
}

function DeadlineRow({ deadline }: { deadline: Deadline }) {
  const { t, i18n } = useTranslation('incidents');
  const times = useTimes();
  const now = useNow();
  const when = inWords(Date.parse(now), Date.parse(deadline.dueAt), i18n.language);
  const late = deadline.metAt === undefined && !deadline.held && Date.parse(deadline.dueAt) < Date.parse(now);
  const words = () => {
    if (deadline.metAt !== undefined) {
      return t('metAt', { time: times.moment(deadline.metAt) });
    }
    return deadline.held ? t('held') : t(late ? 'dueSince' : 'dueIn', { when });
  };
  return (
    <li className="row">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        {deadline.metAt === undefined ? (
          <IconClock size={22} className={late ? 'open' : 'met'} aria-hidden />
        ) : (
          <IconCircleCheck size={22} className="met" aria-hidden />
        )}
        <div className="row-what">
          <Text component="span" display="block" fw={deadline.metAt === undefined ? 600 : 400}>
            {t(`deadline.${deadline.kind}`)}
          </Text>
          <Text component="span" size="sm" className={late ? 'overdue' : 'due'}>
            {words()}
          </Text>
          {deadline.metAt === undefined && !deadline.held && (
            <Text component="span" size="sm" className="due">
              {` · ${times.moment(deadline.dueAt)}`}
            </Text>
          )}
        </div>
      </Group>
    </li>
  );
}
