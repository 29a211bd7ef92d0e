import { ActionIcon, Button, Checkbox, Group, SegmentedControl, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Site } from '~/api/schema';
import { DateField } from '~/ui/DateField';
import { useTimes } from '~/ui/times';

import type { Asked } from './asked';
import { useNames } from './names';
import { addDays } from './zone';

interface Props {
  asked: Asked;
  put: (part: Partial<Asked>) => void;
  sites: readonly Site[];
}

/** Which days, and what of them. */
export function Toolbar({ asked, put, sites }: Props) {
  const { t } = useTranslation('timetable');
  const times = useTimes();
  const names = useNames();
  const step = asked.view === 'week' ? 7 : 1;
  return (
    <Group className="no-print" gap="md" align="flex-end" mb="md" component="search" role="search">
      <SegmentedControl
        aria-label={t('view.label')}
        data={(['day', 'week'] as const).map((value) => ({ value, label: t(`view.${value}`) }))}
        value={asked.view}
        onChange={(view) => put({ view: view === 'week' ? 'week' : 'day' })}
      />
      <Group gap={6} align="flex-end">
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t(asked.view === 'week' ? 'previousWeek' : 'previousDay')}
          onClick={() => put({ date: addDays(asked.date, -step) })}
        >
          <IconChevronLeft size={18} />
        </ActionIcon>
        <DateField
          className="tt-date"
          label={t('day')}
          value={asked.date}
          onChange={(date) => date !== null && put({ date })}
        />
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t(asked.view === 'week' ? 'nextWeek' : 'nextDay')}
          onClick={() => put({ date: addDays(asked.date, step) })}
        >
          <IconChevronRight size={18} />
        </ActionIcon>
      </Group>
      <Button variant="default" onClick={() => put({ date: times.today() })}>
        {t('today')}
      </Button>
      {names.visitRooms.length > 1 && (
        <Filter
          label={t('room')}
          all={t('allRooms')}
          data={names.visitRooms.map(({ id, name }) => ({ value: id, label: name }))}
          value={asked.room}
          onChange={(room) => put({ room })}
        />
      )}
      {names.allSupervisors.length > 1 && (
        <Filter
          label={t('supervisor')}
          all={t('allSupervisors')}
          data={names.allSupervisors.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          value={asked.supervisor}
          onChange={(supervisor) => put({ supervisor })}
        />
      )}
      {sites.length > 1 && (
        <Filter
          label={t('site')}
          all={t('allSites')}
          data={sites.map(({ id, name }) => ({ value: id, label: name }))}
          value={asked.site}
          onChange={(site) => put({ site })}
        />
      )}
      <Checkbox
        mb={8}
        label={t('showCancelled')}
        checked={asked.cancelled}
        onChange={({ currentTarget }) => put({ cancelled: currentTarget.checked })}
      />
    </Group>
  );
}

interface FilterProps {
  label: string;
  all: string;
  data: { value: string; label: string }[];
  value: string | null;
  onChange: (value: string | null) => void;
}

function Filter({ all, ...props }: FilterProps) {
  return <Select className="tt-filter" placeholder={all} clearable clearButtonProps={{ 'aria-label': all }} {...props} />;
}
