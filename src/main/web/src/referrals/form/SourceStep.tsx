import { Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Priority, ReferralSource } from '~/api/schema';
import { useTimes } from '~/ui/times';

import { languageNames } from '../languages';
import { ChoiceBox, DateBox, PartProblem, TextBox } from './Boxes';
import { Order } from './Order';
import type { Intake } from './useSteps';

const SOURCES = ['COURT', 'AGENCY', 'SELF'] as const satisfies readonly ReferralSource[];
const URGENCIES = ['LOW', 'NORMAL', 'HIGH'] as const satisfies readonly Priority[];

/** Who refers the family, why, and by which order. */
export function SourceStep({ intake }: { intake: Intake }) {
  const { t, i18n } = useTranslation(['referralForm', 'words']);
  const times = useTimes();
  const { form, forCourt } = intake;
  const { source } = form.values;
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t(forCourt ? 'source.forCourt' : 'source.lead')}</Text>
      {!forCourt && (
        <Radio.Group name="source" label={t('fields.source')} withAsterisk {...form.getInputProps('source')}>
          <Group gap="sm" mt={6} align="stretch">
            {SOURCES.map((value) => (
              <Radio
                key={value}
                value={value}
                className="source-choice"
                label={t(`source.${value}`)}
                description={t(`source.${value}_text`)}
              />
            ))}
          </Group>
        </Radio.Group>
      )}
      {source === 'AGENCY' && <TextBox intake={intake} path="agency" label={t('fields.agency')} required />}
      <PartProblem intake={intake} path="court" />
      {(source === 'COURT' || source === 'AGENCY') && <Order intake={intake} optional={source === 'AGENCY'} />}
      <Textarea
        label={t('fields.reason')}
        description={t('source.reason')}
        withAsterisk
        autosize
        minRows={3}
        {...form.getInputProps('reason')}
      />
      <div className="pair">
        <ChoiceBox
          intake={intake}
          path="urgency"
          label={t('fields.urgency')}
          required
          data={URGENCIES.map((value) => ({ value, label: t(`words:urgency.${value}`) }))}
        />
        <ChoiceBox
          intake={intake}
          path="language"
          label={t('fields.language')}
          description={t('source.language')}
          required
          data={languageNames(i18n.language)}
        />
        {!forCourt && (
          <DateBox
            intake={intake}
            path="receivedAt"
            maxDate={times.today()}
            label={t('fields.receivedAt')}
            description={t('source.receivedAt')}
          />
        )}
      </div>
    </Stack>
  );
}
