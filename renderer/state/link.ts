import { create } from "zustand";

/** Whether the program behind this page answers. The desktop's own window goes with its program. */
export const useLink = create<{ lost: boolean }>(() => ({ lost: false }));
