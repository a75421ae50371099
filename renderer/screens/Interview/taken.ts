/** Where notes are taken: one interview or one workshop. */
export type Place =
  | { interviewId: string; workshopId: null }
  | { interviewId: null; workshopId: string };

/** The id of the interview or workshop. */
export const placeId = (place: Place): string => place.interviewId ?? place.workshopId;
