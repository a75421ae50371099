import { cleanText } from "../../shared/domain/text.ts";
import { AppError, toWire } from "../../shared/errors.ts";
import { onFlush } from "../state/flush.ts";
import { openPath } from "../state/program.ts";
import { setFailure, track } from "../state/saving.ts";
import { say } from "../state/say.ts";

/** Milliseconds after the last keystroke; "Saved" promises one second at most. */
const quiet = 500;
/** Somebody who never stops typing is saved this often. */
const longest = 2_000;
/** For so long after a save only the answer to that save is believed: older answers may still arrive. */
const settling = 2_000;

type Options = { value: string; save: (text: string) => Promise<unknown>; onDraft: () => void };

const cannotBeEmpty = "This field cannot be left empty.";

/** The same text as far as cleaning and trimming on the other side go. */
const bare = (text: string) => cleanText(text).replace(/\s+/g, " ").trim();
let made = 0;

/** Keeps one field's words safe: what is typed, what is stored, and what still has to go there. */
export class Autosaver {
  draft: string;
  dirty = false;
  /** Why the words are not stored, although it was tried. */
  failure: string | null = null;
  #stored: string;
  #options: Options;
  #key = `field ${++made}`;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settle: ReturnType<typeof setTimeout> | undefined;
  #dirtySince = 0;
  /** The save that is under way. */
  #saving: Promise<void> | null = null;
  #failures = 0;
  #sent: string | null = null;
  #left = false;
  /** While there are words to store, whoever leaves waits for them, also when the field is off the screen. */
  #unregister: (() => void) | null = null;
  /** These words belong into this diagnostic and no other. */
  #home = openPath();

  constructor(options: Options) {
    this.#options = options;
    this.draft = options.value;
    this.#stored = options.value;
  }

  /** The newest callbacks of the field. */
  use(options: Pick<Options, "save" | "onDraft">): void {
    this.#options = { ...this.#options, ...options };
  }

  type(text: string): void {
    this.draft = text;
    if (!this.dirty) this.#dirtySince = Date.now();
    this.dirty = true;
    this.#unregister ??= onFlush(
      () => this.flush(),
      () => this.settle(),
    );
    const left = this.#dirtySince + longest - Date.now();
    this.#schedule(Math.max(0, Math.min(quiet, left)));
    this.#options.onDraft();
  }

  /** What the diagnostic now says. Never overwrites words that are not stored yet. */
  receive(value: string): void {
    this.#stored = value;
    if (this.dirty) return;
    if (this.#sent !== null) {
      if (bare(value) !== bare(this.#sent)) return;
      this.#settled();
    }
    if (bare(value) !== bare(this.draft)) this.#adopt();
  }

  /** Saves what is not stored yet, at once. */
  flush(): void {
    if (this.dirty) void this.#save();
  }

  /** The same. @returns once everything is stored, or a try has failed */
  async settle(): Promise<void> {
    const running = this.#saving;
    await running;
    // Tried in vain just now: once is enough.
    if (!running || this.#failures === 0) this.flush();
    await this.#saving;
  }

  /** The field is on the screen. */
  enter(): void {
    this.#left = false;
  }

  /** The field is taken off the screen; words that can be stored still will be. */
  leave(): void {
    this.#left = true;
    this.flush();
  }

  #adopt(): void {
    this.draft = this.#stored;
    this.#options.onDraft();
  }

  #settled(): void {
    this.#sent = null;
    clearTimeout(this.#settle);
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), delay);
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.dirty && openPath() !== this.#home) {
      this.#clean();
      say("Words of the diagnostic that was open before could not be saved any more");
    }
    if (this.#saving || !this.dirty) return;
    this.#saving = this.#send(this.draft);
    await this.#saving;
    this.#saving = null;
    if (this.dirty && this.#failures === 0) this.#schedule(quiet);
  }

  async #send(text: string): Promise<void> {
    try {
      await track(this.#options.save(text), this.#key);
      this.#failures = 0;
      this.#show(null);
      this.#sent = text;
      if (this.draft === text) this.#stop(text);
      else this.#dirtySince = Date.now();
    } catch (error) {
      this.#fail(error, text);
    }
  }

  #clean(): void {
    this.dirty = false;
    this.#unregister?.();
    this.#unregister = null;
  }

  #stop(text: string): void {
    this.#clean();
    clearTimeout(this.#settle);
    if (bare(this.#stored) === bare(text)) this.#sent = null;
    else
      this.#settle = setTimeout(() => {
        this.#settled();
        if (!this.dirty && bare(this.#stored) !== bare(this.draft)) this.#adopt();
      }, settling);
  }

  #fail(error: unknown, text: string): void {
    this.#failures += 1;
    const refused = error instanceof AppError && error.code === "invalid-input";
    const why = refused && text.trim() === "" ? cannotBeEmpty : toWire(error).message;
    this.#show(why);
    setFailure(this.#key, why);
    // A text that is refused as such is kept and shown; only another text can go through.
    if (!refused) this.#schedule(Math.min(30_000, 500 * 2 ** this.#failures));
    else if (this.#left) {
      this.#clean();
      setFailure(this.#key, null);
      say(`A field stays as it was: ${why}`);
    }
  }

  #show(failure: string | null): void {
    if (this.failure === failure) return;
    this.failure = failure;
    this.#options.onDraft();
  }
}
