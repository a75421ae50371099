import { readFileSync } from "node:fs";
import type { BrowserContext, CDPSession, Page, Route } from "playwright-core";
import type { Ask } from "./wire.ts";
import { bindingName, pageScript, preloadScript, preloadWorld } from "./worlds.ts";

/** Chromium cannot load app:// without Electron, so pages live here, where nothing answers but us. */
const outside = "https://soundings.invalid";
const inside = "app://soundings";
const toInside = (url: string) => url.replace(outside, inside);
const toOutside = (url: string) => url.replace(inside, outside);

type Options = { id: number; preload: string; ask: Ask; requests: string[] };

/** One window: a Chromium page whose requests, calls and navigations go to the main process. */
export class StandInPage {
  page: Page;
  #cdp: CDPSession;
  #options: Options;
  #world = 0;
  #loading = false;

  private constructor(page: Page, cdp: CDPSession, options: Options) {
    this.page = page;
    this.#cdp = cdp;
    this.#options = options;
  }

  static async open(context: BrowserContext, options: Options): Promise<StandInPage> {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const made = new StandInPage(page, cdp, options);
    await made.#connect();
    return made;
  }

  async load(url: string): Promise<void> {
    this.#loading = true;
    await this.page.goto(toOutside(url));
  }

  async reload(): Promise<void> {
    this.#loading = true;
    await this.page.reload();
  }

  send(channel: string, input: unknown[]): Promise<void> {
    return this.#inPreload(`standInEvent(${JSON.stringify(channel)}, ${JSON.stringify(input)})`);
  }

  async #connect(): Promise<void> {
    const cdp = this.#cdp;
    cdp.on("Runtime.executionContextCreated", ({ context }) => {
      const { isDefault } = context.auxData as { isDefault?: boolean };
      if (context.name === preloadWorld && !isDefault) this.#world = context.id;
    });
    cdp.on("Runtime.bindingCalled", ({ payload }) => void this.#invoke(payload));
    await cdp.send("Page.enable");
    await cdp.send("Runtime.enable");
    await cdp.send("Runtime.addBinding", {
      name: bindingName,
      executionContextName: preloadWorld,
    });
    const add = (source: string, worldName?: string) =>
      cdp.send("Page.addScriptToEvaluateOnNewDocument", {
        source,
        ...(worldName && { worldName }),
      });
    await add(pageScript);
    await add(preloadScript(readFileSync(this.#options.preload, "utf8")), preloadWorld);
    await this.page.route("**/*", (route) => this.#answer(route));
    this.page.on("popup", (popup) => void this.#popup(popup));
  }

  async #invoke(payload: string): Promise<void> {
    const { id, ask } = this.#options;
    const { id: call, channel, input } = JSON.parse(payload);
    const frame = { url: toInside(this.page.url()), parent: null };
    const reply = await ask("ipc", { id, frame, channel, input }).then(
      (value) => [value ?? null],
      (error: Error) => [null, error.message],
    );
    await this.#inPreload(`standInReply(${call}, ...${JSON.stringify(reply)})`);
  }

  /** A page that is gone by now needs no answer. */
  async #inPreload(expression: string): Promise<void> {
    await this.#cdp
      .send("Runtime.evaluate", { expression, contextId: this.#world })
      .catch(() => {});
  }

  async #answer(route: Route): Promise<void> {
    const { id, ask, requests } = this.#options;
    const request = route.request();
    const url = toInside(request.url());
    requests.push(url);
    const isMainFrame = request.frame() === this.page.mainFrame();
    if (request.isNavigationRequest() && !(isMainFrame && this.#loading)) {
      if (!(await ask("mayNavigate", { id, url, isMainFrame }))) return route.abort("aborted");
    }
    if (isMainFrame && request.isNavigationRequest()) this.#loading = false;
    const answer = (await ask("request", { id, url, method: request.method() })) as {
      status: number;
      headers: Record<string, string>;
      body: Uint8Array;
    } | null;
    if (!answer) return route.abort("blockedbyclient");
    await route.fulfill({ ...answer, body: Buffer.from(answer.body) });
  }

  async #popup(popup: Page): Promise<void> {
    const { id, ask, requests } = this.#options;
    requests.push(popup.url());
    if (!(await ask("mayOpen", { id, url: popup.url() }))) await popup.close();
  }
}
