import { useEffect } from "react";

/** The title of the screen: where somebody stands who stands nowhere else. */
const title = () => document.querySelector<HTMLElement>("#main h1, main h1");

/** Whether the cursor is nowhere: what it was in has gone, or it only waits at the title for the screen to come. */
export const isLost = (element: Element | null): boolean =>
  element === null || element === document.body || element === title();

/** Gives the cursor to the title of the screen where it would be nowhere; what is read out then is the title. */
function findFoothold(): void {
  const here = title();
  if (!here || !isLost(document.activeElement) || here === document.activeElement) return;
  if (document.querySelector("dialog:modal")) return;
  here.tabIndex = -1;
  here.focus({ preventScroll: true });
}

/** The same once whoever knows a better place had the chance to choose it. */
export const findFootholdLater = (): void => void setTimeout(findFoothold);

/** On every screen that is come to, the cursor is somewhere. @param place what changes from one to the next */
export function useFoothold(place: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is what it is about
  useEffect(findFootholdLater, [place]);
}
