import { uuidv7 } from "../../../shared/domain/ids.ts";

/** A ballot's own id, made before it is sent: sending it twice stores it once. */
export const newId = (): string => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
