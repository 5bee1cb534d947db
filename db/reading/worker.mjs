// A reading thread. It finds the reader by itself, whichever way its parent was started.
import { load } from "../program/run.mjs";

await load("db/reading/thread.ts");
