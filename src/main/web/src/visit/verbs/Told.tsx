import { List, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Visit } from '~/api/schema';
import { nameOf } from '~/ui/people';

/** Who of the family hears of a change by message, and who must be told otherwise. */
export function Told({ visit }: { visit: Visit }) {
  const { t, i18n } = useTranslation('visit');
  const adults = visit.people.filter(({ role }) => role !== 'CHILD');
  const choices = useQueries({
    queries: adults.map(({ personId }) => ({
      queryKey: ['messaging', personId],
      queryFn: () => take(api.GET('/people/{personId}/messaging', { params: { path: { personId } } })),
    })),
  });
  return adults.length === 0 ? null : (
    <div>
      <Text fw={600}>{t('told.title')}</Text>
      <List size="sm">
        {adults.map((person, index) => {
          const channel = choices[index]?.data?.channel;
          return (
            <List.Item key={person.personId}>
              {`${nameOf(person, i18n.language)}: ${channel === undefined ? '…' : t(`told.${channel}`)}`}
            </List.Item>
          );
        })}
      </List>
    </div>
  );
}
