// Called by Maven at every build: does nothing where nothing of the UI, of the API's document or of
// Node.js has changed since the last time all of it passed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = join('..', '..', '..', 'target');
const stamps = join(target, 'web-stamps');
const built = join(target, 'classes', 'web', 'index.html');
const generated = new Set(['node_modules', 'schema.d.ts']);

function files(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !generated.has(entry.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? files(join(path, entry.name)) : [join(path, entry.name)]));
}

function digest(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function unchanged(name, value) {
  const stamp = join(stamps, name);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === value;
}

function keep(name, value) {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), value);
}

function npm(...args) {
  const npmCli = process.env.npm_execpath;
  const { status } = spawnSync(process.execPath, [npmCli, ...args], { stdio: 'inherit' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

const locked = digest(['package-lock.json', '.npmrc']);
const all = digest([...files('.'), join('..', 'resources', 'openapi.yaml')]);

if (unchanged('all', all) && existsSync(built)) {
  console.log('The UI is as it was built.');
} else {
  if (!unchanged('locked', locked) || !existsSync('node_modules')) {
    npm('ci');
    keep('locked', locked);
  }
  npm('run', 'check');
  npm('run', 'build');
  keep('all', all);
}
