// What a start reads: the front, which finds the verb that is named and answers help; the core, which opens the book
// and prints a list; what else is typed every day; and parts beside it, each read when a verb of theirs is named.
// A bundle holds only what none before it has: these three hand their modules on. What several parts need is in each.
// The morning's two screens stand on the core alone: of the functions typed daily they call one in fifteen.
import { dirname, relative, resolve, sep } from 'node:path';

/** Verbs that are in a part of others, since few runs need them. */
const among = {
  'today.ts': 'morning',
  'due.ts': 'morning',
  'init.ts': 'book',
  'doctor.ts': 'book',
  'backup.ts': 'book',
  'restore.ts': 'book',
  'sit.ts': 'meeting',
  'action/remind.ts': 'action',
  'action/review.ts': 'action',
};
const alone = {
  'command-line/parse.ts': 'core',
  'commands/action/list.ts': 'core',
  'run-command.ts': 'core',
  'run/render-formats.ts': 'formats',
  'output/document-text.ts': 'formats',
  'run/complete.ts': 'complete',
  'run/complete-records.ts': 'core',
  'db/migrate.ts': 'migrate',
  'language/en/errors.ts': 'errors',
  'command-line/typed-again.ts': 'errors',
  'language/en/corrections.ts': 'topics',
  'language/en/topics.ts': 'topics',
  'language/ar/arabic.ts': 'arabic',
  'run/sitting.ts': 'meeting',
  'terminal/pasted-lines.ts': 'prompt',
};

/** The part that a module imported with `import()` belongs to; undefined where it stays with its importer. */
function partOf(module) {
  const [room, noun, ...verb] = module.split('/');
  if (room !== 'commands' || module in alone) return alone[module];
  if (noun !== 'dtm' && module.endsWith('import.ts')) return 'import';
  if (verb.length === 0 || noun === 'action') return among[[noun, ...verb].join('/')] ?? 'daily';
  return noun;
}

/** The bundles that hand on what they hold. */
export const givers = ['mwg', 'core', 'daily'];
export const fileOf = (part) => (givers.includes(part) ? `${part}.cjs` : `part-${part}.cjs`);
const order = ['mwg', 'core', 'morning', 'daily'];
const rankOf = (part) => (order.includes(part) ? order.indexOf(part) : order.length);
/** The files that are made of our own modules, and of no package alone. */
export const isOurs = (name) =>
  givers.some((giver) => fileOf(giver) === name) || /^part-\w+\.cjs$/.test(name);
const asked = `(?:${givers.join('|')}):`;
const importsOfGivers = new RegExp(`^import \\{([^}]*)\\} from "(${asked}[^"]+)";$`, 'gm');

export class Parts {
  #src;
  /** Of each part, the modules that are asked for by name. */
  #entries = new Map([['mwg', new Set(['main.ts'])]]);
  /** The giver that holds a module. */
  #holders = new Map();
  /** Of each module that a giver hands on, as `core:db/open.ts`, the names that are asked of it. */
  #asked = new Map();

  constructor(src) {
    this.#src = src;
  }

  get names() {
    return [...this.#entries.keys()];
  }

  /** Notes what belongs to which part, in a bundle of the whole program. */
  noting() {
    return this.#resolving('noting', (module, isDynamic) => {
      const part = isDynamic ? partOf(module) : undefined;
      if (part === undefined) return null;
      if (!this.#entries.has(part)) this.#entries.set(part, new Set());
      this.#entries.get(part).add(module);
      return null;
    });
  }

  /** In the bundle of a part: another part stands beside it, and a giver loaded before it is asked. */
  within(part) {
    return this.#resolving('parts', (module, isDynamic) => {
      const other = isDynamic ? partOf(module) : undefined;
      if (other !== undefined) return { path: `./${fileOf(other)}`, external: true };
      const holder = this.#holders.get(module);
      if (holder === undefined || rankOf(holder) >= rankOf(part)) return null;
      return { path: `${holder}:${module}`, external: true, sideEffects: false };
    });
  }

  #resolving(name, place) {
    return {
      name,
      setup: (bundle) => {
        bundle.onResolve({ filter: /^\..*\.ts$/ }, ({ path, importer, resolveDir, kind }) => {
          const from = importer === '' ? resolveDir : dirname(resolve(resolveDir, importer));
          const module = relative(this.#src, resolve(from, path)).split(sep).join('/');
          return place(module, kind === 'dynamic-import');
        });
      },
    };
  }

  /** What a giver holds, those loaded after it need not. */
  hold(part, { metafile }) {
    for (const path of Object.keys(metafile.inputs)) {
      if (path.startsWith('src/')) this.#holders.set(path.replace(/^src\//, ''), part);
    }
  }

  /** Of a part as a module of ECMAScript, which says what it imports by name. */
  ask(part, { outputFiles: [{ text }] }) {
    const imports = [...text.matchAll(importsOfGivers)];
    const written = text.match(new RegExp(`"${asked}`, 'g'))?.length ?? 0;
    // The keys of what a giver hands on are written the same way.
    const handedOn = this.#sharedBy(part).length;
    if (imports.length + handedOn !== written) throw new Error(`${part} asks for more than names`);
    for (const [, names, module] of imports) {
      if (!this.#asked.has(module)) this.#asked.set(module, new Set());
      for (const name of names.split(','))
        this.#asked.get(module).add(name.trim().split(' as ')[0]);
    }
  }

  #sharedBy(part) {
    return [...this.#asked].filter(([module]) => module.startsWith(`${part}:`)).sort();
  }

  entryOf(part) {
    const modules = [...this.#entries.get(part)].sort();
    const own = modules.map((module) => `export * from './${module}';`);
    const lines = givers.includes(part) ? [...own, ...this.#shared(part)] : own;
    return { contents: lines.join('\n'), resolveDir: this.#src, loader: 'ts' };
  }

  /** A giver's way of handing on: by module, the names that are asked of it. */
  #shared(part) {
    const imports = [];
    const modules = this.#sharedBy(part).map(([module, names], at) => {
      const path = module.slice(part.length + 1);
      const given = [...names].sort().map((name) => `${name}: ${name}_${at}`);
      const taken = [...names].sort().map((name) => `${name} as ${name}_${at}`);
      imports.push(`import { ${taken.join(', ')} } from './${path}';`);
      return `  ${JSON.stringify(module)}: () => ({ ${given.join(', ')} }),`;
    });
    return [...imports, 'export const shared = {', ...modules, '};'];
  }
}
