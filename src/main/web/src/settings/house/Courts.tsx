import { Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import { useRole } from '~/app/session';
import { useCourts } from '~/center/queries';
import { AddDialog } from '~/ui/edit/AddDialog';
import { Empty } from '~/ui/Empty';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

import { SettingsPage } from '../SettingsPage';

/** The courts that send families and want reports. */
export function Component() {
  const { t } = useTranslation('settings');
  const edits = useRole('ADMIN', 'COORDINATOR');
  const courts = useCourts();
  return (
    <SettingsPage name="courts" actions={edits && <NewCourt />}>
      <Panel title={t('courts.title')}>
        <ProblemNote problem={courts.error} />
        {courts.data?.items.length === 0 && <Empty title={t('courts.none')} text={t('courts.noneText')} />}
        <Stack gap={0} component="ul" className="rows">
          {courts.data?.items.map((court) => (
            <li className="row" key={court.id}>
              {court.name}
            </li>
          ))}
        </Stack>
        <Text size="sm" c="dimmed" mt="md">
          {t('courts.stay')}
        </Text>
      </Panel>
    </SettingsPage>
  );
}

function NewCourt() {
  const { t } = useTranslation('settings');
  const form = useForm({ initialValues: { name: '' } });
  const change = useChange({
    run: (body: { name: string }) => take(api.POST('/courts', { body })),
    refreshes: [['courts']],
    said: t('courts.added'),
  });
  return (
    <AddDialog title={t('courts.add')} form={form} change={change} primary>
      <TextInput
        data-autofocus
        label={t('courts.name')}
        description={t('courts.nameMeans')}
        {...form.getInputProps('name')}
      />
    </AddDialog>
  );
}
