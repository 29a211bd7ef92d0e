import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconDoorEnter, IconDoorExit, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Visit } from '~/api/schema';
import { useMe } from '~/app/session';
import type { Passing } from '~/today/doors';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';

import { usePass } from './door/usePass';
import { EDITOR } from './notes/Editor';
import { useNotes } from './notes/queries';
import { Signing } from './notes/Signing';
import type { Rights } from './rights';
import { nextStep, type Step } from './step';
import { useUnsent } from './unsent/box';
import { useFocusKept } from './useFocusKept';
import { useNow } from './useNow';
import { Confirm, End, Start } from './verbs/Proceeding';

interface Props {
  visit: Visit;
  rights: Rights;
  unread: boolean;
}

/** The one thing to do next, and the way to tell of an incident: always in sight. */
export function NextBar({ visit, rights, unread }: Props) {
  const { t } = useTranslation('visit');
  const times = useTimes();
  const me = useMe();
  const now = useNow();
  const { notes } = useNotes(visit.id, rights.mayConduct);
  const { errands, lost } = useUnsent(visit.id);
  const step = nextStep(visit, {
    today: times.today(),
    day: times.dateOf(visit.startsAt),
    now,
    unsigned: notes?.filter((note) => note.author === me.user.id && note.signedAt === undefined).length ?? 0,
    mayPlan: rights.mayPlan,
    mayConduct: rights.mayConduct,
    mayPrint: rights.knowsFamily,
  });
  const focus = useFocusKept<HTMLElement>(step.kind);
  return (
    <section {...focus} className="visit-bar" aria-label={t('next.title')}>
      <Group gap="sm" className="visit-bar-main">
        {unread ? <Text fw={600}>{t('next.readFirst')}</Text> : <Do visit={visit} step={step} />}
        {step.kind === 'PASS' && step.mayStart && !unread && <Start visit={visit} />}
        {visit.status === 'IN_PROGRESS' && rights.mayConduct && step.kind !== 'END' && !unread && <End visit={visit} />}
      </Group>
      {lost && errands.length > 0 && (
        <Text component="span" className="overdue">
          {t('unsent.count', { number: errands.length })}
        </Text>
      )}
      {rights.mayConduct && visit.caseId !== undefined && (
        <Button
          component={Link}
          to={`/incidents/new?visit=${visit.id}`}
          size="lg"
          color="red"
          variant="light"
          className="touch incident-button"
          leftSection={<IconAlertTriangle aria-hidden />}
        >
          {t('next.incident')}
        </Button>
      )}
    </section>
  );
}

function Do({ visit, step }: { visit: Visit; step: Step }) {
  const { t, i18n } = useTranslation('visit');
  const times = useTimes();
  switch (step.kind) {
    case 'PASS':
      return <Pass passing={step.passing} />;
    case 'CONFIRM':
      return <Confirm visit={visit} />;
    case 'WAIT':
      return <Text fw={600}>{t('next.wait', { day: times.day(times.dateOf(visit.startsAt)) })}</Text>;
    case 'START':
      return <Start visit={visit} isNext />;
    case 'WRITE':
      return (
        <Button size="lg" className="touch" onClick={() => document.getElementById(EDITOR)?.focus()}>
          {t('next.write')}
        </Button>
      );
    case 'END':
      return <End visit={visit} isNext />;
    case 'SIGN':
      return <Signing visitId={visit.id} isNext />;
    case 'REPORT':
      return (
        <Button
          component="a"
          size="lg"
          className="touch"
          href={reportOf(visit.id, i18n.language)}
          target="_blank"
          rel="noreferrer"
          leftSection={<IconPrinter aria-hidden />}
        >
          {t('next.report')}
        </Button>
      );
    default:
      return null;
  }
}

export function reportOf(visitId: string, language: string): string {
  return `/api/v1/visits/${visitId}/report.pdf?language=${language}`;
}

function Pass({ passing }: { passing: Passing }) {
  const { t, i18n } = useTranslation('visit');
  const times = useTimes();
  const go = usePass();
  const { kind, person, children, at } = passing;
  const names = [person, ...children].map((one) => nameOf(one, i18n.language)).join(' + ');
  return (
    <Button
      size="lg"
      className="touch"
      leftSection={kind === 'IN' ? <IconDoorEnter aria-hidden /> : <IconDoorExit aria-hidden />}
      onClick={() => go(passing)}
    >
      {t(kind === 'IN' ? 'next.in' : 'next.out', { names, time: times.time(at) })}
    </Button>
  );
}
