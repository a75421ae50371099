/**
 * One end of contextBridge: carries functions and promises between the page's world and the
 * preload's, which share the document and nothing else. Runs inside the page at both ends, so it
 * is self-contained.
 */
export function bridge(own: "page" | "preload", other: "page" | "preload") {
  type Functions = (...input: unknown[]) => unknown;
  const kept: Functions[] = [];
  const waiting = new Map<number, { resolve: Functions; reject: Functions }>();
  let promises = 0;
  let result: unknown;

  const tell = (type: string, detail: unknown) =>
    document.dispatchEvent(new CustomEvent(`${other}:${type}`, { detail }));
  const on = (type: string, listener: (detail: never) => void) =>
    document.addEventListener(`${own}:${type}`, (event) =>
      listener((event as CustomEvent).detail as never),
    );

  const encode = (value: unknown): unknown => {
    if (typeof value === "function") return { $function: kept.push(value as Functions) - 1 };
    if (value instanceof Promise) {
      const id = ++promises;
      value.then(
        (done) => tell("settle", { id, value: encode(done) }),
        (error) => tell("settle", { id, error: String(error?.message ?? error) }),
      );
      return { $promise: id };
    }
    if (Array.isArray(value)) return value.map(encode);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, encode(part)]));
  };
  const decode = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(decode);
    if (typeof value !== "object" || value === null) return value;
    if ("$function" in value)
      return (...input: unknown[]) => {
        tell("call", { id: value.$function, input: encode(input) });
        const { error, value: answer } = result as { error?: string; value?: unknown };
        if (error !== undefined) throw new Error(error);
        return decode(answer);
      };
    if ("$promise" in value)
      return new Promise((resolve, reject) =>
        waiting.set(value.$promise as number, { resolve, reject }),
      );
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decode(part)]));
  };

  on("call", ({ id, input }: { id: number; input: unknown }) => {
    let answer: object;
    try {
      answer = { value: encode(kept[id]?.(...(decode(input) as unknown[]))) };
    } catch (error) {
      answer = { error: String((error as Error).message) };
    }
    tell("result", answer);
  });
  on("result", (answer: unknown) => {
    result = answer;
  });
  on("settle", ({ id, value, error }: { id: number; value: unknown; error?: string }) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.(decode(value));
    else reject?.(new Error(error));
  });
  return { encode, decode, tell, on };
}
