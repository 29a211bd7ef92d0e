import { Alert, Checkbox, Group, List, Radio, Stack, TagsInput, Text, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { QuestionnaireScore, Referral, ScreeningDecision, ScreeningLevel } from '~/api/schema';
import { Panel } from '~/ui/Panel';

import type { ScreenValues } from './values';

const LEVELS = ['GREEN', 'AMBER', 'RED'] as const satisfies readonly ScreeningLevel[];
const DECISIONS = ['PROCEED', 'REFUSE'] as const satisfies readonly ScreeningDecision[];

interface Props {
  form: UseFormReturnType<ScreenValues>;
  referral: Referral;
  score: QuestionnaireScore | undefined;
}

/** What the answers propose, and what a person decides: the two may differ, with a reason. */
export function Judgement({ form, referral, score }: Props) {
  const { t } = useTranslation(['screening', 'words']);
  const { level, decision } = form.values;
  const lower = score !== undefined && level !== '' && LEVELS.indexOf(level) < LEVELS.indexOf(score.level);
  return (
    <Panel title={t('judgement')}>
      <Stack gap="lg">
        <Proposal score={score} />
        <Radio.Group name="level" label={t('level')} description={t('levelText')} withAsterisk {...form.getInputProps('level')}>
          <Group gap="lg" mt="xs">
            {LEVELS.map((value) => (
              <Radio key={value} value={value} label={t(`words:level.${value}`)} />
            ))}
          </Group>
        </Radio.Group>
        <TagsInput label={t('factors')} description={t('factorsText')} {...form.getInputProps('factors')} />
        <Radio.Group name="decision" label={t('decision')} withAsterisk {...form.getInputProps('decision')}>
          <Stack gap="xs" mt="xs">
            {DECISIONS.map((value) => (
              <Radio key={value} value={value} label={t(`decisions.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {decision === 'PROCEED' && score?.withinCapacity === false && (
          <Alert color="red" role="status">
            {t('aboveCapacity')}
          </Alert>
        )}
        {score?.underInvestigation === true && referral.court !== undefined && (
          <Checkbox
            label={t('ordered')}
            description={t('orderedText')}
            {...form.getInputProps('orderSaysOtherwise', { type: 'checkbox' })}
          />
        )}
        <Checkbox
          label={t('oneToOne')}
          description={t('oneToOneText')}
          {...form.getInputProps('oneToOne', { type: 'checkbox' })}
        />
        <Textarea
          label={t('notes')}
          description={t(lower ? 'notesLower' : 'notesText')}
          withAsterisk={lower}
          autosize
          minRows={3}
          {...form.getInputProps('notes')}
        />
      </Stack>
    </Panel>
  );
}

function Proposal({ score }: { score: QuestionnaireScore | undefined }) {
  const { t } = useTranslation(['screening', 'words']);
  if (score === undefined) {
    return <Text c="dimmed">{t('noScore')}</Text>;
  }
  return (
    <Alert
      role="status"
      color={{ GREEN: 'lagoon', AMBER: 'amber', RED: 'red' }[score.level]}
      icon={<IconScale aria-hidden />}
      title={t('proposed', { level: t(`words:level.${score.level}`) })}
    >
      {score.reasons.length === 0 && <Text>{t('noReasons')}</Text>}
      <List size="sm">
        {score.reasons.map((reason) => (
          <List.Item key={reason.question}>{`${reason.text} (${t(`words:level.${reason.level}`)})`}</List.Item>
        ))}
      </List>
      {score.underInvestigation && <Text mt="xs">{t('investigation')}</Text>}
      {!score.withinCapacity && <Text mt="xs">{t('aboveCapacity')}</Text>}
    </Alert>
  );
}
