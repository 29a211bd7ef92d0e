import './reports.css';

import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import dayjs from 'dayjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { api, take } from '~/api/client';
import { everything } from '~/api/pages';
import { DateField, readDate } from '~/ui/DateField';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes, type IsoDate } from '~/ui/times';

import { PaperFrame } from './PaperFrame';
import { ReportsNav } from './ReportsNav';

const DAYS = 7;
const ISO = 'YYYY-MM-DD';

/** The reports of each day's visits as one paper, for the files of those who keep them on paper. */
export function Component() {
  const { t } = useTranslation('reports');
  const times = useTimes();
  const [asked, ask] = useSearchParams();
  const last = readDate(asked.get('until') ?? '') ?? times.today();
  const days = Array.from({ length: DAYS }, (_, back) => dayjs(last).subtract(back, 'day').format(ISO));
  const first = days.at(-1) ?? last;
  const go = (until: string) => ask({ until }, { replace: true });
  const move = (by: number) => go(dayjs(last).add(by, 'day').format(ISO));
  const counts = useCounts(first, last);
  return (
    <Page title={t('visits.title')} lead={t('visits.lead')}>
      <ReportsNav shown="visits" />
      <Group mb="lg" gap="sm" align="flex-end" className="no-print">
        <DateField label={t('visits.until')} value={last} onChange={(day) => day !== null && go(day)} />
        <Button variant="default" leftSection={<IconChevronLeft size={18} aria-hidden />} onClick={() => move(-DAYS)}>
          {t('visits.earlier')}
        </Button>
        <Button variant="default" rightSection={<IconChevronRight size={18} aria-hidden />} onClick={() => move(DAYS)}>
          {t('visits.later')}
        </Button>
      </Group>
      <Panel title={t('visits.days', { from: times.date(first), to: times.date(last) })}>
        <ProblemNote problem={counts.error} />
        {counts.isPending && <Skeleton height={240} />}
        {counts.data !== undefined && (
          <Stack gap={0} component="ul" className="rows">
            {days.map((day) => (
              <Day key={day} day={day} count={counts.data.get(day) ?? 0} />
            ))}
          </Stack>
        )}
      </Panel>
    </Page>
  );
}

/** How many visits of each day have begun, and so have a report. */
function useCounts(from: IsoDate, to: IsoDate) {
  const times = useTimes();
  return useQuery({
    queryKey: ['visits', 'reports', from, to],
    queryFn: () => everything((page) => take(api.GET('/visits', { params: { query: { from, to, ...page } } }))),
    select: (items) => {
      const counts = new Map<IsoDate, number>();
      for (const { startsAt, endedAt, type } of items) {
        if (endedAt !== undefined && type !== 'SUPPORTED') {
          const day = times.dateOf(startsAt);
          counts.set(day, (counts.get(day) ?? 0) + 1);
        }
      }
      return counts;
    },
  });
}

function Day({ day, count }: { day: IsoDate; count: number }) {
  const { t } = useTranslation('reports');
  const times = useTimes();
  const [opened, open] = useState(false);
  const paper = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => paper.current?.focus(), [opened]);
  return (
    <li className="row">
      <Group justify="space-between" gap="sm">
        <div className="row-what">
          <Text component="span" display="block" fw={600}>
            {times.day(day)}
          </Text>
          <Text component="span" size="sm" c="dimmed">
            {count === 0 ? t('visits.noneHeld') : t('visits.held', { count })}
          </Text>
        </div>
        {count > 0 && !opened && (
          <Button variant="default" aria-label={`${t('visits.open')}: ${times.day(day)}`} onClick={() => open(true)}>
            {t('visits.open')}
          </Button>
        )}
      </Group>
      {opened && (
        <div className="day-paper page-title" ref={paper} tabIndex={-1}>
          <PaperFrame
            title={`${t('visits.title')}: ${times.day(day)}`}
            href={`/api/v1/visits/reports.pdf?day=${day}`}
            load={async () => {
              const params = { query: { day } };
              return (await take(api.GET('/visits/reports.pdf', { params, parseAs: 'blob' }))) as unknown as Blob;
            }}
          />
        </div>
      )}
    </li>
  );
}
