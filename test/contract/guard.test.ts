import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { admit, createClient, openHost } from "../tools/hostClient.ts";

let host: Awaited<ReturnType<typeof openHost>>;
let cookie = "";
beforeAll(async () => {
  host = await openHost();
  cookie = await admit(host.address);
});
afterAll(() => host.close());

/** Sends one request exactly as given, headers that fetch would not let through included. */
function send(method: string, path: string, headers: Record<string, string>, body = "") {
  const { port } = new URL(host.origin);
  return new Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const sent = request({ host: "127.0.0.1", port, method, path, headers }, (response) => {
        let text = "";
        response.on("data", (part) => {
          text += String(part);
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
        );
      });
      sent.once("error", reject);
      sent.end(body);
    },
  );
}

const call = JSON.stringify({ method: "program.state", input: {} });

describe("who is let in", () => {
  test("the printed address, once it has given its cookie", async () => {
    const answer = await createClient(host.origin, cookie).call("program.state", {});
    expect(answer).toMatchObject({ ok: true, value: { file: null, dialogs: "page" } });
  });

  test("the cookie cannot be read by a script, or sent from another page", async () => {
    const { headers } = await fetch(host.address, { redirect: "manual" });
    expect(headers.get("set-cookie")).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(headers.get("location")).toBe("/");
  });
});

test("the address that a browser is started with lets in once, whoever reads it there", async () => {
  const first = await admit(host.opening);
  const answer = await createClient(host.origin, first).call("program.state", {});
  expect(answer).toMatchObject({ ok: true });
  const again = await fetch(host.opening, { redirect: "manual" });
  expect([again.status, again.headers.get("set-cookie")]).toEqual([403, null]);
  expect((await fetch(host.address, { redirect: "manual" })).status).toBe(303);
});

describe("who is not let in", () => {
  const good = () => ({ cookie, origin: host.origin });
  const port = () => new URL(host.origin).port;

  test.each([
    ["no cookie", () => ({ origin: host.origin })],
    ["a wrong cookie", () => ({ origin: host.origin, cookie: `soundings-${port()}=guess` })],
    ["an empty cookie", () => ({ origin: host.origin, cookie: `soundings-${port()}=` })],
    ["another page", () => ({ cookie, origin: "https://example.org" })],
    ["another port of this computer", () => ({ cookie, origin: "http://127.0.0.1:1" })],
    ["a page without an origin", () => ({ cookie, origin: "null" })],
    ["no origin at all", () => ({ cookie })],
    ["another name for this computer", () => ({ ...good(), host: `localhost:${port()}` })],
    [
      "a name that was bent to this computer",
      () => ({ ...good(), host: `evil.example:${port()}` }),
    ],
  ])("%s", async (_, headers) => {
    const { status, body } = await send("POST", "/call", headers(), call);
    expect(status).toBe(403);
    expect(body).toMatch(/^[^\n<]{10,120}\.$/);
  });

  test.each(["/", "/index.html", "/events", "/?token=guess", "/?token="])(
    "%s without the cookie",
    async (path) => {
      const { status, headers } = await send("GET", path, {});
      expect(status).toBe(403);
      expect(headers["set-cookie"]).toBeUndefined();
    },
  );
});

test("every answer carries the content security policy and forbids framing and sniffing", async () => {
  for (const path of ["/", "/nothing.js", "/?token=guess"]) {
    const { headers } = await send("GET", path, { cookie });
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'/);
    expect(headers["content-security-policy"]).toMatch(/frame-ancestors 'none'/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  }
});

test.each([
  "/../package.json",
  "/..%2fpackage.json",
  "/%2e%2e/package.json",
  "/assets/..%2f..%2f..%2fpackage.json",
  "/%",
  "/%00.js",
  "//etc/passwd",
  "/index.html%00.js",
])("no file outside the screens is given out: %s", async (path) => {
  const { status, body } = await send("GET", path, { cookie });
  expect([400, 404]).toContain(status);
  expect(body).toBe("");
});

test.each([
  ["no JSON", "{"],
  ["no method", "{}"],
  ["a list", "[]"],
  ["null", "null"],
  ["a method of the language", '{"method":"__proto__","input":{}}'],
])("a call that is %s is refused in one sentence", async (_, body) => {
  const { origin } = host;
  const answer = await send("POST", "/call", { cookie, origin }, body);
  expect(JSON.parse(answer.body)).toMatchObject({
    ok: false,
    error: { code: "invalid-input", message: expect.stringMatching(/^[^\n]+\.$/) },
  });
});

test("it listens on this computer's own address and on no other", async () => {
  const { port } = new URL(host.origin);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4");
  for (const { address } of others) {
    const answers = await new Promise((resolve) => {
      const socket = connect({ host: address, port: Number(port) });
      socket.once("connect", () => resolve(true));
      socket.once("error", () => resolve(false));
    });
    expect([address, answers]).toEqual([address, false]);
  }
  expect(new URL(host.origin).hostname).toBe("127.0.0.1");
});
