import { useEffect, useState } from "react";

/** The time, told again every so often while it matters. */
export function useNow(matters: boolean, every = 15_000): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!matters) return;
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [matters, every]);
  return now;
}
