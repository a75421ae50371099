/** A process, or its parent, at the other end. */
type Port = NodeJS.EventEmitter & {
  connected: boolean;
  send?: (message: never, done: () => void) => unknown;
};
type Message =
  | { id: number; ask: string; body: unknown }
  | { reply: number; value?: unknown; error?: string };
export type Answers = Record<string, (body: never) => unknown>;
export type Ask = (name: string, body?: unknown) => Promise<unknown>;

/** Questions and answers in both directions, in order. */
export function wire(port: Port, answers: Answers): Ask {
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (e: Error) => void }
  >();
  let asked = 0;
  // What one side still says when the other has gone is heard by nobody.
  const send = (message: Message) => port.connected && port.send?.(message as never, () => {});

  const reply = async (id: number, name: string, body: unknown) => {
    try {
      const answer = answers[name];
      if (!answer) throw new Error(`the stand-in knows no ${name}`);
      send({ reply: id, value: await answer(body as never) });
    } catch (error) {
      send({
        reply: id,
        error: error instanceof Error ? (error.stack ?? error.message) : "failed",
      });
    }
  };
  port.on("message", (raw: unknown) => {
    const message = raw as Message;
    if ("ask" in message) return void reply(message.id, message.ask, message.body);
    const asker = waiting.get(message.reply);
    waiting.delete(message.reply);
    if (message.error === undefined) asker?.resolve(message.value);
    else asker?.reject(new Error(message.error));
  });
  return (name, body) =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      send({ id, ask: name, body });
    });
}
