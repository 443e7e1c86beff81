import path from 'node:path';
import type { PluginOption } from 'vite';
import { root } from './root.mjs';

/**
 * Each app carries only the words its screens say: the kiosk need not bring the office lead's to every
 * start. Which they are stands in the app's vite.config.ts.
 */

const SECTION = /\/shared\/ui\/words\/(?:vi|en)\/([a-z-]+)\.ts$/;

/** What stands in the place of a section that was left out: one for all of them, since there are many. */
const NOT_HERE = '\0words-not-here';
const SAYS_NOT_HERE = `export const notHere = (section) => new Proxy({}, {
  get() { throw new Error('The words of "' + section + '" are not in this app.'); },
});`;

/** Leaves every section out but those named; whoever reads one that was left out is told so by an error. */
export function onlyWords(...sections: readonly string[]): PluginOption {
  return {
    name: 'only-words',
    enforce: 'pre',
    resolveId: (source) => (source === NOT_HERE ? source : null),
    load(id) {
      if (id === NOT_HERE) return SAYS_NOT_HERE;
      const file = SECTION.exec(id)?.[1];
      const section = file === undefined ? undefined : nameOf(file);
      if (section === undefined || sections.includes(section)) return null;
      return `import { notHere } from ${JSON.stringify(NOT_HERE)};
        export const ${section} = /* @__PURE__ */ notHere(${JSON.stringify(section)});`;
    },
  };
}

const WORDS = path.join(root, 'shared/ui/words');
const LATE_PART = path.join(root, 'shared/client/late-part.ts');
/** A language as words.ts imports it; the first one is none of these. */
const LANGUAGE = /^\.\/(?!vi\.)([a-z]{2})\.ts$/;
const LATE = '\0late-language:';

/** Makes every language but the first a part of its own, which comes after the first screen (shared/ui/words/late-language.ts). */
export function lateLanguages(): PluginOption {
  return {
    name: 'late-languages',
    enforce: 'pre',
    resolveId(source, importer) {
      const language = LANGUAGE.exec(source)?.[1];
      const asked = importer === path.join(WORDS, 'words.ts');
      return language !== undefined && asked ? `${LATE}${language}` : null;
    },
    load(id) {
      if (!id.startsWith(LATE)) return null;
      const language = id.slice(LATE.length);
      const file = (name: string) => JSON.stringify(path.join(WORDS, name));
      return `import { latePart } from ${JSON.stringify(LATE_PART)};
        import { lateLanguage } from ${file('late-language.ts')};
        const words = latePart(async () => (await import(${file(`${language}.ts`)})).${language});
        export const ${language} = lateLanguage(words);`;
    },
  };
}

/** The first language's words, by section, as vi.ts imports them. */
const FIRST_LANGUAGE = path.join(WORDS, 'vi.ts');
const SECTION_OF_FIRST = /^\.\/vi\/([a-z-]+)\.ts$/;
const EMPTY = '\0late-section:';
const BRINGS = '\0brings-section:';

/**
 * Lets the Vietnamese words of a section come with the late part that alone says them; until then the section is there and
 * empty. @param parts file of the late part, from the root, by the section's file name: `{ tablet: 'kiosk/tablet/show-tablet.tsx' }`
 */
export function lateSections(parts: Readonly<Record<string, string>>): PluginOption {
  const bringers = new Map(
    Object.entries(parts).map(([section, part]) => [path.join(root, part), section]),
  );
  return {
    name: 'late-sections',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.startsWith(EMPTY) || source.startsWith(BRINGS)) return source;
      const section = SECTION_OF_FIRST.exec(source)?.[1];
      const isLate = section !== undefined && section in parts && importer === FIRST_LANGUAGE;
      return isLate ? EMPTY + section : null;
    },
    load(id) {
      if (id.startsWith(EMPTY)) return `export const ${nameOf(id.slice(EMPTY.length))} = {};`;
      if (!id.startsWith(BRINGS)) return null;
      const section = id.slice(BRINGS.length);
      const name = nameOf(section);
      return `import { ${name} as empty } from ${JSON.stringify(EMPTY + section)};
        import { ${name} } from ${JSON.stringify(path.join(WORDS, 'vi', `${section}.ts`))};
        Object.assign(empty, ${name});`;
    },
    transform(code, id) {
      const section = bringers.get(id);
      if (section === undefined) return null;
      // On the same line, so that the lines of the source stay where they are.
      return { code: `import ${JSON.stringify(BRINGS + section)};${code}`, map: null };
    },
  };
}

/** The file office-file.ts holds the section officeFile. */
function nameOf(file: string): string {
  return file.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
