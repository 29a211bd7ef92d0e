import { Group, Text } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { useTimes } from '~/ui/times';

import { awayOn, type House } from './grid/columns';
import { useNames } from './names';

/** Which supervisors are away on the days shown. */
export function Away({ house, days }: { house: House; days: readonly string[] }) {
  const { t } = useTranslation('timetable');
  const times = useTimes();
  const names = useNames();
  const supervisors = new Set(names.allSupervisors.map(({ id }) => id));
  const away = days
    .map((date) => ({ date, who: names.supervisors(awayOn(house, date).filter((id) => supervisors.has(id))) }))
    .filter(({ who }) => who !== '');
  return away.length === 0 ? null : (
    <Group gap="xs" mb="md" align="flex-start" wrap="nowrap" className="tt-away">
      <IconUserOff size={18} aria-hidden />
      <div>
        {away.map(({ date, who }) => (
          <Text key={date} size="sm">
            {days.length === 1 ? t('away', { who }) : t('awayOn', { date: times.day(date), who })}
          </Text>
        ))}
      </div>
    </Group>
  );
}
