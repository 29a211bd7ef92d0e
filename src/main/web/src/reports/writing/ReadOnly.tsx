import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { CourtReport } from '~/api/schema';
import { Panel } from '~/ui/Panel';

import { Hints } from './Hints';

/** What the author wrote, for whoever reads it before it goes out. */
export function ReadOnly({ report }: { report: CourtReport }) {
  const { t } = useTranslation('reports');
  if (report.introduction === undefined) {
    return null;
  }
  return (
    <Panel title={t('text.title')}>
      <Stack gap="md">
        <Said title={t('text.introduction')} text={report.introduction} />
        <Hints hints={report.hints} section="introduction" />
        {report.answers?.map(({ question, answer }, index) => (
          <div key={index}>
            <Said title={question} text={answer} />
            <Hints hints={report.hints} section={`answers[${index}]`} />
          </div>
        ))}
        <Said title={t('text.summary')} text={report.summary ?? ''} />
        <Hints hints={report.hints} section="summary" />
      </Stack>
    </Panel>
  );
}

function Said({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation('reports');
  return (
    <div>
      <Title order={3}>{title}</Title>
      <Text className="report-text" c={text === '' ? 'dimmed' : undefined}>
        {text === '' ? t('text.empty') : text}
      </Text>
    </div>
  );
}
