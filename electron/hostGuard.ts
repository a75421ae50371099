import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

export type Verdict =
  | { kind: "serve" }
  | { kind: "admit"; cookie: string }
  | { kind: "refuse"; why: string };

/**
 * Who may talk to the loopback host: only a page of its own address that came with this run's token.
 * The ticket lets in once: it stands where other people of this computer can read it, in a command line.
 * Host is checked against DNS rebinding, Origin against other pages, the cookie against other programs.
 */
export function createGuard(port: number, token: string, ticket: string) {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const cookieName = `soundings-${port}`;
  const same = (given: string, wanted = token) => {
    const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
    return a.length === b.length && timingSafeEqual(a, b);
  };
  let taken = false;
  const admits = (offered: string) => {
    if (same(offered)) return true;
    if (taken || !same(offered, ticket)) return false;
    taken = true;
    return true;
  };
  const cookieOf = (request: IncomingMessage) =>
    (request.headers.cookie ?? "")
      .split(";")
      .map((part) => part.trim())
      .find((part) => part.startsWith(`${cookieName}=`))
      ?.slice(cookieName.length + 1) ?? "";

  const check = (request: IncomingMessage, url: URL): Verdict => {
    const refuse = (why: string): Verdict => ({ kind: "refuse", why });
    if (request.headers.host !== host)
      return refuse("This address is for Soundings on this computer only.");
    const from = request.headers.origin;
    if (from !== undefined && from !== origin)
      return refuse("Another page may not talk to Soundings.");
    if (request.method === "POST" && from === undefined)
      return refuse("Another program may not talk to Soundings.");
    const offered = url.searchParams.get("token");
    if (request.method === "GET" && url.pathname === "/" && offered !== null && admits(offered))
      return { kind: "admit", cookie: `${cookieName}=${token}; HttpOnly; SameSite=Strict; Path=/` };
    if (!same(cookieOf(request)))
      return refuse("Open Soundings from the address that it printed when it started.");
    return { kind: "serve" };
  };
  return { origin, check };
}
