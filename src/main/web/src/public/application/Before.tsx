import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What somebody should know before the first question: how it goes, what becomes of it, how to stay safe. */
export function Before({ onBegin }: { onBegin: () => void }) {
  const { t } = useTranslation('application');
  return (
    <Stack gap="md">
      <Text fw={600}>{t('before.danger')}</Text>
      <Part title={t('before.how')} sentences={[t('before.howApply'), t('before.howOther'), t('before.howCenter')]} />
      <Part
        className="advice"
        title={t('before.safety')}
        sentences={[t('before.safetyLeave'), t('before.safetyHistory'), t('before.safetyDevice')]}
      />
      <Part
        title={t('before.data')}
        sentences={[t('before.dataWho'), t('before.dataEnd'), t('before.dataBack'), t('before.dataDevice')]}
      />
      <Button size="lg" onClick={onBegin}>
        {t('before.begin')}
      </Button>
    </Stack>
  );
}

function Part({ title, sentences, className = '' }: { title: string; sentences: string[]; className?: string }) {
  return (
    <Paper component="section" className={`panel ${className}`} p="md">
      <Title order={2} size="h3" mb="xs">
        {title}
      </Title>
      <ul className="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Paper>
  );
}
