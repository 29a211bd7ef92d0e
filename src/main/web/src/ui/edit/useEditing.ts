import { useForm, type UseFormReturnType } from '@mantine/form';
import { useMutation, useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ChoicesRequest } from '~/api/schema';
import { announce } from '~/ui/Announcer';
import { useFieldProblems } from '~/ui/fields';
import { useRefusalWords } from '~/ui/refusal';
import { sameContent } from '~/ui/sameContent';
import { isStale } from '~/ui/Stale';

import type { Edited, Taken } from './edited';

/** A form over something that others may change meanwhile. */
export interface Editing<Values> {
  form: UseFormReturnType<Values>;
  /** Whether the form holds anything that the service does not have. */
  dirty: boolean;
  isSaving: boolean;
  /** A refusal other than that somebody was quicker, and which of its fields the form has. */
  problem: unknown;
  told: readonly string[];
  /** What somebody else has put there, while one's own stays in the form. */
  theirs: Values | undefined;
  save: () => void;
  /** The same again, now that it is said what becomes of the visits that it hits. */
  decide: (visits: ChoicesRequest) => void;
  discard: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
}

interface Entry<View, Values> {
  on: Taken<View>;
  values: Values;
  /** What the way back leads to; none once one has gone it. */
  before?: Values;
  visits?: ChoicesRequest;
}

/** Under its own key: other screens keep the same without its version. */
function keyOf<View, Values>({ key }: Edited<View, Values>): QueryKey {
  return [...key, 'edited'];
}

/** Reads it with its version. */
export function useEdited<View, Values>(edited: Edited<View, Values>) {
  return useQuery({ queryKey: keyOf(edited), queryFn: edited.read });
}

/**
 * The form begins with what was read, is saved against that version alone, and follows what others save as long as
 * nothing is typed into it. Where somebody was quicker, both are kept until who types decides.
 */
export function useEditing<View, Values extends Record<string, unknown>>(
  edited: Edited<View, Values>,
  latest: Taken<View>,
): Editing<Values> {
  const { t } = useTranslation();
  const words = useRefusalWords();
  const cache = useQueryClient();
  const [base, setBase] = useState(latest);
  const [theirs, setTheirs] = useState<Taken<View>>();
  const form = useForm<Values>({ initialValues: edited.values(latest.data) });

  const dirty = !sameContent(form.values, edited.values(base.data));

  const standOn = (taken: Taken<View>) => {
    setBase(taken);
    setTheirs(undefined);
    form.setValues(edited.values(taken.data));
    form.clearErrors();
  };

  const saving = useMutation({
    mutationFn: ({ on, values, visits }: Entry<View, Values>) => edited.write(on, values, visits),
    onSuccess: (saved, { on, values, before }) => {
      cache.setQueryData(keyOf(edited), saved);
      if (sameContent(form.getValues(), before === undefined ? edited.values(on.data) : values)) {
        standOn(saved);
      } else {
        // What was typed since it was sent stays, to be saved on top of it.
        setBase(saved);
        setTheirs(undefined);
      }
      if (before === undefined) {
        announce(t('edit.undone'));
      } else {
        announce(t('edit.saved'), () => saving.mutate({ on: saved, values: before }));
      }
    },
    onError: async (problem, { before }) => {
      if (before === undefined) {
        announce(words(problem));
      }
      if (isStale(problem)) {
        setTheirs(await edited.read().catch(() => undefined));
      }
    },
    onSettled: () =>
      Promise.all((edited.refreshes ?? [edited.key]).map((queryKey) => cache.invalidateQueries({ queryKey }))),
  });

  // Where what somebody else has put there could not be read, the refusal is told as any other.
  const problem = isStale(saving.error) && theirs !== undefined ? null : saving.error;
  const told = useFieldProblems(form, problem);
  const untouched = !dirty && !saving.isPending;
  useEffect(() => {
    if (untouched && latest.etag !== base.etag) {
      // The form keeps its own values, outside of what is read: here the two are brought together.
      // eslint-disable-next-line react-hooks/set-state-in-effect
      standOn(latest);
    }
    // Only what comes from the service matters here; the rest follows from it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [latest]);

  const write = (on: Taken<View>) => {
    form.clearErrors();
    saving.mutate({ on, values: form.getValues(), before: edited.values(on.data) });
  };
  return {
    form,
    dirty,
    isSaving: saving.isPending,
    problem,
    told,
    theirs: theirs === undefined ? undefined : edited.values(theirs.data),
    save: () => (dirty ? write(base) : announce(t('edit.unchanged'))),
    decide: (visits) => {
      const asked = saving.variables;
      if (asked !== undefined) {
        const values = asked.before === undefined ? asked.values : form.getValues();
        saving.mutate({ ...asked, values, visits });
      }
    },
    discard: () => {
      saving.reset();
      standOn(latest);
    },
    keepMine: () => {
      if (theirs !== undefined) {
        setBase(theirs);
        setTheirs(undefined);
        write(theirs);
      }
    },
    takeTheirs: () => {
      if (theirs !== undefined) {
        cache.setQueryData(keyOf(edited), theirs);
        standOn(theirs);
        saving.reset();
      }
    },
  };
}
