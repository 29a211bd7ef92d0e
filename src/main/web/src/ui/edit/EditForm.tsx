import { Button, Group, Stack } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemNote } from '~/ui/ProblemNote';
import { Stale } from '~/ui/Stale';
import { useFocusAfter } from '~/ui/useFocusAfter';

import { Facts, type Fact } from './Facts';
import { Unsaved } from './Unsaved';
import type { Editing } from './useEditing';
import { VisitsHit } from './VisitsHit';

interface Props<Values> {
  editing: Editing<Values>;
  /** What these values are, in words, to show where somebody else's differ. */
  tells?: (values: Values) => Fact[];
  children: ReactNode;
}

/** The form around the fields: saving, refusals next to their fields, and somebody else who was quicker. */
export function EditForm<Values extends Record<string, unknown>>({ editing, tells, children }: Props<Values>) {
  const { t } = useTranslation();
  const { dirty, problem, told, theirs } = editing;
  const shown = useRef<HTMLFormElement>(null);
  useFocusAfter(shown, problem, told.length > 0 ? editing.form.errors : undefined);
  return (
    <form
      ref={shown}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        editing.save();
      }}
    >
      <Unsaved dirty={dirty} />
      <Stack gap="lg">
        {children}
        <ProblemNote problem={problem} fields={told} />
        <VisitsHit problem={problem} onDecided={editing.decide} isSaving={editing.isSaving} />
        {theirs === undefined ? (
          <Group>
            <Button type="submit" loading={editing.isSaving}>
              {t('edit.save')}
            </Button>
            {(dirty || problem !== null) && (
              <Button variant="default" onClick={editing.discard}>
                {t('edit.discard')}
              </Button>
            )}
          </Group>
        ) : (
          <Stale
            theirs={<Facts facts={differences(tells, editing.form.getValues(), theirs)} />}
            onKeepMine={editing.keepMine}
            onTakeTheirs={editing.takeTheirs}
          />
        )}
      </Stack>
    </form>
  );
}

function differences<Values>(tells: Props<Values>['tells'], mine: Values, theirs: Values): Fact[] {
  const own = new Set(tells?.(mine).map(({ name, value }) => `${name}\n${value}`));
  return tells?.(theirs).filter(({ name, value }) => !own.has(`${name}\n${value}`)) ?? [];
}
