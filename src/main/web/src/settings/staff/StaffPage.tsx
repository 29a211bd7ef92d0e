import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import type { WeeklyHours } from '~/api/schema';
import { useRole } from '~/app/session';
import { Back } from '~/ui/Back';
import { Facts } from '~/ui/edit/Facts';
import { Loaded } from '~/ui/edit/Loaded';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';

import { useWeekWords } from '../house/useWeekWords';
import { Absences } from './Absences';
import { editedHours, editedTerms } from './edited';
import { Qualifications } from './Qualifications';
import { useLanguageNames } from './useLanguageNames';
import { useTermsWords } from './useTermsWords';

/** One member of staff: when they work, what was settled with them, what they have learnt, when they are away. */
export function Component() {
  const { t } = useTranslation(['settings', 'words']);
  const { id = '' } = useParams();
  const languages = useLanguageNames();
  return (
    <>
      <Back to="/settings/staff">{t('name.staff')}</Back>
      <Loaded edited={editedHours(id)}>
        {({ data: member }) => (
          <Page
            title={member.displayName}
            lead={[member.roles.map((role) => t(`words:role.${role}`)).join(', '), languages(member.languages)]
              .filter((part) => part !== '')
              .join(' · ')}
          >
            <Stack gap="lg">
              <WorkingHours id={id} hours={member.availability} />
              <Terms id={id} />
              <Qualifications staffId={id} />
              <Absences staffId={id} />
            </Stack>
          </Page>
        )}
      </Loaded>
    </>
  );
}

function WorkingHours({ id, hours }: { id: string; hours: WeeklyHours[] }) {
  const { t } = useTranslation('settings');
  const edits = useRole('ADMIN', 'COORDINATOR');
  const words = useWeekWords(t('staff.off'));
  const change = edits && <Change to={`/settings/staff/${id}/hours`} what={t('staff.changeHours')} />;
  return (
    <Panel title={t('staff.hours')} actions={change}>
      {hours.length === 0 ? <Text c="dimmed">{t('staff.noHoursText')}</Text> : <Facts facts={words(hours)} />}
    </Panel>
  );
}

function Terms({ id }: { id: string }) {
  const { t } = useTranslation('settings');
  const edits = useRole('ADMIN', 'COORDINATOR');
  const tell = useTermsWords();
  const terms = editedTerms(id);
  const change = edits && <Change to={`/settings/staff/${id}/terms`} what={t('staff.changeTerms')} />;
  return (
    <Panel title={t('terms.title')} actions={change}>
      <Loaded edited={terms}>{({ data }) => <Facts facts={tell(terms.values(data))} />}</Loaded>
    </Panel>
  );
}

function Change({ to, what }: { to: string; what: string }) {
  return (
    <Anchor component={Link} to={to}>
      {what}
    </Anchor>
  );
}
