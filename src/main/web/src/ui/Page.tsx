import { Group, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  /** What the window is called where the title names a family: others read it in passing. */
  windowTitle?: string;
  /** A sentence under the title. */
  lead?: ReactNode;
  /** What one can do here. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** A screen: its title is the window's title too, and takes the focus when the screen is opened. */
export function Page({ title, windowTitle = title, lead, actions, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle} · ${t('name')}`;
  }, [windowTitle, t]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <Group justify="space-between" align="flex-start" mb="lg" gap="md" className="page-head">
        <div>
          <Title order={1} ref={heading} tabIndex={-1} className="page-title">
            {title}
          </Title>
          {lead !== undefined && (
            <Text c="dimmed" mt={4}>
              {lead}
            </Text>
          )}
        </div>
        {actions !== undefined && <Group gap="sm">{actions}</Group>}
      </Group>
      {children}
    </>
  );
}
