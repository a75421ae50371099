import { join } from "node:path";
import { admit, createClient, openHost } from "../tools/hostClient.ts";
import { programSuite } from "./programSuite.ts";
import { contractSuite } from "./suite.ts";

/** A program behind the loopback host. */
async function connect() {
  const host = await openHost();
  const client = createClient(host.origin, await admit(host.address));
  const listeners: Parameters<typeof client.listen>[0][] = [];
  await client.listen((event) => {
    for (const listener of listeners) listener(event);
  });
  return {
    folder: host.folder,
    call: client.call,
    onEvent: (listener: (typeof listeners)[number]) => void listeners.push(listener),
    close: async () => {
      client.stop();
      await host.close();
    },
  };
}

contractSuite("over loopback HTTP", async () => {
  const connection = await connect();
  await connection.call("program.new", {
    path: join(connection.folder, "A.soundings"),
    title: "A title",
    authority: "A council",
  });
  return connection;
});
programSuite("over loopback HTTP", connect);
