import { beforeEach, describe, expect, it, vi } from 'vitest';

import { ApiProblem } from '~/api/client';

import { Keeper, type Read, type Save } from './keeper';
import type { Keeping } from './keeping';

const refusal = (status: number) => new ApiProblem(status, 'any', 'any', undefined, []);

function keeping(save: Save<string>, read: Read<string> = () => Promise.resolve(null)) {
  const told: Keeping[] = [];
  const keeper = new Keeper<string>({ save, read, tell: (state) => told.push(state), pauseMs: 100, retryMs: 1000 });
  return { keeper, kinds: () => told.map(({ kind }) => kind) };
}

describe('what is typed', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  it('is saved once after a pause, and the next time over the version that was answered', async () => {
    const save = vi.fn<Save<string>>().mockImplementation((_, etag) =>
      Promise.resolve({ etag: etag === undefined ? '"1"' : '"2"', at: '10:32' }),
    );
    const { keeper, kinds } = keeping(save);
    keeper.change('a');
    keeper.change('ab');
    await vi.advanceTimersByTimeAsync(150);
    keeper.change('abc');
    await vi.advanceTimersByTimeAsync(150);
    expect(save.mock.calls.map(([content, etag]) => [content, etag])).toEqual([
      ['ab', undefined],
      ['abc', '"1"'],
    ]);
    expect(kinds()).toEqual(['unsaved', 'unsaved', 'saved', 'unsaved', 'saved']);
    expect(keeper.isUnsaved).toBe(false);
  });

  it('is kept and sent again once the line is back', async () => {
    const save = vi
      .fn<Save<string>>()
      .mockRejectedValueOnce(refusal(0))
      .mockResolvedValueOnce({ etag: '"1"', at: '10:33' });
    const { keeper, kinds } = keeping(save);
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(150);
    expect(keeper.isUnsaved).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(kinds()).toEqual(['unsaved', 'lost', 'saved']);
    expect(save.mock.calls.map(([content]) => content)).toEqual(['a', 'a']);
  });

  it('never overwrites what another window saved, unless its author says so', async () => {
    const save = vi
      .fn<Save<string>>()
      .mockRejectedValueOnce(refusal(412))
      .mockResolvedValueOnce({ etag: '"8"', at: '10:34' });
    const { keeper, kinds } = keeping(save);
    keeper.change('mine');
    await vi.advanceTimersByTimeAsync(150);
    keeper.change('mine and more');
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).toHaveBeenCalledTimes(1);
    keeper.overwrite('"7"');
    await vi.advanceTimersByTimeAsync(0);
    expect(save.mock.calls[1]?.slice(0, 2)).toEqual(['mine and more', '"7"']);
    expect(kinds()).toEqual(['unsaved', 'stale', 'saved']);
  });

  it('knows its own words again when only the answer was lost, and writes the next over them', async () => {
    const save = vi
      .fn<Save<string>>()
      .mockRejectedValueOnce(refusal(0))
      .mockRejectedValueOnce(refusal(412))
      .mockResolvedValueOnce({ etag: '"2"', at: '10:35' });
    const { keeper, kinds } = keeping(save, () => Promise.resolve({ content: 'a', etag: '"1"', at: '10:34' }));
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(150);
    keeper.change('ab');
    await vi.advanceTimersByTimeAsync(1500);
    expect(save.mock.calls.map(([content, etag]) => [content, etag])).toEqual([
      ['a', undefined],
      ['ab', undefined],
      ['ab', '"1"'],
    ]);
    expect(kinds()).toEqual(['unsaved', 'lost', 'unsaved', 'saved']);
  });

  it('is not sent any more once it has become a record', async () => {
    const save = vi.fn<Save<string>>();
    const { keeper } = keeping(save);
    keeper.change('a');
    keeper.close();
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).not.toHaveBeenCalled();
    expect(keeper.isUnsaved).toBe(false);
  });

  it('is nothing to be thrown away where it became a record before it was saved', async () => {
    const { keeper } = keeping(vi.fn<Save<string>>());
    keeper.change('a');
    expect(await keeper.end()).toBe(false);
  });

  it('is thrown away once what was on its way is there', async () => {
    let arrive = () => {};
    const { keeper } = keeping(
      () =>
        new Promise((done) => {
          arrive = () => done({ etag: '"1"', at: '10:35' });
        }),
    );
    keeper.change('a');
    keeper.flush();
    const ended = keeper.end();
    arrive();
    expect(await ended).toBe(true);
  });

  it('goes one saving after another, the last words last, where somebody waits for it', async () => {
    const sent: string[] = [];
    let free = () => {};
    const { keeper } = keeping((content) => {
      sent.push(content);
      return new Promise((done) => {
        free = () => done({ etag: '"1"', at: '10:35' });
      });
    });
    keeper.change('first');
    keeper.flush();
    keeper.change('second');
    const settled = keeper.settle();
    expect(sent).toEqual(['first']);
    free();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['first', 'second']);
    free();
    expect(await settled).toBe(true);
  });

  it('stays where the service refuses it, until something else is typed', async () => {
    const save = vi.fn<Save<string>>().mockRejectedValue(refusal(422));
    const { keeper, kinds } = keeping(save);
    keeper.change('a');
    expect(await keeper.settle()).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(kinds()).toEqual(['unsaved', 'refused']);
    expect(keeper.isUnsaved).toBe(true);
  });

  it('waits while nobody is signed in, and is sent once its owner is back', async () => {
    const save = vi
      .fn<Save<string>>()
      .mockRejectedValueOnce(refusal(401))
      .mockResolvedValueOnce({ etag: '"1"', at: '10:36' });
    const { keeper } = keeping(save);
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(150);
    keeper.rest();
    keeper.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    keeper.resume();
    await vi.advanceTimersByTimeAsync(0);
    expect(save).toHaveBeenCalledTimes(2);
    expect(keeper.isUnsaved).toBe(false);
  });

  it('is given up where its form was left and nobody can mend it any more', async () => {
    const save = vi.fn<Save<string>>().mockRejectedValue(refusal(422));
    const { keeper } = keeping(save);
    keeper.change('a');
    keeper.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(keeper.isUnsaved).toBe(false);
  });
});
