import type { ErrorCode } from "../errors.ts";
import { AppError, toWire } from "../errors.ts";
import {
  type Answer,
  afterStep,
  type Draft,
  isBlank,
  nextStep,
  type Outgoing,
  type Step,
} from "./composer.ts";

export type OutboxState = {
  /** In the order in which they were begun. */
  entries: readonly Outgoing[];
  /** Why the last try did not go through; null while all is well. */
  failure: string | null;
  /** A try is under way. */
  busy: boolean;
};

type Options = {
  /** Makes one call. Throws where it fails. */
  send: (step: Step) => Promise<Answer>;
  wait: (milliseconds: number) => Promise<void>;
  onChange: () => void;
  /** Whether nothing may be sent for now: another diagnostic is open. `wake` goes on. */
  rests?: () => boolean;
};

/** Refusals of one note, which need not hold up the notes behind it. */
const ofOneNote: readonly ErrorCode[] = ["invalid-input", "not-found", "conflict"];
const longestWait = 30_000;

/**
 * Notes between the composer and the diagnostic. Takes each to where it says what was typed, in order, and tries
 * again, with growing pauses, for as long as it takes. Nothing leaves before it is acknowledged.
 */
export class Outbox {
  state: OutboxState = { entries: [], failure: null, busy: false };
  #options: Options;
  #working = false;
  /** The draft that a call is about now. */
  #calling: string | null = null;
  #woken: (() => void) | null = null;
  /** Told once everything is stored or a try has failed. */
  #settling: (() => void)[] = [];

  constructor(options: Options) {
    this.#options = options;
  }

  /** Takes in a draft or what became of it. With `kept` it is finished. */
  put(draft: Draft, kept = false): void {
    const { entries } = this.state;
    const known = entries.find((entry) => entry.draft.id === draft.id);
    // What undo took back stays so until somebody goes on with it.
    if (known?.doubt && known.kept === kept && !this.state.failure && same(known.draft, draft))
      return;
    if (known) this.#change(draft.id, () => ({ draft, kept }));
    else if (!isBlank(draft))
      this.#set({ entries: [...entries, { draft, stored: null, kept, doubt: false }] });
    this.wake();
  }

  /** Finishes what is still in the composer, when its screen goes away. */
  keepAll(): void {
    this.#set({ entries: this.state.entries.map((entry) => ({ ...entry, kept: true })) });
    this.wake();
  }

  /**
   * Undo or redo may have taken a note away or brought one back: looks again before it goes on with a draft, and
   * leaves what is finished and stored to the list.
   */
  doubt(): void {
    this.release(() => true);
    this.#doubt();
  }

  /** Somebody else may have changed the note that is being composed. */
  doubtDrafts(): void {
    if (!this.state.busy) this.#doubt();
  }

