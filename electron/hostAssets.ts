import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

/** Only what comes with the program may run, show or be asked: nothing from anywhere else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Inline there is only what React Aria puts in front of the first thing to press; a test sees when that changes.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Sent with everything, whichever way the screens are shown. */
export const headers = {
  "content-security-policy": contentSecurityPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** A file of the built screens by its path in the address; null for anything that is not one. */
export async function readAsset(
  root: string,
  path: string,
): Promise<{ body: Buffer; type: string } | null> {
  try {
    const inside = normalize(path === "/" ? "/index.html" : decodeURIComponent(path));
    const type = types[extname(inside)];
    if (!type || inside.split(sep).includes("..")) return null;
    return { body: await readFile(join(root, inside)), type };
  } catch {
    return null;
  }
}
