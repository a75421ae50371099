import { Dialog } from "./Dialog.tsx";
import { Memos } from "./Memos.tsx";

type Props = {
  on: Parameters<typeof Memos>[0]["on"];
  /** What the memos are on: "this note". */
  about: string;
  onClose: () => void;
};

/** The memos on a note or an interview, over the screen. */
export function MemoDialog({ on, about, onClose }: Props) {
  return (
    <Dialog title={`Memos on ${about}`} onClose={onClose}>
      <Memos on={on} />
    </Dialog>
  );
}
