import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useRole } from '~/app/session';

export const VIEWS = ['due', 'writing', 'approve', 'ready', 'released', 'discarded'] as const;
export type View = (typeof VIEWS)[number];

/** Where the reports stand, and the visit reports beside them. */
export function ReportsNav({ shown }: { shown: View | 'visits' }) {
  const { t } = useTranslation('reports');
  const works = useRole('COORDINATOR', 'CASE_WORKER');
  const accompanies = useRole('SUPERVISOR');
  const views: View[] = works ? [...VIEWS] : [];
  return (
    <Group component="nav" aria-label={t('title')} gap="xs" mb="lg" className="no-print">
      {views.map((view) => (
        <Choice key={view} to={`/reports?show=${view}`} label={t(`show.${view}`)} here={shown === view} />
      ))}
      {(works || accompanies) && <Choice to="/reports/visits" label={t('visits.title')} here={shown === 'visits'} />}
    </Group>
  );
}

function Choice({ to, label, here }: { to: string; label: string; here: boolean }) {
  return (
    <Button
      component={Link}
      to={to}
      size="compact-md"
      radius="xl"
      variant={here ? 'filled' : 'default'}
      aria-current={here ? 'page' : undefined}
    >
      {label}
    </Button>
  );
}
