import { createBackend } from "../../electron/backend/createBackend.ts";
import { createTestMachine } from "./machine.ts";
import { startInterview } from "./steps.ts";

// Run by crashed.ts in a process of its own: opens a file, writes one note, says so and stays.
const [file = ""] = process.argv.slice(2);
const backend = createBackend(file, createTestMachine(Date.UTC(2010, 3, 1)));
startInterview(backend).note("Written before the crash");
process.on("SIGTERM", () => {
  backend.close();
  process.exit(0);
});
setInterval(() => {}, 60_000);
console.log("open");
