import type { Host } from '../model/endpoint.js';
import type { Secret } from '../model/secret.js';
import type { Client } from './client-descriptor.js';
import { hostsOf, resolveClients } from './clients.js';
import { HUB_BEFORE_HF_TOKEN } from './huggingface-hub.js';
import type { Setup } from './setup.js';
import type { Source } from './source.js';

/** A client that would not send the checked token to a host of the Hub, but something else, or would fail. */
export interface CredentialOverride {
  client: Client;
  host: Host;
  does: 'sends' | 'fails';
  source: Source;
  /** Null if nobody knows it before it is sent, and if the client fails. */
  secret: Secret | null;
  /** For which of its versions, or with what; null for all. */
  when: string | null;
}

/**
 * All that would be sent instead of the token. Empty without a token to compare with. What is sent to another host
 * than the endpoint's counts only if it is meant for that host: netrc entries of its own and git.
 */
export function credentialOverrides(setup: Setup): CredentialOverride[] {
  const checked = setup.runner.tokenSources.checked?.format.cleaned;
  return checked === undefined ? [] : sentInsteadOf(setup, checked);
}

/** What a netrc or git has a client send, or fail at. */
export interface Login extends CredentialOverride {
  source: Extract<Source, { kind: 'netrc' | 'git' }>;
}

/** All logins that clients would send by themselves if there is no token to check. Empty if there is one. */
export function loginsAlone(setup: Setup): Login[] {
  return setup.runner.tokenSources.checked === null ? sentInsteadOf(setup, null).filter(isLogin) : [];
}

function isLogin(one: CredentialOverride): one is Login {
  return one.source.kind === 'netrc' || one.source.kind === 'git';
}

function sentInsteadOf(setup: Setup, checked: Secret | null): CredentialOverride[] {
  const [own, ...others] = hostsOf(setup);
  return [
    ...overridesAt(setup, own, checked),
    ...others.flatMap((host) => overridesAt(setup, host, checked).filter(isMeantForHost)),
  ];
}

/**
 * Whether it is a saved login that versions before 0.19 send. They do not read `HF_TOKEN`, so they do that in every job
 * on a machine with a login: it says nothing about the file.
 */
export function isLoginOfOldHub({ client, source }: CredentialOverride): boolean {
  return source.kind === 'saved' && client === HUB_BEFORE_HF_TOKEN;
}

function isMeantForHost({ source, does }: CredentialOverride): boolean {
  if (source.kind === 'git') return true;
  return source.kind === 'netrc' && does === 'sends' && !source.byDefault;
}

function overridesAt(setup: Setup, host: Host, checked: Secret | null): CredentialOverride[] {
  return resolveClients(setup, host).flatMap(({ client, behaviours }) =>
    behaviours.flatMap((behaviour): CredentialOverride[] => {
      if (behaviour.does === 'nothing') return [];
      const { does, source, when } = behaviour;
      const secret = behaviour.does === 'sends' ? behaviour.secret : null;
      return checked !== null && secret?.equals(checked)
        ? []
        : [{ client, host, does, source, secret, when }];
    }),
  );
}
