import { useOverlay } from "../state/overlay.ts";
import { useKeysOf } from "../state/useKeys.ts";
import { BroughtIn } from "./BroughtIn.tsx";
import { FileDialog } from "./FileDialog.tsx";
import { KeySheet } from "./KeySheet.tsx";

/** What can lie over any screen, Welcome included, and the keys that bring it. */
export function Overlays() {
  const { shown, open, close } = useOverlay();
  useKeysOf(null, { "?": () => open("keys") });
  return (
    <>
      {shown === "keys" && <KeySheet onClose={close} />}
      <FileDialog />
      <BroughtIn />
    </>
  );
}
