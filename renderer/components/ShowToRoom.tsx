import type { SlideRef } from "../../shared/domain/slide.ts";
import { present, sameSlide, usePresenting } from "../state/presenting.ts";
import { Button } from "./Button.tsx";

type Props = { slide: SlideRef; children?: string };

/** Puts one thing on the projector, or says that it is there. */
export function ShowToRoom({ slide, children = "Show to the room" }: Props) {
  const shown = usePresenting((state) => sameSlide(state.ref, slide));
  return (
    <Button
      variant="quiet"
      aria-pressed={shown}
      onClick={() => void present(shown ? { kind: "blank" } : slide)}
    >
      {shown ? "The room sees this" : children}
    </Button>
  );
}
