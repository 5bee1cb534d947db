#!/usr/bin/env node
// Entry of the command line, from any folder: `npm run gongkai`, `npx gongkai`.
import { load } from "../program/run.mjs";

await load("db/cli/main.ts");
