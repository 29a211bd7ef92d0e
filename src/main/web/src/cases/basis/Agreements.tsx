import { useTranslation } from 'react-i18next';

import type { Case } from '~/api/schema';
import { Opens } from '~/ui/Opens';
import { useTimes } from '~/ui/times';

import { useAgreements, useInterviews } from '../lists';
import { useNames, useStaffNames } from '../names';
import { Entry, Records } from '../record/Records';
import { InterviewForm } from './InterviewForm';
import { SignedForm } from './SignedForm';
import { languageName } from './texts';

/** Who signed the center's rules. */
export function Agreements({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const name = useNames(file);
  const agreements = useAgreements(file.id);
  return (
    <Records
      title={t('agreement.title')}
      none={t('agreement.none')}
      list={agreements}
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('agreement.record')}>
            <SignedForm file={file} purpose="SERVICE_AGREEMENT" />
          </Opens>
        )
      }
    >
      {(agreement) => (
        <Entry
          name={name(agreement.personId)}
          facts={[
            t('signed.on', { date: times.date(times.dateOf(agreement.signedAt)) }),
            t(`method.${agreement.method}`),
            languageName(agreement.language),
            t('signed.version', { number: agreement.textVersion }),
          ]}
        />
      )}
    </Records>
  );
}

/** What each side said, apart. */
export function Interviews({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const name = useNames(file);
  const staff = useStaffNames();
  const interviews = useInterviews(file.id);
  return (
    <Records
      title={t('interview.title')}
      none={t('interview.none')}
      list={interviews}
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('interview.record')}>
            <InterviewForm file={file} />
          </Opens>
        )
      }
    >
      {(interview) => (
        <Entry
          name={name(interview.personId)}
          facts={[
            times.moment(interview.heldAt),
            t(interview.faceToFace ? 'interview.face' : 'interview.far'),
            staff(interview.recordedBy),
          ]}
        >
          <p className="written">{interview.summary}</p>
        </Entry>
      )}
    </Records>
  );
}
