import { Alert, Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import type { VisitHit } from '~/api/schema';
import { useCenter } from '~/app/session';
import { Form } from '~/ui/Form';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { Window } from '~/ui/Window';
import { useUnsaved, useWindow } from '~/ui/windowContext';

import { HOUSE } from '../queries';
import { addDays } from '../zone';
import { choicesOf, enter, placeOf, useImpact, type Choices, type Closing } from './closings';
import { ClosingFields } from './ClosingFields';
import { closingOf, type Entered } from './entered';
import { HitList } from './HitList';

const PAUSE_MS = 300;

interface Props {
  kind: Closing['kind'] | undefined;
  onClose: () => void;
}

/** Enters a closing after one has seen what it hits, and said what becomes of it. */
export function ClosingDialog({ kind, onClose }: Props) {
  const { t } = useTranslation('planning');
  return (
    <Window
      opened={kind !== undefined}
      onClose={onClose}
      size="xl"
      title={kind === undefined ? '' : t(`closing.enter.${kind}`)}
    >
      {kind !== undefined && <ClosingForm kind={kind} />}
    </Window>
  );
}

function ClosingForm({ kind }: { kind: Closing['kind'] }) {
  const { t } = useTranslation(['planning', 'timetable', 'app']);
  const times = useTimes();
  const { timeZone } = useCenter();
  const tomorrow = addDays(times.today(), 1);
  const window = useWindow();
  const [first] = useState<Entered>({
    who: null,
    from: tomorrow,
    fromTime: '09:00',
    to: tomorrow,
    toTime: '18:00',
    reason: '',
  });
  const [entered, setEntered] = useState(first);
  useUnsaved(entered !== first);
  const [choices, setChoices] = useState<Choices>({});
  const closing = closingOf(kind, timeZone, entered);
  const place = placeOf(closing);
  const [settled] = useDebouncedValue(place, PAUSE_MS);
  // While one types nothing is known of what it hits, and nothing can be saved.
  const impact = useImpact(place === settled ? closing : undefined, choices);
  const hits = impact.data?.items ?? [];
  const open = hits.filter(({ outcome }) => outcome === 'UNDECIDED').length;
  const put = (part: Partial<Entered>) => {
    setEntered({ ...entered, ...part });
    if (part.reason === undefined) {
      setChoices({});
    }
  };
  const saving = useChange({
    run: async () => closing !== undefined && enter(closing, choicesOf(choices, entered.reason.trim()), false),
    refreshes: HOUSE,
    said: t('closing.saved'),
    then: window.close,
  });
  return (
    <Form onSubmit={() => saving.mutate()}>
      <ClosingFields kind={kind} entered={entered} put={put} problem={impact.error} />
      <div role="status">
        {closing === undefined && <Text c="dimmed">{t('closing.incomplete')}</Text>}
        {closing !== undefined && impact.data !== undefined && hits.length === 0 && (
          <Alert color="lagoon" icon={<IconCircleCheck aria-hidden />} title={t('closing.hitsNone')} />
        )}
        {hits.length > 0 && (
          <Text fw={600}>
            {[t('closing.hits', { count: hits.length }), open > 0 && t('closing.open', { count: open })]
              .filter(Boolean)
              .join(' ')}
          </Text>
        )}
      </div>
      {hits.length > 1 && <All hits={hits} onChoose={setChoices} />}
      {hits.length > 0 && (
        <HitList
          hits={hits}
          choices={choices}
          onChoose={(choice) => setChoices({ ...choices, [choice.visitId]: choice })}
        />
      )}
      <ProblemNote problem={impact.error} fields={FIELDS} />
      <ProblemNote problem={saving.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={window.leave}>
          {t('app:cancel')}
        </Button>
        <Button
          type="submit"
          loading={saving.isPending}
          disabled={closing === undefined || impact.data === undefined || impact.isPlaceholderData || open > 0}
        >
          {hits.length > 0 ? t('closing.saveWith') : t('closing.save')}
        </Button>
      </Group>
    </Form>
  );
}

const FIELDS = ['day', 'reason', 'startsAt', 'endsAt', 'firstDay', 'lastDay'];

/** One choice for all that are hit. */
function All({ hits, onChoose }: { hits: readonly VisitHit[]; onChoose: (choices: Choices) => void }) {
  const { t } = useTranslation('planning');
  const all = (action: 'FIND' | 'CANCEL') =>
    onChoose(Object.fromEntries(hits.map(({ visitId }) => [visitId, { visitId, action }])));
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => all('FIND')}>
        {t('closing.findAll')}
      </Button>
      <Button variant="default" onClick={() => all('CANCEL')}>
        {t('closing.cancelAll')}
      </Button>
    </Group>
  );
}
