import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import type { Incident } from '~/api/schema';
import { useRole } from '~/app/session';
import { Ask } from '~/ui/Ask';
import { useFieldProblems } from '~/ui/fields';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { useCarryingOn } from '~/visit/incidents';

import { handle, useHandling } from '../queries';

/** The one thing that is to be done with it next, for who may do it. */
export function NextAct({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const coordinates = useRole('COORDINATOR');
  return (
    <>
      <Pause incident={incident} />
      {incident.status === 'DRAFT' && (
        <Alert role="note" color="amber" title={t('forgotten')}>
          {t('forgottenText')}
        </Alert>
      )}
      {coordinates && incident.status === 'OPEN' && <Review incident={incident} />}
      {coordinates && incident.status === 'REVIEWED' && <Closing incident={incident} />}
    </>
  );
}

function Review({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const form = useForm({ initialValues: { conclusion: '' } });
  const reviewing = useHandling(t('reviewed'), (conclusion: string) => handle.review(incident.id, conclusion));
  const fields = useFieldProblems(form, reviewing.error);
  return (
    <Panel title={t('review')}>
      <form onSubmit={form.onSubmit(({ conclusion }) => reviewing.mutate(conclusion))} noValidate>
        <Stack>
          <Text c="dimmed">{t(incident.severity === 'CRITICAL' ? 'reviewCritical' : 'reviewText')}</Text>
          <Textarea
            label={t('conclusion')}
            autosize
            minRows={3}
            maxLength={20_000}
            {...form.getInputProps('conclusion')}
          />
          <ProblemNote problem={reviewing.error} fields={fields} />
          <Group>
            <Button type="submit" loading={reviewing.isPending}>
              {t('reviewDo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}

function Closing({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const closing = useHandling(t('closed'), () => handle.close(incident.id));
  return (
    <Panel title={t('closing')}>
      <Group justify="space-between" gap="sm">
        <Text className="row-what">{t('closingText')}</Text>
        <Ask title={t('close')} text={t('closeText')} change={closing} harmless />
      </Group>
    </Panel>
  );
}

/** The visit stood still because of it, and may still do so. */
function Pause({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const times = useTimes();
  const carryingOn = useCarryingOn(t('pause.over'));
  const pause = incident.visitPause;
  if (pause === undefined || pause.continuedAt !== undefined) {
    return null;
  }
  return (
    <Alert role="note" color="amber" title={t('pause.title', { time: times.moment(pause.pausedAt) })}>
      <ProblemNote problem={carryingOn.error} />
      <Button size="md" loading={carryingOn.isPending} onClick={() => carryingOn.mutate(incident.id)}>
        {t('pause.continue')}
      </Button>
    </Alert>
  );
}
