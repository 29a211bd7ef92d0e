import { List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

/** What kinds of incidents there are, with examples of each, so that all staff name the same thing alike. */
export function IncidentCategories() {
  const { t, i18n } = useTranslation('settings');
  const { data, error } = useQuery({
    queryKey: ['incident-categories', i18n.language],
    queryFn: () => take(api.GET('/incident-categories')),
  });
  return (
    <>
      <ProblemNote problem={error} />
      {data !== undefined && (
        <>
          <Panel title={t('categories.severities')}>
            <Examples of={data.severities} />
          </Panel>
          <Panel title={t('categories.title')}>
            <Examples of={data.categories} />
          </Panel>
        </>
      )}
    </>
  );
}

function Examples({ of }: { of: { name: string; examples: string[] }[] }) {
  return (
    <Stack gap={0} component="ul" className="rows">
      {of.map(({ name, examples }) => (
        <li className="row" key={name}>
          <Text fw={600}>{name}</Text>
          <List size="sm" c="dimmed">
            {examples.map((example) => (
              <List.Item key={example}>{example}</List.Item>
            ))}
          </List>
        </li>
      ))}
    </Stack>
  );
}
