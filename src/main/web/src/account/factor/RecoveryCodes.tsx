import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Copy, Print } from '~/ui/Copy';

/** The ways in for who has lost the authenticator; told once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useTranslation('account');
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <Stack>
      <Alert
        ref={head}
        tabIndex={-1}
        color="amber"
        icon={<IconEyeOff aria-hidden />}
        title={t('codes.title')}
      >
        {t('codes.text')}
      </Alert>
      <ul className="recovery" aria-label={t('codes.label')} translate="no">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {t('codes.where')}
      </Text>
      <Group gap="sm" className="no-print">
        <Copy text={codes.join('\n')} />
        <Print />
        <Button onClick={onKept}>{t('codes.kept')}</Button>
      </Group>
    </Stack>
  );
}
