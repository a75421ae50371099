import { useSyncExternalStore } from "react";
import type { Answer, Step } from "../../../shared/domain/composer.ts";
import { Outbox, type OutboxState } from "../../../shared/domain/outbox.ts";
import { AppError } from "../../../shared/errors.ts";
import { call, onEvent } from "../../api/client.ts";
import { onFlush } from "../../state/flush.ts";
import { onRewound } from "../../state/history.ts";
import { openPath, useProgram } from "../../state/program.ts";
import { begin, setFailure } from "../../state/saving.ts";

type Held = { outbox: Outbox; listeners: Set<() => void> };

/**
 * One for each interview of each diagnostic, for as long as the window lives: what is not stored yet outlives its
 * screen, and rests while another diagnostic is open.
 */
const outboxes = new Map<string, Held>();
const every = (act: (outbox: Outbox) => void) => {
  for (const { outbox } of outboxes.values()) act(outbox);
};

onRewound(() => every((outbox) => outbox.doubt()));
onEvent((event) => {
  if (event.type === "changed") every((outbox) => outbox.doubtDrafts());
});
useProgram.subscribe(() => every((outbox) => outbox.wake()));

/** The notes of an interview that are on their way into the diagnostic. */
export function outboxOf(interviewId: string): Outbox {
  return heldFor(interviewId).outbox;
}

/** The same, followed. */
export function useOutbox(interviewId: string): OutboxState {
  const { outbox, listeners } = heldFor(interviewId);
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => outbox.state,
  );
}

function heldFor(interviewId: string): Held {
  const home = openPath();
  const key = `${home} ${interviewId}`;
  const known = outboxes.get(key);
  if (known) return known;
  const isHome = () => openPath() === home;
  const listeners = new Set<() => void>();
  let done: ((acknowledged: boolean) => void) | null = null;
  const outbox = new Outbox({
    send,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    rests: () => !isHome(),
    onChange: () => {
      const { busy, failure } = outbox.state;
      // One write from its first call to its last, so that nobody takes the pause between them for the end.
      if (busy) done ??= begin();
      else {
        done?.(failure === null && isHome());
        done = null;
        if (isHome()) setFailure(key, failure);
      }
      for (const listener of listeners) listener();
    },
  });
  const held = { outbox, listeners };
  outboxes.set(key, held);
  onFlush(
    () => {
      if (outbox.state.failure !== null) outbox.wake();
    },
    () => outbox.settle(),
  );
  return held;
}

async function send(step: Step): Promise<Answer> {
  switch (step.method) {
    case "note.get":
      return { note: await getOrNull(step.input.id) };
    case "note.add":
      return { note: await call("note.add", step.input) };
    case "tag.add":
      return { themeId: (await call("tag.add", step.input)).themeId };
    case "untag":
      return untag(step.input);
    case "area.setNotes":
      await call("area.setNotes", step.input);
      return {};
    case "note.update":
      await call("note.update", step.input);
      return {};
    case "note.remove":
      await call("note.remove", step.input);
      return {};
  }
}

async function getOrNull(id: string) {
  try {
    return await call("note.get", { id });
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}

async function untag({ id, themeId }: { id: string; themeId: string }): Promise<Answer> {
  const note = await call("note.get", { id });
  const tag = note.tags.find((each) => each.themeId === themeId && each.start === null);
  if (tag) await call("tag.remove", { id: tag.id });
  return {};
}
