import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import type { User } from '~/api/schema';
import { Back } from '~/ui/Back';
import { Unsaved } from '~/ui/edit/Unsaved';
import { useFieldProblems } from '~/ui/fields';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';

import { courtOf, type AccountValues } from './account';
import { SecretLink } from './SecretLink';
import { UserFields } from './UserFields';

interface Values extends AccountValues {
  username: string;
}

const EMPTY: Values = { username: '', displayName: '', roles: [], courtId: null, languages: [] };

/** A new account: made with a link, by which its user alone chooses the password. */
export function Component() {
  const { t } = useTranslation('users');
  const [made, setMade] = useState<User>();
  return (
    <>
      <Back to="/users">{t('title')}</Back>
      {made === undefined ? <Entering onMade={setMade} /> : <Made user={made} />}
    </>
  );
}

function Entering({ onMade }: { onMade: (user: User) => void }) {
  const { t } = useTranslation('users');
  const form = useForm<Values>({ initialValues: EMPTY });
  const change = useChange({
    run: (values: Values) => take(api.POST('/users', { body: { ...values, courtId: courtOf(values) } })),
    refreshes: [['users'], ['staff']],
    said: t('added'),
    then: onMade,
    secret: true,
  });
  const told = useFieldProblems(form, change.error);
  return (
    <Page title={t('add')} lead={t('addLead')}>
      <form
        noValidate
        className="panel settings-form"
        onSubmit={(event) => {
          event.preventDefault();
          form.clearErrors();
          change.mutate(form.getValues());
        }}
      >
        <Unsaved dirty={form.isDirty() && !change.isSuccess} />
        <Stack gap="lg">
          <TextInput
            label={t('username')}
            description={t('usernameMeans')}
            autoComplete="off"
            {...form.getInputProps('username')}
          />
          <UserFields form={form} />
          <ProblemNote problem={change.error} fields={told} />
          <Group>
            <Button type="submit" loading={change.isPending}>
              {t('add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}

function Made({ user }: { user: User }) {
  const { t } = useTranslation('users');
  return (
    <Page title={user.displayName} lead={t('added')}>
      <Stack maw="46rem">
        {user.invitation !== undefined && <SecretLink {...user.invitation} />}
        <div>
          <Button component={Link} to={`/users/${user.id}`} variant="default">
            {t('toAccount')}
          </Button>
        </div>
      </Stack>
    </Page>
  );
}
