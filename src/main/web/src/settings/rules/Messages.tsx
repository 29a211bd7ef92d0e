import { api, taken } from '~/api/client';
import type { MessageSettings, MessageSettingsReplace } from '~/api/schema';

import { declare } from '../form/declared';
import { DeclaredSettings } from '../form/DeclaredSettings';

const MESSAGES = declare<MessageSettings, MessageSettingsReplace>({
  key: 'messages',
  fields: [
    { name: 'visitNotices', kind: 'switch' },
    { name: 'reminderHours', kind: 'numbers' },
    { name: 'digestAt', kind: 'time' },
  ],
  read: () => taken(api.GET('/settings/messages')),
  write: (etag, body) => taken(api.PUT('/settings/messages', { params: { header: { 'If-Match': etag } }, body })),
});

/** What families and staff are told by mail, and when. */
export function Component() {
  return <DeclaredSettings name="messages" setting={MESSAGES} />;
}
