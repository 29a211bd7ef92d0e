import {
  IconAlertTriangle,
  IconCalendarWeek,
  IconChartBar,
  IconFileText,
  IconFolders,
  IconHome,
  IconInbox,
  IconMail,
  IconSettings,
  IconShieldCheck,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';

import type { Role } from '~/api/schema';
import type app from '~/locales/en/app.json';

/** A part of the program in the order of the menu, and who has use of it. */
export interface Section {
  path: string;
  name: keyof (typeof app)['sections'];
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
  {
    path: '/referrals',
    name: 'referrals',
    icon: IconInbox,
    roles: ['COORDINATOR', 'CASE_WORKER', 'COURT_LIAISON'],
  },
  { path: '/cases', name: 'cases', icon: IconFolders, roles: ['COORDINATOR', 'CASE_WORKER'] },
  {
    path: '/timetable',
    name: 'timetable',
    icon: IconCalendarWeek,
    roles: ['COORDINATOR', 'CASE_WORKER', 'SUPERVISOR', 'FRONT_DESK'],
  },
  {
    path: '/incidents',
    name: 'incidents',
    icon: IconAlertTriangle,
    roles: ['COORDINATOR', 'CASE_WORKER', 'SUPERVISOR'],
  },
  {
    path: '/reports',
    name: 'reports',
    icon: IconFileText,
    roles: ['COORDINATOR', 'CASE_WORKER', 'COURT_LIAISON', 'SUPERVISOR'],
  },
  { path: '/figures', name: 'figures', icon: IconChartBar, roles: ['COORDINATOR'] },
  { path: '/messages', name: 'messages', icon: IconMail, roles: ['COORDINATOR'] },
  {
    path: '/settings',
    name: 'settings',
    icon: IconSettings,
    roles: ['ADMIN', 'COORDINATOR', 'CASE_WORKER', 'AUDITOR'],
  },
  { path: '/users', name: 'users', icon: IconUsers, roles: ['ADMIN'] },
  { path: '/audit', name: 'audit', icon: IconShieldCheck, roles: ['AUDITOR'] },
];
