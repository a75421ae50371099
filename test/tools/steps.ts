import type { Backend } from "../../electron/backend/createBackend.ts";

/** A stakeholder, a running interview with them, and the first questions of its framework. */
export function startInterview(backend: Backend) {
  const person = backend.call("stakeholder.add", { name: "Ann Other", role: "Chair" });
  const interview = backend.call("interview.add", { stakeholderIds: [person.id] });
  backend.call("interview.start", { id: interview.id });
  const questions = backend
    .call("framework.list", {})
    .flatMap((framework) => framework.sections.flatMap((section) => section.questions));
  const note = (text: string, more: object = {}) =>
    backend.call("note.add", {
      interviewId: interview.id,
      questionId: questions[0]?.id ?? null,
      text,
      ...more,
    });
  return { person, interview, questions, note };
}
