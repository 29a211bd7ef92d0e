import './proposal.css';

import { Skeleton, Text, Title } from '@mantine/core';
import { IconArrowDownRight, IconArrowUpRight, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Proposal } from '~/api/schema';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useNames } from '../names';
import { useVisits } from '../queries';
import { addDays, weekOf } from '../zone';
import { sidesOf, type Entry } from './sides';

const OFF = new Set(['CANCELLED', 'NO_SHOW', 'TERMINATED']);
const ICONS = { leaves: IconArrowUpRight, comes: IconArrowDownRight, new: IconPlus };

/** Day by day: the timetable as it stands today, and beside it as it would be. */
export function Beside({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('proposal');
  const times = useTimes();
  const to = addDays(weekOf(proposal.from)[0] ?? proposal.from, proposal.weeks * 7 - 1);
  const visits = useVisits({ from: proposal.from, to }, false);
  if (visits.data === undefined) {
    return visits.error === null ? <Skeleton height={200} /> : <ProblemNote problem={visits.error} />;
  }
  // What is accepted stands among today's by now.
  const open = proposal.rows.filter(({ status }) => status !== 'ACCEPTED');
  const { today, proposed } = sidesOf(
    visits.data.filter(({ status }) => !OFF.has(status)),
    open,
  );
  const days = [...new Set([...today, ...proposed].map(({ startsAt }) => times.dateOf(startsAt)))].sort();
  const of = (entries: readonly Entry[], date: string) =>
    entries.filter(({ startsAt }) => times.dateOf(startsAt) === date);
  return (
    <>
      {days.map((date) => (
        <section key={date} aria-label={times.day(date)} className="tt-sides">
          <Title order={3} className="tt-sides-day">
            {times.day(date)}
          </Title>
          <Side title={t('beside.today')} entries={of(today, date)} />
          <Side title={t('beside.proposed')} entries={of(proposed, date)} />
        </section>
      ))}
    </>
  );
}

function Side({ title, entries }: { title: string; entries: readonly Entry[] }) {
  const { t } = useTranslation('proposal');
  const times = useTimes();
  const names = useNames();
  return (
    <div>
      <Text fw={600} size="sm" c="dimmed" mb={4}>
        {title}
      </Text>
      {entries.length === 0 && <Text c="dimmed">{t('beside.none')}</Text>}
      <ul className="tt-entries">
        {entries.map((entry) => {
          const Icon = entry.change === undefined ? undefined : ICONS[entry.change];
          return (
            <li key={entry.key} className={`tt-entry ${entry.change === undefined ? '' : `tt-${entry.change}`}`}>
              <strong>{`${times.time(entry.startsAt)}–${times.time(entry.endsAt)}`}</strong>{' '}
              <span>{entry.number ?? t('waitingFamily')}</span>
              <span className="tt-entry-more">
                {[names.room(entry.roomId), names.supervisors(entry.supervisorIds)].filter(Boolean).join(' · ')}
              </span>
              {Icon !== undefined && entry.change !== undefined && (
                <span className="tt-entry-change">
                  <Icon size={16} aria-hidden />
                  {t(`change.${entry.change}`)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
