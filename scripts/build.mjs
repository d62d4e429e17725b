// Bundles src/main.ts to dist/mwg.cjs, the front that every start pays for, dist/core.cjs, dist/daily.cjs and the parts beside them (parts.mjs),
// and each *.leaf.ts with the packages behind it to a dist/<name>.cjs of its own, loaded when first used.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { fileOf, givers, isOurs, Parts } from './parts.mjs';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');
const dist = join(root, 'dist');

const leafSuffix = '.leaf.ts';
const builtName = (leaf) => `${basename(leaf, leafSuffix)}.cjs`;

/** In the core, `import('./x.leaf.ts')` becomes a `require('./x.cjs')` made when it is reached. */
const leavesBeside = {
  name: 'leaves-beside',
  setup(bundle) {
    bundle.onResolve({ filter: /\.leaf\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import'
        ? { path: `./${builtName(path)}`, external: true }
        : {
            errors: [
              { text: `${basename(path)} must be imported with import(), when it is needed` },
            ],
          },
    );
  },
};

/** A leaf holds one package and nothing of ours, so that nothing is bundled twice. */
const leavesAlone = {
  name: 'leaves-alone',
  setup(bundle) {
    bundle.onResolve({ filter: /^\./ }, ({ path, importer }) =>
      importer.endsWith(leafSuffix)
        ? { errors: [{ text: `a leaf imports packages only, not ${path}` }] }
        : null,
    );
  },
};

// Loading child_process takes a twentieth of a bare start, and commander needs it only for a kind of
// subcommand that mwg does not have; crypto takes a tenth, and only what writes needs it.
const lazyModules = {
  name: 'lazy-modules',
  setup(bundle) {
    const lazily = (filter, importers) =>
      bundle.onResolve({ filter }, ({ path, importer }) =>
        importers.test(importer) ? { path, namespace: 'lazy' } : null,
      );
    // What imports it as it runs, as db/share.ts does, is to have it whole: a stand-in names nothing.
    lazily(/^node:child_process$/, /[\\/]commander[\\/]/);
    lazily(/^node:crypto$/, /[\\/]db[\\/]/);
    bundle.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, key) => require('${path}')[key] });`,
    }));
    // Its patterns are slow to make, and most text is one column a letter.
    bundle.onResolve({ filter: /^fast-string-width$/ }, ({ path, namespace }) =>
      namespace === 'lazy-function' ? null : { path, namespace: 'lazy-function' },
    );
    bundle.onLoad({ filter: /.*/, namespace: 'lazy-function' }, ({ path }) => ({
      contents: `let made; module.exports = (text) => (made ??= require('${path}').default)(text);`,
      resolveDir: root,
    }));
  },
};

// The addon is where its own install script puts it; searching for it costs several milliseconds.
const addonByPath = {
  name: 'addon-by-path',
  setup(bundle) {
    bundle.onResolve({ filter: /^bindings$/ }, ({ path }) => ({ path, namespace: 'addon' }));
    bundle.onResolve({ filter: /\.node$/ }, ({ path }) => ({ path, external: true }));
    bundle.onLoad({ filter: /.*/, namespace: 'addon' }, () => ({
      contents: `module.exports = (file) => require('better-sqlite3/build/Release/better_sqlite3.node');`,
    }));
  },
};

const common = {
  absWorkingDir: root,
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
};

const leaves = readdirSync(src, { recursive: true }).filter((path) => path.endsWith(leafSuffix));
const parts = new Parts(src);

const plugins = [leavesBeside, lazyModules, addonByPath];
const buildWhole = () =>
  build({ ...common, entryPoints: ['src/main.ts'], plugins: [parts.noting(), ...plugins] });
const buildPart = (part, options) =>
  build({
    ...common,
    stdin: { ...parts.entryOf(part), sourcefile: `${part}.ts` },
    outdir: undefined,
    outfile: join(dist, fileOf(part)),
    plugins: [parts.within(part), ...plugins],
    ...options,
  });
const buildLeaves = () =>
  build({
    ...common,
    entryPoints: leaves.map((leaf) => ({ in: `src/${leaf}`, out: basename(leaf, leafSuffix) })),
    plugins: [leavesAlone],
  });

const results = await buildAll().catch(refuse);
if (results.some(({ warnings }) => warnings.length > 0)) refuse('dist is left as it was: warnings');
const files = results.flatMap(({ outputFiles }) => outputFiles);
const digest = createHash('sha256');
for (const { contents } of files) digest.update(contents);
const mark = `/*${digest.digest('hex').slice(0, 16)}*/`;
replaceDist(files.map(wrapped));
makeCodeCache();

/** Before the bundles that are kept come those that tell which modules are where, and what is asked of them by name. */
async function buildAll() {
  await buildWhole();
  refuseSharedNames([...parts.names.map(fileOf), ...leaves.map(builtName)]);
  for (const giver of givers) parts.hold(giver, await buildPart(giver, { metafile: true }));
  // From the last loaded to the first: what is handed on asks in its turn.
  const takers = parts.names.filter((part) => !givers.includes(part));
  for (const part of [...takers, ...givers.toReversed()]) {
    parts.ask(part, await buildPart(part, { format: 'esm', minify: false }));
  }
  return Promise.all([...parts.names.map((part) => buildPart(part)), buildLeaves()]);
}

function refuseSharedNames(names) {
  const shared = names.find((name, index) => names.indexOf(name) !== index);
  if (shared !== undefined) refuse(`two sources would become dist/${shared}: rename a leaf`);
}

function refuse(reason) {
  // What esbuild found wrong it has printed already.
  if (reason?.errors === undefined) console.error(reason);
  process.exit(1);
}

/**
 * The bundles of our own are wrapped as `require` would wrap them, so that the launcher need not copy them, and begin
 * with the mark of this build, by which one of another is known.
 */
function wrapped({ path, contents }) {
  if (!isOurs(basename(path))) return { path, contents };
  const code = inAscii(Buffer.from(contents).toString('utf8'));
  const whole = `${mark}(function (module, exports, require) {${code}})\n`;
  return { path, contents: Buffer.from(whole, 'latin1') };
}

/** esbuild leaves the letters inside regular expressions as they are; an escape means the same there. */
function inAscii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Without it the program works and starts later, so a failure is said and goes no further. */
function makeCodeCache() {
  const script = join(root, 'scripts', 'code-cache.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) console.error(`No code cache was made: ${stderr}`);
}

/** Each file changes in one step, so that a test running meanwhile finds the old one or the new one. */
function replaceDist(files) {
  mkdirSync(dist, { recursive: true });
  for (const { path, contents } of files) replaceFile(path, contents);
  const built = files.map(({ path }) => basename(path));
  const kept = new Set([...built, ...built.map((name) => name.replace(/\.cjs$/, '.cache'))]);
  for (const name of readdirSync(dist)) {
    if (isOver(name) || (/\.(?:cjs|cache|copy)$/.test(name) && !kept.has(name)))
      rmSync(join(dist, name));
  }
}

/** The draft of a build that was killed. */
function isOver(name) {
  const [, pid] = /\.(?:cjs|cache)\.(\d+)$/.exec(name) ?? [];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function replaceFile(path, contents) {
  if (holds(path, contents)) return;
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, contents);
  renameSync(fresh, path);
}

function holds(path, contents) {
  try {
    return readFileSync(path).equals(contents);
  } catch {
    return false;
  }
}
