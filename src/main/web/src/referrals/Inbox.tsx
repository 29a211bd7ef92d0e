import { useRole } from '~/app/session';

import { LiaisonReferrals } from './liaison/LiaisonReferrals';
import { StaffInbox } from './StaffInbox';

/** The referrals: for the staff to decide on, for a court's liaison to follow. */
export function Component() {
  const decides = useRole('COORDINATOR', 'CASE_WORKER');
  return decides ? <StaffInbox /> : <LiaisonReferrals />;
}
