import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import mark from './mark.svg';
import { useMe } from './session';

/** Two arms that hold and do not touch, and the child between them. */
export function Mark({ size = 32 }: { size?: number }) {
  return <img src={mark} width={size} height={size} alt="" />;
}

export function Brand() {
  const { t } = useTranslation();
  const { center } = useMe();
  return (
    <Link to="/" className="brand">
      <Group wrap="nowrap" gap="sm">
        <Mark />
        <div className="brand-name">
          <Text component="span" display="block" fw={650} lh={1.15}>
            {t('name')}
          </Text>
          <Text component="span" display="block" size="xs" c="dimmed" lh={1.2} visibleFrom="xs">
            {center.name}
          </Text>
        </div>
      </Group>
    </Link>
  );
}
