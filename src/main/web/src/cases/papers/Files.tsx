import { Anchor, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import { useChange } from '~/api/changes';
import type { Case, File as CaseDocument } from '~/api/schema';
import { Ask } from '~/ui/Ask';
import { Opens } from '~/ui/Opens';
import { useTimes } from '~/ui/times';

import { useFiles } from '../lists';
import { useStaffNames } from '../names';
import { Entry, Records } from '../record/Records';
import { UploadForm } from './UploadForm';

/** What was brought on paper or as a file. */
export function Files({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const files = useFiles(file.id);
  return (
    <Records
      title={t('file.title')}
      none={t('file.none')}
      list={files}
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('file.add')}>
            <UploadForm file={file} />
          </Opens>
        )
      }
    >
      {(document) => <Document document={document} />}
    </Records>
  );
}

function Document({ document }: { document: CaseDocument }) {
  const { t, i18n } = useTranslation('casework');
  const times = useTimes();
  const staff = useStaffNames();
  const path = { id: document.caseId, fileId: document.id };
  const content = `/api/v1/cases/${document.caseId}/files/${document.id}/content`;
  const remove = useChange({
    run: () => take(api.DELETE('/cases/{id}/files/{fileId}', { params: { path } })),
    refreshes: [['cases', document.caseId, 'files']],
    said: t('file.deleted'),
  });
  const size = new Intl.NumberFormat(i18n.language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, document.size / 1000));
  return (
    <Entry
      name={document.name}
      facts={[
        t(`file.kind.${document.kind}`),
        document.type,
        size,
        times.date(times.dateOf(document.uploadedAt)),
        staff(document.uploadedBy),
      ]}
      actions={
        <>
          <Button component="a" variant="default" href={content} download aria-label={`${t('file.get')}: ${document.name}`}>
            {t('file.get')}
          </Button>
          <Ask
            title={t('file.delete')}
            text={
              <Text>
                {t('file.deleteText', { name: document.name })} <Anchor href={content}>{t('file.get')}</Anchor>
              </Text>
            }
            change={remove}
          />
        </>
      }
    />
  );
}
