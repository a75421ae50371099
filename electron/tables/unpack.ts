import { inflateRawSync } from "node:zlib";

/** Thrown where a compressed file is damaged, or made to harm. */
export class UnpackError extends Error {}

/**
 * The files in a ZIP archive, by name. Sizes are what really comes out, not what the archive claims: unpacking
 * stops at the limit, and a file named twice is refused.
 * @param wanted which files are unpacked at all
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Uint8Array>();
  let left = limit;
  try {
    for (const entry of entries(bytes, view)) {
      if (!wanted(entry.name)) continue;
      if (files.has(entry.name)) throw new UnpackError("named twice");
      const content = inflate(bytes, view, entry, left);
      left -= content.length;
      files.set(entry.name, content);
    }
  } catch (error) {
    throw error instanceof UnpackError ? error : new UnpackError(String(error));
  }
  return files;
}

type Entry = { name: string; method: number; flags: number; size: number; at: number };

/** Reads the central directory (APPNOTE 4.3.12); offsets that lead outside throw by themselves. */
function* entries(bytes: Uint8Array, view: DataView): Generator<Entry> {
  let end = bytes.length - 22;
  const farthest = Math.max(0, end - 0xffff);
  while (end >= farthest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < farthest) throw new UnpackError("no directory");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new UnpackError("damaged directory");
    const length = view.getUint16(at + 28, true);
    yield {
      name: new TextDecoder()
        .decode(bytes.subarray(at + 46, at + 46 + length))
        .replaceAll("\\", "/"),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    };
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function inflate(bytes: Uint8Array, view: DataView, entry: Entry, left: number): Uint8Array {
  const { at, size, method, flags } = entry;
  if (flags & 1) throw new UnpackError("protected by a password");
  if (view.getUint32(at, true) !== 0x04034b50) throw new UnpackError("damaged entry");
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + size);
  if (packed.length < size) throw new UnpackError("cut off");
  if (method === 8) {
    if (left <= 0) throw new UnpackError("too large");
    return inflateRawSync(packed, { maxOutputLength: left });
  }
  if (method !== 0 || packed.length > left) throw new UnpackError("cannot be unpacked");
  return packed;
}
