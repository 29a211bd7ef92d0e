import './forms.css';

import { Anchor, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** The way up to what this belongs to. */
export function Back({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Text mb="xs" className="no-print">
      <Anchor component={Link} to={to} className="back">
        <IconArrowLeft size={18} aria-hidden />
        {children}
      </Anchor>
    </Text>
  );
}
