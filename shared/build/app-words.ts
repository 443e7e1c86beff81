import type { PluginOption } from 'vite';

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
      const section = SECTION.exec(id)?.[1];
      if (section === undefined || sections.includes(section)) return null;
      const message = JSON.stringify(`The words of "${section}" are not in this app.`);
      return `export const ${section} = new Proxy({}, { get() { throw new Error(${message}); } });`;
    },
  };
}
