import './secret.css';

import { Alert, Stack, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { Copy } from '~/ui/Copy';
import { useTimes } from '~/ui/times';

/** The way by which a user chooses a password; it is shown this once and kept nowhere. */
export function SecretLink({ token, expiresAt }: { token: string; expiresAt: string }) {
  const { t } = useTranslation('users');
  const times = useTimes();
  // Behind the # it is sent to no server and stands in no log.
  const address = `${location.origin}/password#${token}`;
  return (
    <Alert color="lagoon" icon={<IconKey aria-hidden />} title={t('link.title')}>
      <Stack gap="sm" align="flex-start">
        <Text>{t('link.text', { until: times.moment(expiresAt) })}</Text>
        <output className="secret" aria-label={t('link.label')}>
          {address}
        </output>
        <Copy text={address} />
      </Stack>
    </Alert>
  );
}
