import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { OTHER_HOSTS } from '../page/gate/address.ts';
import { preactWithoutHtml } from './preact-without-html.ts';

/** The scripts that stand in pages of the web, and the rules of the marks. */
const SCRIPTS = ['gate', 'finder', 'reader', 'interface'] as const;
const RULES = 'marks.css';

/** Where they lie in the package: `src/platform/page-scripts.ts` brings them into pages by these names. */
const toPackagePath = (name: string): string => `content/${name}`;

/**
 * The same script without a letter beyond ASCII: a browser keeps a text with one such letter at two bytes for each, in
 * every tab, and reads it more slowly.
 * @throws where a letter stands behind a backslash, since its escape would be another text
 */
export function toAscii(code: string): string {
  // Behind an even number of backslashes, which are a text of their own, nothing is escaped.
  const escaped = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.exec(code);
  if (escaped) throw new Error(`Cannot be written in ASCII: ${escaped[0]}`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The rules of the marks for a browser in which an element's highlights look as those of its parent do: said of the root
 * alone they hold for all. Said of every element, each keeps styles of its own for them, up to half a megabyte in a tab.
 */
export const toRootRules = (rules: string): string => rules.replace(/^ *(?=::highlight\()/gm, '$&:root');

interface Form {
  /** What stands before the first line, in the same scope. */
  readonly intro?: string;
  /** The lines of a script that becomes part of another one, and is made small with it. */
  readonly isPart?: boolean;
}

/** One classic script: no loader and no import, so that nothing of the package has to be reachable from the web. */
async function bundle({ root, build: { target } }: ResolvedConfig, name: string, form: Form = {}): Promise<string> {
  const { intro = '', isPart = false } = form;
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [preactWithoutHtml()],
    resolve: { alias: { 'webextension-polyfill': join(root, 'src/platform/native-browser.ts') } },
    build: {
      write: false,
      target,
      minify: !isPart,
      // A script that uses one part of a folder must not carry the tables of all of it; a number that is no `var` stands
      // where it is used.
      rolldownOptions: { treeshake: { moduleSideEffects: false }, output: { intro, topLevelVar: false } },
      lib: { entry: join(root, `src/content/${name}-script.ts`), formats: [isPart ? 'es' : 'iife'], name: 'pactlight' },
    },
  });
  const output = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [chunk, ...others] = output;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`The script ${name} is not one file.`);
  return toAscii(chunk.code);
}

/** Addresses of the hosts that hold no news: no script of ours is put on their pages, unless the reader asks for it. */
const LEFT_OUT = ['http', 'https'].flatMap((scheme) =>
  OTHER_HOSTS.trim()
    .split(' ')
    .map((name) => `${scheme}://${name}.*`),
);

/**
 * The gate, with all that most pages never come to in one function: a browser looks over what is in it, and compiles it
 * with the first call. Every page pays for the rest of the script.
 */
async function bundleGate(config: ResolvedConfig): Promise<string> {
  const rest = await bundle(config, 'gate-rest', { isPart: true });
  return bundle(config, 'gate', { intro: `function startRest(isPlainlyNone){${rest}}` });
}

/**
 * Builds the scripts that stand in pages of the web and puts them into the package. Must stand after crx(), which knows
 * nothing of them: it would have one loaded by another.
 * @param declared the manifest's `content_scripts`
 * @param options.isHighlightInherited whether the browser has highlights inherit, as CSS wants it: Firefox does not
 */
export function packPageScripts(
  declared: readonly object[],
  { isHighlightInherited }: { readonly isHighlightInherited: boolean },
): Plugin {
  let config: ResolvedConfig;
  const plugin = {
    name: 'pactlight:page-scripts',
    enforce: 'post',
    apply: 'build',
    configResolved(resolved: ResolvedConfig) {
      config = resolved;
    },
    renderCrxManifest: (built: Record<string, unknown>) => ({
      ...built,
      content_scripts: declared.map((each) => ({ ...each, exclude_globs: LEFT_OUT })),
    }),
    async generateBundle(this: { emitFile(file: object): unknown }) {
      for (const name of SCRIPTS) {
        const source = await (name === 'gate' ? bundleGate(config) : bundle(config, name));
        this.emitFile({ type: 'asset', fileName: toPackagePath(`${name}.js`), source });
      }
      const rules = readFileSync(join(config.root, 'src/article', RULES), 'utf8');
      const source = isHighlightInherited ? toRootRules(rules) : rules;
      this.emitFile({ type: 'asset', fileName: toPackagePath(RULES), source });
    },
  };
  return plugin as Plugin;
}
