import { create } from "zustand";

/** Which piece of the document is being edited; null for none. */
export const useEditing = create<{ key: string | null }>(() => ({ key: null }));

/** Opens a piece for editing, or none; the one that was open closes. */
export const edit = (key: string | null): void => useEditing.setState({ key });

/** Ends editing and gives the focus back to the piece. */
export function endEditing(): void {
  const { key } = useEditing.getState();
  edit(null);
  if (key !== null)
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-edit="${CSS.escape(key)}"]`)?.focus(),
    );
}
