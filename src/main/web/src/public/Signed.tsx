import { Alert, Paper, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { serviceNow } from '~/api/clock';
import type { PublicSigning } from '~/api/schema';
import { Print } from '~/ui/Copy';
import { Page } from '~/ui/Page';
import { dateLanguage } from '~/ui/times';

/** The copy for whoever signed: it is shown now and never again. */
export function Signed({ text, name }: { text: PublicSigning; name: string }) {
  const { t, i18n } = useTranslation('public');
  const [at] = useState(() => new Date(serviceNow()));
  const date = new Intl.DateTimeFormat(dateLanguage(i18n.language), { dateStyle: 'long' }).format(at);
  return (
    <Page title={t('sign.done')}>
      <Stack gap="lg">
        <Alert role="status" className="no-print" icon={<IconCircleCheck aria-hidden />}>
          {t('sign.doneText')}
        </Alert>
        <Paper component="article" className="panel paper-text" p="md" lang={text.language}>
          {text.body}
        </Paper>
        <div>
          <Text fw={600}>{t('sign.by', { name, date })}</Text>
          <Text c="dimmed">{t('sign.version', { version: text.textVersion })}</Text>
        </div>
        <div>
          <Print />
        </div>
      </Stack>
    </Page>
  );
}
