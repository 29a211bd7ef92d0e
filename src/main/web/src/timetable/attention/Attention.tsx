import '../timetable.css';

import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Visit } from '~/api/schema';
import { Page } from '~/ui/Page';

import { MoveDialog, type Wish } from '../move/MoveDialog';
import { VisitDialog } from '../VisitDialog';
import { EndingOrders, Flagged } from './Families';
import { Offers } from './Offers';
import { Orphans } from './Orphans';

/** What a planner has to settle: visits without a footing, slots that came free, families and orders to look at. */
export function Component() {
  const { t } = useTranslation(['planning', 'timetable']);
  const [opened, setOpened] = useState<Visit>();
  const [wish, setWish] = useState<Wish>();
  return (
    <Page
      title={t('attention.title')}
      lead={t('attention.lead')}
      actions={
        <Button component={Link} to="/timetable" variant="default">
          {t('timetable:title')}
        </Button>
      }
    >
      <Stack gap="lg">
        <Orphans onOpen={setOpened} onMove={(visit) => setWish({ visit })} />
        <Offers />
        <Flagged />
        <EndingOrders />
      </Stack>
      <VisitDialog
        visit={opened}
        onClose={() => setOpened(undefined)}
        onMove={(visit) => {
          setOpened(undefined);
          setWish({ visit });
        }}
      />
      <MoveDialog wish={wish} onClose={() => setWish(undefined)} />
    </Page>
  );
}
