const short = (id: string): string => BigInt(`0x${id.replaceAll("-", "")}`).toString(36);

/**
 * What marks the check box of a question in the form of a stakeholder, and in no other form. Word keeps at most 64
 * characters there, too few for two ids as they are.
 */
export const focusTag = (stakeholderId: string, questionId: string): string =>
  `${short(stakeholderId)}.${short(questionId)}`;
