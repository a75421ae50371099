import type { Protocol } from "electron";
import { headers, readAsset } from "./hostAssets.ts";

/** The screens' own address. Standard and secure, so that "'self'" means exactly this. */
export const pageAddress = "app://soundings/";

/** Whether an address is one of the program's own files, and nothing else. */
export function isOurs(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === "app:" && url.host === "soundings" && url.username === "";
}

/** Must run before the program is ready. */
export function registerScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: "app",
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true },
    },
  ]);
}

/**
 * Answers a request for a file of the built screens; anything else is not found.
 * @param renderer folder of the built screens
 */
export async function answerRequest(
  request: { url: string; method: string },
  renderer: string,
): Promise<Response> {
  const asset =
    request.method === "GET" && isOurs(request.url)
      ? await readAsset(renderer, new URL(request.url).pathname).catch(() => null)
      : null;
  return asset
    ? new Response(new Uint8Array(asset.body), {
        headers: { ...headers, "content-type": asset.type },
      })
    : new Response(null, { status: 404, headers });
}
