import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Incident, Recipient } from '~/api/schema';
import { Panel } from '~/ui/Panel';

const FOR = ['COURT', 'CHILD_PROTECTION', 'RESIDENTIAL_PARENT', 'VISITING_PARENT', 'FILE'] as const satisfies readonly Recipient[];

/** The report on paper: each reader's copy is without what they must not learn. */
export function Printing({ incident }: { incident: Incident }) {
  const { t, i18n } = useTranslation('incidents');
  return (
    <Panel title={t('print.title')}>
      <Text c="dimmed" mb="sm">
        {t('print.text')}
      </Text>
      <Stack gap="xs" component="ul" className="rows">
        {FOR.map((recipient) => (
          <li key={recipient}>
            <Anchor
              href={`/api/v1/incidents/${incident.id}/report.pdf?for=${recipient}&language=${i18n.language}`}
              target="_blank"
              rel="noreferrer"
            >
              {t(`print.for.${recipient}`)}
            </Anchor>
          </li>
        ))}
      </Stack>
    </Panel>
  );
}
