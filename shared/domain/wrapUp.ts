/** What is still to be done about one interview that was held. */
export type WrapUp = {
  untagged: number;
  /** Focus questions without a note of which nothing else was said: their numbers. */
  unanswered: { questionId: string; number: string; frameworkId: string }[];
  /** Follow-ups that are not done. */
  followUps: number;
  /** Respondents who gave no consent yet. */
  consent: { id: string; code: string }[];
  /** The day on which the record was sent where its agreement is waited for, else "". */
  recordSentOn: string;
  /** Documents that were promised and did not come yet. */
  promised: string[];
};

/** Something to follow up, of any interview or workshop. */
export type FollowUp = {
  noteId: string;
  text: string;
  interviewId: string | null;
  interviewNumber: number | null;
  workshopTitle: string | null;
  /** When it was done; null while it is open. */
  doneAt: string | null;
};
