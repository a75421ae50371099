/** How long nothing must have been asked for, in milliseconds. */
const quiet = 3_000;

/** Does what can wait as soon as nothing was asked for a while. */
export function createTending() {
  let timer: NodeJS.Timeout | undefined;
  let due: (() => void) | null = null;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const work = due;
      due = null;
      work?.();
    }, quiet).unref();
  };
  return {
    begin: (work: () => void) => {
      due = work;
      wait();
    },
    /** Somebody is at work: it waits on. */
    putOff: () => {
      if (due) wait();
    },
    stop: () => {
      clearTimeout(timer);
      due = null;
    },
  };
}
