import { ActionIcon, Group } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemNote } from '~/ui/ProblemNote';

interface Props {
  /** What would be removed, to be heard by who cannot see the row. */
  what: string;
  removal: { mutate: () => void; isPending: boolean; error: unknown };
  removable: boolean;
  children: ReactNode;
}

/** A row of a list that can be taken out of it; the news of it leads back. */
export function RemoveRow({ what, removal, removable, children }: Props) {
  const { t } = useTranslation();
  const row = useRef<HTMLLIElement>(null);
  const next = useRef<HTMLElement | null>(null);
  useEffect(
    () => () => {
      // With the row its button went, which had the focus.
      if (document.activeElement === document.body) {
        next.current?.focus();
      }
    },
    [],
  );
  return (
    <li className="row" ref={row}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <div className="row-what">{children}</div>
        {removable && (
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('edit.remove', { what })}
            loading={removal.isPending}
            onClick={() => {
              next.current = neighbour(row.current);
              removal.mutate();
            }}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
      </Group>
      <ProblemNote problem={removal.error} />
    </li>
  );
}

/** Where one goes on once the row is gone: the button of the row beside it, or else what adds one. */
function neighbour(row: HTMLElement | null): HTMLElement | null {
  const beside = row?.nextElementSibling ?? row?.previousElementSibling ?? row?.closest('section');
  return beside?.querySelector('button') ?? null;
}
