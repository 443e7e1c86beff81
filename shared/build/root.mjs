import { fileURLToPath } from 'node:url';

/*
 * Where the project stands on this machine, and the one way the workbench speaks: on the error
 * stream, so that what a program prints for machines stays clean.
 */

/** The project's folder, with a trailing slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The apps, each a folder at the root, but for the citizen's phone, whose own build stands within the kiosk's folder. */
export const apps = /** @type {const} */ (['kiosk', 'counter', 'dashboard', 'phone']);

/**
 * The folder of an app, from the root.
 * @param {(typeof apps)[number]} app
 */
export function folderOf(app) {
  return app === 'phone' ? 'kiosk/phone' : app;
}

/**
 * Says one line to whoever started the command.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
