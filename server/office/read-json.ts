/**
 * JSON read for a person who wrote it: where it is broken, and which keys stand twice, of which `JSON.parse`
 * would keep the last and lose the others without a word.
 */

export type ReadJson =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Keys that stood in the same group before. */
      readonly repeated: readonly { readonly path: string; readonly key: string }[];
    }
  /** Where it stops being JSON; both count from 1. */
  | { readonly ok: false; readonly line: number; readonly column: number };

/** A string, a number or word, or a sign; with what space stands before it. */
const TOKEN = /[ \t\r\n]*(?:("[^"\\]*(?:\\.[^"\\]*)*")|([\w.+-]+)|([{}[\],:]))/sy;

/** What may come next within a group or list. */
type Next = 'key-or-end' | 'key' | 'colon' | 'value' | 'value-or-end' | 'comma-or-end';

/** A group or list that is open. */
interface Level {
  /** Null for a list. */
  readonly keys: Set<string> | null;
  readonly path: string;
  /** The key or number of the value under way. */
  at: string;
  next: Next;
}

/** Reads a text as JSON. Never throws. */
export function readJson(text: string): ReadJson {
  const repeated: { path: string; key: string }[] = [];
  const levels: Level[] = [];
  let isDone = false;
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const [whole, string, word, sign] = TOKEN.exec(text) ?? [];
    if (whole === undefined) {
      const rest = from + (/^[ \t\r\n]*/.exec(text.slice(from))?.[0].length ?? 0);
      if (!isDone || rest < text.length) return brokenAt(text, rest);
      return { ok: true, value: JSON.parse(text), repeated };
    }
    const start = TOKEN.lastIndex - (string ?? word ?? sign ?? '').length;
    const value = string ?? word;
    if (isDone || (value !== undefined && !isJson(value)) || !take(string, value, sign)) {
      return brokenAt(text, start);
    }
  }

  /** Takes one token; false where it may not stand. */
  function take(string?: string, value?: string, sign?: string): boolean {
    const level = levels.at(-1);
    if (sign === '{' || sign === '[') return mayBeValue(level) && open(sign, level);
    if (!level) return value !== undefined && end();
    if (value !== undefined && mayBeValue(level)) return goOn(level, 'comma-or-end');
    if (string !== undefined && (level.next === 'key' || level.next === 'key-or-end')) {
      return key(level, JSON.parse(string) as string);
    }
    switch (sign) {
      case ':':
        return level.next === 'colon' && goOn(level, 'value');
      case ',':
        if (level.next !== 'comma-or-end') return false;
        if (level.keys) return goOn(level, 'key');
        level.at = String(Number(level.at) + 1);
        return goOn(level, 'value');
      case '}':
        return level.keys !== null && mayEnd(level) && shut();
      case ']':
        return level.keys === null && mayEnd(level) && shut();
      default:
        return false;
    }
  }

  function open(sign: '{' | '[', above: Level | undefined): boolean {
    const path = above ? pathIn(above) : '';
    if (above) above.next = 'comma-or-end';
    const isGroup = sign === '{';
    levels.push({
      keys: isGroup ? new Set() : null,
      path,
      at: '0',
      next: isGroup ? 'key-or-end' : 'value-or-end',
    });
    return true;
  }

  function key(level: Level, name: string): boolean {
    level.at = name;
    if (level.keys?.has(name)) repeated.push({ path: pathIn(level), key: name });
    level.keys?.add(name);
    return goOn(level, 'colon');
  }

  function shut(): boolean {
    levels.pop();
    return levels.length > 0 || end();
  }

  function end(): boolean {
    isDone = true;
    return true;
  }
}

function goOn(level: Level, next: Next): boolean {
  level.next = next;
  return true;
}

function mayBeValue(level: Level | undefined): boolean {
  return !level || level.next === 'value' || level.next === 'value-or-end';
}

function mayEnd({ next }: Level): boolean {
  return next === 'comma-or-end' || next === 'key-or-end' || next === 'value-or-end';
}

function pathIn({ path, at }: Level): string {
  return path === '' ? at : `${path}.${at}`;
}

function isJson(token: string): boolean {
  try {
    JSON.parse(token);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function brokenAt(text: string, index: number): ReadJson {
  const lines = text.slice(0, index).split('\n');
  return { ok: false, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
