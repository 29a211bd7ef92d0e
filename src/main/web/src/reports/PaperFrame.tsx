import { Anchor, Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconEye, IconPrinter, IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemNote } from '~/ui/ProblemNote';

interface Props {
  /** Whose paper it is. */
  title: string;
  /** Where the same paper opens by itself, for windows too narrow for it. */
  href: string;
  load: () => Promise<Blob>;
}

/** A paper in the page, fetched when somebody wants to see it, and kept in memory only while it is shown. */
export function PaperFrame({ title, href, load }: Props) {
  const { t } = useTranslation('reports');
  const [url, setUrl] = useState<string>();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const shown = url;
    return () => {
      if (shown !== undefined) {
        URL.revokeObjectURL(shown);
      }
    };
  }, [url]);
  const fetching = useMutation({
    mutationFn: load,
    gcTime: 0,
  });
  // What comes after the frame is gone is not kept.
  const fetch = () =>
    fetching.mutate(undefined, {
      onSuccess: (paper) => setUrl(URL.createObjectURL(new Blob([paper], { type: 'application/pdf' }))),
    });
  return (
    <Stack gap="sm">
      <ProblemNote problem={fetching.error} />
      <Group gap="sm" align="center">
        <Button
          variant="default"
          leftSection={url === undefined ? <IconEye size={18} aria-hidden /> : <IconRefresh size={18} aria-hidden />}
          loading={fetching.isPending}
          onClick={fetch}
        >
          {t(url === undefined ? 'paper.show' : 'paper.again')}
        </Button>
        {url !== undefined && (
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => frame.current?.contentWindow?.print()}
          >
            {t('paper.print')}
          </Button>
        )}
        <Anchor href={href} target="_blank" rel="noreferrer">
          {t('paper.open')}
        </Anchor>
      </Group>
      {url !== undefined && <iframe ref={frame} className="paper" src={url} title={title} />}
    </Stack>
  );
}
