import { describe, expect, it } from 'vitest';

import { gaps, type ReportValues } from './values';

const WHOLE: ReportValues = {
  from: '2026-10-01',
  to: '2026-10-31',
  dueOn: null,
  introduction: 'The center opened in May.',
  summary: '',
  answers: [{ question: 'How many visits?', answer: 'Four.' }],
  recipients: [{ reader: 'COURT' }],
  withheldNotes: [],
};
const KNOWN = { facts: undefined, unsigned: 0, hints: 0, courtOffered: true };

describe('what a report lacks', () => {
  it('is nothing where all is said', () => {
    expect(gaps(WHOLE, KNOWN)).toEqual([]);
  });

  it('is a copy for the court, where one may have it', () => {
    const parents = { ...WHOLE, recipients: [{ reader: 'VISITING_PARENT' } as const] };
    expect(gaps(parents, KNOWN)).toEqual([{ kind: 'court' }]);
    expect(gaps(parents, { ...KNOWN, courtOffered: false })).toEqual([]);
    expect(gaps({ ...WHOLE, recipients: [] }, KNOWN)).toEqual([{ kind: 'recipients' }]);
  });

  it('is counted: answers, signatures, words', () => {
    const bare = { ...WHOLE, introduction: ' ', answers: [{ question: 'Why?', answer: '' }] };
    expect(gaps(bare, { ...KNOWN, unsigned: 2, hints: 3 })).toEqual([
      { kind: 'text' },
      { kind: 'answers', count: 1 },
      { kind: 'unsigned', count: 2 },
      { kind: 'hints', count: 3 },
    ]);
  });
});
