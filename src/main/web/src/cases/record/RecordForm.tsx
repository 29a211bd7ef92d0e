import { Button, Group, Stack } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemNote } from '~/ui/ProblemNote';
import { Stale } from '~/ui/Stale';
import { useFocusAfter } from '~/ui/useFocusAfter';
import { useWindow } from '~/ui/windowContext';

import { at, sameEntry } from './entered';
import { isAsked, told, type Field, type Fields } from './fields';
import { FieldSet } from './FieldSet';
import type { AnyForm } from './FieldView';
import { HitVisits } from './HitVisits';
import { useRecord, type Recording } from './useRecord';

interface Props<Body> extends Recording<Body> {
  /** The fields; where one depends on what is in another, by what is in the form. */
  fields: Fields<Body> | ((value: (name: string) => unknown) => Fields<Body>);
  /** What one ought to know before. */
  lead?: ReactNode;
  /** What the button says. */
  submit?: string;
  /** It cannot be undone, and looks so. */
  grave?: boolean;
}

/** A form in a window: refusals next to their fields, nothing lost where somebody else was quicker. */
export function RecordForm<Body extends object>({ fields, lead, submit, grave = false, ...recording }: Props<Body>) {
  const { t } = useTranslation(['casework', 'app']);
  const window = useWindow();
  const record = useRecord(recording);
  const { form, change } = record;
  const shown = useRef<HTMLFormElement>(null);
  useFocusAfter(shown, change.error ?? record.hits, record.fields.length > 0 ? form.errors : undefined);
  const asked = (typeof fields === 'function' ? fields((name) => at(form.values, name)) : fields) as readonly Field[];
  return (
    <form
      ref={shown}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        record.submit();
      }}
    >
      <Stack>
        {lead}
        <FieldSet fields={asked} form={form} />
        {record.hits !== undefined && (
          <HitVisits hits={record.hits} choice={record.choice} onChoose={record.choose} />
        )}
        {record.theirs !== undefined && (
          <Stale
            theirs={<Differences fields={asked} form={form} theirs={record.theirs.values} />}
            onKeepMine={record.keepMine}
            onTakeTheirs={record.takeTheirs}
          />
        )}
        <ProblemNote problem={record.problem} fields={record.fields} />
        <Group justify="flex-end">
          <Button variant="default" onClick={window.leave}>
            {t('app:cancel')}
          </Button>
          <Button
            type="submit"
            color={grave ? 'red' : undefined}
            loading={change.isPending}
            disabled={!record.decided || record.theirs !== undefined}
          >
            {submit ?? t('form.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface DifferencesProps {
  fields: readonly Field[];
  form: AnyForm;
  theirs: unknown;
}

/** What stands there now, where it is not what was typed here. */
function Differences({ fields, form, theirs }: DifferencesProps) {
  const { t } = useTranslation('casework');
  const words = { yes: t('form.yes'), no: t('form.no') };
  const differing = fields.filter(isAsked).filter(({ name }) => !sameEntry(at(form.values, name), at(theirs, name)));
  return (
    <dl className="facts" aria-label={t('form.theirs')}>
      {differing.map((field) => (
        <div key={field.name}>
          <dt>{t('form.now', { field: field.label })}</dt>
          <dd>{told(field, at(theirs, field.name), words)}</dd>
        </div>
      ))}
    </dl>
  );
}
