import { Checkbox, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import { ROLES } from '~/app/roles';
import { useCourts } from '~/center/queries';

import type { AccountValues } from './account';

interface Props<Values extends AccountValues> {
  form: UseFormReturnType<Values>;
}

/** Who somebody is and what they do, with each role in plain words. */
export function UserFields<Values extends AccountValues>({ form }: Props<Values>) {
  const { t } = useTranslation(['users', 'words']);
  const liaises = form.values.roles.includes('COURT_LIAISON');
  const courts = useCourts(liaises);
  return (
    <>
      <TextInput
        label={t('displayName')}
        description={t('displayNameMeans')}
        {...form.getInputProps('displayName')}
      />
      <Checkbox.Group label={t('roles')} description={t('rolesMean')} {...form.getInputProps('roles')}>
        <Stack gap="sm" mt="xs">
          {ROLES.map((role) => (
            <Checkbox
              key={role}
              value={role}
              label={t(`words:role.${role}`)}
              description={t(`means.${role}`)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {liaises && (
        <Select
          label={t('court')}
          description={t('courtMeans')}
          data={courts.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          {...form.getInputProps('courtId')}
        />
      )}
      <TagsInput
        label={t('languages')}
        description={t('languagesMean')}
        data={['bg', 'en', 'hu', 'lt', 'tr']}
        acceptValueOnBlur
        {...form.getInputProps('languages')}
      />
    </>
  );
}
