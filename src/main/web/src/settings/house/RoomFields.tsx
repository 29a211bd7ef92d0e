import { NumberInput, Radio, Select, Stack, Switch, TagsInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import { useSites } from '../queries';
import type { RoomValues } from './roomForm';

/** What a room is and offers. */
export function RoomFields({ form, isNew = false }: { form: UseFormReturnType<RoomValues>; isNew?: boolean }) {
  const { t } = useTranslation('settings');
  const sites = useSites();
  return (
    <>
      <TextInput data-autofocus={isNew || undefined} label={t('rooms.name')} {...form.getInputProps('name')} />
      <Select
        label={t('rooms.site')}
        description={t('rooms.siteMeans')}
        data={sites.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        allowDeselect={false}
        {...form.getInputProps('siteId')}
      />
      <Radio.Group label={t('rooms.kind')} {...form.getInputProps('kind')}>
        <Stack gap="xs" mt="xs">
          <Radio value="VISIT" label={t('rooms.kinds.VISIT')} />
          <Radio value="WAITING" label={t('rooms.kinds.WAITING')} />
        </Stack>
      </Radio.Group>
      <NumberInput
        label={t('rooms.capacity')}
        description={t('rooms.capacityMeans')}
        hideControls
        allowDecimal={false}
        inputMode="numeric"
        classNames={{ input: 'short-field' }}
        {...form.getInputProps('capacity')}
      />
      <TagsInput
        label={t('rooms.features')}
        description={t('rooms.featuresMeans')}
        acceptValueOnBlur
        {...form.getInputProps('features')}
      />
      {!isNew && (
        <Switch
          size="md"
          label={t('rooms.active')}
          description={t('rooms.activeMeans')}
          {...form.getInputProps('active', { type: 'checkbox' })}
        />
      )}
    </>
  );
}
