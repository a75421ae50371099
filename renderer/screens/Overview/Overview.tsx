import { useQuery } from "../../api/useQuery.ts";
import { longDate } from "../../components/format.ts";
import { Page } from "../../components/Page.tsx";
import { Areas } from "./Areas.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { Control, Facts } from "./Facts.tsx";
import { Frameworks } from "./Frameworks.tsx";
import { Indicators } from "./Indicators.tsx";
import styles from "./Overview.module.css";
import { Section } from "./Section.tsx";
import { Strata } from "./Strata.tsx";
import { Work } from "./Work.tsx";

/** The diagnostic itself: where the work stands, and everything that belongs on its front pages. */
export function Overview() {
  const { data, error } = useQuery("diagnostic.get", {});
  const diagnostic = data?.diagnostic;
  const dates = [diagnostic?.startDate, diagnostic?.endDate].map((day) => longDate(day ?? ""));
  const aside = [diagnostic?.authority, dates.filter(Boolean).join(" to ")].filter(Boolean);
  return (
    <Page title="Overview" aside={aside.join(" · ")}>
      {error && <p role="alert">{error.message}</p>}
      {data && diagnostic && (
        <div className={styles.page}>
          <Section title="Where the work stands">
            <Work />
          </Section>
          <Section title="The commission">
            <Facts diagnostic={diagnostic} />
          </Section>
          <Section
            title="Sample frame"
            why="The strata that stakeholders belong to. Evidence is compared between them."
          >
            <Strata strata={data.strata} />
          </Section>
          <Section
            title="Areas"
            why="The places that notes are about, in schemes that may overlap. Analysis counts by them."
          >
            <Areas />
          </Section>
          <Section
            title="Questions"
            why="The frameworks that guide the interviews. There may be several."
          >
            <Frameworks />
          </Section>
          <Section title="Indicators" why="What is measured locally, as published.">
            <Indicators indicators={data.indicators} />
          </Section>
          <Section title="Document control" why="Printed on the page after the cover.">
            <Control diagnostic={diagnostic} />
            <ChangeList changes={data.changes} />
          </Section>
        </div>
      )}
    </Page>
  );
}
