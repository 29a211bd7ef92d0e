import { Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '~/api/client';
import { Ask, atOnce } from '~/ui/Ask';
import { DateField, TimeField } from '~/ui/DateField';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { Stale } from '~/ui/Stale';
import { useTimes } from '~/ui/times';

import { handle, useFamily, useHandling } from '../queries';
import type { Autosave } from './Autosave';
import { closeReport, useSaving } from './drafts';
import { PeopleFields } from './PeopleFields';
import { SavingLine } from './SavingLine';
import { Measure, Sorts } from './Sorts';
import { shownFields, type Values } from './values';
import { WitnessFields } from './WitnessFields';

const LONGEST = 20_000;

interface Props {
  draft: Autosave<Values>;
  onSubmitted?: (id: string) => void;
}

/** A report of an incident, saved on the service at each pause, until its author submits it. */
export function DraftForm({ draft, onSubmitted }: Props) {
  const { t } = useTranslation('incidents');
  const { values, theirs, problem, state } = useSaving(draft);
  const submitting = useSubmitting(draft, onSubmitted);
  const refusal = submitting.error ?? (state === 'refused' ? problem : undefined);
  const errors = problemsOf(refusal);
  const shown = shownFields(values, useFamily(values.caseId, values.visitId));
  const [tried, setTried] = useState(false);
  const mayAsk = () => {
    setTried(true);
    if (!draft.isWhole()) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus());
    }
    return draft.isWhole();
  };
  return (
    // It is sent at a press alone, never by the Enter key of a field.
    <form onSubmit={(event) => event.preventDefault()} noValidate>
      <Stack gap="lg">
        {theirs !== undefined && (
          <Stale
            theirs={<Text className="words">{theirs.values.description}</Text>}
            onTakeTheirs={() => draft.takeTheirs()}
            onKeepMine={() => draft.keepMine()}
          />
        )}
        <Sorts draft={draft} values={values} missing={tried ? t('required') : undefined} />
        <Panel title={t('happened')}>
          <Stack gap="md">
            <When draft={draft} at={values.occurredAt} error={errors.get('occurredAt')} />
            <Textarea
              size="md"
              label={t('description')}
              description={t('facts')}
              autosize
              minRows={4}
              maxLength={LONGEST}
              value={values.description}
              error={errors.get('description')}
              onChange={({ currentTarget }) => draft.change({ description: currentTarget.value })}
            />
            <Textarea
              size="md"
              label={t('actionTaken')}
              description={t('actionHint')}
              autosize
              minRows={3}
              maxLength={LONGEST}
              value={values.actionTaken}
              error={errors.get('actionTaken')}
              onChange={({ currentTarget }) => draft.change({ actionTaken: currentTarget.value })}
            />
          </Stack>
        </Panel>
        <PeopleFields draft={draft} values={values} errors={errors} />
        <WitnessFields draft={draft} values={values} errors={errors} tried={tried} />
        <Measure draft={draft} values={values} />
        <ProblemNote problem={refusal} fields={[...shown]} />
        <Group justify="space-between" gap="sm">
          <SavingLine draft={draft} />
          <Ask
            title={t('submit')}
            text={t('submitText')}
            change={atOnce(() => submitting.mutate(undefined), submitting.isPending)}
            harmless
            large="next"
            mayAsk={mayAsk}
          />
        </Group>
      </Stack>
    </form>
  );
}

/** What the service said about fields, by the field. */
function problemsOf(problem: unknown): Map<string, string> {
  return new Map(
    problem instanceof ApiProblem ? problem.violations.map(({ field, message }) => [field, message]) : [],
  );
}

/** Not saved, not submitted: what was typed last goes first. */
class NotSaved extends Error {}

function useSubmitting(draft: Autosave<Values>, onSubmitted: Props['onSubmitted']) {
  const { t } = useTranslation('incidents');
  return useHandling(t('submitted'), async () => {
    const saved = await draft.flush();
    const { kept, problem } = draft.now();
    if (!saved || kept === undefined) {
      throw problem ?? new NotSaved();
    }
    await handle.submit(kept.id);
    closeReport(kept.id);
    onSubmitted?.(kept.id);
  });
}

function When({ draft, at, error }: { draft: Autosave<Values>; at: string; error: string | undefined }) {
  const { t } = useTranslation('incidents');
  const times = useTimes();
  const day = times.dateOf(at);
  return (
    <Group gap="md" align="flex-end">
      <DateField
        label={t('day')}
        value={day}
        error={error}
        maxDate={times.today()}
        onChange={(date) => date !== null && draft.change({ occurredAt: times.instant(date, times.time(at)) })}
      />
      <TimeField
        label={t('time')}
        value={times.time(at)}
        onChange={({ currentTarget: { value } }) =>
          /^\d\d:\d\d/.test(value) && draft.change({ occurredAt: times.instant(day, value.slice(0, 5)) })
        }
      />
    </Group>
  );
}

