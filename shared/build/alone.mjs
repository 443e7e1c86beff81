import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root, say } from './root.mjs';

/*
 * Setting up is done by one command at a time: two npm runs in one folder, or two builds into dist/,
 * would destroy each other's work. Others wait, and then find everything in place.
 */

const lockFile = path.join(root, '.setup.lock');

/**
 * Does the work while no other command of this clone sets up; a lock left by a command that died is taken over.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  let told = false;
  while (!take()) {
    if (!told) say('Another command is setting up in this folder; waiting for it …');
    told = true;
    await sleep(200);
  }
  const release = () => rmSync(lockFile, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

/** Whether the lock is ours now. */
function take() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    if (!isAlive(holder())) rmSync(lockFile, { force: true });
    return false;
  }
}

/** The process that holds the lock; undefined where it has just been given back or is being written. */
function holder() {
  try {
    return Number(readFileSync(lockFile, 'utf8')) || undefined;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** @param {number | undefined} pid */
function isAlive(pid) {
  if (pid === undefined) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && Reflect.get(error, 'code') === code;
}
