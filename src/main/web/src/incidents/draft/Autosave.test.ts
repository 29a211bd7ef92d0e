import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ApiProblem } from '~/api/client';

import { Autosave, type Door, type Kept } from './Autosave';

interface Values {
  text: string;
  half?: boolean;
}

/** A service with one record, whose line can be down. */
class Service implements Door<Values> {
  made = 0;
  version = 0;
  text = '';
  line: 'up' | 'down' | 'deaf' = 'up';

  async make({ text }: Values) {
    this.#reach();
    this.made++;
    return this.#write(text);
  }

  async replace(_: string, version: number, { text }: Values) {
    this.#reach();
    if (version !== this.version) {
      throw new ApiProblem(412, 'x', 'x', undefined, []);
    }
    return this.#write(text);
  }

  async read() {
    return this.#kept();
  }

  isWhole({ text, half }: Values) {
    return text !== '' && half !== true;
  }

  #reach() {
    if (this.line === 'down') {
      throw new ApiProblem(0, 'x', 'x', undefined, []);
    }
  }

  #write(text: string) {
    this.text = text;
    this.version++;
    if (this.line === 'deaf') {
      throw new ApiProblem(0, 'x', 'x', undefined, []);
    }
    return this.#kept();
  }

  #kept(): Kept<Values> {
    return { id: 'one', version: this.version, values: { text: this.text }, when: '' };
  }
}

describe('a form that saves itself', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  let service: Service;
  let form: Autosave<Values>;
  beforeEach(() => {
    service = new Service();
    form = new Autosave<Values>({ text: '' }, service);
  });
  const pause = () => vi.advanceTimersByTimeAsync(6_000);

  it('is made at the first pause and written over at the next', async () => {
    form.change({ text: 'A' });
    await pause();
    form.change({ text: 'AB' });
    await pause();
    expect(service).toMatchObject({ made: 1, text: 'AB', version: 2 });
    expect(form.now().state).toBe('saved');
  });

  it('keeps what was typed while the line was down, and sends it when it is back', async () => {
    service.line = 'down';
    form.change({ text: 'A' });
    await pause();
    expect(form.now().state).toBe('lost');
    expect(form.isUnsent()).toBe(true);
    service.line = 'up';
    await pause();
    expect(service.text).toBe('A');
    expect(form.isUnsent()).toBe(false);
  });

  it('knows its own words again when only the answer was lost', async () => {
    form.change({ text: 'A' });
    await pause();
    service.line = 'deaf';
    form.change({ text: 'AB' });
    await vi.advanceTimersByTimeAsync(2_000);
    service.line = 'up';
    await pause();
    expect(form.now()).toMatchObject({ state: 'saved', kept: { version: 2 } });
  });

  it('never counts as sent what it cannot send as it stands', async () => {
    form.change({ text: 'A' });
    await pause();
    form.change({ text: 'AB', half: true });
    expect(form.isUnsent()).toBe(true);
    expect(await form.flush()).toBe(false);
    expect(service.text).toBe('A');
    form.change({ half: undefined });
    expect(await form.flush()).toBe(true);
    expect(service.text).toBe('AB');
  });

  it('sends nothing while nobody is signed in, and all of it once its owner is back', async () => {
    form.change({ text: 'A' });
    form.stop();
    form.change({ text: 'AB' });
    await form.flush();
    await pause();
    expect(service.made).toBe(0);
    form.resume();
    await pause();
    expect(service).toMatchObject({ made: 1, text: 'AB' });
  });

  it('does not try again after the session ended during a saving', async () => {
    service.line = 'down';
    form.change({ text: 'A' });
    const saving = form.flush();
    form.stop();
    await saving;
    service.line = 'up';
    await pause();
    expect(service.made).toBe(0);
  });

  it('loses neither when another window was quicker', async () => {
    form.change({ text: 'A' });
    await pause();
    service.text = 'theirs';
    service.version = 7;
    form.change({ text: 'mine' });
    await pause();
    expect(form.now()).toMatchObject({ state: 'stale', values: { text: 'mine' }, theirs: { values: { text: 'theirs' } } });
    form.keepMine();
    await pause();
    expect(service.text).toBe('mine');
  });
});
