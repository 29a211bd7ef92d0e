import { Button } from '@mantine/core';
import { IconEyeOff, IconLock } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ContactData } from './ContactData';

interface Props {
  personId: string;
  name: string;
  /** What stands around the button; the data come below. */
  children: (press: ReactNode) => ReactNode;
}

/** Contact data behind a press, each of which is kept in the trail. */
export function ContactPress({ personId, name, children }: Props) {
  const { t } = useTranslation('cases');
  const [shown, setShown] = useState(false);
  const label = t(shown ? 'contact.hide' : 'contact.show');
  return (
    <>
      {children(
        <Button
          variant="default"
          size="compact-sm"
          leftSection={shown ? <IconEyeOff size={16} aria-hidden /> : <IconLock size={16} aria-hidden />}
          aria-expanded={shown}
          aria-label={`${label}: ${name}`}
          onClick={() => setShown(!shown)}
        >
          {label}
        </Button>,
      )}
      {shown && <ContactData personId={personId} name={name} />}
    </>
  );
}
