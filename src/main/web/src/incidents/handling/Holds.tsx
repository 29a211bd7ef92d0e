import { Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import type { Hold, Incident } from '~/api/schema';
import { useOnceKey } from '~/api/useOnceKey';
import { useFieldProblems } from '~/ui/fields';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { VerbDialog } from '~/visit/verbs/VerbDialog';

import { handle, useHandling, useHolds } from '../queries';

/** Child protection may want the parents not told for now. */
export function Holds({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const { data, error } = useHolds(incident.id);
  return (
    <Panel title={t('holds.title')} actions={incident.status !== 'CLOSED' && <Place incident={incident} />}>
      <ProblemNote problem={error} />
      {data?.items.length === 0 && <Text c="dimmed">{t('holds.none')}</Text>}
      <Stack gap={0} component="ul" className="rows">
        {data?.items.map((hold) => (
          <HoldRow key={hold.id} incident={incident} hold={hold} />
        ))}
      </Stack>
    </Panel>
  );
}

function HoldRow({ incident, hold }: { incident: Incident; hold: Hold }) {
  const { t } = useTranslation('incidents');
  const times = useTimes();
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <div className="row-what">
          <Text component="span" display="block" fw={550}>
            {hold.authority}
          </Text>
          <Text className="words">{hold.reason}</Text>
          <Text size="sm" c="dimmed">
            {hold.releasedAt === undefined
              ? t('holds.since', { time: times.moment(hold.placedAt) })
              : `${t('holds.released', { time: times.moment(hold.releasedAt) })}: ${hold.releaseReason ?? ''}`}
          </Text>
        </div>
        {hold.releasedAt === undefined && <Release incident={incident} hold={hold} />}
      </Group>
    </li>
  );
}

function Place({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const { key, renew } = useOnceKey();
  const form = useForm({
    initialValues: { authority: '', reason: '' },
    validate: {
      authority: (value) => (value.trim() === '' ? t('required') : null),
      reason: (value) => (value.trim() === '' ? t('required') : null),
    },
  });
  const placing = useHandling(t('holds.placed'), (body: { authority: string; reason: string }) =>
    handle.hold(incident.id, key, body).then(() => {
      renew();
      form.reset();
    }),
  );
  const fields = useFieldProblems(form, placing.error);
  return (
    <VerbDialog
      title={t('holds.place')}
      change={placing}
      fields={fields}
      enter={() => (form.validate().hasErrors ? undefined : form.getValues())}
    >
      <Text>{t('holds.text')}</Text>
      <TextInput label={t('holds.authority')} maxLength={200} {...form.getInputProps('authority')} />
      <Textarea label={t('reason')} autosize minRows={2} maxLength={2_000} {...form.getInputProps('reason')} />
    </VerbDialog>
  );
}

function Release({ incident, hold }: { incident: Incident; hold: Hold }) {
  const { t } = useTranslation('incidents');
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (value) => (value.trim() === '' ? t('required') : null) },
  });
  const releasing = useHandling(t('holds.releasedDone'), (reason: string) =>
    handle.release(incident.id, hold.id, reason),
  );
  const fields = useFieldProblems(form, releasing.error);
  return (
    <VerbDialog
      title={t('holds.release')}
      small
      change={releasing}
      fields={fields}
      enter={() => (form.validate().hasErrors ? undefined : form.getValues().reason)}
    >
      <Text>{t('holds.releaseText')}</Text>
      <Textarea label={t('reason')} autosize minRows={2} maxLength={2_000} {...form.getInputProps('reason')} />
    </VerbDialog>
  );
}
