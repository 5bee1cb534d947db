// npm run up: from a fresh clone to the dashboard in the browser; run again, it starts in seconds.
import { spawn } from "node:child_process";
import net from "node:net";
import { build, databaseFile, guarded, install, next, prepare, requireNode, root, StepError } from "./steps.mjs";

const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || "localhost";

function requirePort() {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new StepError(
      `PORT=${process.env.PORT} is not a port. Give a number from 1 to 65535, for example PORT=3001 npm run up.`,
    );
  }
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (error) => {
      reject(
        new StepError(
          error.code === "EADDRINUSE"
            ? `Port ${port} is already in use. If the dashboard runs already, open http://localhost:${port}; else choose another port: PORT=${port + 1} npm run up.`
            : error.code === "EACCES"
              ? `Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm run up.`
              : `Port ${port} on ${host} cannot be opened (${error.code}). Set PORT or HOST and try again.`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}

async function answers(url) {
  try {
    return (await fetch(url, { redirect: "manual" })).status < 500;
  } catch {
    return false;
  }
}

async function serve() {
  const [command, args] = next("start", "-p", String(port), "-H", host);
  const server = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, GONGKAI_DB: databaseFile(), NEXT_TELEMETRY_DISABLED: "1" },
  });
  const stop = () => server.kill("SIGTERM");
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  const ended = new Promise((resolve) => server.on("close", resolve));
  const url = `http://${host}:${port}`;
  for (let i = 0; i < 120 && server.exitCode === null; i++) {
    if (await answers(url)) {
      process.stdout.write(
        `\n  公开 Gongkai is running: ${url}\n  Database: ${databaseFile()}\n  Stop it with Ctrl+C.\n\n`,
      );
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const code = await ended;
  if (code) throw new StepError(`The server ended with code ${code}.`);
}

await guarded(async () => {
  requireNode();
  await requirePort();
  await install();
  await prepare();
  await build();
  await serve();
});
