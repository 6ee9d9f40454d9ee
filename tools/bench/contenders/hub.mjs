// As users of the JavaScript client write it: who the token is, then every repo in turn.
import { readFileSync } from 'node:fs';
import { checkRepoAccess, whoAmI } from '@huggingface/hub';

const { BENCH_ENDPOINT: hubUrl = '', BENCH_REPOS, HF_TOKEN: accessToken = '' } = process.env;
const repos = readFileSync(BENCH_REPOS ?? '', 'utf8')
  .split('\n')
  .filter(Boolean);
const { name } = await whoAmI({ hubUrl, accessToken });
for (const repo of repos) await checkRepoAccess({ hubUrl, accessToken, repo });
console.log(`${name}: ${repos.length} of ${repos.length}`);
