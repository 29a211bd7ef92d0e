import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Visit } from '~/api/schema';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useCarryingOn, useVisitIncidents } from './incidents';

/** What threatened safety at this visit; one that stands still because of it is continued from here. */
export function VisitIncidents({ visit, caseId }: { visit: Visit; caseId: string }) {
  const { t } = useTranslation(['visit', 'words']);
  const times = useTimes();
  const { incidents = [] } = useVisitIncidents(caseId, visit.id);
  const carryingOn = useCarryingOn(t('pause.over'));
  const pausing =
    visit.status === 'IN_PROGRESS'
      ? incidents.find((any) => any.visitPause !== undefined && any.visitPause.continuedAt === undefined)
      : undefined;
  return (
    <>
      {pausing?.visitPause !== undefined && (
        <Alert role="note"
          color="amber"
          icon={<IconPlayerPause aria-hidden />}
          title={t('pause.title', { time: times.time(pausing.visitPause.pausedAt) })}
        >
          <Text mb="sm">{t('pause.text')}</Text>
          <ProblemNote problem={carryingOn.error} />
          <Button size="lg" className="touch" loading={carryingOn.isPending} onClick={() => carryingOn.mutate(pausing.id)}>
            {t('pause.continue')}
          </Button>
        </Alert>
      )}
      {incidents.length > 0 && (
        <Panel title={t('incidents')}>
          <Stack gap={0} component="ul" className="rows">
            {incidents.map((incident) => (
              <li className="row" key={incident.id}>
                <Group justify="space-between" gap="xs">
                  <Anchor component={Link} to={`/incidents/${incident.id}`} fw={600}>
                    {`${times.time(incident.occurredAt)} · ${t(`words:category.${incident.category}`)}`}
                  </Anchor>
                  <Text component="span" c="dimmed" size="sm">
                    {[t(`words:severity.${incident.severity}`), t(`words:incidentStatus.${incident.status}`)].join(' · ')}
                  </Text>
                </Group>
              </li>
            ))}
          </Stack>
        </Panel>
      )}
    </>
  );
}
