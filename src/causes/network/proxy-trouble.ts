import type { Host } from '../../model/host.js';
import { wordsOn } from '../../model/host-words.js';
import type { NamedProxy } from '../../model/proxy.js';

/** What is said where the way to a host goes through a proxy, which the code of the failure tells of. */
export interface ProxyTrouble {
  /** Why there is no connection, to go after "Every attempt to connect to the Hub failed: ". */
  what: string;
  advice: string;
}

/** Explains a failure on the way through the proxy; the proxy is named by its host, never by its credentials. */
export function proxyTrouble(
  { variable, address, credentials }: NamedProxy,
  code: string,
  host: string,
  machine: Host,
): ProxyTrouble {
  if (address === null) {
    return {
      what: `${variable} is not the address of an HTTP proxy`,
      advice: `Set ${variable} to http://host:port, or unset it.`,
    };
  }
  const proxy = address.host;
  const { thisRunner } = wordsOn(machine);
  const around = `or add ${host} to NO_PROXY if ${thisRunner} can reach it directly`;
  const status = /^PROXY_ANSWERED_(\d{3})$/.exec(code)?.[1];
  if (code === 'PROXY_CLOSED') {
    return {
      what: `the proxy ${proxy} (${variable}) closes the connection without an answer`,
      advice: `Check that ${variable} names a proxy that allows CONNECT to ${host}, ${around}.`,
    };
  }
  switch (status) {
    case undefined:
      return {
        what: `no connection through the proxy ${proxy} from ${variable} (${code})`,
        advice: `Check that ${variable} names the right proxy and that ${thisRunner} can reach ${proxy}, ${around}.`,
      };
    // tinyproxy answers so to credentials that it does not know, and with 407 to none.
    case '401':
    case '407':
      return credentials === null
        ? {
            what: `the proxy ${proxy} requires a user name and password (${status})`,
            advice: `Set ${variable} to http://user:password@${proxy}${machine === 'github' ? ' from a secret' : ''}, with special characters percent-encoded.`,
          }
        : {
            what: `the proxy ${proxy} rejects the user name and password in ${variable} (${status})`,
            advice: `Correct the user name and password in ${machine === 'github' ? `the secret that ${variable} comes from` : variable}, with special characters percent-encoded.`,
          };
    case '403':
      return {
        what: `the proxy ${proxy} refuses to connect to it (403)`,
        advice: `Ask whoever runs the proxy ${proxy} to allow ${host}, ${around}.`,
      };
    // So does tinyproxy where others answer with 502 to 504.
    case '500':
    case '502':
    case '503':
    case '504':
      return {
        what: `the proxy ${proxy} cannot reach it (${status})`,
        advice: `Check whether ${proxy} itself can reach ${host} (DNS, firewall), ${around}.`,
      };
    default:
      return {
        what: `the proxy ${proxy} answers ${status} instead of connecting`,
        advice: `Check that ${variable} names a proxy that allows CONNECT to ${host}, ${around}.`,
      };
  }
}
