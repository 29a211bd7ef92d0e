import { useForm } from '@mantine/form';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';

import type { Hits } from '~/api/schema';
import { announce } from '~/ui/Announcer';
import { useFieldProblems } from '~/ui/fields';
import { isStale } from '~/ui/Stale';
import { useUnsaved, useWindow } from '~/ui/windowContext';

import { filled, type Entered } from './entered';
import type { AnyForm } from './FieldView';
import { isDecided, still, type Preview } from './hits';

/** Something with the version it was read at. */
export interface Read<Body> {
  values: Entered<Body>;
  etag: string;
}

export interface Recording<Body> {
  initial: Entered<Body>;
  /** Saves it; over the version of that tag where it is edited as a whole. */
  save: (body: Body, etag: string) => Promise<unknown>;
  /** Where it is edited as a whole: the version it was read at, and how to read it again. */
  edits?: { etag: string; again: () => Promise<Read<Body>> };
  /** What it would do to visits that lie ahead. */
  preview?: (body: Body) => Promise<Hits | undefined>;
  /** What is said when it is done. */
  said: string;
  /** The window stays, to show what came of it. */
  stays?: boolean;
  /** It only reads: all that was known stays sure. */
  reads?: boolean;
  /** What else is no longer sure. */
  refreshes?: readonly QueryKey[];
}

/** Nearly everything of a case shows somewhere else as well. */
const CASES: readonly QueryKey[] = [['cases'], ['visits'], ['work-queue']];

/** What becomes of something that is typed into a window: saved, refused, overtaken by somebody else. */
export function useRecord<Body extends object>(recording: Recording<Body>) {
  const { initial, save, edits, preview, said, stays = false, reads = false, refreshes = [] } = recording;
  const window = useWindow();
  const cache = useQueryClient();
  const form = useForm<Entered<Body> & Record<string, unknown>>({
    initialValues: initial as Entered<Body> & Record<string, unknown>,
  }) as unknown as AnyForm;
  const [etag, setEtag] = useState(edits?.etag ?? '');
  const [theirs, setTheirs] = useState<Read<Body>>();
  /** Why it is not known what somebody else has saved. */
  const [unread, setUnread] = useState<unknown>();
  const [last, setPreview] = useState<Preview>();
  const previewed = still(last, filled(form.values as Entered<Body>));
  const change = useMutation({
    mutationFn: async (over: string) => {
      const body = filled<Body>(form.getValues() as Entered<Body>);
      const seen = still(last, body);
      if (preview !== undefined && seen === undefined) {
        const found = await preview(body);
        if (found !== undefined && found.count > 0) {
          setPreview({ of: body, found });
          return false;
        }
      }
      await save(seen?.choice === undefined ? body : { ...body, visits: seen.choice }, over);
      return true;
    },
    onSuccess: async (done) => {
      if (done) {
        if (!stays) {
          window.close();
        }
        announce(said);
        await Promise.all((reads ? [] : [...CASES, ...refreshes]).map((queryKey) => cache.invalidateQueries({ queryKey })));
      }
    },
    onError: async (problem) => {
      if (isStale(problem) && edits !== undefined) {
        await edits.again().then(setTheirs, setUnread);
      }
    },
    onMutate: () => setUnread(undefined),
  });
  const fields = useFieldProblems(form, change.error);
  useUnsaved(form.isDirty());
  return {
    form,
    change,
    fields,
    /** Why it was not saved; somebody else's being quicker is told by `theirs`. */
    problem: isStale(change.error) && edits !== undefined ? unread : change.error,
    hits: previewed?.found,
    choice: previewed?.choice,
    choose: (choice: Preview['choice']) => setPreview(last && { ...last, choice }),
    /** Whether it can be sent as it stands. */
    decided: previewed === undefined || isDecided(previewed.found, previewed.choice),
    submit: () => change.mutate(etag),
    theirs,
    keepMine: () => {
      const over = theirs?.etag ?? etag;
      setEtag(over);
      setTheirs(undefined);
      change.mutate(over);
    },
    takeTheirs: () => {
      if (theirs !== undefined) {
        form.setValues(theirs.values as Record<string, unknown>);
        form.resetDirty(theirs.values as Record<string, unknown>);
        setEtag(theirs.etag);
        setTheirs(undefined);
        change.reset();
      }
    },
  };
}
