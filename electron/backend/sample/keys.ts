/** The ids of what a sample holds, by the keys that stand for it in its files. */
export type Keys = {
  set: (key: string, id: string) => void;
  of: (key: string) => string;
  ofMaybe: (key: string | null) => string | null;
  ofAll: (keys: readonly string[]) => string[];
};

/** Keys stand for one thing each; one that stands for nothing, or for two, is an error of the sample. */
export function createKeys(): Keys {
  const ids = new Map<string, string>();
  const of = (key: string) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the sample refers to ${key}, which it does not hold`);
    return id;
  };
  return {
    set: (key, id) => {
      if (ids.has(key)) throw new Error(`the sample holds two things called ${key}`);
      ids.set(key, id);
    },
    of,
    ofMaybe: (key) => (key === null ? null : of(key)),
    ofAll: (keys) => keys.map(of),
  };
}
