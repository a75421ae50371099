import { useState } from "react";
import { useTelling } from "../state/tell.ts";

/**
 * What is only read out. A new element each time: a screen reader passes over words that did not change. Stands in
 * each dialog too, for what lies behind a dialog is not heard.
 */
export function Told() {
  const { told, nth } = useTelling();
  const [before] = useState(nth);
  return (
    <p aria-live="polite" aria-atomic="true" className="visually-hidden">
      <span key={nth}>{nth === before ? "" : told}</span>
    </p>
  );
}
