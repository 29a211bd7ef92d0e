import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { FollowUp, Incident } from '~/api/schema';
import { useOnceKey } from '~/api/useOnceKey';
import { useRole } from '~/app/session';
import { useStaff } from '~/center/queries';
import { DateField } from '~/ui/DateField';
import { useFieldProblems } from '~/ui/fields';
import { More } from '~/ui/More';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { VerbDialog } from '~/visit/verbs/VerbDialog';

import { useStaffName } from '../Facts';
import { handle, useFollowUps, useHandling } from '../queries';

const WORKS_WITH_FAMILIES = ['COORDINATOR', 'CASE_WORKER', 'SUPERVISOR'] as const;

/** What is to be done after it, by whom and by when. */
export function FollowUps({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const gives = useRole('COORDINATOR', 'CASE_WORKER');
  const tasks = useFollowUps(incident.id);
  return (
    <Panel
      title={t('tasks.title')}
      actions={gives && incident.status !== 'CLOSED' && <Add incident={incident} />}
    >
      <ProblemNote problem={tasks.error} />
      {tasks.items?.length === 0 && <Text c="dimmed">{t('tasks.none')}</Text>}
      <Stack gap={0} component="ul" className="rows">
        {tasks.items?.map((task) => (
          <Task key={task.id} incident={incident} task={task} />
        ))}
      </Stack>
      <More pages={tasks} />
    </Panel>
  );
}

function Task({ incident, task }: { incident: Incident; task: FollowUp }) {
  const { t } = useTranslation('incidents');
  const times = useTimes();
  const name = useStaffName();
  const doing = useHandling(t('tasks.isDone'), () => handle.done(incident.id, task.id));
  const late = !task.done && task.dueOn < times.today();
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <div className="row-what">
          <Text className="words" fw={task.done ? 400 : 600}>
            {task.task}
          </Text>
          <Text size="sm" className={late ? 'overdue' : 'due'}>
            {[
              name(task.ownerId),
              task.doneAt === undefined
                ? t('tasks.due', { date: times.date(task.dueOn) })
                : t('metAt', { time: times.moment(task.doneAt) }),
            ].join(' · ')}
          </Text>
          <ProblemNote problem={doing.error} />
        </div>
        {!task.done && (
          <Button
            variant="default"
            leftSection={<IconCheck size={18} aria-hidden />}
            loading={doing.isPending}
            aria-label={`${t('tasks.do')}: ${task.task}`}
            onClick={() => doing.mutate(undefined)}
          >
            {t('tasks.do')}
          </Button>
        )}
      </Group>
    </li>
  );
}

function Add({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const times = useTimes();
  const staff = useStaff();
  const { key, renew } = useOnceKey();
  const form = useForm<{ ownerId: string | null; dueOn: string | null; task: string }>({
    initialValues: { ownerId: null, dueOn: null, task: '' },
    validate: {
      ownerId: (value) => (value === null ? t('required') : null),
      dueOn: (value) => (value === null ? t('required') : null),
      task: (value) => (value.trim() === '' ? t('required') : null),
    },
  });
  const adding = useHandling(t('tasks.added'), (body: { ownerId: string; dueOn: string; task: string }) =>
    handle.followUp(incident.id, key, body).then(() => {
      renew();
      form.reset();
    }),
  );
  const fields = useFieldProblems(form, adding.error);
  const enter = () => {
    const { ownerId, dueOn, task } = form.getValues();
    return form.validate().hasErrors || ownerId === null || dueOn === null
      ? undefined
      : { ownerId, dueOn, task: task.trim() };
  };
  const owners = [...staff.values()].filter(({ roles }) => WORKS_WITH_FAMILIES.some((role) => roles.includes(role)));
  return (
    <VerbDialog title={t('tasks.add')} change={adding} fields={fields} enter={enter}>
      <Textarea label={t('tasks.what')} autosize minRows={2} maxLength={500} {...form.getInputProps('task')} />
      <Select
        label={t('tasks.who')}
        searchable
        data={owners.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        {...form.getInputProps('ownerId')}
      />
      <DateField label={t('tasks.until')} minDate={times.today()} {...form.getInputProps('dueOn')} />
    </VerbDialog>
  );
}
