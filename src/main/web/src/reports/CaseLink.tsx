import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { nameOf } from '~/ui/people';

import { useCaseBook } from './queries';

/** The case by its number, with its child to know it by; leads to the reports of the case. */
export function CaseLink({ id }: { id: string | undefined }) {
  const { t, i18n } = useTranslation('reports');
  const file = useCaseBook().get(id ?? '');
  if (id === undefined) {
    return null;
  }
  const children = file?.people.filter(({ role, until }) => role === 'CHILD' && until === undefined) ?? [];
  return (
    <>
      <Anchor component={Link} to={`/reports/cases/${id}`} underline="always">
        {file?.number ?? t('openCase')}
      </Anchor>
      {children.length > 0 && (
        <Text component="span" size="sm" c="dimmed" ml={8}>
          {children.map((child) => nameOf(child, i18n.language)).join(', ')}
        </Text>
      )}
    </>
  );
}
