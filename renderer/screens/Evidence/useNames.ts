import { useMemo } from "react";
import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import type { Section } from "../../../shared/domain/framework.ts";
import type { Interview } from "../../../shared/domain/interview.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import { useQuery } from "../../api/useQuery.ts";

export type Names = {
  sections: readonly Section[];
  interviews: readonly Interview[];
  strata: readonly Stratum[];
  themes: readonly Theme[];
  people: readonly Stakeholder[];
  theme: (id: string) => Theme | undefined;
};

const none: readonly never[] = [];

/** The records that notes refer to by id. */
export function useNames(): Names {
  const frameworks = useQuery("framework.list", {}).data;
  const interviews = useQuery("interview.list", {}).data ?? none;
  const strata = useQuery("diagnostic.get", {}).data?.strata ?? none;
  const themes = useQuery("theme.list", {}).data ?? none;
  const people = useQuery("stakeholder.list", {}).data ?? none;
  return useMemo(() => {
    const byId = new Map(themes.map((theme) => [theme.id, theme]));
    return {
      sections: frameworks?.flatMap((framework) => framework.sections) ?? none,
      interviews,
      strata,
      themes,
      people,
      theme: (id: string) => byId.get(id),
    };
  }, [frameworks, interviews, strata, themes, people]);
}
