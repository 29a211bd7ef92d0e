import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Case } from '~/api/schema';
import { useTimes } from '~/ui/times';

import { languageName } from '../basis/texts';
import { useNotices } from '../lists';
import { Entry, Records } from '../record/Records';

/** Letters are kept as they were made; each opens as it was sent. */
export function Notices({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const notices = useNotices(file.id);
  return (
    <Records title={t('notice.title')} none={t('notice.none')} list={notices}>
      {(notice) => (
        <Entry
          name={
            <Anchor href={notice.pdf} target="_blank" rel="noreferrer" inherit>
              {t('notice.open', { addressee: notice.addressee })}
            </Anchor>
          }
          facts={[
            t(`notice.kind.${notice.kind}`),
            times.date(times.dateOf(notice.madeAt)),
            languageName(notice.language),
          ]}
        />
      )}
    </Records>
  );
}
