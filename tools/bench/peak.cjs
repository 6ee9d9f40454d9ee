// Preloaded into a process of which it is to be known how much memory it had at the most, in KiB.
const { writeFileSync } = require('node:fs');

process.once('exit', () => {
  writeFileSync(process.env.BENCH_PEAK ?? '', String(process.resourceUsage().maxRSS));
});
