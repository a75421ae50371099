/** How many of some numbers, in order, come before a limit; with `including`, those that are the limit too. */
export function countUpTo(numbers: readonly number[], limit: number, including = true): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const number = numbers[middle] ?? 0;
    if (including ? number <= limit : number < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
