import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import { useChange } from '~/api/changes';
import type { Link } from '~/api/schema';
import { Ask } from '~/ui/Ask';

import { SecretLink } from './SecretLink';

/** A link by which somebody chooses a new password: the old one ends when it is used. */
export function PasswordLink({ id }: { id: string }) {
  const { t } = useTranslation('users');
  const [link, setLink] = useState<Link>();
  const making = useChange({
    run: () => take(api.POST('/users/{id}/reset-link', { params: { path: { id } }, body: {} })),
    refreshes: [],
    said: t('password.made'),
    then: setLink,
    secret: true,
  });
  return (
    <Stack gap="xs" align="flex-start">
      <Text>{t('password.means')}</Text>
      <Ask title={t('password.make')} text={t('password.text')} change={making} harmless />
      {link !== undefined && <SecretLink {...link} />}
    </Stack>
  );
}
