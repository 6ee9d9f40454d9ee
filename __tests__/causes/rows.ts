import { CLIENTS } from './evidence-client.js';
import { CONTAINERS } from './evidence-containers.js';
import { CREATIONS } from './evidence-creation.js';
import { EXPOSURES } from './evidence-exposure.js';
import { FILES } from './evidence-files.js';
import { GIT_USES } from './evidence-git.js';
import { HANDED_OVER } from './evidence-handed-over.js';
import { IDENTITIES } from './evidence-identity.js';
import { LIFETIMES } from './evidence-lifetime.js';
import { NETWORK } from './evidence-network.js';
import { PUBLISHERS } from './evidence-publisher.js';
import { REPOS } from './evidence-repo.js';
import { RUNNER } from './evidence-runner.js';
import { TOKENS } from './evidence-token.js';
import { WORKFLOWS } from './evidence-workflow.js';

/** All rows: evidence, the finding that it leads to, and what looks alike. */
export const ROWS = [
  ...NETWORK,
  ...TOKENS,
  ...LIFETIMES,
  ...IDENTITIES,
  ...REPOS,
  ...CREATIONS,
  ...FILES,
  ...RUNNER,
  ...WORKFLOWS,
  ...GIT_USES,
  ...CONTAINERS,
  ...CLIENTS,
  ...PUBLISHERS,
  ...EXPOSURES,
  ...HANDED_OVER,
];
