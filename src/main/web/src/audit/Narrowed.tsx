import { Button, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { useStaff } from '~/center/queries';
import { useAsked } from '~/ui/asked';

/** That only one case, one record or an account that is none of the staff is shown, and the way back to all. */
export function Narrowed() {
  const { t } = useTranslation('audit');
  const asked = useAsked();
  const staff = useStaff();
  const actor = asked.get('actor');
  const stranger = actor !== null && staff.size > 0 && !staff.has(actor);
  const narrowed = (['actor', 'case', 'subject'] as const).filter(
    (name) => asked.get(name) !== null && (name !== 'actor' || stranger),
  );
  return narrowed.length === 0 ? null : (
    <Group mb="md">
      {narrowed.map((name) => (
        <Group key={name} gap="xs">
          <Text>{t(`only.${name}`, { id: (asked.get(name) ?? '').slice(0, 8) })}</Text>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconX size={16} aria-hidden />}
            onClick={() => asked.put({ [name]: null })}
          >
            {t('showAll')}
          </Button>
        </Group>
      ))}
    </Group>
  );
}
