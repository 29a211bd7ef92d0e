import { Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import { useRole } from '~/app/session';
import { AddDialog } from '~/ui/edit/AddDialog';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

import { useSites } from '../queries';
import { SettingsPage } from '../SettingsPage';

/** The buildings of the center. */
export function Component() {
  const { t } = useTranslation('settings');
  const edits = useRole('ADMIN');
  const sites = useSites();
  return (
    <SettingsPage name="sites" actions={edits && <NewSite />}>
      <Panel title={t('sites.title')}>
        <ProblemNote problem={sites.error} />
        <Stack gap={0} component="ul" className="rows">
          {sites.data?.items.map((site) => (
            <li className="row" key={site.id}>
              <Text fw={600}>{site.name}</Text>
              <Text c="dimmed">{site.address}</Text>
            </li>
          ))}
        </Stack>
        <Text size="sm" c="dimmed" mt="md">
          {t('sites.stay')}
        </Text>
      </Panel>
    </SettingsPage>
  );
}

function NewSite() {
  const { t } = useTranslation('settings');
  const form = useForm({ initialValues: { name: '', address: '' } });
  const change = useChange({
    run: (body: { name: string; address: string }) => take(api.POST('/sites', { body })),
    refreshes: [['sites']],
    said: t('sites.added'),
  });
  return (
    <AddDialog title={t('sites.add')} form={form} change={change} primary>
      <TextInput data-autofocus label={t('sites.name')} {...form.getInputProps('name')} />
      <TextInput label={t('sites.address')} {...form.getInputProps('address')} />
    </AddDialog>
  );
}
