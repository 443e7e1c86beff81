import type { Context } from 'hono';
import * as v from 'valibot';
import type { Fault } from '#shared/protocol/messages.ts';

/** A request's body, read once and checked. */

export type Body<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Extract<Fault, 'malformed-json' | 'wrong-shape'> };

/** Reads JSON of a given shape; `malformed-json` and `wrong-shape` are told apart. */
export async function readBody<const Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<Body<v.InferOutput<Schema>>> {
  const json = jsonOf(await c.req.text());
  if (!json.ok) return json;
  const result = v.safeParse(schema, json.value);
  return result.success ? { ok: true, value: result.output } : { ok: false, fault: 'wrong-shape' };
}

function jsonOf(text: string): Body<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // The only thing JSON.parse throws for: the text is no JSON.
    return { ok: false, fault: 'malformed-json' };
  }
}
