import { List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Page } from '~/ui/Page';

interface Props {
  title: string;
  /** What can have become of it; the service tells strangers no more. */
  reasons: readonly string[];
  /** What to do now. */
  wayOn: string;
  children?: ReactNode;
}

/** A link that opens nothing: each reason that it can have, and what to do. */
export function NotOpen({ title, reasons, wayOn, children }: Props) {
  const { t } = useTranslation('public');
  return (
    <Page title={title} lead={t('reasons')}>
      <Stack gap="lg">
        <List spacing="xs">
          {reasons.map((reason) => (
            <List.Item key={reason}>{reason}</List.Item>
          ))}
        </List>
        <Text fw={600}>{wayOn}</Text>
        {children}
      </Stack>
    </Page>
  );
}
