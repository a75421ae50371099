import { useState } from "react";
import { type Interview, phase } from "../../../shared/domain/interview.ts";
import { Button } from "../../components/Button.tsx";
import split from "../../components/Split.module.css";
import { go } from "../../route.ts";
import { BringNotes } from "./notes/BringNotes.tsx";

/** What comes into an interview and out of it: notes taken elsewhere, a guide before it. */
export function Papers({ interview }: { interview: Interview }) {
  const subjectId = interview.id;
  const [bringing, setBringing] = useState(false);
  return (
    <div className={split.end}>
      <Button onClick={() => setBringing(true)}>Bring in notes</Button>
      {bringing && <BringNotes interview={interview} onClose={() => setBringing(false)} />}
      {phase(interview) !== "ended" && (
        <Button onClick={() => go({ screen: "report", document: "interview-guide", subjectId })}>
          Guide to print
        </Button>
      )}
    </div>
  );
}
