// What most commands do not need is built into parts of its own, read when a verb of theirs is named: the verbs
// of each noun but the commonest, the imports, the migrations, the sentences of what goes wrong, the Arabic catalogue.
// A part holds only what the core has not, and the core hands it the rest; what several parts need is in each.
import { dirname, relative, resolve, sep } from 'node:path';

/** Verbs that are in a part of others, since few runs need them. */
const among = {
  'init.ts': 'book',
  'doctor.ts': 'book',
  'backup.ts': 'book',
  'restore.ts': 'book',
  'sit.ts': 'meeting',
  'action/remind.ts': 'action',
  'action/review.ts': 'action',
};
const alone = {
  'db/migrate.ts': 'migrate',
  'language/en/errors.ts': 'errors',
  'language/en/topics.ts': 'topics',
  'language/ar/arabic.ts': 'arabic',
  'run/sitting.ts': 'meeting',
  'terminal/pasted-lines.ts': 'prompt',
};

/** The name of the part that a module imported with `import()` belongs to; undefined for the core's own. */
function partOf(module) {
  const [room, noun, ...verb] = module.split('/');
  if (room !== 'commands') return alone[module];
  if (noun !== 'dtm' && module.endsWith('import.ts')) return 'import';
  if (verb.length === 0 || noun === 'action') return among[[noun, ...verb].join('/')];
  return noun;
}

const fileOf = (part) => `part-${part}.cjs`;
const prefix = 'mwg:';

export class Parts {
  #src;
  /** Of each part, the modules that are asked for by name. */
  #entries = new Map();
  #shared = new Set();
  #core = new Set();

  constructor(src) {
    this.#src = src;
  }

  get names() {
    return [...this.#entries.keys()];
  }

  fileOf(part) {
    return fileOf(part);
  }

  #nameOf(path) {
    return relative(this.#src, path).split(sep).join('/');
  }

  /** In the core: a part beside it, and what it holds of it. */
  beside() {
    return {
      name: 'parts-beside',
      setup: (bundle) => {
        bundle.onResolve({ filter: /^\..*\.ts$/ }, ({ path, importer, kind }) => {
          if (kind !== 'dynamic-import') return null;
          const module = this.#nameOf(resolve(dirname(importer), path));
          const part = partOf(module);
          if (part === undefined) return null;
          if (!this.#entries.has(part)) this.#entries.set(part, new Set());
          this.#entries.get(part).add(module);
          return { path: `./${fileOf(part)}`, external: true };
        });
      },
    };
  }

  /** After the core was built once: its modules need not stand in the parts. */
  keepCore(metafile) {
    this.#core = new Set(Object.keys(metafile.inputs).map((path) => path.replace(/^src\//, '')));
  }

  /** In a part: every module of the core is asked of the core. */
  within() {
    return {
      name: 'core-within-parts',
      setup: (bundle) => {
        bundle.onResolve({ filter: /^\..*\.ts$/ }, ({ path, importer, kind }) => {
          const module = this.#nameOf(resolve(dirname(importer), path));
          const part = kind === 'dynamic-import' ? partOf(module) : undefined;
          if (part !== undefined) return { path: `./${fileOf(part)}`, external: true };
          if (!this.#core.has(module)) return null;
          this.#shared.add(module);
          return { path: `${prefix}${module}`, external: true };
        });
      },
    };
  }

  entryOf(part) {
    const modules = [...this.#entries.get(part)].sort();
    return {
      contents: modules.map((module) => `export * from './${module}';`).join('\n'),
      resolveDir: this.#src,
      loader: 'ts',
    };
  }

  /** The program, and a way for its parts to what they share with it. */
  coreEntry() {
    const lines = [...this.#shared]
      .sort()
      .map((module) => `  ${JSON.stringify(prefix + module)}: () => require('./${module}'),`);
    return {
      contents: `export { main } from './main.ts';\nexport const shared = {\n${lines.join('\n')}\n};`,
      resolveDir: this.#src,
      loader: 'ts',
    };
  }
}
