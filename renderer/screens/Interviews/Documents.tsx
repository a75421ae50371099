import type { Interview } from "../../../shared/domain/interview.ts";
import { call } from "../../api/client.ts";
import { Field } from "../../components/Field.tsx";

/** What the respondent promised to send, and what came: a document moves from the one to the other. */
export function Documents({ interview }: { interview: Interview }) {
  const { id, documents, documentsPromised } = interview;
  const save = (patch: Partial<Interview>) => call("interview.update", { id, patch });
  return (
    <>
      <div data-promised={id}>
        <Field
          label="Documents still to come"
          multiline
          rows={2}
          value={documentsPromised}
          save={(text) => save({ documentsPromised: text })}
        />
      </div>
      <Field
        label="Documents received"
        multiline
        rows={2}
        value={documents}
        save={(text) => save({ documents: text })}
      />
    </>
  );
}
