import './case.css';

import { Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useLocation, useParams } from 'react-router';

import { ApiProblem } from '~/api/client';
import type { Case } from '~/api/schema';
import { useRole } from '~/app/session';
import { useStaff } from '~/center/queries';
import { Empty } from '~/ui/Empty';
import { Opens } from '~/ui/Opens';
import { Page } from '~/ui/Page';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';
import { Waiting } from '~/ui/Waiting';

import { CaseStatusBadge } from './CaseStatusBadge';
import { GlassForm } from './life/GlassForm';
import { current, once } from './names';
import { useCase } from './queries';

/** The parts of a case's page, each with an address of its own. */
const PARTS = ['overview', 'people', 'basis', 'safety', 'visits', 'papers', 'timeline'] as const;

/** Everything of one family in one place. */
export function Component() {
  const { id = '' } = useParams();
  const emergency = useRole('CASE_WORKER');
  const { data: file, error } = useCase(id);
  if (error instanceof ApiProblem && error.status === 404 && emergency) {
    return <NotMine caseId={id} />;
  }
  if (error !== null && file === undefined) {
    throw error;
  }
  // Nothing that was begun in one case goes on in another.
  return file === undefined ? <Waiting /> : <CaseFile key={file.id} file={file} />;
}

function CaseFile({ file }: { file: Case }) {
  const { t, i18n } = useTranslation(['cases', 'words']);
  const staff = useStaff();
  const people = once(current(file, useTimes().today()));
  const worker = file.caseWorker === undefined ? t('nobody') : staff.get(file.caseWorker)?.displayName;
  return (
    <Page
      title={t('case', { number: file.number })}
      lead={
        <Group component="span" gap="sm">
          <CaseStatusBadge status={file.status} />
          <span>{people.map((person) => nameOf(person, i18n.language)).join(', ')}</span>
          <span>{`${t('worker')}: ${worker ?? ''}`}</span>
        </Group>
      }
    >
      <Parts file={file} />
      <Outlet context={file} />
    </Page>
  );
}

function Parts({ file }: { file: Case }) {
  const { t } = useTranslation('cases');
  const list = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // On a phone not all have room: the one that is open is seen.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <nav className="parts no-print" aria-label={t('parts.title')} ref={list}>
      {PARTS.map((part) => (
        <NavLink
          key={part}
          to={part === 'overview' ? `/cases/${file.id}` : `/cases/${file.id}/${part}`}
          end={part === 'overview'}
          className="part"
        >
          {t(`parts.${part}`)}
        </NavLink>
      ))}
    </nav>
  );
}

/** A case that is not there, or is somebody else's: in an emergency it can be opened all the same. */
function NotMine({ caseId }: { caseId: string }) {
  const { t } = useTranslation(['app', 'casework']);
  return (
    <Page title={t('nowhere.title')}>
      <Empty
        title={t('nowhere.text')}
        text={t('casework:glass.may')}
        action={
          <Opens title={t('casework:glass.do')} mt="md">
            <GlassForm caseId={caseId} />
          </Opens>
        }
      />
    </Page>
  );
}
