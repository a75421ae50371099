import { statSync } from "node:fs";

/**
 * Whether two paths lead to one file, by whatever names. Asked before an open diagnostic is looked at under
 * another name (on POSIX that would drop its lock) and before something is written in its place.
 */
export function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one), statSync(other)];
    return a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}
