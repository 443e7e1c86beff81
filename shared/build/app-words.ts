import path from 'node:path';
import type { PluginOption } from 'vite';
import { root } from './root.mjs';

/**
 * Each app carries only the words its screens say: the kiosk need not bring the office lead's to every
 * start. Which they are stands in the app's vite.config.ts.
 */

const SECTION = /\/shared\/ui\/words\/(?:vi|en)\/([a-z-]+)\.ts$/;

/** Leaves every section out but those named; whoever reads one that was left out is told so by an error. */
export function onlyWords(...sections: readonly string[]): PluginOption {
  return {
    name: 'only-words',
    enforce: 'pre',
    load(id) {
      // The file office-file.ts holds the section officeFile.
      const section = SECTION.exec(id)?.[1]?.replace(/-([a-z])/g, (_, letter: string) =>
        letter.toUpperCase(),
      );
      if (section === undefined || sections.includes(section)) return null;
      const message = JSON.stringify(`The words of "${section}" are not in this app.`);
      return `export const ${section} = new Proxy({}, { get() { throw new Error(${message}); } });`;
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
