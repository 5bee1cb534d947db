/** The production build on a free port of this machine, with a database of choice: for benchmarks and screenshots. */
import { type ChildProcess, spawn } from "node:child_process";
import net from "node:net";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");
/** The smallest page the build can serve: the measure of the others. */
export const EMPTY = "/bench-empty";

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = net.createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Starts the server and waits until it answers; `stop` ends it. Throws where there is no build. */
export async function serve(database: string): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    [path.join(root, "node_modules/next/dist/bin/next"), "start", "-p", String(port), "-H", "127.0.0.1"],
    {
      cwd: root,
      stdio: "ignore",
      env: { ...process.env, GONGKAI_DB: database, NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  for (let i = 0; i < 120; i++) {
    const up = await fetch(url + EMPTY).then(
      (r) => r.ok,
      () => false,
    );
    // It only reads. Asked kindly it waits for open connections, and whoever started it waits for it.
    if (up) return { url, stop: () => child.kill("SIGKILL") };
    await new Promise((r) => setTimeout(r, 250));
  }
  child.kill("SIGTERM");
  throw new Error("The built site did not start. Run npm run build first.");
}
