import { EventEmitter } from "node:events";
import { answers } from "./link.ts";

type Details = { url: string; method: string; resourceType: string };
type Handler = (request: { url: string; method: string }) => Promise<Response>;

class Session extends EventEmitter {
  handlers = new Map<string, Handler>();
  protocol = { handle: (scheme: string, handler: Handler) => this.handlers.set(scheme, handler) };
  beforeRequest: ((details: Details, answer: (to: { cancel?: boolean }) => void) => void) | null =
    null;
  webRequest = {
    onBeforeRequest: (listener: typeof this.beforeRequest) => {
      this.beforeRequest = listener;
    },
  };
  mayAsk:
    | ((
        contents: unknown,
        permission: string,
        answer: (may: boolean) => void,
        details: { requestingUrl: string },
      ) => void)
    | null = null;
  mayCheck: ((contents: unknown, permission: string, origin: string) => boolean) | null = null;
  mayDevice: (() => boolean) | null = null;
  spellChecker = { enabled: true, from: "the network" };

  setPermissionRequestHandler(handler: typeof this.mayAsk): void {
    this.mayAsk = handler;
  }
  setPermissionCheckHandler(handler: typeof this.mayCheck): void {
    this.mayCheck = handler;
  }
  setDevicePermissionHandler(handler: typeof this.mayDevice): void {
    this.mayDevice = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker.enabled = enabled;
  }
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.spellChecker.from = url;
  }

  /** Whether webRequest stops a request; without a listener it stops none, as in Electron. */
  cancels(details: Details): Promise<boolean> {
    return new Promise((resolve) => {
      if (this.beforeRequest) this.beforeRequest(details, ({ cancel }) => resolve(cancel === true));
      else resolve(false);
    });
  }

  /** What a request of a page meets: first webRequest, then the handler of its scheme. */
  async answer(
    details: Details,
  ): Promise<{ status: number; headers: object; body: Buffer } | null> {
    const handler = this.handlers.get(new URL(details.url).protocol.replace(":", ""));
    if ((await this.cancels(details)) || !handler) return null;
    const response = await handler(details);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    };
  }

  /** Everything it lets a page do, by asking its handlers; no handler means yes, as in Electron. */
  async permits(permission: string, address: string): Promise<string[]> {
    const details = { requestingUrl: address };
    const asked = await new Promise<boolean>((resolve) =>
      this.mayAsk ? this.mayAsk({}, permission, resolve, details) : resolve(true),
    );
    const ways = {
      request: asked,
      check: this.mayCheck?.({}, permission, address) ?? true,
      device: this.mayDevice?.() ?? true,
    };
    return Object.entries(ways).flatMap(([way, may]) => (may ? [way] : []));
  }
}

const partitions = new Map<string, Session>();
export const session = {
  defaultSession: new Session(),
  fromPartition: (name: string) => {
    const known = partitions.get(name) ?? new Session();
    partitions.set(name, known);
    return known;
  },
};

const all = () => [session.defaultSession, ...partitions.values()];
const permits = async (permission: string, address: string) =>
  (await Promise.all(all().map((each) => each.permits(permission, address)))).flat();
answers["session.permits"] = (permission: string) => permits(permission, "app://soundings/");
answers["session.permitsToCopy"] = (address: string) =>
  permits("clipboard-sanitized-write", address);
answers["session.spellCheckers"] = () => all().map((each) => each.spellChecker);
answers["session.cancels"] = async (url: string) => {
  const details = { url, method: "GET", resourceType: "xhr" };
  return !(await Promise.all(all().map((each) => each.cancels(details)))).includes(false);
};

export type { Session };
