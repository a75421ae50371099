import { Empty } from "./components/Empty.tsx";
import { Overlays } from "./components/Overlays.tsx";
import { Shell } from "./components/Shell.tsx";
import { type Route, useRoute } from "./route.ts";
import { Analysis } from "./screens/Analysis/Analysis.tsx";
import { Chain } from "./screens/Chain/Chain.tsx";
import { Evidence } from "./screens/Evidence/Evidence.tsx";
import { Findings } from "./screens/Findings/Findings.tsx";
import { Framework } from "./screens/Framework/Framework.tsx";
import { Interview } from "./screens/Interview/Interview.tsx";
import { Interviews } from "./screens/Interviews/Interviews.tsx";
import { Overview } from "./screens/Overview/Overview.tsx";
import { Plan } from "./screens/Plan/Plan.tsx";
import { Presenter } from "./screens/Presenter/Presenter.tsx";
import { Report } from "./screens/Report/Report.tsx";
import { Round } from "./screens/Round/Round.tsx";
import { Stakeholders } from "./screens/Stakeholders/Stakeholders.tsx";
import { Themes } from "./screens/Themes/Themes.tsx";
import { Welcome } from "./screens/Welcome/Welcome.tsx";
import { Workshop } from "./screens/Workshop/Workshop.tsx";
import { Workshops } from "./screens/Workshops/Workshops.tsx";
import { useProgram } from "./state/program.ts";

/** The whole window: Welcome while nothing is open, else the screen of the route in its shell. */
export function App() {
  const { state, failure } = useProgram();
  const route = useRoute();
  if (failure !== null)
    return (
      <main>
        <Empty action={{ label: "Try again", run: () => location.reload() }}>{failure}</Empty>
      </main>
    );
  if (state === null) return null;
  if (route.screen === "presenter") return <Presenter />;
  return (
    <>
      {state.file ? (
        <Shell key={state.file.path}>
          <Screen route={route} />
        </Shell>
      ) : (
        <Welcome />
      )}
      <Overlays />
    </>
  );
}

function Screen({ route }: { route: Route }) {
  switch (route.screen) {
    case "overview":
      return <Overview />;
    case "stakeholders":
      return <Stakeholders key={route.id} />;
    case "interviews":
      return <Interviews key={route.id} />;
    case "interview":
      return <Interview key={route.id} id={route.id} />;
    case "framework":
      return <Framework key={route.id} id={route.id} />;
    case "findings":
      return <Findings tab={route.tab ?? "messages"} />;
    case "analysis":
      return <Analysis />;
    case "themes":
      return <Themes />;
    case "evidence":
      return (
        <Evidence
          key={JSON.stringify(route.filter)}
          {...(route.filter && { filter: route.filter })}
        />
      );
    case "workshops":
      return <Workshops />;
    case "workshop":
      return <Workshop key={route.id} id={route.id} tab={route.tab ?? "overview"} />;
    case "round":
      return <Round key={route.id} id={route.id} />;
    case "plan":
      return <Plan tab={route.tab ?? "actions"} />;
    case "chain":
      return <Chain />;
    case "presenter":
      return null;
    case "report":
      return (
        <Report
          document={route.document ?? "diagnostic-report"}
          subjectId={route.subjectId ?? null}
        />
      );
  }
}
