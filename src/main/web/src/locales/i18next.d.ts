import 'i18next';

import type account from './en/account.json';
import type actions from './en/actions.json';
import type app from './en/app.json';
import type application from './en/application.json';
import type audit from './en/audit.json';
import type cases from './en/cases.json';
import type casework from './en/casework.json';
import type drafts from './en/drafts.json';
import type incidents from './en/incidents.json';
import type liaison from './en/liaison.json';
import type publicPages from './en/public.json';
import type figures from './en/figures.json';
import type messages from './en/messages.json';
import type referralForm from './en/referralForm.json';
import type referrals from './en/referrals.json';
import type reports from './en/reports.json';
import type screening from './en/screening.json';
import type settings from './en/settings.json';
import type signin from './en/signin.json';
import type plan from './en/plan.json';
import type planning from './en/planning.json';
import type proposal from './en/proposal.json';
import type timetable from './en/timetable.json';
import type today from './en/today.json';
import type visit from './en/visit.json';
import type users from './en/users.json';
import type words from './en/words.json';

/** A key that English does not have does not compile. A new feature adds its line. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      account: typeof account;
      actions: typeof actions;
      app: typeof app;
      application: typeof application;
      audit: typeof audit;
      cases: typeof cases;
      casework: typeof casework;
      drafts: typeof drafts;
      incidents: typeof incidents;
      liaison: typeof liaison;
      public: typeof publicPages;
      figures: typeof figures;
      messages: typeof messages;
      referralForm: typeof referralForm;
      referrals: typeof referrals;
      reports: typeof reports;
      screening: typeof screening;
      settings: typeof settings;
      signin: typeof signin;
      plan: typeof plan;
      planning: typeof planning;
      proposal: typeof proposal;
      timetable: typeof timetable;
      today: typeof today;
      visit: typeof visit;
      users: typeof users;
      words: typeof words;
    };
  }
}
