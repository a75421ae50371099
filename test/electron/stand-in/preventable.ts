import type { EventEmitter } from "node:events";

/** Emits an event that a listener can forbid. @returns whether one did */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  fields: object = {},
  ...rest: unknown[]
): boolean {
  let prevented = false;
  const preventDefault = () => {
    prevented = true;
  };
  emitter.emit(name, { ...fields, preventDefault }, ...rest);
  return prevented;
}
