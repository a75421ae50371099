import type { Area } from "../../../shared/domain/area.ts";
import { AreaPicker } from "../../components/AreaPicker.tsx";
import { Dialog } from "../../components/Dialog.tsx";

type Props = {
  areas: readonly Area[];
  areaIds: readonly string[];
  onChange: (areaIds: string[]) => void;
  onClose: () => void;
};

/** Which area the note being typed is about; one that it has is taken off. */
export function ComposerAreas({ areas, areaIds, onChange, onClose }: Props) {
  return (
    <Dialog title="What the note is about" onClose={onClose}>
      <AreaPicker
        areas={areas}
        within={(id) => (areaIds.includes(id) ? 1 : 0)}
        of={1}
        onPick={({ id }, take) => {
          onChange(take ? areaIds.filter((each) => each !== id) : [...areaIds, id]);
          onClose();
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
}
