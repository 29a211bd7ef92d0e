import { Button, CloseButton, Paper, Text, VisuallyHidden } from '@mantine/core';
import { useEffect, useReducer } from 'react';
import { useTranslation } from 'react-i18next';

/** What has just been done, and the way back from it where there is one. */
interface News {
  sentence: string;
  undo?: () => void;
}

type Hear = (news: News | undefined) => void;
const hearing = new Set<Hear>();

/** Tells everybody, those too who cannot see it, what has just changed on the screen. */
export function announce(sentence: string, undo?: () => void): void {
  hearing.forEach((hear) => hear({ sentence, undo }));
}

const SHOWN_MS = 6_000;
/** WCAG 2.2.1 asks for twenty seconds where something can be done. */
const UNDO_MS = 20_000;

/** The one place on the page from which changes are told. */
export function Announcer() {
  const { t } = useTranslation();
  const [{ news, number }, hear] = useReducer(
    (before: { number: number }, next: News | undefined) => ({ news: next, number: before.number + 1 }),
    { number: 0 } as { news?: News; number: number },
  );
  useEffect(() => {
    hearing.add(hear);
    return () => {
      hearing.delete(hear);
    };
  }, []);
  useEffect(() => {
    const ends = setTimeout(() => hear(undefined), news?.undo === undefined ? SHOWN_MS : UNDO_MS);
    return () => clearTimeout(ends);
  }, [news]);
  return (
    <>
      <VisuallyHidden role="status" aria-live="polite">
        {/* Another each time: the same sentence said twice is heard twice. */}
        <span key={number}>{news?.sentence}</span>
      </VisuallyHidden>
      {news !== undefined && (
        <Paper className="news no-print" shadow="md">
          <Text component="span" aria-hidden>
            {news.sentence}
          </Text>
          {news.undo !== undefined && (
            <Button
              size="compact-md"
              variant="default"
              onClick={() => {
                news.undo?.();
                hear(undefined);
              }}
            >
              {t('undo')}
            </Button>
          )}
          <CloseButton aria-label={t('close')} onClick={() => hear(undefined)} />
        </Paper>
      )}
    </>
  );
}
