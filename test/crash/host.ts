import { Agent, type IncomingHttpHeaders, request } from "node:http";

/** A caller of the contract over loopback HTTP, as a page of the host would. */
export type HostClient = {
  call: <T>(method: string, input: unknown) => Promise<T>;
  close: () => void;
};

/** @param address as `soundings serve` prints it, with the token of its run */
export async function connect(address: string): Promise<HostClient> {
  const { origin } = new URL(address);
  const agent = new Agent({ keepAlive: true });
  const send = (url: string, method: string, headers: Record<string, string>, body?: string) =>
    new Promise<{ headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
      const sent = request(url, { method, headers, agent }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => {
          text += part;
        });
        response.on("end", () => resolve({ headers: response.headers, text }));
        response.on("error", reject);
      });
      sent.on("error", reject);
      sent.end(body);
    });
  const admitted = await send(address, "GET", {});
  const cookie = admitted.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  return {
    call: async <T>(method: string, input: unknown) => {
      const { text } = await send(
        `${origin}/call`,
        "POST",
        { cookie, origin, "content-type": "application/json" },
        JSON.stringify({ method, input }),
      );
      const reply = JSON.parse(text) as { ok: boolean; value: T; error?: { message: string } };
      if (!reply.ok) throw new Error(reply.error?.message ?? text);
      return reply.value;
    },
    close: () => agent.destroy(),
  };
}
