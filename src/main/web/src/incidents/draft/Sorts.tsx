import { Alert, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { OccurrenceCategory, OccurrenceSeverity, VisitMeasure } from '~/api/schema';
import { Panel } from '~/ui/Panel';

import { categoriesQuery } from '../queries';
import type { Autosave } from './Autosave';
import type { Values } from './values';

interface Props {
  draft: Autosave<Values>;
  values: Values;
}

/** What it was and how grave: two touches, and the report is begun. */
export function Sorts({ draft, values, missing }: Props & { missing: string | undefined }) {
  const { t, i18n } = useTranslation('incidents');
  const { data } = useQuery(categoriesQuery(i18n.language));
  return (
    <Panel title={t('what')}>
      <Stack gap="lg">
        <Radio.Group
          label={t('category')}
          value={values.category}
          error={values.category === null ? missing : undefined}
          onChange={(category) => draft.change({ category: category as OccurrenceCategory })}
        >
          <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="xs" mt="xs">
            {data?.categories.map(({ category, name, examples }) => (
              <Choice key={category} value={category} name={name} example={examples[0]} />
            ))}
          </SimpleGrid>
        </Radio.Group>
        <Radio.Group
          label={t('severity')}
          value={values.severity}
          error={values.severity === null ? missing : undefined}
          onChange={(severity) => draft.change({ severity: severity as OccurrenceSeverity })}
        >
          <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs" mt="xs">
            {data?.severities.map(({ severity, name, examples }) => (
              <Choice key={severity} value={severity} name={name} example={examples[0]} />
            ))}
          </SimpleGrid>
        </Radio.Group>
      </Stack>
    </Panel>
  );
}

function Choice({ value, name, example }: { value: string; name: string; example: string | undefined }) {
  return <Radio className="incident-sort" value={value} label={<b>{name}</b>} description={example} />;
}

/** A critical one suspends the case; of the visit that is running, who is there decides. */
export function Measure({ draft, values }: Props) {
  const { t } = useTranslation('incidents');
  if (values.severity !== 'CRITICAL') {
    return null;
  }
  return (
    <Alert role="note" color="red" title={t('critical')}>
      <Text mb="sm">{t('criticalText')}</Text>
      {values.visitId !== undefined && (
        <Radio.Group
          label={t('measure.title')}
          value={values.visitMeasure ?? 'NONE'}
          onChange={(chosen) => draft.change({ visitMeasure: chosen === 'NONE' ? null : (chosen as VisitMeasure) })}
        >
          <Stack gap="xs" mt={4}>
            {(['PAUSE', 'END', 'NONE'] as const).map((measure) => (
              <Radio key={measure} value={measure} label={t(`measure.${measure}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </Alert>
  );
}

