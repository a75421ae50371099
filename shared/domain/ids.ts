/**
 * A UUID of version 7 (RFC 9562, section 5.7): sorts by time.
 * @param now milliseconds since 1970
 * @param random sixteen random bytes, of which ten are used
 */
export function uuidv7(now: number, random: Uint8Array): string {
  const bytes = Uint8Array.from(random);
  let rest = now;
  for (let i = 5; i >= 0; i--) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [8, 12, 16, 20, 32]
    .map((end, i, ends) => hex.slice(i === 0 ? 0 : ends[i - 1], end))
    .join("-");
}

/**
 * Makes ids that sort in the order in which they were made, also within one millisecond and where the
 * clock steps back (RFC 9562, section 6.2, method 1).
 * @param random gives sixteen random bytes
 */
export function createIds(now: () => number, random: () => Uint8Array): () => string {
  let time = 0;
  let count = 0;
  return () => {
    const read = now();
    if (read > time) [time, count] = [read, 0];
    else if (++count > 0xfff) [time, count] = [time + 1, 0];
    const bytes = Uint8Array.from(random());
    bytes[6] = count >> 8;
    bytes[7] = count & 0xff;
    return uuidv7(time, bytes);
  };
}
