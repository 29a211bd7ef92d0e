import {
  IconAlertTriangle,
  IconCalendarWeek,
  IconChartBar,
  IconClipboardText,
  IconFileText,
  IconFolders,
  IconHistory,
  IconHome,
  IconSettings,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';

import type { Role } from '~/api/schema';

/** A part of the program in the order of the menu, and who has use of it. */
export interface Section {
  path: string;
  name:
    | 'today'
    | 'referrals'
    | 'cases'
    | 'timetable'
    | 'incidents'
    | 'reports'
    | 'figures'
    | 'settings'
    | 'users'
    | 'audit';
  icon: Icon;
  roles: readonly Role[];
}

export const SECTIONS: readonly Section[] = [
  {
    path: '/',
    name: 'today',
    icon: IconHome,
    roles: ['COORDINATOR', 'CASE_WORKER', 'SUPERVISOR', 'FRONT_DESK', 'ADMIN', 'AUDITOR', 'COURT_LIAISON', 'NETWORK'],
  },
];

/** Sections whose screens are there, in the order of the menu; grown feature by feature. */
export const ICONS = {
  referrals: IconClipboardText,
  cases: IconFolders,
  timetable: IconCalendarWeek,
  incidents: IconAlertTriangle,
  reports: IconFileText,
  figures: IconChartBar,
  settings: IconSettings,
  users: IconUsers,
  audit: IconHistory,
} satisfies Partial<Record<Section['name'], Icon>>;
