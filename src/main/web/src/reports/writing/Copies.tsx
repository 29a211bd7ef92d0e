import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { CourtReport } from '~/api/schema';
import { LANGUAGES } from '~/app/languages';
import { Panel } from '~/ui/Panel';

import { PaperFrame } from '../PaperFrame';
import { useRecipientName } from './names';
import { recipientOf } from './recipients';

interface Props {
  report: CourtReport;
  /** What is to be saved before a copy shows it. */
  beforehand?: () => Promise<boolean>;
}

/** The copies, each as its reader gets it: a draft as it would be now, or the paper as it was released. */
export function Copies({ report, beforehand }: Props) {
  const { t } = useTranslation(['reports', 'words']);
  const nameOf = useRecipientName(report.caseId ?? '');
  const [wanted, want] = useState<string>();
  const copy = report.copies.find(({ id }) => id === wanted) ?? report.copies[0];
  const label = (one: CourtReport['copies'][number]) =>
    `${one.name === undefined ? nameOf(recipientOf(one)) : t('copies.named', { reader: t(`words:reader.${one.reader}`), name: one.name })} (${LANGUAGES[one.language]})`;
  return (
    <Panel title={t('copies.title')}>
      <Stack gap="md">
        <Text c="dimmed">{t(report.releasedAt === undefined ? 'copies.draft' : 'copies.released')}</Text>
        {copy === undefined ? (
          <Text>{t('copies.none')}</Text>
        ) : (
          <>
            <Select
              label={t('copies.which')}
              allowDeselect={false}
              data={report.copies.map((one) => ({ value: one.id, label: label(one) }))}
              value={copy.id}
              onChange={(id) => want(id ?? undefined)}
            />
            <PaperFrame
              key={copy.id}
              title={label(copy)}
              href={copy.pdf}
              load={async () => {
                await beforehand?.();
                const params = { path: { id: report.id, copy: copy.id } };
                return (await take(api.GET('/reports/{id}/{copy}.pdf', { params, parseAs: 'blob' }))) as unknown as Blob;
              }}
            />
          </>
        )}
      </Stack>
    </Panel>
  );
}
