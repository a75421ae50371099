/** Who said it: each person in turn, then nobody in particular. */
export function nextSpeaker(
  people: readonly { id: string }[],
  speakerId: string | null,
): string | null {
  const at = people.findIndex((person) => person.id === speakerId);
  return people[at + 1]?.id ?? null;
}