  #doubt(): void {
    if (this.state.entries.every((entry) => entry.kept || entry.doubt)) return;
    const entries = this.state.entries.map((entry) =>
      entry.kept ? entry : { ...entry, doubt: true },
    );
    this.#set({ entries });
  }

  /** Lets go of finished and stored notes that the list of notes now shows. */
  release(shown: (entry: Outgoing) => boolean): void {
    const entries = this.state.entries.filter(
      (entry) => !entry.kept || nextStep(entry) || !shown(entry),
    );
    if (entries.length < this.state.entries.length) this.#set({ entries });
  }

  /** Tries at once. @returns once everything is stored, or a try has failed */
  settle(): Promise<void> {
    if (!this.#working && !this.#next(new Set())) return Promise.resolve();
    return new Promise((resolve) => {
      this.#settling.push(resolve);
      this.wake();
    });
  }

  /** Tries at once, whatever pause was due. */
  wake(): void {
    this.#woken?.();
    if (!this.#working) void this.#work();
  }

  #set(patch: Partial<OutboxState>): void {
    this.state = { ...this.state, ...patch };
    this.#options.onChange();
  }

  #change(id: string, change: (entry: Outgoing) => Partial<Outgoing>): void {
    const entries = this.state.entries.map((entry) =>
      entry.draft.id === id ? { ...entry, ...change(entry) } : entry,
    );
    // An emptied draft leaves nothing behind, unless a call that may store it is still under way.
    this.#set({
      entries: entries.filter(
        ({ draft, stored, doubt }) =>
          stored || doubt || !isBlank(draft) || draft.id === this.#calling,
      ),
    });
  }

  async #work(): Promise<void> {
    this.#working = true;
    for (let failures = 0; ; ) {
      const why = await this.#round();
      if (why === null) break;
      failures += 1;
      const woken = Promise.withResolvers<void>();
      this.#woken = woken.resolve;
      this.#set({ failure: why, busy: false });
      this.#settled();
      await Promise.race([
        this.#options.wait(Math.min(longestWait, 500 * 2 ** (failures - 1))),
        woken.promise,
      ]);
      this.#woken = null;
    }
    this.#working = false;
    if (this.state.busy || this.state.failure !== null) this.#set({ failure: null, busy: false });
    this.#settled();
  }

  #settled(): void {
    for (const tell of this.#settling.splice(0)) tell();
  }

  /** Goes through the notes until nothing is left to do. @returns why not, or null */
  async #round(): Promise<string | null> {
    const refused = new Set<string>();
    let why: string | null = null;
    for (;;) {
      const next = this.#options.rests?.() ? null : this.#next(refused);
      if (!next) return this.#options.rests?.() ? null : why;
      if (!this.state.busy) this.#set({ busy: true });
      try {
        this.#calling = next.id;
        const answer = await this.#options.send(next.step);
        this.#calling = null;
        this.#change(next.id, ({ stored }) => ({
          stored: afterStep(stored, next.step, answer),
          doubt: false,
        }));
      } catch (error) {
        this.#calling = null;
        const { code, what } =
          error instanceof AppError ? error : ({ code: "internal", what: undefined } as const);
        if (code === "not-found" && this.#recover(next, what)) continue;
        why = toWire(error).message;
        this.#change(next.id, () => ({ doubt: true }));
        if (!ofOneNote.includes(code)) return why;
        refused.add(next.id);
      }
    }
  }

  #next(refused: ReadonlySet<string>): { id: string; step: Step } | null {
    for (const entry of this.state.entries) {
      const step = refused.has(entry.draft.id) ? null : nextStep(entry);
      if (step) return { id: entry.draft.id, step };
    }
    return null;
  }

  /** Where what a step is about is gone, takes that as a fact. @returns whether that helps */
  #recover({ id, step }: { id: string; step: Step }, what: string | undefined): boolean {
    const entry = this.state.entries.find((each) => each.draft.id === id);
    if (!entry || step.method === "note.get") return false;
    if (step.method === "untag") {
      this.#change(id, ({ stored }) => ({ stored: afterStep(stored, step, {}) }));
      return true;
    }
    // The note was deleted meanwhile: words that were typed since are stored anew.
    if (what === "note") {
      this.#change(id, () => ({ stored: null }));
      return true;
    }
    if (what === "area") {
      const gone = step.method === "area.setNotes" ? (step.input.into ?? []) : entry.draft.areaIds;
      const areaIds = entry.draft.areaIds.filter((areaId) => !gone.includes(areaId));
      this.#change(id, () => ({ draft: { ...entry.draft, areaIds } }));
      return areaIds.length < entry.draft.areaIds.length;
    }
    if (what !== "theme") return false;
    // A theme was deleted meanwhile.
    const { themes } = entry.draft;
    const gone = step.method === "tag.add" ? [step.input.theme] : themes;
    const left = themes.filter((theme) => !gone.includes(theme));
    this.#change(id, () => ({ draft: { ...entry.draft, themes: left } }));
    return left.length < themes.length;
  }
}

const same = (one: Draft, other: Draft) => JSON.stringify(one) === JSON.stringify(other);
