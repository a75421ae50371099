import { type KeyboardEvent, useState } from "react";

type Props = {
  /** What is added, after the plus sign. */
  label: string;
  fieldLabel: string;
  buttonClass: string | undefined;
  fieldClass: string | undefined;
  /** @returns whether it was added */
  add: (name: string) => Promise<boolean>;
};

/** A row that becomes a field: the name, then Enter. Words that could not be kept stay in it. */
export function AddByName({ label, fieldLabel, buttonClass, fieldClass, add }: Props) {
  const [name, setName] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    if (busy || name === null) return;
    if (name.trim() === "") return setName(null);
    setBusy(true);
    if (await add(name)) setName(null);
    setBusy(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") void keep();
    else if (event.key === "Escape") setName(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (name === null)
    return (
      <button type="button" data-add={label} className={buttonClass} onClick={() => setName("")}>
        <span aria-hidden="true">+</span> {label}
      </button>
    );
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
      autoFocus
      className={fieldClass}
      aria-label={fieldLabel}
      placeholder="Title, then Enter"
      value={name}
      onChange={(event) => setName(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => void keep()}
    />
  );
}
