import { NativeSelect, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { PublicSigning } from '~/api/schema';
import { isLanguage, LANGUAGES } from '~/app/languages';
import { Page } from '~/ui/Page';
import { dateLanguage } from '~/ui/times';

interface Props {
  text: PublicSigning;
  onLanguage: (language: string) => void;
  children: ReactNode;
}

/** What signing means in plain words, then the text itself, word for word. */
export function ToSign({ text, onLanguage, children }: Props) {
  const { t, i18n } = useTranslation('public');
  const until = new Intl.DateTimeFormat(dateLanguage(i18n.language), { dateStyle: 'long' }).format(new Date(text.expiresAt));
  return (
    <Page title={t(`sign.titles.${text.purpose}`)} lead={t(`sign.means.${text.purpose}`)}>
      <Stack gap="lg">
        <Text>{t('sign.free')}</Text>
        {text.languages.length > 1 && (
          <NativeSelect
            size="md"
            label={t('sign.language')}
            data={text.languages.map((value) => ({ value, label: isLanguage(value) ? LANGUAGES[value] : value }))}
            value={text.language}
            onChange={({ currentTarget }) => onLanguage(currentTarget.value)}
          />
        )}
        <Paper component="article" className="panel paper-text" p="md" lang={text.language}>
          {text.body}
        </Paper>
        <Text c="dimmed">{t('sign.until', { date: until })}</Text>
        {children}
      </Stack>
    </Page>
  );
}
