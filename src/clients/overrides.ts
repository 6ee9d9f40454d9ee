import type { Host } from '../model/endpoint.js';
import type { Secret } from '../model/secret.js';
import type { Observations } from '../runner/observations.js';
import { type Client, hostsOf, resolveClients } from './clients.js';
import type { Source } from './source.js';

/** A client that would not send the checked token to a host of the Hub, but something else, or would fail. */
export interface Speaking {
  client: Client;
  host: Host;
  does: 'sends' | 'fails';
  source: Source;
  /** Null where nobody knows it before it is sent, and where the client fails. */
  secret: Secret | null;
  /** For which of its versions, or with what; null for all. */
  when: string | null;
}

/**
 * All that would speak instead of the token. Empty without a token to compare with. What is said to another
 * host than the endpoint's counts only where it is meant for that host: netrc entries of its own and git.
 */
export function othersSpeaking(observations: Observations): Speaking[] {
  const checked = observations.token.chosen?.shape.cleaned;
  if (checked === undefined) return [];
  const [own, ...others] = hostsOf(observations);
  return [
    ...speakingTo(observations, own, checked),
    ...others.flatMap((host) => speakingTo(observations, host, checked).filter(isMeantForHost)),
  ];
}

function isMeantForHost({ source, does }: Speaking): boolean {
  if (source.kind === 'git') return true;
  return source.kind === 'netrc' && does === 'sends' && !source.byDefault;
}

function speakingTo(observations: Observations, host: Host, checked: Secret): Speaking[] {
  return resolveClients(observations, host).flatMap(({ client, speeches }) =>
    speeches.flatMap((speech): Speaking[] => {
      if (speech.does === 'nothing') return [];
      const { does, source, when } = speech;
      const secret = speech.does === 'sends' ? speech.secret : null;
      return secret?.equals(checked) === true ? [] : [{ client, host, does, source, secret, when }];
    }),
  );
}
