#!/usr/bin/env node
// Entry for `npx gongkai`: runs the TypeScript command line through tsx.
import { register } from "tsx/esm/api";

register();
await import("./main.ts");
