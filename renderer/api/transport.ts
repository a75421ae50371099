import { AppError, fromWire } from "../../shared/errors.ts";
import type { ProgramEvent } from "../../shared/program.ts";
import { useLink } from "../state/link.ts";
import type { Answer } from "../vite-env.d.ts";

/** A browser lets a page that is going away send this much at most. */
const keepaliveLimit = 60_000;

async function post(method: string, input: unknown): Promise<Answer> {
  const body = JSON.stringify({ method, input });
  const leaving = document.visibilityState === "hidden" && body.length < keepaliveLimit;
  try {
    const response = await fetch("/call", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      keepalive: leaving,
    });
    return (await response.json()) as Answer;
  } catch {
    throw new AppError("internal", "Soundings no longer answers. It may have been closed.");
  }
}

/** Sends one call through the desktop shell or, in a browser, to the host that served this page. */
export async function send(method: string, input: unknown): Promise<unknown> {
  const answer = await (window.soundings
    ? window.soundings.call(method, input)
    : post(method, input));
  if (answer.ok) return answer.value;
  throw fromWire(answer.error);
}

/** How long to wait before asking again a host that refused: it is another run, not admitted yet. */
const refusedPause = 1_500;

function listenToHost(listener: (event: ProgramEvent) => void): () => void {
  let source: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  const connect = () => {
    source = new EventSource("/events");
    source.onmessage = (message) => listener(JSON.parse(message.data));
    source.onerror = () => {
      useLink.setState({ lost: true });
      // Refused once, a browser gives up; the host was started again, and any tab may be admitted to it.
      if (source.readyState === EventSource.CLOSED) again = setTimeout(connect, refusedPause);
    };
    // After a break anything may have happened, so everything is asked again.
    source.onopen = () => {
      const broken = useLink.getState().lost;
      useLink.setState({ lost: false });
      if (broken) listener({ type: "changed", revision: 0 });
    };
  };
  connect();
  return () => {
    clearTimeout(again);
    source.close();
  };
}

/** Hears what the Node side tells without being asked. */
export const listen = (listener: (event: ProgramEvent) => void): (() => void) =>
  window.soundings ? window.soundings.onEvent(listener) : listenToHost(listener);
