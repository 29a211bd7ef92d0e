import { createBrowserRouter } from 'react-router';

import { Waiting } from '~/ui/Waiting';

import { Broken } from './Broken';
import { Lost } from './Lost';
import { OFFICE } from './office';

/** Every address of the UI. Screens are fetched when they are opened. */
export const router = createBrowserRouter([
  {
    errorElement: <Broken />,
    hydrateFallbackElement: <Waiting whole />,
    children: [
      { path: '/sign-in', lazy: () => import('~/signin/SignIn') },
      { path: '/second-factor', lazy: () => import('~/account/factor/Required') },
      {
        lazy: () => import('~/public/PublicFrame'),
        children: [
          {
            errorElement: <Broken />,
            children: [
              { path: '/apply', lazy: () => import('~/public/Apply') },
              { path: '/join', lazy: () => import('~/public/Join') },
              { path: '/status', lazy: () => import('~/public/Status') },
              { path: '/sign', lazy: () => import('~/public/Sign') },
              { path: '/password', lazy: () => import('~/public/NewPassword') },
            ],
          },
        ],
      },
      {
        // Whoever only signs in, or is not of the staff, does not wait for the frame.
        lazy: () => import('./Shell'),
        children: [
          {
            errorElement: <Broken />,
            children: [
              { index: true, lazy: () => import('~/today/Today') },
              { path: '/account', lazy: () => import('~/account/Account') },
              { path: '/referrals', lazy: () => import('~/referrals/Inbox') },
              { path: '/referrals/new', lazy: () => import('~/referrals/form/ReferralForm') },
              { path: '/referrals/:id', lazy: () => import('~/referrals/page/ReferralPage') },
              { path: '/referrals/:id/duplicates', lazy: () => import('~/referrals/duplicates/Duplicates') },
              { path: '/referrals/:id/screen', lazy: () => import('~/referrals/screening/Screen') },
              { path: '/cases', lazy: () => import('~/cases/Cases') },
              {
                path: '/cases/:id',
                lazy: () => import('~/cases/CasePage'),
                children: [
                  { index: true, lazy: () => import('~/cases/overview/Overview') },
                  { path: 'people', lazy: () => import('~/cases/people/People') },
                  { path: 'people/:personId', lazy: () => import('~/cases/people/PersonPage') },
                  { path: 'basis', lazy: () => import('~/cases/basis/Basis') },
                  { path: 'safety', lazy: () => import('~/cases/safety/Safety') },
                  { path: 'visits', lazy: () => import('~/cases/visits/Visits') },
                  { path: 'papers', lazy: () => import('~/cases/papers/Papers') },
                  { path: 'timeline', lazy: () => import('~/cases/timeline/Timeline') },
                  { path: '*', element: <Lost /> },
                ],
              },
              { path: '/cases/:id/plans/new', lazy: () => import('~/timetable/plan/NewPlan') },
              { path: '/cases/:id/plans/:planId', lazy: () => import('~/timetable/plan/PlanPage') },
              { path: '/timetable', lazy: () => import('~/timetable/Timetable') },
              { path: '/timetable/find', lazy: () => import('~/timetable/find/Find') },
              { path: '/incidents', lazy: () => import('~/incidents/Incidents') },
              { path: '/incidents/new', lazy: () => import('~/incidents/NewIncident') },
              { path: '/incidents/:id', lazy: () => import('~/incidents/IncidentPage') },
              { path: '/visits/:id', lazy: () => import('~/visit/VisitPage') },
              { path: '/reports', lazy: () => import('~/reports/Reports') },
              { path: '/reports/new', lazy: () => import('~/reports/requests/NewReport') },
              { path: '/reports/visits', lazy: () => import('~/reports/VisitReports') },
              { path: '/reports/cases/:id', lazy: () => import('~/reports/requests/CaseReports') },
              { path: '/reports/:id', lazy: () => import('~/reports/writing/ReportPage') },
              { path: '/timetable/closings', lazy: () => import('~/timetable/closing/Closings') },
              { path: '/timetable/proposals', lazy: () => import('~/timetable/proposal/Proposals') },
              { path: '/timetable/proposals/:id', lazy: () => import('~/timetable/proposal/ProposalPage') },
              { path: '/timetable/attention', lazy: () => import('~/timetable/attention/Attention') },
              ...OFFICE,
              { path: '/figures', lazy: () => import('~/figures/Figures') },
              { path: '/messages', lazy: () => import('~/messages/Messages') },
              { path: '*', element: <Lost /> },
            ],
          },
        ],
      },
    ],
  },
]);
