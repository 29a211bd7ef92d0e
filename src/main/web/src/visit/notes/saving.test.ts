import { beforeEach, describe, expect, it } from 'vitest';

import { ApiProblem } from '~/api/client';

import { save, type NoteDoor } from './saving';
import { Writings } from './Writings';

const AT = '2026-11-30T10:00:00Z';
const SILENCE = new ApiProblem(0, 'unreachable', 'unreachable', undefined, []);

/** A service that keeps one note, and loses answers when told to. */
class OneNote implements NoteDoor {
  made: string[] = [];
  version = 0;
  text = '';
  losesAnswers = false;
  #byKey = new Map<string, string>();

  async make(_: unknown, key: string, text: string, at: string) {
    if (!this.#byKey.has(key)) {
      this.#byKey.set(key, text);
      this.made.push(text);
      this.text = text;
      this.version = 1;
    } else if (this.#byKey.get(key) !== text) {
      throw new ApiProblem(422, 'x:idempotency', 'another body', undefined, []);
    }
    return this.#answer({ noteId: 'note', saved: this.#saved(at) });
  }

  async replace(_: unknown, _note: string, version: number, text: string, at: string) {
    if (version !== this.version) {
      throw new ApiProblem(412, 'x:version', 'moved on', undefined, []);
    }
    this.text = text;
    this.version++;
    return this.#answer(this.#saved(at));
  }

  async read() {
    return this.#saved(AT);
  }

  #saved(at: string) {
    return { text: this.text, at, version: this.version, when: AT };
  }

  #answer<T>(answer: T): T {
    if (this.losesAnswers) {
      throw SILENCE;
    }
    return answer;
  }
}

describe('a note that is being written', () => {
  let writings: Writings;
  let service: OneNote;
  const saving = () => save(writings, 'mine', service);
  beforeEach(() => {
    writings = new Writings();
    service = new OneNote();
    writings.add({ id: 'mine', visitId: 'visit', text: 'The child', at: AT });
  });

  it('is made once and then written over', async () => {
    await saving();
    writings.change('mine', { text: 'The child smiled' });
    await saving();
    expect(service).toMatchObject({ made: ['The child'], text: 'The child smiled', version: 2 });
  });

  it('is there once, with its last words, although the answer to its first saving was lost', async () => {
    service.losesAnswers = true;
    await expect(saving()).rejects.toBe(SILENCE);
    writings.change('mine', { text: 'The child smiled' });
    service.losesAnswers = false;
    await saving();
    expect(service).toMatchObject({ made: ['The child'], text: 'The child smiled' });
  });

  it('knows its own words again when the answer to a later saving was lost', async () => {
    await saving();
    writings.change('mine', { text: 'The child smiled' });
    service.losesAnswers = true;
    await expect(saving()).rejects.toBe(SILENCE);
    service.losesAnswers = false;
    await saving();
    expect(service.version).toBe(2);
    expect(writings.find('mine')).toMatchObject({ saved: { version: 2 } });
    expect(writings.find('mine')?.theirs).toBeUndefined();
  });

  it('keeps both when another window was quicker', async () => {
    await saving();
    service.text = 'Theirs';
    service.version = 5;
    writings.change('mine', { text: 'Mine' });
    await saving();
    expect(service.text).toBe('Theirs');
    expect(writings.find('mine')).toMatchObject({ text: 'Mine', theirs: { text: 'Theirs', version: 5 } });
  });

  it('is not sent while nothing is written', async () => {
    writings.change('mine', { text: '  ' });
    await saving();
    expect(service.made).toEqual([]);
  });
});
