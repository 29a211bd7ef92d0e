import { Alert, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ChoicesRequest, Hits } from '~/api/schema';
import { useRooms } from '~/center/queries';
import { useTimes } from '~/ui/times';

import { isOpen } from './hits';

interface Props {
  hits: Hits;
  choice: ChoicesRequest | undefined;
  onChoose: (choice: ChoicesRequest) => void;
}

/** The visits ahead that it would hit, and what shall become of them. */
export function HitVisits({ hits, choice, onChoose }: Props) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const rooms = useRooms();
  return (
    <Alert color="amber" role="group" title={t('hits.title', { count: hits.count })}>
      <Stack gap="sm">
        <div role="status">
          <ul className="hit-list">
            {hits.items.map((hit) => (
              <li key={hit.visitId}>
                {[
                  times.moment(hit.startsAt),
                  hit.roomId === undefined ? undefined : rooms.get(hit.roomId)?.name,
                  t(`hits.outcome.${hit.outcome}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </div>
        {isOpen(hits) && (
          <>
            <Radio.Group
              label={t('hits.choose')}
              value={choice?.all ?? ''}
              onChange={(all) => onChoose({ ...choice, all: all as ChoicesRequest['all'] })}
            >
              <Stack gap="xs" mt={6}>
                <Radio value="FIND" label={t('hits.FIND')} />
                <Radio value="CANCEL" label={t('hits.CANCEL')} />
              </Stack>
            </Radio.Group>
            <TextInput
              label={t('hits.reason')}
              value={choice?.reason ?? ''}
              onChange={({ currentTarget }) =>
                onChoose({ ...choice, reason: currentTarget.value === '' ? undefined : currentTarget.value })
              }
            />
          </>
        )}
        <Text size="sm">{t('hits.sure')}</Text>
      </Stack>
    </Alert>
  );
}
