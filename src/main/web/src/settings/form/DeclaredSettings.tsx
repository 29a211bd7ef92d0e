import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Role } from '~/api/schema';
import { useRole } from '~/app/session';
import type { Taken } from '~/ui/edit/edited';
import { EditForm } from '~/ui/edit/EditForm';
import { Facts, type Fact } from '~/ui/edit/Facts';
import { Loaded } from '~/ui/edit/Loaded';
import { useEditing } from '~/ui/edit/useEditing';

import { SettingsPage } from '../SettingsPage';
import type { SettingName } from '../sections';
import type { Choice, Declared, DeclaredValues, Field } from './declared';
import { DeclaredField } from './DeclaredField';

interface Props<View> {
  name: SettingName;
  setting: Declared<View>;
  /** What stands beside the form. */
  children?: ReactNode;
}

/** A screen of settings: to be changed by administrators, to be read by who else may. */
export function DeclaredSettings<View extends object>({ name, setting, children }: Props<View>) {
  const edits = useRole('ADMIN');
  return (
    <SettingsPage name={name}>
      <Stack gap="lg">
        <Loaded edited={setting}>
          {(latest) => (edits ? <Form setting={setting} latest={latest} /> : <Reading setting={setting} view={latest.data} />)}
        </Loaded>
        {children}
      </Stack>
    </SettingsPage>
  );
}

function Form<View extends object>({ setting, latest }: { setting: Declared<View>; latest: Taken<View> }) {
  const editing = useEditing(setting, latest);
  const tell = useTelling(setting.fields);
  return (
    <div className="panel settings-form">
      <EditForm editing={editing} tells={tell}>
        {setting.fields.map((field) => (
          <DeclaredField key={field.name} field={field} form={editing.form} />
        ))}
      </EditForm>
    </div>
  );
}

function Reading<View extends object>({ setting, view }: { setting: Declared<View>; view: View }) {
  const tell = useTelling(setting.fields);
  return (
    <div className="panel settings-form">
      <Facts facts={tell(setting.values(view))} />
    </div>
  );
}

/** The settings in words. */
function useTelling(fields: readonly Field[]): (values: DeclaredValues) => Fact[] {
  const { t, i18n } = useTranslation(['settings', 'words']);
  const told = (field: Field, value: DeclaredValues[string] | undefined): string => {
    if (value === undefined || value === '') {
      return t('notSet');
    }
    switch (field.kind) {
      case 'number':
        return new Intl.NumberFormat(i18n.language).format(Number(value));
      case 'switch':
        return t(value === true ? 'yes' : 'no');
      case 'choice':
        return t(`choice.${value as Choice}`);
      case 'roles': {
        const roles = (value as Role[]).map((role) => t(`words:role.${role}`));
        return roles.length === 0 ? t('nobody') : roles.join(', ');
      }
      case 'numbers':
        return (value as string[]).length === 0 ? t('none') : (value as string[]).join(', ');
      case 'time':
        return String(value);
    }
  };
  return (values) => fields.map((field) => ({ name: t(`label.${field.name}`), value: told(field, values[field.name]) }));
}
