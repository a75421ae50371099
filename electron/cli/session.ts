import { randomBytes } from "node:crypto";
import { uuidv7 } from "../../shared/domain/ids.ts";
import {
  type Backend,
  createBackend,
  type Machine,
  realMachine,
} from "../backend/createBackend.ts";
import { deviceName, settingsFolder } from "../settings.ts";

/** This machine, as the journal knows it. */
export const thisMachine = (): Machine =>
  realMachine(deviceName(settingsFolder(), () => uuidv7(Date.now(), randomBytes(16))));

/** Opens a file for one piece of work and closes it whatever happens. */
export async function withBackend<T>(
  file: string,
  work: (backend: Backend) => T | Promise<T>,
): Promise<T> {
  const backend = createBackend(file, thisMachine());
  try {
    return await work(backend);
  } finally {
    backend.close();
  }
}
