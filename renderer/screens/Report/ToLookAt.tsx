import { isOpen } from "../../../shared/domain/checks/check.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { counted } from "../../components/format.ts";
import { go } from "../../route.ts";
import styles from "./Export.module.css";

/** How much the checks still ask for before findings go out, and the way there. It holds nothing up. */
export function ToLookAt({ onGo }: { onGo: () => void }) {
  const open = useQuery("checks.list", {}).data?.filter(isOpen).length ?? 0;
  if (open === 0) return null;
  return (
    <p className={styles.toWrite}>
      {counted(open, "thing")} to look at before this is handed over.{" "}
      <Button
        variant="quiet"
        onClick={() => {
          onGo();
          go({ screen: "findings", tab: "checks" });
        }}
      >
        Look at {open === 1 ? "it" : "them"}
      </Button>
    </p>
  );
}
