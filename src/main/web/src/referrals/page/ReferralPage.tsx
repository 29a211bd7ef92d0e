import { useParams } from 'react-router';

import { useRole } from '~/app/session';
import { Waiting } from '~/ui/Waiting';

import '../referrals.css';
import { LiaisonReferral } from '../liaison/LiaisonReferral';
import { useReferral } from '../queries';
import { StaffReferral } from './StaffReferral';

/** One referral, with what is to be done about it. */
export function Component() {
  const { id = '' } = useParams();
  const decides = useRole('COORDINATOR', 'CASE_WORKER');
  const { data: referral, error } = useReferral(id);
  if (error !== null && referral === undefined) {
    throw error;
  }
  if (referral === undefined) {
    return <Waiting />;
  }
  return decides ? <StaffReferral referral={referral} /> : <LiaisonReferral referral={referral} />;
}
