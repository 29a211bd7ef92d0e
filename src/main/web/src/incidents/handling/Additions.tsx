import { Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import type { Incident } from '~/api/schema';
import { useOnceKey } from '~/api/useOnceKey';
import { useFieldProblems } from '~/ui/fields';
import { Panel } from '~/ui/Panel';
import { useTimes } from '~/ui/times';
import { VerbDialog } from '~/visit/verbs/VerbDialog';

import { useStaffName } from '../Facts';
import { handle, useHandling } from '../queries';

/** A submitted report is never changed: what came later stands beside it. */
export function Additions({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const times = useTimes();
  const name = useStaffName();
  return (
    <Panel title={t('additions.title')} actions={<Add incident={incident} />}>
      {incident.amendments.length === 0 && <Text c="dimmed">{t('additions.none')}</Text>}
      <Stack gap={0} component="ul" className="rows">
        {incident.amendments.map((amendment) => (
          <li className="row" key={amendment.id}>
            <Text className="words">{amendment.text}</Text>
            <Text size="sm" c="dimmed">
              {`${name(amendment.author)} · ${times.moment(amendment.writtenAt)}`}
            </Text>
          </li>
        ))}
      </Stack>
    </Panel>
  );
}

function Add({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const { key, renew } = useOnceKey();
  const form = useForm({
    initialValues: { text: '' },
    validate: { text: (value) => (value.trim() === '' ? t('required') : null) },
  });
  const adding = useHandling(t('additions.done'), (text: string) =>
    handle.amend(incident.id, key, { text }).then(() => {
      renew();
      form.reset();
    }),
  );
  const fields = useFieldProblems(form, adding.error);
  return (
    <VerbDialog
      title={t('additions.do')}
      change={adding}
      fields={fields}
      enter={() => (form.validate().hasErrors ? undefined : form.getValues().text.trim())}
    >
      <Text>{t('additions.text')}</Text>
      <Textarea
        label={t('additions.what')}
        autosize
        minRows={3}
        maxLength={20_000}
        data-autofocus
        {...form.getInputProps('text')}
      />
    </VerbDialog>
  );
}
