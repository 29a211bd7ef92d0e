import { Alert, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { api, taken } from '~/api/client';
import type { User } from '~/api/schema';
import { Back } from '~/ui/Back';
import type { Edited, Taken } from '~/ui/edit/edited';
import { EditForm } from '~/ui/edit/EditForm';
import { Loaded } from '~/ui/edit/Loaded';
import { useEditing } from '~/ui/edit/useEditing';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';

import { courtOf, valuesOf, type KnownAccount } from './account';
import { Lock } from './Lock';
import { PasswordLink } from './PasswordLink';
import { SecondFactor } from './SecondFactor';
import { UserFields } from './UserFields';
import { useAccountWords } from './useAccountWords';

function editedUser(id: string): Edited<User, KnownAccount> {
  const path = { id };
  return {
    key: ['users', id],
    read: () => taken(api.GET('/users/{id}', { params: { path } })),
    values: valuesOf,
    // Whether it is locked is decided elsewhere: this form leaves it as it was read.
    write: ({ data, etag }, values, visits) =>
      taken(
        api.PUT('/users/{id}', {
          params: { path, header: { 'If-Match': etag } },
          body: { ...values, courtId: courtOf(values), locked: data.locked, visits },
        }),
      ),
    refreshes: [['users'], ['staff']],
  };
}

/** One account: who it is, what it may, and the way in. */
export function Component() {
  const { t } = useTranslation('users');
  const { id = '' } = useParams();
  const edited = editedUser(id);
  return (
    <>
      <Back to="/users">{t('title')}</Back>
      <Loaded edited={edited}>{(latest) => <Account key={id} edited={edited} latest={latest} />}</Loaded>
    </>
  );
}

function Account({ edited, latest }: { edited: Edited<User, KnownAccount>; latest: Taken<User> }) {
  const { t } = useTranslation('users');
  const editing = useEditing(edited, latest);
  const tell = useAccountWords();
  const user = latest.data;
  return (
    <Page title={user.displayName} lead={t('called', { username: user.username })}>
      <Stack gap="lg" maw="46rem">
        {user.locked && (
          <Alert color="red">
            {t('isLocked')}
          </Alert>
        )}
        <div className="panel settings-form">
          <EditForm editing={editing} tells={tell}>
            <UserFields form={editing.form} />
          </EditForm>
        </div>
        <Panel title={t('access')}>
          <Stack gap="lg">
            <PasswordLink id={user.id} />
            <SecondFactor id={user.id} />
            <Lock user={user} etag={latest.etag} />
          </Stack>
        </Panel>
      </Stack>
    </Page>
  );
}
