import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { api, take, taken } from '~/api/client';
import { useChange } from '~/api/changes';
import { useCenter, useRole } from '~/app/session';
import { Ask } from '~/ui/Ask';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

const KEY = ['settings', 'logo'];

interface Picture {
  blob: Blob;
  etag: string;
}

/** The picture, or none where the center does without. */
async function read(): Promise<Picture | null> {
  const { data, etag } = await taken(api.GET('/settings/logo', { parseAs: 'blob', cache: 'no-store' }));
  return data === undefined ? null : { blob: data as unknown as Blob, etag };
}

function replace(file: File, etag: string | undefined) {
  return take(
    api.PUT('/settings/logo', {
      params: { header: { 'If-Match': etag ?? '"0"' } },
      body: file as unknown as string,
      bodySerializer: (body) => body,
      headers: { 'Content-Type': 'application/octet-stream' },
    }),
  );
}

/** The center's sign on its papers. */
export function Logo() {
  const { t } = useTranslation('settings');
  const edits = useRole('ADMIN');
  const center = useCenter();
  const logo = useQuery({ queryKey: KEY, queryFn: read });
  const change = useChange({
    run: (file: File) => replace(file, logo.data?.etag),
    refreshes: [KEY],
    said: t('logo.changed'),
  });
  const removal = useChange({
    run: () => take(api.DELETE('/settings/logo')),
    refreshes: [KEY],
    said: t('logo.removed'),
  });
  return (
    <Panel title={t('logo.title')}>
      <Stack align="flex-start">
        <ProblemNote problem={logo.error ?? change.error} />
        {logo.data === null && <Text c="dimmed">{t('logo.none')}</Text>}
        {logo.data !== null && logo.data !== undefined && (
          <Shown blob={logo.data.blob} alt={t('logo.of', { name: center.name })} />
        )}
        <Text size="sm" c="dimmed">
          {t('logo.means')}
        </Text>
        {edits && (
          <Group>
            <FileButton onChange={(file) => file !== null && change.mutate(file)} accept="image/png,image/jpeg">
              {(props) => (
                <Button variant="default" loading={change.isPending} {...props}>
                  {t('logo.choose')}
                </Button>
              )}
            </FileButton>
            {logo.data !== null && logo.data !== undefined && (
              <Ask title={t('logo.remove')} text={t('logo.removeMeans')} change={removal} />
            )}
          </Group>
        )}
      </Stack>
    </Panel>
  );
}

function Shown({ blob, alt }: { blob: Blob; alt: string }) {
  const address = useMemo(() => URL.createObjectURL(blob), [blob]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <img src={address} alt={alt} className="logo" />;
}
