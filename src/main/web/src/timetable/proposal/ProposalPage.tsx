import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useChange } from '~/api/changes';
import { serviceNow } from '~/api/clock';
import type { Proposal } from '~/api/schema';
import { Ask } from '~/ui/Ask';
import { Empty } from '~/ui/Empty';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { Waiting } from '~/ui/Waiting';

import { TIMETABLE } from '../queries';
import { Beside } from './Beside';
import { Lots, Unserved } from './Families';
import { accept, discard, useProposal } from './queries';
import { Rows } from './Rows';
import { isOpen } from './sides';

const SECOND_MS = 1_000;

/** A proposal beside today's timetable: what is new, what moves, who is better off, and the decision. */
export function Component() {
  const { id = '' } = useParams();
  const { data: proposal, error } = useProposal(id);
  // One answer that got lost while it is being made is none that ends the screen.
  if (error !== null && proposal === undefined) {
    throw error;
  }
  return proposal === undefined ? <Waiting /> : <Shown proposal={proposal} />;
}

function Shown({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('proposal');
  const times = useTimes();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const { status, rows } = proposal;
  const open = rows.filter(isOpen).map(({ number }) => number);
  return (
    <Page
      title={t('one', { date: times.date(proposal.from) })}
      lead={[t('span', { date: times.date(proposal.from), count: proposal.weeks }), t(`status.${status}`)].join(' · ')}
      actions={
        <Button component={Link} to="/timetable/proposals" variant="default">
          {t('all')}
        </Button>
      }
    >
      <Stack gap="lg">
        {status === 'RUNNING' && <Running since={proposal.requestedAt} />}
        {status === 'FAILED' && <Alert color="red" title={t('failed')} />}
        {status !== 'RUNNING' && status !== 'FAILED' && (
          <>
            {status === 'READY' && open.length > 0 && <Decision proposal={proposal} chosen={open.filter((number) => chosen.has(number))} count={open.length} />}
            {rows.length === 0 && <Empty title={t('nothing.title')} text={t('nothing.text')} />}
            {rows.length > 0 && (
              <Panel title={t('rows.title')}>
                <Rows rows={rows} chosen={chosen} onChoose={status === 'READY' ? setChosen : undefined} />
              </Panel>
            )}
            <Panel title={t('lots.title')}>
              <Lots rows={rows} />
              <Unserved unserved={proposal.unserved} />
            </Panel>
            <Panel title={t('beside.title')}>
              <Beside proposal={proposal} />
            </Panel>
          </>
        )}
      </Stack>
    </Page>
  );
}

/** How long it is being made already; whoever leaves finds it in the list. */
function Running({ since }: { since: string }) {
  const { t } = useTranslation('proposal');
  const [now, setNow] = useState(serviceNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serviceNow()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.round((Date.parse(now) - Date.parse(since)) / SECOND_MS));
  return (
    <Panel title={t('running.title')}>
      <Group gap="md" wrap="nowrap">
        <Loader size="sm" aria-hidden />
        <div>
          <Text role="status">{t('running.text')}</Text>
          <Text c="dimmed" size="sm">
            {t('running.since', { count: seconds })}
          </Text>
        </div>
      </Group>
    </Panel>
  );
}

interface DecisionProps {
  proposal: Proposal;
  chosen: number[];
  /** How many of its rows are still open. */
  count: number;
}

function Decision({ proposal, chosen, count }: DecisionProps) {
  const { t } = useTranslation('proposal');
  const refreshes = [...TIMETABLE, ['proposals']];
  const whole = useChange({ run: () => accept(proposal.id), refreshes, said: t('accepted') });
  const part = useChange({ run: () => accept(proposal.id, chosen), refreshes, said: t('acceptedPart') });
  const away = useChange({ run: () => discard(proposal.id), refreshes, said: t('discarded') });
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Ask title={t('acceptAll', { count })} text={t('acceptText')} change={whole} harmless />
        <Button
          variant="default"
          disabled={chosen.length === 0}
          loading={part.isPending}
          onClick={() => part.mutate()}
        >
          {t('acceptChosen', { count: chosen.length })}
        </Button>
        <Ask title={t('discard')} text={t('discardText')} change={away} />
      </Group>
      <ProblemNote problem={part.error} />
    </Stack>
  );
}
