import { Group } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import { DateField } from '~/ui/DateField';
import { Panel } from '~/ui/Panel';
import { useTimes } from '~/ui/times';

import type { ReportValues } from './values';

/** Which days it tells of, and by when it is to be out. */
export function PlanFields({ form }: { form: UseFormReturnType<ReportValues> }) {
  const { t } = useTranslation('reports');
  const times = useTimes();
  return (
    <Panel title={t('plan.title')}>
      <Group align="flex-start" gap="md">
        <DateField className="day" label={t('plan.from')} {...form.getInputProps('from')} />
        <DateField className="day" label={t('plan.to')} maxDate={times.today()} {...form.getInputProps('to')} />
        <DateField className="day" label={t('plan.dueOn')} clearable {...form.getInputProps('dueOn')} />
      </Group>
    </Panel>
  );
}
