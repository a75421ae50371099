const ordinals = [
  ...["", "first", "second", "third", "fourth", "fifth", "sixth"],
  ...["seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"],
];
const numbers = [
  ...["none", "one", "two", "three", "four", "five", "six"],
  ...["seven", "eight", "nine", "ten", "eleven", "twelve"],
];

/** "first", "13th", "21st" */
export function ordinal(n: number): string {
  const tail = n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return ordinals[n] || `${n}${tail}`;
}

/** "seven", "13" */
export const inWords = (n: number): string => numbers[n] ?? `${n}`;
