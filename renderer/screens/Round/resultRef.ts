import type { SlideRef } from "../../../shared/domain/slide.ts";

/**
 * The slide of everybody's result or of one group's (`own`). People whose group is not known have none: without a
 * group it would be everybody's.
 */
export const resultRef = (
  roundId: string,
  own: { stratumId: string | null } | undefined,
): SlideRef | null =>
  own?.stratumId === null ? null : { kind: "result", roundId, stratumId: own?.stratumId ?? null };
