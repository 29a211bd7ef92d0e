import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, Consent, ConsentWithdraw } from '~/api/schema';
import { Opens } from '~/ui/Opens';
import { Text } from '@mantine/core';
import { useTimes } from '~/ui/times';

import { useConsents } from '../lists';
import { useNames } from '../names';
import { RecordForm } from '../record/RecordForm';
import { Entry, Records } from '../record/Records';
import { SignedForm } from './SignedForm';

/** Who consented to what, and who took it back; nothing of it is ever deleted. */
export function Consents({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const consents = useConsents(file.id);
  return (
    <Records
      title={t('consent.title')}
      none={t(file.source === 'COURT' ? 'consent.byOrder' : 'consent.none')}
      list={consents}
      actions={
        file.status !== 'CLOSED' && (
          <>
            <Opens title={t('consent.record')}>
              <SignedForm file={file} purpose="CONTACT" />
            </Opens>
            <Opens title={t('consent.share')}>
              <SignedForm file={file} purpose="INFORMATION_SHARING" />
            </Opens>
          </>
        )
      }
    >
      {(consent) => <Given file={file} consent={consent} />}
    </Records>
  );
}

function Given({ file, consent }: { file: Case; consent: Consent }) {
  const { t } = useTranslation(['casework', 'cases']);
  const times = useTimes();
  const name = useNames(file)(consent.personId) ?? '';
  const day = (instant: string) => ({ date: times.date(times.dateOf(instant)) });
  return (
    <Entry
      name={name}
      facts={[
        t(`cases:purpose.${consent.purpose}`),
        t('consent.given', day(consent.givenAt)),
        t(`method.${consent.method}`),
        consent.withdrawnAt !== undefined && t('consent.withdrawn', day(consent.withdrawnAt)),
        consent.withdrawReason,
      ]}
      actions={
        consent.withdrawnAt === undefined && (
          <Opens title={t('consent.withdraw')} about={name} size="compact-sm">
            <RecordForm<ConsentWithdraw>
              initial={{ reason: '' }}
              lead={<Text>{t(consent.purpose === 'CONTACT' ? 'consent.stops' : 'consent.ends')}</Text>}
              fields={[{ kind: 'long', name: 'reason', label: t('reason'), required: true }]}
              save={(body) =>
                take(
                  api.POST('/cases/{id}/consents/{consentId}/withdraw', {
                    params: { path: { id: file.id, consentId: consent.id } },
                    body,
                  }),
                )
              }
              submit={t('consent.withdraw')}
              grave
              said={t('consent.done')}
            />
          </Opens>
        )
      }
    />
  );
}
