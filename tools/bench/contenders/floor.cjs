// The least that any check in Node can do: the same requests, with the same parts of undici, and one line. As a variant
// over HTTP/2.
const { readFileSync } = require('node:fs');
// What these modules are is the default export to TypeScript.
/** @type {typeof import('undici/lib/dispatcher/pool.js').default} */
// @ts-expect-error
const Pool = require('undici/lib/dispatcher/pool.js');
/** @type {typeof import('undici/lib/api/api-request.js').default} */
// @ts-expect-error
const request = require('undici/lib/api/api-request.js');

const { BENCH_ENDPOINT, BENCH_REPOS, BENCH_CONNECTIONS, BENCH_VARIANT, HF_TOKEN } = process.env;
const repos = readFileSync(BENCH_REPOS ?? '', 'utf8')
  .split('\n')
  .filter(Boolean);
const connections = Number(BENCH_CONNECTIONS);
const pool = new Pool(
  BENCH_ENDPOINT ?? '',
  BENCH_VARIANT === 'http2' ? { connections: 1, allowH2: true } : { connections },
);
const headers = { accept: '*/*', 'user-agent': 'floor', authorization: `Bearer ${HF_TOKEN}` };

/** @param {string} path */
async function ask(path) {
  const { statusCode, body } = await request.call(pool, { method: 'GET', path, headers });
  return { statusCode, text: await body.text() };
}

Promise.all([ask('/api/whoami-v2'), ...repos.map((repo) => ask(`/api/models/${repo}/auth-check`))]).then(
  async ([whoami, ...answers]) => {
    const granted = answers.filter(({ statusCode }) => statusCode === 200).length;
    console.log(`${JSON.parse(whoami.text).name}: ${granted} of ${repos.length}`);
    process.exitCode = granted === repos.length ? 0 : 1;
    await pool.destroy();
  },
);
