import { expect, test } from "vitest";
import { messageNumbers } from "../../renderer/screens/Findings/board/rows.ts";

test("key messages stand in the order of the report, not of their letters", () => {
  const numbers = new Map([
    ["a", "4.1.10"],
    ["b", "4.1.2"],
    ["c", "4.10.1"],
    ["d", "4.2.1"],
  ]);
  const findingIds = ["c", "a", "gone", "d", "b"];
  expect(messageNumbers({ findingIds }, numbers)).toEqual(["4.1.2", "4.1.10", "4.2.1", "4.10.1"]);
});
