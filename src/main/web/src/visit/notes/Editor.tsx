import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { Visit } from '~/api/schema';
import { TimeField } from '~/ui/DateField';
import { SavingText } from '~/ui/SavingText';
import { Stale } from '~/ui/Stale';
import { useTimes } from '~/ui/times';

import { useUnsent } from '../unsent/box';
import { begin, change, close, keepMine, saveNow, takeTheirs } from './desk';
import { isSaved, type Writing } from './Writings';

/** Where the next note is written. */
export const EDITOR = 'visit-note';
const LONGEST = 20_000;

interface Props {
  visit: Visit;
  writing: Writing | undefined;
  isNew?: boolean;
}

/** A note as it is typed: each pause is saved, and told quietly. */
export function Editor({ visit, writing, isNew = false }: Props) {
  const { t } = useTranslation('visit');
  const times = useTimes();
  const id = useId();
  const emptied = writing?.saved !== undefined && writing.text.trim() === '';
  const type = (text: string) =>
    writing === undefined ? void begin(visit.id, text) : change(writing.id, { text });
  const setTime = (time: string) => {
    if (writing !== undefined && /^\d\d:\d\d/.test(time)) {
      const day = times.dateOf(writing.at);
      change(writing.id, { at: times.instant(day, time.slice(0, 5)) });
    }
  };
  return (
    <Stack gap="xs" className="editor">
      {writing?.theirs !== undefined && (
        <Stale
          theirs={
            <Text className="words" mt="xs" component="blockquote">
              {writing.theirs.text}
            </Text>
          }
          onTakeTheirs={() => takeTheirs(writing.id)}
          onKeepMine={() => keepMine(writing.id)}
        />
      )}
      <Textarea
        id={isNew ? EDITOR : id}
        size="md"
        label={t(isNew ? 'notes.new' : 'notes.edited')}
        description={t('notes.facts')}
        autosize
        minRows={3}
        maxRows={16}
        maxLength={LONGEST}
        value={writing?.text ?? ''}
        error={emptied ? t('notes.emptied') : undefined}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => writing !== undefined && saveNow(writing.id)}
      />
      {writing !== undefined && (
        <Group justify="space-between" align="flex-end" gap="sm">
          <TimeField
            label={t('notes.at')}
            value={times.time(writing.at)}
            onChange={({ currentTarget }) => setTime(currentTarget.value)}
          />
          <Group gap="sm" className="editor-end">
            <SavingState writing={writing} />
            <Button size="md" className="touch" disabled={emptied} onClick={() => finish(writing.id)}>
              {t('notes.done')}
            </Button>
          </Group>
        </Group>
      )}
    </Stack>
  );
}

/** The next note can be typed at once. */
function finish(id: string): void {
  close(id);
  document.getElementById(EDITOR)?.focus();
}

function SavingState({ writing }: { writing: Writing }) {
  const { t } = useTranslation('visit');
  const times = useTimes();
  const { lost } = useUnsent(writing.visitId);
  const saved = isSaved(writing);
  if (!saved) {
    return <SavingText lost={lost}>{t(lost ? 'notes.unsent' : 'notes.saving')}</SavingText>;
  }
  return (
    <SavingText lost={false}>
      {writing.saved === undefined ? '' : t('notes.saved', { time: times.time(writing.saved.when) })}
    </SavingText>
  );
}
