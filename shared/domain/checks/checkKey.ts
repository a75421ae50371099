import type { Raised } from "./check.ts";

/**
 * Names a check by its kind and a digest of its facts, so that the file keeps what was looked at without repeating
 * any words of it. 53 bits (cyrb53): enough to tell the states of one check from each other.
 */
export function checkKey({ kind, facts }: Pick<Raised, "kind" | "facts">): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const char of JSON.stringify([...facts].sort())) {
    const code = char.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  const digest = 4_294_967_296 * (2_097_151 & b) + (a >>> 0);
  return `${kind} ${digest.toString(36).padStart(11, "0")}`;
}
