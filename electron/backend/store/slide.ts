import type { Slide, SlideRef } from "../../../shared/domain/slide.ts";
import * as slides from "../../../shared/domain/slides.ts";
import { resultSlide, roundSlide } from "../../../shared/domain/slidesOfRounds.ts";
import { assertNever } from "../../../shared/errors.ts";
import { getDiagnostic } from "./diagnostic.ts";
import { listFindings } from "./finding.ts";
import { optionRows } from "./option.ts";
import { getRound, resultOf } from "./round.ts";
import { notFound, type Store } from "./store.ts";
import { getWorkshop } from "./workshop.ts";

/** Reads what a slide shows. What the room may not see is left out here, before it goes anywhere. */
export function readSlide(store: Store, ref: SlideRef): Slide {
  switch (ref.kind) {
    case "blank":
      return { kind: "blank" };
    case "title":
      return slides.titleSlide(
        getWorkshop(store, ref.workshopId),
        getDiagnostic(store).diagnostic.authority,
      );
    case "agenda":
      return slides.agendaSlide(getWorkshop(store, ref.workshopId), ref.itemId);
    case "heading":
      return slides.headingSlide(
        headingOf(store, (heading) => heading.id === ref.headingId).heading,
      );
    case "finding":
      return findingSlide(store, ref.findingId);
    case "options":
      return slides.optionsSlide(
        getWorkshop(store, ref.workshopId).title,
        optionRows(store, ref.workshopId),
      );
    case "round":
      return roundSlide(getRound(store, ref.roundId));
    case "result":
      return resultSlide(
        getRound(store, ref.roundId),
        resultOf(store, ref.roundId),
        ref.stratumId,
        getDiagnostic(store).strata,
      );
    case "priorities": {
      const { title, priorities } = getWorkshop(store, ref.workshopId);
      return slides.prioritiesSlide(title, priorities);
    }
    default:
      return assertNever(ref);
  }
}

type Heading = ReturnType<typeof listFindings>["headings"][number];

function headingOf(store: Store, is: (heading: Heading) => boolean, what = "heading") {
  const { headings, held } = listFindings(store);
  const heading = headings.find(is);
  if (!heading) throw notFound(what);
  return { heading, held };
}

function findingSlide(store: Store, findingId: string): Slide {
  const what = "key message";
  const { heading, held } = headingOf(
    store,
    ({ findings }) => findings.some((finding) => finding.id === findingId),
    what,
  );
  const strata = getDiagnostic(store).strata.map((stratum) => stratum.id);
  const slide = slides.findingSlide(heading, findingId, held, strata);
  if (!slide) throw notFound(what);
  return slide;
}
