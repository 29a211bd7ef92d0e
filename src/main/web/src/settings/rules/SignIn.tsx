import { api, taken } from '~/api/client';
import type { SignInPolicy, SignInPolicyReplace } from '~/api/schema';

import { declare } from '../form/declared';
import { DeclaredSettings } from '../form/DeclaredSettings';

const SIGN_IN = declare<SignInPolicy, SignInPolicyReplace>({
  key: 'sign-in',
  fields: [
    { name: 'secondFactorRoles', kind: 'roles' },
    { name: 'idleMinutes', kind: 'number' },
    { name: 'sessionHours', kind: 'number' },
  ],
  read: () => taken(api.GET('/settings/sign-in')),
  write: (etag, body) => taken(api.PUT('/settings/sign-in', { params: { header: { 'If-Match': etag } }, body })),
});

/** What signing in takes, and how long it lasts. */
export function Component() {
  return <DeclaredSettings name="signIn" setting={SIGN_IN} />;
}
