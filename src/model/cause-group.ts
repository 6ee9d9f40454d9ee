/** The parts of the whole that causes belong to, as `docs/causes.md` has its sections. */
export const CAUSE_GROUPS = [
  'inputs',
  'network',
  'token',
  'oidc',
  'organization',
  'scope',
  'repo',
  'gate',
  'runner',
  'exposure',
  'privilege',
] as const;
export type CauseGroup = (typeof CAUSE_GROUPS)[number];
