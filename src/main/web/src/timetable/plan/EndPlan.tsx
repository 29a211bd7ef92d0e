import { List, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import type { Occurrence, Plan } from '~/api/schema';
import { DateField } from '~/ui/DateField';
import { DialogFoot } from '~/ui/DialogFoot';
import { useAgainst } from '~/ui/fields';
import { Form } from '~/ui/Form';
import { Opens } from '~/ui/Opens';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { useUnsaved, useWindow } from '~/ui/windowContext';

import { TIMETABLE } from '../queries';
import { endPlan } from './queries';

interface Props {
  caseId: string;
  planId: string;
  plan: Plan;
}

const mayCancel = ({ visitStatus }: Occurrence) => visitStatus === 'PLANNED' || visitStatus === 'CONFIRMED';

/** Ends a plan after a day; asks once, with the visits that go by it. */
export function EndPlan(props: Props) {
  const { t } = useTranslation('plan');
  return (
    <Opens title={t('end.start')}>
      <EndForm {...props} />
    </Opens>
  );
}

function EndForm({ caseId, planId, plan }: Props) {
  const { t } = useTranslation('plan');
  const times = useTimes();
  const window = useWindow();
  const [first] = useState([times.today(), plan.startsOn].toSorted().at(-1) ?? plan.startsOn);
  const [on, setOn] = useState(first);
  useUnsaved(on !== first);
  const ending = useChange({
    run: () => endPlan(caseId, planId, on),
    refreshes: TIMETABLE,
    said: t('end.done'),
    then: window.close,
  });
  const going = plan.occurrences.filter((item) => item.day > on && mayCancel(item));
  const against = useAgainst(ending.error);
  return (
    <Form onSubmit={() => ending.mutate()}>
      <DateField
        label={t('lastDay')}
        description={t('end.hint')}
        required
        value={on}
        onChange={(date) => {
          ending.reset();
          setOn(date ?? on);
        }}
        error={against('on')}
      />
      <div role="status">
        <Text>{going.length === 0 ? t('end.none') : t('end.cancels', { count: going.length })}</Text>
        <List size="sm">
          {going.map(({ day, startsAt }) => (
            <List.Item key={day}>{startsAt === undefined ? times.date(day) : times.moment(startsAt)}</List.Item>
          ))}
        </List>
      </div>
      <ProblemNote problem={ending.error} fields={['on']} />
      <DialogFoot act={t('end.start')} color="red" busy={ending.isPending} onCancel={window.leave} />
    </Form>
  );
}
