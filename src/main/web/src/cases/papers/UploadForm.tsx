import { FileInput, Progress, Select, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Case, FileKind } from '~/api/schema';
import { ApiProblem } from '~/api/client';
import { announce } from '~/ui/Announcer';
import { DialogFoot } from '~/ui/DialogFoot';
import { ProblemNote } from '~/ui/ProblemNote';
import { useUnsaved, useWindow } from '~/ui/windowContext';

import { usePeopleOptions } from '../names';
import { upload } from './upload';

const KINDS = ['COURT_ORDER', 'IDENTITY', 'SIGNED_FORM', 'PHOTO', 'OTHER'] as const;
const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.odt,.docx';

/** Adds a file to the case, and shows how far it is. */
export function UploadForm({ file }: { file: Case }) {
  const { t } = useTranslation(['casework', 'app']);
  const window = useWindow();
  const cache = useQueryClient();
  const people = usePeopleOptions(file, () => true);
  const [chosen, choose] = useState<File | null>(null);
  const [kind, setKind] = useState<FileKind>('OTHER');
  const [personId, setPersonId] = useState<string | null>(null);
  const [part, setPart] = useState(0);
  useUnsaved(chosen !== null);
  const sending = useMutation({
    mutationFn: (picked: File) => {
      const asked = new URLSearchParams({ name: picked.name, kind });
      if (personId !== null) {
        asked.set('personId', personId);
      }
      setPart(0);
      return upload(`/api/v1/cases/${file.id}/files?${asked.toString()}`, picked, setPart);
    },
    onSuccess: async () => {
      window.close();
      announce(t('file.done'));
      await cache.invalidateQueries({ queryKey: ['cases', file.id] });
    },
  });
  const wrong = sending.error instanceof ApiProblem ? sending.error.violations : [];
  const [missing, setMissing] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(chosen === null);
        if (chosen !== null) {
          sending.mutate(chosen);
        }
      }}
    >
      <Stack>
        <FileInput
          label={t('file.choose')}
          description={t('file.hint')}
          accept={ACCEPTED}
          withAsterisk
          clearable
          clearButtonProps={{ 'aria-label': t('file.clear') }}
          value={chosen}
          onChange={choose}
          error={missing && chosen === null ? t('file.missing') : wrong.find(({ field }) => field === 'name')?.message}
        />
        <Select
          label={t('file.what')}
          data={KINDS.map((value) => ({ value, label: t(`file.kind.${value}`) }))}
          allowDeselect={false}
          value={kind}
          onChange={(value) => setKind(KINDS.find((any) => any === value) ?? 'OTHER')}
        />
        <Select label={t('file.person')} clearable data={people} value={personId} onChange={setPersonId} />
        {sending.isPending && <Progress value={part * 100} aria-label={t('file.progress')} />}
        <ProblemNote problem={sending.error} fields={['name']} />
        <DialogFoot act={t('file.send')} busy={sending.isPending} onCancel={window.leave} />
      </Stack>
    </form>
  );
}
