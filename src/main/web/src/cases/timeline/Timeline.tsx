import { Anchor, Button, Group, Select, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { api, take } from '~/api/client';
import { usePages } from '~/api/pages';
import type { Timeline } from '~/api/schema';
import { useActionWords } from '~/ui/actions';
import { Empty } from '~/ui/Empty';
import { More } from '~/ui/More';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useOpenCase } from '../openCase';
import { byDay, FILTERS, isKind, matches, placeOf } from './filter';

const AT_ONCE = 100;

/** Who did and read what in the case, newest first. */
export function Component() {
  const { t } = useTranslation(['casework', 'app']);
  const file = useOpenCase();
  const times = useTimes();
  const [asked, ask] = useSearchParams();
  const found = asked.get('show');
  const kind = isKind(found) ? found : 'changes';
  const entries = usePages(['cases', file.id, 'timeline'], (after) =>
    take(api.GET('/cases/{id}/timeline', { params: { path: { id: file.id }, query: { after, limit: AT_ONCE } } })),
  );
  const shown = entries.items?.filter(({ action }) => matches(kind, action));
  const sought = shown?.length === 0 && entries.hasNextPage && !entries.isFetching && entries.error === null;
  const { fetchNextPage } = entries;
  useEffect(() => {
    // Nothing of that kind on the pages so far: what is looked for may stand further back.
    if (sought) {
      void fetchNextPage();
    }
  }, [sought, fetchNextPage]);
  return (
    <Panel
      title={t('timeline.title')}
      actions={
        <Group gap="sm" align="flex-end" className="no-print">
          <Select
            label={t('timeline.show')}
            data={FILTERS.map((value) => ({ value, label: t(`timeline.filter.${value}`) }))}
            allowDeselect={false}
            value={kind}
            onChange={(value) => ask(value === null || value === 'changes' ? {} : { show: value }, { replace: true })}
          />
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t('timeline.print')}
          </Button>
        </Group>
      }
    >
      <ProblemNote problem={entries.error} />
      {entries.items === undefined && entries.error === null && <Skeleton height={240} />}
      {shown?.length === 0 && !entries.hasNextPage && <Empty title={t('timeline.none')} text={t('timeline.noneText')} />}
      <Stack gap="md">
        {byDay(shown ?? [], (entry) => times.dateOf(entry.at)).map(([date, ofDay]) => (
          <section key={date} aria-label={times.date(date)}>
            <Title order={3} mb={4}>
              {times.date(date)}
            </Title>
            <ol className="rows">
              {ofDay.map((entry) => (
                <Moment key={entry.id} entry={entry} />
              ))}
            </ol>
          </section>
        ))}
      </Stack>
      <More pages={entries} />
    </Panel>
  );
}

function Moment({ entry }: { entry: Timeline }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const words = useActionWords();
  const place = placeOf(entry.action, entry.subject);
  return (
    <li className="row moment">
      <Text component="span" className="moment-time" c="dimmed">
        {times.time(entry.at)}
      </Text>
      <span className="row-what">
        <Text component="span" fw={600}>
          {entry.actor.name ?? t('timeline.gone')}
        </Text>{' '}
        {place === undefined ? (
          words(entry.action)
        ) : (
          <Anchor component={Link} to={place}>
            {words(entry.action)}
          </Anchor>
        )}
      </span>
    </li>
  );
}
