/** @type {import("next").NextConfig} */
module.exports = {
  // The addon is loaded by Node, not bundled.
  serverExternalPackages: ["better-sqlite3", "better-sqlite3-13"],
  // The database is found at run time through GONGKAI_DB; without this the tracer would copy it into the build.
  outputFileTracingExcludes: { "/*": ["data/**"] },
  // Readers fetch pages, not this header.
  poweredByHeader: false,
};
