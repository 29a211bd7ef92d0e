import { Text, VisuallyHidden } from '@mantine/core';

interface Props {
  /** It is not saved, and whoever types should know. */
  lost: boolean;
  children: string;
}

/** How far the saving is: seen always, and said aloud only where something is wrong. */
export function SavingText({ lost, children }: Props) {
  return (
    <>
      <Text component="span" size="sm" className={lost ? 'overdue' : 'due'} aria-hidden={lost || undefined}>
        {children}
      </Text>
      <VisuallyHidden role="status">{lost ? children : ''}</VisuallyHidden>
    </>
  );
}
