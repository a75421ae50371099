import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { Socket } from "node:net";

// Loaded into a process before anything else (node --import): every attempt to talk to the outside, name
// look-ups included, is written to the file in SOUNDINGS_OUTGOING. All of Node's clients go through these.
const tell = (what) => appendFileSync(process.env.SOUNDINGS_OUTGOING, `${what}\n`);
const watch = (object, name) => {
  const real = object[name];
  object[name] = function (...given) {
    // Listening on this computer's own address looks that address up; no question leaves for it.
    if (name !== "lookup" || given[0] !== "127.0.0.1") tell(`${name} ${JSON.stringify(given[0])}`);
    return real.apply(this, given);
  };
};
watch(Socket.prototype, "connect");
watch(dgram, "createSocket");
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
  watch(dns, name);
  watch(dns.promises, name);
}
syncBuiltinESMExports();
