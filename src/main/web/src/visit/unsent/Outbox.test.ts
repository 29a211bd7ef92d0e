import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ApiProblem } from '~/api/client';

import { Outbox } from './Outbox';

const problem = (status: number) => new ApiProblem(status, 'x', 'x', undefined, []);
const settled = () => vi.advanceTimersByTimeAsync(0);

describe('the outbox', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  let outbox: Outbox;
  let done: string[];
  let line: 'up' | 'down';
  beforeEach(() => {
    outbox = new Outbox();
    done = [];
    line = 'up';
  });

  const errand = (key: string, run = async () => void done.push(key)) => ({
    key,
    visitId: 'visit',
    run: async () => {
      if (line === 'down') {
        throw problem(0);
      }
      await run();
    },
  });

  it('sends in order what was pressed while the line was down, each once', async () => {
    line = 'down';
    ['one', 'two', 'three'].forEach((key) => void outbox.add(errand(key)));
    void outbox.add(errand('two'));
    await settled();
    expect(outbox.contents().errands.map(({ key }) => key)).toEqual(['one', 'two', 'three']);
    expect(outbox.contents().lost).toBe(true);

    line = 'up';
    await vi.advanceTimersByTimeAsync(5_000);
    expect(done).toEqual(['one', 'two', 'three']);
    expect(outbox.contents()).toEqual({ errands: [], lost: false });
  });

  it('keeps what is refused in sight, and goes on with the rest', async () => {
    void outbox.add(errand('refused', () => Promise.reject(problem(422))));
    void outbox.add(errand('next'));
    await settled();
    expect(done).toEqual(['next']);
    expect(outbox.contents().errands).toMatchObject([{ key: 'refused', state: 'refused' }]);

    outbox.drop('refused');
    expect(outbox.contents().errands).toEqual([]);
  });

  it('takes what was refused and is pressed again as it was pressed last', async () => {
    let isOpen = false;
    const start = (at: string) =>
      errand('start', () => (isOpen ? Promise.resolve(void done.push(at)) : Promise.reject(problem(422))));
    void outbox.add(start('10:00'));
    await settled();
    isOpen = true;
    void outbox.add(start('10:05'));
    await settled();
    expect(done).toEqual(['10:05']);
    expect(outbox.contents().errands).toEqual([]);
  });

  it('tells of each how its first try went', async () => {
    const sent = outbox.add(errand('one'));
    const refused = outbox.add(errand('two', () => Promise.reject(problem(422))));
    await settled();
    line = 'down';
    const waiting = [outbox.add(errand('three')), outbox.add(errand('four'))];
    await settled();
    expect(await Promise.all([sent, refused, ...waiting])).toEqual(['sent', 'refused', 'waiting', 'waiting']);
  });

  it('sends nothing while nobody is signed in', async () => {
    void outbox.add(errand('first', () => Promise.reject(problem(401))));
    outbox.rest();
    void outbox.add(errand('second'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual([]);
    expect(outbox.contents().errands).toHaveLength(2);
  });

  it('sends what waited once its owner is back', async () => {
    outbox.rest();
    void outbox.add(errand('one'));
    await settled();
    expect(done).toEqual([]);
    outbox.resume();
    await settled();
    expect(done).toEqual(['one']);
  });

  it('forgets all when told to', async () => {
    line = 'down';
    void outbox.add(errand('one'));
    await settled();
    outbox.forget();
    line = 'up';
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual([]);
  });
});
