import { writeFileSync } from "node:fs";

/** Writes what became of every test, and why one was left out, to the file named in SOUNDINGS_RESULTS. */
export default class RunReporter {
  onTestRunEnd(modules, failures) {
    const tests = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => {
        const { state, note } = test.result();
        return { name: `${module.relativeModuleId}: ${test.fullName}`, state, note: note ?? "" };
      }),
    );
    // A file that could not be read or a hook that threw has failed, though no test in it did.
    const broken = [...modules, ...modules.flatMap((module) => [...module.children.allSuites()])]
      .filter((part) => part.errors().length > 0)
      .map((part) => ({
        name: part.relativeModuleId ?? part.fullName,
        state: "failed",
        note: "",
      }));
    const loose = failures.map(({ message }) => ({ name: message, state: "failed", note: "" }));
    writeFileSync(process.env.SOUNDINGS_RESULTS, JSON.stringify([...tests, ...broken, ...loose]));
  }
}
