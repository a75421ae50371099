import { useMemo } from "react";
import type { Area } from "../../../shared/domain/area.ts";
import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import type { Question, Section } from "../../../shared/domain/framework.ts";
import type { Interview } from "../../../shared/domain/interview.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import type { Workshop } from "../../../shared/domain/workshop/workshop.ts";
import { useQuery } from "../../api/useQuery.ts";

export type Names = {
  sections: readonly Section[];
  interviews: readonly Interview[];
  workshops: readonly Workshop[];
  strata: readonly Stratum[];
  areas: readonly Area[];
  themes: readonly Theme[];
  people: readonly Stakeholder[];
  theme: (id: string | undefined) => Theme | undefined;
  stratum: (id: string | null | undefined) => Stratum | undefined;
  area: (id: string | null | undefined) => Area | undefined;
  question: (id: string | null | undefined) => Question | undefined;
  interview: (id: string | undefined) => Interview | undefined;
  workshop: (id: string | null | undefined) => Workshop | undefined;
  person: (id: string | null | undefined) => Stakeholder | undefined;
};

const none: readonly never[] = [];

function finder<T extends { id: string }>(entries: readonly T[]) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id: string | null | undefined) => byId.get(id ?? "");
}

/** The records that notes refer to by id. */
export function useNames(): Names {
  const frameworks = useQuery("framework.list", {}).data;
  const interviews = useQuery("interview.list", {}).data ?? none;
  const workshops = useQuery("workshop.list", {}).data ?? none;
  const strata = useQuery("diagnostic.get", {}).data?.strata ?? none;
  const areas = useQuery("area.list", {}).data ?? none;
  const themes = useQuery("theme.list", {}).data ?? none;
  const people = useQuery("stakeholder.list", {}).data ?? none;
  return useMemo(() => {
    const sections = frameworks?.flatMap((framework) => framework.sections) ?? none;
    return {
      sections,
      interviews,
      workshops,
      strata,
      areas,
      themes,
      people,
      theme: finder(themes),
      stratum: finder(strata),
      area: finder(areas),
      question: finder(sections.flatMap((section) => section.questions)),
      interview: finder(interviews),
      workshop: finder(workshops),
      person: finder(people),
    };
  }, [frameworks, interviews, workshops, strata, areas, themes, people]);
}
