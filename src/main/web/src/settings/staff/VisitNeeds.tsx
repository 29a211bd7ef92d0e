import { Switch, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { api, taken } from '~/api/client';
import type { VisitNeeds, VisitNeedsNeed, VisitType } from '~/api/schema';
import { useRole } from '~/app/session';
import type { Edited, Taken } from '~/ui/edit/edited';
import { EditForm } from '~/ui/edit/EditForm';
import { Facts, type Fact } from '~/ui/edit/Facts';
import { Loaded } from '~/ui/edit/Loaded';
import { useEditing } from '~/ui/edit/useEditing';

import { SettingsPage } from '../SettingsPage';
import { KINDS, useKinds } from './kinds';

const TYPES = ['SUPERVISED', 'SUPPORTED', 'EXCHANGE', 'VIRTUAL'] as const satisfies readonly VisitType[];

interface Values extends Record<string, unknown> {
  backgroundCheck: boolean;
  needs: VisitNeedsNeed[];
}

const NEEDS: Edited<VisitNeeds, Values> = {
  key: ['settings', 'visit-needs'],
  read: () => taken(api.GET('/settings/visit-needs')),
  values: ({ backgroundCheck, needs }) => ({
    backgroundCheck,
    needs: TYPES.map((visitType) => ({
      visitType,
      qualifications: needs.find((need) => need.visitType === visitType)?.qualifications ?? [],
    })),
  }),
  write: ({ etag }, body) => taken(api.PUT('/settings/visit-needs', { params: { header: { 'If-Match': etag } }, body })),
};

/** What somebody must have who accompanies visits. */
export function Component() {
  const edits = useRole('ADMIN');
  const tell = useTelling();
  return (
    <SettingsPage name="visitNeeds">
      <Loaded edited={NEEDS}>
        {(latest) => (
          <div className="panel settings-form">
            {edits ? <Form latest={latest} /> : <Facts facts={tell(NEEDS.values(latest.data))} />}
          </div>
        )}
      </Loaded>
    </SettingsPage>
  );
}

function Form({ latest }: { latest: Taken<VisitNeeds> }) {
  const { t } = useTranslation(['settings', 'words']);
  const { called, codeOf } = useKinds();
  const editing = useEditing(NEEDS, latest);
  const tell = useTelling();
  const { form } = editing;
  const put = (field: string, typed: string[]) => {
    const codes = typed.map(codeOf);
    if (codes.every((code) => code !== undefined)) {
      form.setFieldValue(field, codes);
    } else {
      form.setFieldError(field, t('kindRefused'));
    }
  };
  return (
    <EditForm editing={editing} tells={tell}>
      <Switch
        size="md"
        label={t('needs.check')}
        description={t('needs.checkMeans')}
        {...form.getInputProps('backgroundCheck', { type: 'checkbox' })}
      />
      {TYPES.map((type, place) => (
        <TagsInput
          key={type}
          label={t('needs.of', { type: t(`words:visitType.${type}`) })}
          description={t('needs.means')}
          data={KINDS.map(called)}
          acceptValueOnBlur
          {...form.getInputProps(`needs.${place}.qualifications`)}
          value={form.values.needs[place]?.qualifications.map(called) ?? []}
          onChange={(typed) => put(`needs.${place}.qualifications`, typed)}
        />
      ))}
    </EditForm>
  );
}

function useTelling(): (values: Values) => Fact[] {
  const { t } = useTranslation(['settings', 'words']);
  const { called } = useKinds();
  return ({ backgroundCheck, needs }) => [
    { name: t('needs.check'), value: t(backgroundCheck ? 'yes' : 'no') },
    ...needs.map(({ visitType, qualifications }) => ({
      name: t('needs.of', { type: t(`words:visitType.${visitType}`) }),
      value: qualifications.length === 0 ? t('none') : qualifications.map(called).join(', '),
    })),
  ];
}
