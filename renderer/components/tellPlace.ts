import { tell } from "../state/tell.ts";

/** Reads out where something that was moved stands now: "2 of 5, in Findings". */
export const tellPlace = (position: number, of: number, within = ""): void =>
  tell(`${position + 1} of ${of}${within && `, in ${within}`}`);
