import { Button, type ButtonProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Case, CheckItem } from '~/api/schema';
import { Opens } from '~/ui/Opens';

import { InterviewForm } from '../basis/InterviewForm';
import { OrderForm } from '../basis/OrderForm';
import { SignedForm } from '../basis/SignedForm';
import { useNames } from '../names';
import { PartyForm } from '../people/PartyForm';
import { ScreeningForm } from '../safety/ScreeningForm';

interface Props extends Pick<ButtonProps, 'variant' | 'size'> {
  file: Case;
  item: CheckItem;
}

/** What one can do about something that is missing: each condition leads to the window that records it. */
export function Remedy({ file, item, ...look }: Props) {
  const { t } = useTranslation('casework');
  const about = useNames(file)(item.personId);
  const { personId } = item;
  switch (item.code) {
    case 'ORDER':
      return (
        <Opens title={t('order.record')} wide {...look}>
          <OrderForm file={file} />
        </Opens>
      );
    case 'SCREENING':
      return (
        <Opens title={t('screening.record')} wide {...look}>
          <ScreeningForm file={file} />
        </Opens>
      );
    case 'INTERVIEW':
      return (
        <Opens title={t('interview.record')} about={about} {...look}>
          <InterviewForm file={file} personId={personId} />
        </Opens>
      );
    case 'CONSENT':
      return (
        <Opens title={t('consent.record')} about={about} {...look}>
          <SignedForm file={file} purpose="CONTACT" personId={personId} />
        </Opens>
      );
    case 'AGREEMENT':
      return (
        <Opens title={t('agreement.record')} about={about} {...look}>
          <SignedForm file={file} purpose="SERVICE_AGREEMENT" personId={personId} />
        </Opens>
      );
    case 'CHILD':
    case 'RESIDENTIAL_SIDE':
    case 'VISITING_SIDE':
      return (
        <Opens title={t('party.add')} {...look}>
          <PartyForm file={file} role={ROLES[item.code]} />
        </Opens>
      );
    default:
      return (
        <Button component={Link} to={`/cases/${file.id}/${placeOf(item.code)}`} variant="default" {...look}>
          {t('seeThere')}
        </Button>
      );
  }
}

const ROLES = { CHILD: 'CHILD', RESIDENTIAL_SIDE: 'RESIDENTIAL_PARENT', VISITING_SIDE: 'VISITING_PARENT' } as const;

/** Where on the case's page something is put right that no single window settles. */
function placeOf(code: string): string {
  return code.startsWith('COURT_REPORT') ? 'papers' : 'visits';
}
