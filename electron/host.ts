import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { AppError } from "../shared/errors.ts";
import { answerOf, whereOf } from "./answer.ts";
import { headers, readAsset } from "./hostAssets.ts";
import { createGuard } from "./hostGuard.ts";
import type { Program } from "./program.ts";

export type Host = {
  address: string;
  /** The same for a browser that is started with it: good for coming in once. */
  opening: string;
  close: () => Promise<void>;
};

/** The largest body of a call, in bytes: a note of two million characters, escaped. */
const largestBody = 16_000_000;

/**
 * Shows a program in the installed browser: loopback HTTP on 127.0.0.1 only, guarded by a token of this run.
 * @param port 0 for any free one
 * @param renderer folder of the built screens
 */
export async function startHost(
  program: Program,
  options: { port: number; renderer: string },
): Promise<Host> {
  const secret = () => randomBytes(24).toString("base64url");
  const [token, ticket] = [secret(), secret()];
  const server = createServer();
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const guard = createGuard(port, token, ticket);
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`host: ${whereOf(error)}`);
      if (!response.headersSent) response.writeHead(500, headers);
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", guard.origin);
    const verdict = guard.check(request, url);
    if (verdict.kind === "refuse") {
      response
        .writeHead(403, { ...headers, "content-type": "text/plain; charset=utf-8" })
        .end(verdict.why);
      return;
    }
    if (verdict.kind === "admit") {
      response.writeHead(303, { ...headers, location: "/", "set-cookie": verdict.cookie }).end();
      return;
    }
    if (request.method === "POST" && url.pathname === "/call") return answerCall(request, response);
    if (request.method === "GET" && url.pathname === "/events")
      return sendEvents(request, response);
    const asset = request.method === "GET" ? await readAsset(options.renderer, url.pathname) : null;
    if (!asset) response.writeHead(404, headers).end();
    else response.writeHead(200, { ...headers, "content-type": asset.type }).end(asset.body);
  }

  async function answerCall(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reply = await answerOf(async () => {
      const { method, input } = await readJson(request);
      return (await program.call(method, input)) ?? null;
    });
    response
      .writeHead(200, { ...headers, "content-type": "application/json; charset=utf-8" })
      .end(JSON.stringify(reply));
  }

  function sendEvents(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...headers, "content-type": "text/event-stream; charset=utf-8" });
    response.write(": here\n\n");
    const stop = program.onEvent((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
    request.on("close", stop);
  }

  return {
    address: `${guard.origin}/?token=${token}`,
    opening: `${guard.origin}/?token=${ticket}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", () =>
      reject(
        new AppError(
          "conflict",
          `Port ${port} is taken by another program. Choose another one with --port.`,
        ),
      ),
    );
    server.listen(port, "127.0.0.1", () => resolve());
  });
}

async function readJson(request: IncomingMessage): Promise<{ method: string; input: unknown }> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largestBody)
      throw new AppError("invalid-input", "That is too long to be kept in one piece.");
    parts.push(part);
  }
  try {
    const body = JSON.parse(Buffer.concat(parts).toString("utf8")) as {
      method?: unknown;
      input?: unknown;
    };
    return { method: String(body.method), input: body.input };
  } catch {
    throw new AppError("invalid-input", "The call is not JSON of the form {method, input}.");
  }
}
