import { Anchor, Group, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { useRole } from '~/app/session';

/** The week of a room as a sheet for its door. */
export function Papers({ rooms, date, language }: { rooms: readonly { id: string; name: string }[]; date: string; language: string }) {
  const { t } = useTranslation('timetable');
  const coordinates = useRole('COORDINATOR');
  return coordinates && rooms.length > 0 ? (
    <Group gap="md" mt="lg" className="no-print">
      <Text c="dimmed">{t('paper')}</Text>
      {rooms.map(({ id, name }) => (
        <Anchor
          key={id}
          href={`/api/v1/rooms/${id}/week.pdf?day=${date}&language=${language}`}
          target="_blank"
          rel="noreferrer"
          className="tt-paper"
        >
          <IconPrinter size={16} aria-hidden />
          {t('paperOf', { room: name })}
        </Anchor>
      ))}
    </Group>
  ) : null;
}
