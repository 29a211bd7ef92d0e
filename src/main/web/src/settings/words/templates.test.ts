import { describe, expect, it } from 'vitest';

import { filled } from './templates';

describe('the words of a message', () => {
  it('are shown with examples in the place of what the service puts in', () => {
    expect(filled('On {when}, {center}.', { when: 'Monday', center: 'The House' })).toBe('On Monday, The House.');
  });

  it('keep what the service will not know, for the writer to see it', () => {
    expect(filled('Dear {name}, on {when}', { when: 'Monday' })).toBe('Dear {name}, on Monday');
  });
});
