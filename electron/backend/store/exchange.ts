import { projectFrom } from "../../../shared/domain/refi/fromSnapshot.ts";
import type { RefiProject } from "../../../shared/domain/refi/refi.ts";
import { listMemos } from "./memo.ts";
import { readSnapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";

/** The diagnostic as a project for other programs, of what may leave the file. */
export const readForExchange = (store: Store, cases: boolean): RefiProject =>
  projectFrom({ ...readSnapshot(store), memos: listMemos(store, undefined) }, { cases });
