/** An action's number as a table prints it: "8." is 8; "8. cont" goes on with 8 from the page before. */
export function readNumber(cell: string): { number: string; goesOn: boolean } {
  const number = cell.replace(/\s+/g, " ").replace(/^action (?=\d)/i, "");
  const cont = /^(.*?)[.,:)]?\s*\(?cont(?:inued|'d|d)?\.?\)?$/i.exec(number);
  return { number: (cont?.[1] ?? number).replace(/[.:)]$/, ""), goesOn: cont !== null };
}
