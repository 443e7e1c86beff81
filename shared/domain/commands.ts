/** What the office is asked to take note of or to do, as the pure part sees it; the wire's schemas are the one source. */
import type { Command as WireCommand, CommandType as WireType } from '../protocol/commands.ts';

export type Command = WireCommand;
export type CommandType = WireType;
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
/** A clerk's wishes: every command made at a counter. */
export type CounterCommand = Extract<Command, { readonly counter: string }>;
