import 'i18next';

import type app from './en/app.json';
import type cases from './en/cases.json';
import type signin from './en/signin.json';
import type today from './en/today.json';
import type words from './en/words.json';

/** A key that English does not have does not compile. A new feature adds its line. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: typeof app;
      cases: typeof cases;
      signin: typeof signin;
      today: typeof today;
      words: typeof words;
    };
  }
}
