#!/usr/bin/env -S npx tsx
/** The command line: `npm run -s gongkai -- <command> …`. Exit codes: 0 done · 1 done, but some inputs were refused or failed · 2 the call was wrong. */

interface Command {
  about: string;
  load: () => Promise<{ run(args: string[]): Promise<number> }>;
}

const COMMANDS: Record<string, Command> = {
  extract: { about: "read files and print figures as JSON, without a database", load: () => import("./extract") },
  ingest: { about: "read files, folders or coded figures into the database", load: () => import("./ingest") },
  reextract: {
    about: "read stored sources again with today's rules and show what changed",
    load: () => import("./reextract"),
  },
  prepare: {
    about: "create the database with places, starter figures and bundled samples",
    load: () => import("./prepare"),
  },
  doctor: { about: "check the database: schema, sources, figures, rollups", load: () => import("./doctor") },
  synth: {
    about: "write a synthetic province into a database of its own, to try things on",
    load: () => import("./synth"),
  },
  export: {
    about: "write the files of the data page: CSV, Excel, JSON Lines, Parquet",
    load: () => import("./export"),
  },
  regions: { about: "match a place name or path to the gazetteer", load: () => import("./regions") },
};

function help(): string {
  const names = Object.keys(COMMANDS);
  const width = Math.max(...names.map((n) => n.length));
  return [
    "Usage: npm run -s gongkai -- <command> [options]",
    "",
    ...names.map((n) => `  ${n.padEnd(width)}  ${COMMANDS[n]?.about}`),
    "",
    "Each command explains itself with --help. GONGKAI_DB names the database file (default data/gongkai.db).",
    "",
  ].join("\n");
}

async function main(argv: string[]): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    process.stderr.write(help());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    process.stderr.write(`gongkai: there is no command "${name}".\n\n${help()}`);
    return 2;
  }
  return (await command.load()).run(args);
}

// A reader that has seen enough (| head) is no error. What was stored before is whole: transactions are never cut.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(1);
  throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`gongkai: ${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.GONGKAI_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  },
);
