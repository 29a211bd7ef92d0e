import { Anchor, Group, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Visit } from '~/api/schema';
import { useMe } from '~/app/session';
import { Panel } from '~/ui/Panel';
import { useTimes } from '~/ui/times';

import { leftToDo } from './leftToDo';
import { useVisitIncidents } from './incidents';
import { reportOf } from './NextBar';
import { useNotes } from './notes/queries';
import type { Rights } from './rights';
import { isObserved } from './step';

/** After the end: what is still to do before the record of the visit is whole, and the record to print. */
export function Afterwards({ visit, rights }: { visit: Visit; rights: Rights }) {
  const { t, i18n } = useTranslation('visit');
  const times = useTimes();
  const me = useMe();
  const { notes, isPending } = useNotes(visit.id, true);
  const { incidents, ...found } = useVisitIncidents(visit.caseId, visit.id);
  if (isPending || found.isPending) {
    return <Skeleton height={200} />;
  }
  // What could not be read may well lack something.
  const isKnown = notes !== undefined && (incidents !== undefined || visit.caseId === undefined);
  const items = leftToDo(visit, notes, incidents, me.user.id);
  return (
    <Panel title={t(isKnown && items.every(({ met }) => met) ? 'after.whole' : 'after.title')}>
      <Stack gap="sm" component="ul" className="rows">
        {items.map(({ code, met }) => (
          <li key={code}>
            <Group wrap="nowrap" gap="sm" align="flex-start">
              {met ? (
                <IconCircleCheck size={22} className="met" aria-hidden />
              ) : (
                <IconCircleDashed size={22} className="open" aria-hidden />
              )}
              <Text component="span" fw={met ? 400 : 600}>
                <VisuallyHidden>{`${t(met ? 'after.met' : 'after.open')}: `}</VisuallyHidden>
                {t(`after.item.${code}`)}
              </Text>
            </Group>
          </li>
        ))}
      </Stack>
      <Group mt="md" gap="md">
        {rights.knowsFamily && isObserved(visit) && (
          <Anchor href={reportOf(visit.id, i18n.language)} target="_blank" rel="noreferrer">
            <Group component="span" gap={6}>
              <IconPrinter size={18} aria-hidden />
              {t('after.report')}
            </Group>
          </Anchor>
        )}
        {visit.startedAt !== undefined && visit.endedAt !== undefined && (
          <Text c="dimmed">{t('after.lasted', { from: times.time(visit.startedAt), until: times.time(visit.endedAt) })}</Text>
        )}
      </Group>
    </Panel>
  );
}
