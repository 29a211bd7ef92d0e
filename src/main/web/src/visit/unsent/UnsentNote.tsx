import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconCloudUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Visit } from '~/api/schema';
import { Ask, atOnce } from '~/ui/Ask';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { begin, discard, useWritings } from '../notes/desk';
import { outbox } from './box';
import type { Effect, Waiting } from './Outbox';

interface Props {
  visits: readonly Visit[];
  unsent: { errands: readonly Waiting[]; lost: boolean };
}

/** How much the service does not have yet, and what of it was refused: in sight until there is nothing left. */
export function UnsentNote({ visits, unsent: { errands, lost } }: Props) {
  const { t } = useTranslation('visit');
  const refused = errands.filter(({ state }) => state === 'refused');
  const waiting = errands.length - refused.length;
  return (
    <Stack gap="sm" className="unsent">
      <div role="status">
        {lost && waiting > 0 && (
          <Alert role="note"
            color="amber"
            icon={<IconCloudUpload aria-hidden />}
            title={t('unsent.title', { count: waiting })}
          >
            <Group justify="space-between" gap="sm">
              <Text className="row-what">{t('unsent.text')}</Text>
              <Button variant="default" onClick={() => outbox.send()}>
                {t('unsent.now')}
              </Button>
            </Group>
          </Alert>
        )}
      </div>
      {refused.map((errand) => (
        <Refused key={errand.key} visit={visits.find(({ id }) => id === errand.visitId)} errand={errand} />
      ))}
    </Stack>
  );
}

function Refused({ visit, errand }: { visit: Visit | undefined; errand: Waiting }) {
  const { t } = useTranslation(['visit', 'app']);
  const writing = useWritings(errand.visitId).find(({ id }) => id === errand.key);
  const told = useTold(visit, errand.effect);
  const rewrite = () => {
    if (writing !== undefined) {
      begin(errand.visitId, writing.text, writing.at);
    }
    discard(errand.key);
  };
  return (
    <Paper className="contact" p="md">
      <Stack gap="sm">
        <Text className="words" fw={600}>
          {writing?.text ?? told}
        </Text>
        <ProblemNote problem={errand.problem} />
        <Group gap="sm">
          <Button variant="default" onClick={() => outbox.again(errand.key)}>
            {t('app:again')}
          </Button>
          {writing?.noteId !== undefined && (
            <Button variant="default" onClick={rewrite}>
              {t('unsent.asNew')}
            </Button>
          )}
          <Ask title={t('unsent.drop')} text={t('unsent.dropText')} change={atOnce(() => discard(errand.key))} />
        </Group>
      </Stack>
    </Paper>
  );
}

/** What was pressed, in words. */
function useTold(visit: Visit | undefined, effect: Effect | undefined): string {
  const { t, i18n } = useTranslation('visit');
  const times = useTimes();
  switch (effect?.kind) {
    case 'IN':
    case 'OUT': {
      const names = visit?.people
        .filter(({ personId }) => effect.personIds.includes(personId))
        .map((person) => nameOf(person, i18n.language))
        .join(' + ');
      return `${times.time(effect.at)} · ${t(effect.kind === 'IN' ? 'doors.arrived' : 'doors.departed', { name: names ?? '' })}`;
    }
    case 'START':
    case 'END':
      return `${times.time(effect.at)} · ${t(effect.kind === 'START' ? 'next.started' : 'verbs.ended')}`;
    case 'NOTE':
      return `${times.time(effect.at)} · ${effect.text}`;
    default:
      return '';
  }
}
