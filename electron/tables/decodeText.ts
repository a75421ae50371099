/**
 * The text of a file whose encoding nobody states: by its byte order mark, else UTF-8 where it is valid UTF-8,
 * else UTF-16 where every second byte is mostly zero, else Windows-1252, as older spreadsheets write it.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return decode("utf-16le", bytes);
  if (a === 0xfe && b === 0xff) return decode("utf-16be", bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode("utf-8", bytes);
  const wide = wideOrder(bytes);
  if (wide) return decode(wide, bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decode("windows-1252", bytes);
  }
}

const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

/** UTF-16 without a mark: in mostly Latin text one byte of each two is zero. */
function wideOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 4_096 - (4_096 % 2));
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = Math.floor(sample.length / 2);
  if (pairs === 0 || even + odd < pairs * 0.4) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}
