import { useMemo } from "react";
import { useQuery } from "../api/useQuery.ts";
import { go } from "../route.ts";
import { choose, chooseFinding } from "../screens/Findings/chosen.ts";
import { chooseRecommendation } from "../screens/Plan/recommendations/chosen.ts";
import { whenAndWhere } from "../screens/Workshops/words.ts";
import type { PaletteItem } from "./paletteItem.ts";
import { respondents } from "./respondents.ts";

/** Interviews, workshops, stakeholders, headings, findings and recommendations as lines of the palette. */
export function useRecordItems(): PaletteItem[] {
  const { data: interviews } = useQuery("interview.list", {});
  const { data: stakeholders } = useQuery("stakeholder.list", {});
  const { data: workshops } = useQuery("workshop.list", {});
  const { data: findings } = useQuery("finding.list", {});
  const { data: recommendations } = useQuery("recommendation.list", {});
  return useMemo(() => {
    const items: PaletteItem[] = [];
    for (const interview of interviews ?? [])
      items.push({
        id: `interview-${interview.id}`,
        group: "Interviews",
        label: `Interview ${interview.number}`,
        detail: respondents(interview, stakeholders ?? []),
        run: () => go({ screen: "interview", id: interview.id }),
      });
    for (const workshop of workshops ?? [])
      items.push({
        id: `workshop-${workshop.id}`,
        group: "Workshops",
        label: workshop.title,
        detail: whenAndWhere(workshop),
        run: () => go({ screen: "workshop", id: workshop.id }),
      });
    for (const person of stakeholders ?? [])
      items.push({
        id: `stakeholder-${person.id}`,
        group: "Stakeholders",
        // Found by the name, shown without it: others may look on.
        label: [person.code, person.role].filter(Boolean).join(" "),
        detail: person.organisation,
        also: person.name,
        run: () => go({ screen: "stakeholders", id: person.id }),
      });
    for (const heading of findings?.headings ?? []) {
      items.push({
        ...{ id: `heading-${heading.id}`, group: "Headings", label: heading.title, asked: true },
        does: "Key messages under it",
        run: () => {
          choose(heading.id, null);
          go({ screen: "findings" });
        },
      });
      for (const finding of heading.findings)
        items.push({
          id: `finding-${finding.id}`,
          group: "Findings",
          label: finding.statement,
          detail: heading.title,
          run: () => {
            chooseFinding(finding.id);
            go({ screen: "findings" });
          },
        });
    }
    for (const [index, { id, title, responsible }] of (recommendations ?? []).entries())
      items.push({
        id: `recommendation-${id}`,
        group: "Recommendations",
        label: `${index + 1} ${title}`,
        detail: responsible,
        run: () => {
          chooseRecommendation(id, true);
          go({ screen: "plan", tab: "recommendations" });
        },
      });
    return items;
  }, [interviews, workshops, stakeholders, findings, recommendations]);
}
