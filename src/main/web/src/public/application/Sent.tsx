import { Alert, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { Copy, Print } from '~/ui/Copy';
import { Page } from '~/ui/Page';
import { dateLanguage } from '~/ui/times';

import { Code } from '../Code';
import type { Receipt } from '../queries';

/** What is told once, and what to do with it. */
export function Sent({ receipt }: { receipt: Receipt }) {
  const { t, i18n } = useTranslation('application');
  const until = new Intl.DateTimeFormat(dateLanguage(i18n.language), { dateStyle: 'long' }).format(new Date(receipt.expiresAt));
  const page = `${window.location.origin}/status`;
  const all = [
    page,
    `${t('sent.reference')}: ${receipt.reference}`,
    `${t('sent.secret')}: ${receipt.secret}`,
    receipt.invitation === undefined ? undefined : `${t('sent.invitation')}: ${receipt.invitation}`,
  ];
  return (
    <Page title={t('sent.title')} lead={t('sent.lead')}>
      <Stack gap="md">
        <Alert color="amber" icon={<IconEyeOff aria-hidden />} title={t('sent.once')}>
          {t('sent.onceText')}
        </Alert>
        <Paper component="section" className="panel" p="md">
          <Title order={2} size="h3" mb="xs">
            {t('sent.yours')}
          </Title>
          <Code name={t('sent.reference')} code={receipt.reference} />
          <Code name={t('sent.secret')} code={receipt.secret} />
          <Text mt="xs">{t('sent.yoursText', { page })}</Text>
        </Paper>
        {receipt.invitation !== undefined && (
          <Paper component="section" className="panel" p="md">
            <Title order={2} size="h3" mb="xs">
              {t('sent.other')}
            </Title>
            <Code name={t('sent.invitation')} code={receipt.invitation} />
            <Text mt="xs">{t('sent.otherText', { page: `${window.location.origin}/join` })}</Text>
            <Text mt="xs" fw={600}>
              {t('sent.otherCare')}
            </Text>
          </Paper>
        )}
        <Text>{t('sent.until', { date: until })}</Text>
        <Group gap="sm">
          <Copy text={all.filter(Boolean).join('\n')} />
          <Print />
        </Group>
      </Stack>
    </Page>
  );
}
