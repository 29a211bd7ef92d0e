import { createBrowserRouter } from 'react-router';

import { Waiting } from '~/ui/Waiting';

import { Broken } from './Broken';
import { Lost } from './Lost';
import { Shell } from './Shell';

/** Every address of the UI. Screens are fetched when they are opened. */
export const router = createBrowserRouter([
  {
    errorElement: <Broken />,
    hydrateFallbackElement: <Waiting />,
    children: [
      { path: '/sign-in', lazy: () => import('~/signin/SignIn') },
      {
        element: <Shell />,
        children: [
          {
            errorElement: <Broken />,
            children: [
              { index: true, lazy: () => import('~/today/Today') },
              { path: '/cases', lazy: () => import('~/cases/Cases') },
              { path: '/cases/:id', lazy: () => import('~/cases/CasePage') },
              { path: '*', element: <Lost /> },
            ],
          },
        ],
      },
    ],
  },
]);
