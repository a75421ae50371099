import { type DocumentId, documents } from "../../../shared/report/documents.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Select } from "../../components/Select.tsx";
import { go } from "../../route.ts";
import styles from "./Report.module.css";

/** A document, and the record that it is about where it is about one. */
export type Chosen = { document: DocumentId; subjectId: string | null };

const keyOf = ({ document, subjectId }: Chosen) => [document, subjectId].filter(Boolean).join(" ");

/** Every document that this diagnostic can give. */
export function DocumentPicker(chosen: Chosen) {
  const { data } = useQuery("document.list", {});
  if (!data) return null;
  return (
    <Select
      label="Document"
      hideLabel
      inputClassName={styles.picker}
      value={keyOf(chosen)}
      options={data.map((each) => ({
        ...{ value: keyOf(each), label: each.name },
        ...(each.subjectId && { group: documents[each.document].name }),
      }))}
      onChange={(value) => {
        const next = data.find((each) => keyOf(each) === value);
        if (!next) return;
        const { document, subjectId } = next;
        go({ screen: "report", document, ...(subjectId && { subjectId }) });
      }}
    />
  );
}
