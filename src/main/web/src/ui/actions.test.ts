import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import actions from '~/locales/en/actions.json';

const JAVA = join(import.meta.dirname, '../../../java');
/** What follows `record(` or `trace(` up to the first text that looks like an action's name. */
const RECORDED = /(?:record|trace|reading|changing)\s*\([^;"]*"([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)"/g;

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : entry.name.endsWith('.java') ? [join(folder, entry.name)] : [],
  );
}

describe('the words of the audit trail', () => {
  it('are there for whatever the service records', () => {
    const recorded = new Set(
      files(JAVA).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(RECORDED)].map((found) => found[1] ?? '')),
    );
    const told = actions as Record<string, Record<string, string>>;
    const wordless = [...recorded].filter((action) => {
      const [what = '', deed = ''] = action.split('.');
      return told[what]?.[deed] === undefined;
    });
    expect(recorded.size).toBeGreaterThan(100);
    expect(wordless).toEqual([]);
  });
});
