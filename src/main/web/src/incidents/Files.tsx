import { Anchor, FileButton, Button, Group, Stack, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { File as Kept, Incident } from '~/api/schema';
import { useMe } from '~/app/session';
import { Ask } from '~/ui/Ask';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { handle, useFiles, useHandling } from './queries';

const ACCEPTED = 'application/pdf,image/png,image/jpeg,image/tiff,.odt,.docx';
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/tiff']);

/** Pictures and papers that belong to the incident. */
export function Files({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const { data, error } = useFiles(incident.id);
  const uploading = useHandling(t('files.added'), (file: File) =>
    handle.upload(incident.id, crypto.randomUUID(), file, PICTURES.has(file.type) ? 'PHOTO' : 'OTHER'),
  );
  // The same file can be chosen again after a refusal.
  const reset = useRef<() => void>(null);
  const upload = (file: File | null) => {
    if (file !== null) {
      uploading.mutate(file);
      reset.current?.();
    }
  };
  return (
    <Panel
      title={t('files.title')}
      actions={
        incident.status !== 'CLOSED' && (
          <FileButton accept={ACCEPTED} resetRef={reset} onChange={upload}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                loading={uploading.isPending}
                leftSection={<IconPaperclip size={18} aria-hidden />}
              >
                {t('files.add')}
              </Button>
            )}
          </FileButton>
        )
      }
    >
      <ProblemNote problem={error ?? uploading.error} />
      {data?.items.length === 0 && <Text c="dimmed">{t('files.none')}</Text>}
      <Stack gap={0} component="ul" className="rows">
        {data?.items.map((file) => (
          <FileRow key={file.id} incident={incident} file={file} />
        ))}
      </Stack>
    </Panel>
  );
}

function FileRow({ incident, file }: { incident: Incident; file: Kept }) {
  const { t, i18n } = useTranslation('incidents');
  const times = useTimes();
  const me = useMe();
  const removing = useHandling(t('files.removed'), () => handle.removeFile(incident.id, file.id));
  const kilobytes = new Intl.NumberFormat(i18n.language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, file.size / 1000));
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <div className="row-what">
          <Anchor href={`/api/v1/incidents/${incident.id}/files/${file.id}/content`} target="_blank" rel="noreferrer">
            {file.name}
          </Anchor>
          <Text size="sm" c="dimmed">
            {`${kilobytes} · ${times.moment(file.uploadedAt)}`}
          </Text>
        </div>
        {incident.status === 'DRAFT' && file.uploadedBy === me.user.id && (
          <Ask title={t('files.remove')} text={t('files.removeText', { name: file.name })} change={removing} />
        )}
      </Group>
    </li>
  );
}
