import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import type { StaffTerms } from '~/api/schema';
import { useRole } from '~/app/session';
import { Back } from '~/ui/Back';
import { DateField } from '~/ui/DateField';
import type { Edited, Taken } from '~/ui/edit/edited';
import { EditForm } from '~/ui/edit/EditForm';
import { Facts } from '~/ui/edit/Facts';
import { Loaded } from '~/ui/edit/Loaded';
import { useEditing } from '~/ui/edit/useEditing';
import { Page } from '~/ui/Page';

import { editedHours, editedTerms, type TermsValues } from './edited';
import { useTermsWords } from './useTermsWords';

const FIGURES = ['minutesPerDay', 'breakMinutes', 'familiesAtOnce'] as const;
const DAYS = ['checkedOn', 'validUntil'] as const;

/** What is settled with a member of staff; what is left empty follows the center. */
export function Component() {
  const { t } = useTranslation('settings');
  const { id = '' } = useParams();
  const edits = useRole('ADMIN', 'COORDINATOR');
  const tell = useTermsWords();
  const edited = editedTerms(id);
  return (
    <>
      <Loaded edited={editedHours(id)}>
        {({ data }) => <Back to={`/settings/staff/${id}`}>{data.displayName}</Back>}
      </Loaded>
      <Page title={t('terms.title')} lead={t('terms.means')}>
        <Loaded edited={edited}>
          {(latest) => (
            <div className="panel settings-form">
              {edits ? (
                <Form edited={edited} latest={latest} />
              ) : (
                <Facts facts={tell(edited.values(latest.data))} />
              )}
            </div>
          )}
        </Loaded>
      </Page>
    </>
  );
}

function Form({ edited, latest }: { edited: Edited<StaffTerms, TermsValues>; latest: Taken<StaffTerms> }) {
  const { t } = useTranslation('settings');
  const editing = useEditing(edited, latest);
  const tell = useTermsWords();
  return (
    <EditForm editing={editing} tells={tell}>
      {FIGURES.map((name) => (
        <NumberInput
          key={name}
          label={t(`terms.${name}`)}
          description={t(`terms.says.${name}`)}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          inputMode="numeric"
          classNames={{ input: 'short-field' }}
          {...editing.form.getInputProps(name)}
        />
      ))}
      {DAYS.map((name) => (
        <DateField
          key={name}
          label={t(`terms.${name}`)}
          description={t(`terms.says.${name}`)}
          {...editing.form.getInputProps(`backgroundCheck.${name}`)}
        />
      ))}
    </EditForm>
  );
}
