import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { ExportTable } from "../../components/ExportTable.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { Page } from "../../components/Page.tsx";
import { go } from "../../route.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { ChainColumns } from "./ChainColumns.tsx";

const exportIt = () => go({ screen: "report", document: "evidence-chain" });

/** The evidence chain: what every recommendation, action and output rests on, and what came of every note. */
export function Chain() {
  const { data: chain, error } = useQuery("chain.get", {});
  useKeysOf("chain", { E: exportIt });
  if (!chain) return <Page title="Evidence chain">{error && <Empty>{error.message}</Empty>}</Page>;
  return (
    <Page
      title="Evidence chain"
      aside="from what was said to what is done"
      actions={
        <>
          <ExportTable sheet="evidence-chain" name="Evidence chain" />
          <Button onClick={exportIt}>
            Export <Kbd keys="E" />
          </Button>
        </>
      }
    >
      {chain.nodes.length === 0 ? (
        <Empty action={{ label: "Go to findings", run: () => go({ screen: "findings" }) }}>
          The chain leads from notes to outputs; it begins with a key message and the notes it rests
          on.
        </Empty>
      ) : (
        <ChainColumns chain={chain} />
      )}
    </Page>
  );
}
