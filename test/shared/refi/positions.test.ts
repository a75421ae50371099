import fc from "fast-check";
import { expect, test } from "vitest";
import { positionsIn } from "../../../shared/domain/refi/positions.ts";
import { anyText } from "./anyText.ts";

test("positions are counted in code points, there and back, in any text", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), (text) => {
      const positions = positionsIn(text);
      const points = [...text];
      expect(positions.length).toBe(points.length);
      let unit = 0;
      for (const [point, character] of [...points, ""].entries()) {
        expect(positions.toCodeUnit(point)).toBe(unit);
        expect(positions.toCodePoint(unit)).toBe(point);
        unit += character.length;
      }
    }),
    { numRuns: 1_000 },
  );
});
