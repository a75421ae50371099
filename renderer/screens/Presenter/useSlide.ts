import { useEffect, useState } from "react";
import type { Slide } from "../../../shared/domain/slide.ts";
import { onEvent, run } from "../../api/client.ts";

/**
 * What the room is to see, followed as it changes. Where the program does not answer, what was there stays:
 * a room never looks at a fault.
 */
export function useSlide(): Slide | null {
  const [slide, setSlide] = useState<Slide | null>(null);
  useEffect(() => {
    let asked = 0;
    let on = true;
    const ask = () => {
      const mine = ++asked;
      run("presenter.state", {}).then(
        (state) => on && mine === asked && setSlide(state.slide),
        () => {},
      );
    };
    ask();
    const stop = onEvent((event) => {
      if (event.type === "presenting" || event.type === "changed" || event.type === "state") ask();
    });
    return () => {
      on = false;
      stop();
    };
  }, []);
  return slide;
}
