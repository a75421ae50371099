import type { Names } from "../Evidence/useNames.ts";
import { ContrastView } from "./ContrastView.tsx";
import { CoverageView } from "./CoverageView.tsx";
import { CrossView } from "./CrossView.tsx";
import type { Place } from "./place.ts";
import { SaturationView } from "./SaturationView.tsx";

type Props = { place: Place; names: Names };

/** What is looked at. */
export function View({ place, names }: Props) {
  const { view, by, sectionId } = place;
  const what = by === "interviews" ? "In how many interviews" : "In how many notes";
  const rest =
    "Themes count with those below them. Notes off the record count here, and in nothing that is exported.";
  const cross = { by, names, sectionId };
  switch (view) {
    case "stratum":
      return (
        <CrossView
          {...cross}
          across="stratum"
          caption={`${what} each theme was raised, by stratum. ${rest}`}
        />
      );
    case "question":
      return (
        <CrossView
          {...cross}
          across={sectionId === null ? "section" : "question"}
          caption={`${what} each theme was raised under each ${sectionId === null ? "section" : "question"}. ${rest}`}
        />
      );
    case "together":
      return (
        <CrossView
          {...cross}
          across="theme"
          caption={
            by === "interviews"
              ? `In how many interviews two themes were both raised. ${rest}`
              : `How many notes are tagged with both themes. ${rest}`
          }
        />
      );
    case "balance":
      return (
        <CrossView
          {...cross}
          across="kind"
          caption={`${what} barriers, good practice and ideas were noted on each theme; a bar shows the share of all ${by} on it. ${rest}`}
        />
      );
    case "coverage":
      return <CoverageView sectionId={sectionId} names={names} />;
    case "saturation":
      return <SaturationView names={names} />;
    case "contrast":
      return <ContrastView names={names} />;
  }
}
