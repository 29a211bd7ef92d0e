import { Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ScreeningLevel } from '~/api/schema';
import { useQuestionnaire } from '~/center/queries';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

const COLOURS: Record<ScreeningLevel, string> = { GREEN: 'lagoon', AMBER: 'amber', RED: 'red' };

/** The questions in use, and what each answer stands for. */
export function Questionnaire() {
  const { t } = useTranslation(['settings', 'words']);
  const { data: inUse, error } = useQuestionnaire();
  return (
    <>
      <ProblemNote problem={error} />
      {inUse !== undefined && (
        <Panel title={t('questions.title', { version: inUse.version })}>
          <Text c="dimmed">{t('questions.ambers', { count: inUse.ambersForRed })}</Text>
          <Stack gap={0} component="ol" className="rows">
            {inUse.questions.map((question) => (
              <li className="row" key={question.code}>
                <Text fw={600}>{question.text}</Text>
                <Stack gap={6} mt={6} component="ul" className="rows">
                  {question.options.map((option) => (
                    <li key={option.code}>
                      <Group gap="xs">
                        <Badge variant="light" color={COLOURS[option.level]} className={`status status-${COLOURS[option.level]}`}>
                          {t(`words:level.${option.level}`)}
                        </Badge>
                        <Text component="span" className="row-what">
                          {option.text}
                        </Text>
                        {option.underInvestigation && (
                          <Text component="span" size="sm" c="dimmed">
                            {t('questions.investigated')}
                          </Text>
                        )}
                      </Group>
                    </li>
                  ))}
                </Stack>
              </li>
            ))}
          </Stack>
        </Panel>
      )}
    </>
  );
}
