import type { Role } from '~/api/schema';
import type settings from '~/locales/en/settings.json';

export type SettingName = keyof (typeof settings)['name'];
type GroupName = keyof (typeof settings)['group'];

interface Setting {
  name: SettingName;
  path: string;
  roles: readonly Role[];
}

const WHOLE_STAFF = ['ADMIN', 'COORDINATOR', 'CASE_WORKER'] as const;

/** Every part of the settings, by what it is about, and who has use of it. */
export const SETTINGS: readonly { group: GroupName; settings: readonly Setting[] }[] = [
  {
    group: 'house',
    settings: [
      { name: 'center', path: '/settings/center', roles: WHOLE_STAFF },
      { name: 'sites', path: '/settings/sites', roles: WHOLE_STAFF },
      { name: 'rooms', path: '/settings/rooms', roles: WHOLE_STAFF },
      { name: 'hours', path: '/settings/opening-hours', roles: WHOLE_STAFF },
      { name: 'closingDays', path: '/timetable/closings', roles: ['COORDINATOR', 'ADMIN'] },
      { name: 'courts', path: '/settings/courts', roles: WHOLE_STAFF },
    ],
  },
  {
    group: 'staff',
    settings: [
      { name: 'staff', path: '/settings/staff', roles: WHOLE_STAFF },
      { name: 'interpreters', path: '/settings/interpreters', roles: WHOLE_STAFF },
      { name: 'visitNeeds', path: '/settings/visit-needs', roles: [...WHOLE_STAFF, 'AUDITOR'] },
    ],
  },
  {
    group: 'rules',
    settings: [
      { name: 'visits', path: '/settings/visits', roles: [...WHOLE_STAFF, 'AUDITOR'] },
      { name: 'timetable', path: '/settings/timetable', roles: [...WHOLE_STAFF, 'AUDITOR'] },
      { name: 'screening', path: '/settings/screening', roles: [...WHOLE_STAFF, 'AUDITOR'] },
      { name: 'incidents', path: '/settings/incidents', roles: [...WHOLE_STAFF, 'AUDITOR'] },
      { name: 'courtReports', path: '/settings/court-reports', roles: [...WHOLE_STAFF, 'AUDITOR'] },
    ],
  },
  {
    group: 'words',
    settings: [
      { name: 'texts', path: '/settings/texts', roles: [...WHOLE_STAFF, 'AUDITOR'] },
      { name: 'templates', path: '/settings/message-templates', roles: WHOLE_STAFF },
      { name: 'messages', path: '/settings/messages', roles: WHOLE_STAFF },
      { name: 'mail', path: '/settings/mail', roles: ['ADMIN', 'COORDINATOR'] },
    ],
  },
  {
    group: 'safety',
    settings: [
      { name: 'doors', path: '/settings/doors', roles: [...WHOLE_STAFF, 'AUDITOR'] },
      { name: 'signIn', path: '/settings/sign-in', roles: ['ADMIN', 'COORDINATOR', 'AUDITOR'] },
      { name: 'retention', path: '/settings/retention', roles: ['ADMIN', 'COORDINATOR', 'AUDITOR'] },
    ],
  },
];
