import { NavLink as Entry, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';

import { SECTIONS } from './sections';
import { useMe } from './session';

function isWithin(path: string, pathname: string): boolean {
  return path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);
}

export function Menu() {
  const { t } = useTranslation();
  const me = useMe();
  const { pathname } = useLocation();
  return (
    <Stack gap={4}>
      {SECTIONS.filter((section) => section.roles.some((role) => me.roles.includes(role))).map(
        ({ path, name, icon: Icon }) => (
          <Entry
            key={path}
            component={NavLink}
            to={path}
            active={isWithin(path, pathname)}
            label={t(`sections.${name}`)}
            leftSection={<Icon size={20} stroke={1.7} aria-hidden />}
            className="section"
          />
        ),
      )}
    </Stack>
  );
}
