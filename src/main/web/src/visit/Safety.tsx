import { Alert, Badge, Button, Collapse, Group, List, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { SafetyNotes, SafetyPlan, Visit } from '~/api/schema';
import { Panel } from '~/ui/Panel';
import { Part } from '~/ui/Part';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';

import { useAcknowledgement } from './conduct';

const COLOURS = { GREEN: 'lagoon', AMBER: 'amber', RED: 'red' } as const;

interface Props {
  visit: Visit;
  sheet: SafetyNotes;
  /** Its supervisor has yet to say that they have read it. */
  unread: boolean;
}

/** What everyone at the visit must know to keep each other safe. */
export function Safety({ visit, sheet, unread }: Props) {
  const { t } = useTranslation(['visit', 'words']);
  const [opened, all] = useDisclosure(unread);
  return (
    <Panel
      title={t('safety.title')}
      actions={
        sheet.level !== undefined && (
          <Badge variant="light" size="lg" color={COLOURS[sheet.level]} className={`status status-${COLOURS[sheet.level]}`}>
            {t('safety.level', { level: t(`words:level.${sheet.level}`) })}
          </Badge>
        )
      }
    >
      <Stack gap="md">
        <Dangers sheet={sheet} />
        {sheet.plan === undefined && <Text c="dimmed">{t('safety.noPlan')}</Text>}
        {!unread && (
          <Button variant="default" aria-expanded={opened} onClick={all.toggle} className="visit-start">
            {t(opened ? 'safety.less' : 'safety.more')}
          </Button>
        )}
        <Collapse expanded={opened}>
          <Stack gap="md">
            {sheet.plan !== undefined && <Plan plan={sheet.plan} />}
            <Known visit={visit} sheet={sheet} />
          </Stack>
        </Collapse>
        {unread && sheet.plan !== undefined && <Acknowledging visitId={visit.id} version={sheet.plan.version} />}
      </Stack>
    </Panel>
  );
}

/** What is never folded away. */
function Dangers({ sheet }: { sheet: SafetyNotes }) {
  const { t } = useTranslation('visit');
  const dangers = [
    sheet.domesticViolence ? t('safety.violence') : undefined,
    sheet.restrainingOrder ? t('safety.restrained') : undefined,
    sheet.plan?.medical === undefined ? undefined : `${t('safety.medical')}: ${sheet.plan.medical}`,
    ...(sheet.plan?.notAllowed ?? []).map((what) => `${t('safety.notAllowed')}: ${what}`),
  ].filter((danger) => danger !== undefined);
  return dangers.length === 0 ? null : (
    <Alert role="note" color="red">
      <List>
        {dangers.map((danger) => (
          <List.Item key={danger}>{danger}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Plan({ plan }: { plan: SafetyPlan }) {
  const { t } = useTranslation('visit');
  return (
    <Stack gap="sm">
      {plan.arrival !== undefined && <Part title={t('safety.arrival')}>{plan.arrival}</Part>}
      {plan.departure !== undefined && <Part title={t('safety.departure')}>{plan.departure}</Part>}
      {plan.steps.map(({ occasion, action }) => (
        <Part key={occasion + action} title={t('safety.if', { occasion })}>
          {action}
        </Part>
      ))}
    </Stack>
  );
}

function Known({ visit, sheet }: { visit: Visit; sheet: SafetyNotes }) {
  const { t, i18n } = useTranslation('visit');
  const name = (id: string) => {
    const person = visit.people.find(({ personId }) => personId === id);
    return person === undefined ? '' : nameOf(person, i18n.language);
  };
  return (
    <Stack gap="sm">
      {sheet.mayCollect.length > 0 && (
        <Part title={t('safety.mayCollect')}>
          {sheet.mayCollect.map((person) => nameOf(person, i18n.language)).join(', ')}
        </Part>
      )}
      {sheet.needs.map(({ personId, needs }) => (
        <Part key={personId} title={t('safety.needs', { name: name(personId) })}>
          {needs}
        </Part>
      ))}
      {sheet.allegations !== undefined && <Part title={t('safety.allegations')}>{sheet.allegations}</Part>}
      {sheet.factors.length > 0 && <Part title={t('safety.factors')}>{sheet.factors.join('; ')}</Part>}
      {sheet.notes !== undefined && <Part title={t('safety.notes')}>{sheet.notes}</Part>}
    </Stack>
  );
}

function Acknowledging({ visitId, version }: { visitId: string; version: number }) {
  const { t } = useTranslation('visit');
  const acknowledgement = useAcknowledgement(visitId);
  return (
    <Stack gap="sm">
      <ProblemNote problem={acknowledgement.error} />
      <Text>{t('safety.first')}</Text>
      <Group>
        <Button
          size="xl"
          className="touch"
          leftSection={<IconShieldCheck aria-hidden />}
          loading={acknowledgement.isPending}
          onClick={() => acknowledgement.mutate(version)}
        >
          {t('safety.read')}
        </Button>
      </Group>
    </Stack>
  );
}
