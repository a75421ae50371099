import type { Random } from "./random.ts";
import type { DiskCall } from "./systemCalls.ts";

type DataChange = { offset: number; data: Buffer } | { size: number };
type Inode = { durable: Buffer; pending: DataChange[] };
type NameChange = { path: string; inode: Inode | null };

const sector = 512;

/**
 * A disk as it may be found after a power cut. What was synced is there; of what was not, any part may be.
 * Stricter than most file systems: a new or removed name counts only once its folder was synced.
 */
export class Disk {
  /** What the running process sees. */
  readonly #names = new Map<string, Inode>();
  readonly #durableNames = new Map<string, Inode>();
  #pendingNames: NameChange[] = [];

  /** @param files what is on the disk, safely, when the recording starts */
  constructor(files: ReadonlyMap<string, Buffer>) {
    for (const [path, content] of files) {
      const inode = { durable: content, pending: [] };
      this.#names.set(path, inode);
      this.#durableNames.set(path, inode);
    }
  }

  apply(call: DiskCall): void {
    switch (call.kind) {
      case "create":
        if (!this.#names.has(call.path))
          this.#rename(call.path, { durable: Buffer.alloc(0), pending: [] });
        break;
      case "write":
      case "truncate":
        this.#inode(call.path).pending.push(call);
        break;
      case "unlink":
        this.#rename(call.path, null);
        break;
      case "sync":
        this.#sync(call.path);
        break;
      case "ack":
    }
  }

  /** The files after a cut at this moment. */
  cut(random: Random): Map<string, Buffer> {
    const names = new Map(this.#durableNames);
    // Names are kept by a journal: some first part of the changes is there.
    const kept = random.between(0, this.#pendingNames.length);
    for (const change of this.#pendingNames.slice(0, kept)) setName(names, change);
    const fate = chooseFate(random);
    return new Map(
      [...names].map(([path, inode]) => [path, contentOf(inode, (change) => fate(change))]),
    );
  }

  #inode(path: string): Inode {
    const inode = this.#names.get(path);
    if (!inode) throw new Error(`${path} is written but was never made`);
    return inode;
  }

  #rename(path: string, inode: Inode | null): void {
    const change = { path, inode };
    setName(this.#names, change);
    this.#pendingNames.push(change);
  }

  #sync(path: string): void {
    const inode = this.#names.get(path);
    if (inode) {
      inode.durable = contentOf(inode, (change) => [change]);
      inode.pending = [];
      return;
    }
    for (const change of this.#pendingNames) setName(this.#durableNames, change);
    this.#pendingNames = [];
  }
}

function setName(names: Map<string, Inode>, { path, inode }: NameChange): void {
  if (inode) names.set(path, inode);
  else names.delete(path);
}

/** Which parts of an unsynced change reached the disk. */
type Fate = (change: DataChange) => DataChange[];

/** All lost; each one kept or lost; each sector kept, lost or full of rubbish; all kept up to some moment. */
function chooseFate(random: Random): Fate {
  const way = random.between(0, 3);
  let over = false;
  return (change) => {
    if (way === 0) return [];
    if (way === 1) return random.chance(0.5) ? [change] : [];
    if (way === 2) return torn(change, random);
    if (over) return [];
    over = random.chance(0.1);
    return over ? torn(change, random) : [change];
  };
}

function torn(change: DataChange, random: Random): DataChange[] {
  if ("size" in change) return random.chance(0.5) ? [change] : [];
  const parts: DataChange[] = [];
  for (let at = 0; at < change.data.length; ) {
    const end = Math.min(change.data.length, at + sector - ((change.offset + at) % sector));
    const data = Buffer.from(change.data.subarray(at, end));
    if (random.chance(0.1)) data.fill(random.between(0, 2 ** 31).toString(36));
    if (random.chance(0.6)) parts.push({ offset: change.offset + at, data });
    at = end;
  }
  return parts;
}

function contentOf(inode: Inode, fate: Fate): Buffer {
  const changes = inode.pending.flatMap(fate);
  const longest = changes.reduce(
    (most, change) =>
      Math.max(most, "size" in change ? change.size : change.offset + change.data.length),
    inode.durable.length,
  );
  const content = Buffer.alloc(longest);
  inode.durable.copy(content);
  let size = inode.durable.length;
  for (const change of changes) {
    if ("size" in change) {
      if (change.size < size) content.fill(0, change.size, size);
      size = change.size;
    } else {
      change.data.copy(content, change.offset);
      size = Math.max(size, change.offset + change.data.length);
    }
  }
  return content.subarray(0, size);
}
