import { Empty } from "../../components/Empty.tsx";
import { go } from "../../route.ts";
import type { Names } from "../Evidence/useNames.ts";
import { ContrastView } from "./ContrastView.tsx";
import { CoverageView } from "./CoverageView.tsx";
import { CrossView } from "./CrossView.tsx";
import { MatrixView } from "./Matrix/MatrixView.tsx";
import type { Place } from "./place.ts";
import { SaturationView } from "./SaturationView.tsx";
import { schemeIn } from "./schemeIn.ts";

type Props = { place: Place; names: Names };

/** What is looked at. */
export function View({ place, names }: Props) {
  const { view, by, sectionId } = place;
  const what = by === "interviews" ? "In how many interviews" : "In how many notes";
  const rest =
    "Themes count with those below them. Notes off the record count here, and in nothing that is exported.";
  const cross = { by, names, sectionId, scheme: schemeIn(place, names.areas) };
  switch (view) {
    case "stratum":
      return (
        <CrossView
          {...cross}
          across="stratum"
          caption={`${what} each theme was raised, by stratum. ${rest}`}
        />
      );
    case "area":
      return names.areas.length === 0 ? (
        <Empty action={{ label: "Go to Overview", run: () => go({ screen: "overview" }) }}>
          When areas are set up and notes are put into them, this shows what was said about each.
        </Empty>
      ) : (
        <CrossView
          {...cross}
          across="area"
          caption={`${what} each theme was raised, by area; a note about several areas counts in each of them. ${rest}`}
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
    case "matrix":
      return <MatrixView side={place.side} names={names} />;
  }
}
