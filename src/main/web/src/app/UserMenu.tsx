import { Menu, Text, UnstyledButton, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import {
  IconBuilding,
  IconChevronDown,
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconSun,
  IconUser,
  IconUserCircle,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { announce } from '~/ui/Announcer';
import { unsentCount } from '~/ui/unsent';

import { isLanguage, LANGUAGES, speak } from './languages';
import { LosingUnsent } from './LosingUnsent';
import { changeCenter, useLeaving, useMe } from './session';

const SCHEMES = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconDeviceDesktop],
] as const satisfies readonly (readonly [MantineColorScheme, unknown])[];

/** Where to, with what is not sent: to another center, or out. */
interface Losing {
  center?: string;
}

/** One's name, and what is one's own: language, light, center, leaving. */
export function UserMenu() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const navigate = useNavigate();
  const leave = useLeaving();
  const [losing, setLosing] = useState<Losing>();
  const go = (id: string) =>
    void changeCenter(id).then(
      () => navigate('/', { replace: true }),
      () => announce(t('broken.text')),
    );
  const askedFirst = (way: Losing, act: () => void) => (unsentCount() > 0 ? setLosing(way) : act());
  return (
    <>
      <Menu position="bottom-end" width={260} withinPortal>
        <Menu.Target>
          <UnstyledButton className="user">
            <IconUserCircle size={20} aria-hidden className="user-mark" />
            <Text component="span" size="sm" fw={550} truncate className="user-name" data-cut="allowed">
              {me.user.displayName}
            </Text>
            <IconChevronDown size={16} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{me.user.displayName}</Menu.Label>
          {me.otherCenters.length > 0 && <Menu.Label>{t('center')}</Menu.Label>}
          {me.otherCenters.map((center) => (
            <Menu.Item key={center.id} leftSection={<IconBuilding size={16} />} onClick={() => askedFirst({ center: center.id }, () => go(center.id))}>
              {center.name}
            </Menu.Item>
          ))}
          <Menu.Label>{t('language')}</Menu.Label>
          {Object.entries(LANGUAGES).map(([tag, name]) => (
            <Menu.Item
              key={tag}
              lang={tag}
              aria-current={i18n.language === tag || undefined}
              fw={i18n.language === tag ? 650 : 400}
              onClick={() => isLanguage(tag) && void speak(tag)}
            >
              {name}
            </Menu.Item>
          ))}
          <Menu.Label>{t('light.label')}</Menu.Label>
          {SCHEMES.map(([scheme, Icon]) => (
            <Menu.Item
              key={scheme}
              leftSection={<Icon size={16} />}
              aria-current={colorScheme === scheme || undefined}
              fw={colorScheme === scheme ? 650 : 400}
              onClick={() => setColorScheme(scheme)}
            >
              {t(`light.${scheme}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item component={Link} to="/account" leftSection={<IconUser size={16} />}>
            {t('account')}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => askedFirst({}, leave)}>
            {t('signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <LosingUnsent
        opened={losing !== undefined}
        changing={losing?.center !== undefined}
        onStay={() => setLosing(undefined)}
        onLeave={() => {
          setLosing(undefined);
          if (losing?.center === undefined) {
            leave();
          } else {
            go(losing.center);
          }
        }}
      />
    </>
  );
}
