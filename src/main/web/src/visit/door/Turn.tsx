import { Button, Text } from '@mantine/core';
import { IconDoorEnter, IconDoorExit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Passing } from '~/today/doors';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';

import { othersInside } from '../sides';
import { usePass } from './usePass';

interface Props {
  passing: Passing;
  /** It can be written down: on the day alone. */
  isToday: boolean;
  /** Where they go. */
  room?: string;
  /** It is due about now: the one to look at. */
  isNow?: boolean;
  /** By how many minutes it is late. */
  lateBy?: number;
}

/** Beyond that the hour on the row says it better. */
const COUNTED_MINUTES = 60;

/** Whose turn it is at the door: one touch writes it down. */
export function Turn({ passing, isToday, room, isNow = false, lateBy = 0 }: Props) {
  const { t, i18n } = useTranslation(['visit', 'words']);
  const times = useTimes();
  const go = usePass();
  const { visit, person, kind, at, done, ready, children } = passing;
  const name = nameOf(person, i18n.language);
  const inside = done || kind === 'OUT' ? [] : othersInside(visit, person);
  return (
    <li className={['row turn', done && 'turn-done', isNow && 'turn-now'].filter(Boolean).join(' ')}>
      <Text component="span" className="turn-time">
        {times.time(at)}
      </Text>
      <div className="row-what">
        <Text component="span" display="block" size="lg" fw={600}>
          {[name, ...children.map((child) => nameOf(child, i18n.language))].join(' + ')}
        </Text>
        <Text component="span" c="dimmed" size="sm">
          {[t(`words:party.${person.role}`), t(kind === 'IN' ? 'doors.comesIn' : 'doors.goesOut'), room]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {lateBy > 0 && (
          <Text component="span" display="block" size="sm" className="overdue">
            {lateBy < COUNTED_MINUTES ? t('doors.lateBy', { count: lateBy }) : t('doors.late')}
          </Text>
        )}
        {inside.length > 0 && (
          <Text component="span" display="block" size="sm" className="overdue">
            {t('doors.stillInside', { names: inside.map((other) => nameOf(other, i18n.language)).join(', ') })}
          </Text>
        )}
      </div>
      {done ? (
        <Text component="span" c="dimmed">
          {t(kind === 'IN' ? 'doors.hasCome' : 'doors.hasGone')}
        </Text>
      ) : (
        isToday &&
        ready && (
          <Button
            size="lg"
            variant={isNow ? 'filled' : 'default'}
            className="touch"
            leftSection={kind === 'IN' ? <IconDoorEnter aria-hidden /> : <IconDoorExit aria-hidden />}
            onClick={() => go(passing)}
            aria-label={`${t(kind === 'IN' ? 'doors.arrive' : 'doors.depart')}: ${name}`}
          >
            {t(kind === 'IN' ? 'doors.arrive' : 'doors.depart')}
          </Button>
        )
      )}
    </li>
  );
}
