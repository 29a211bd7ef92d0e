import { IconFolders, IconHome, type Icon } from '@tabler/icons-react';

import type { Role } from '~/api/schema';

/** A part of the program in the order of the menu, and who has use of it. */
export interface Section {
  path: string;
  name: 'today' | 'cases';
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
  { path: '/cases', name: 'cases', icon: IconFolders, roles: ['COORDINATOR', 'CASE_WORKER'] },
];
