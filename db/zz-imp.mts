for (const m of process.argv.slice(2)) {
  const t = performance.now();
  const c = process.cpuUsage();
  await import(m);
  const d = process.cpuUsage(c);
  console.log(m, (performance.now() - t).toFixed(0), "ms", "cpu", ((d.user + d.system) / 1000).toFixed(0));
}
