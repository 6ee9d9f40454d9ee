import type { NamedProxy } from '../../model/proxy.js';

/** What is said where the way to a host goes through a proxy, which the code of the failure tells of. */
export interface ProxyTrouble {
  /** Who gave no connection, to go after "No connection to the Hub: ". */
  what: string;
  advice: string;
}

/** Explains a failure on the way through the proxy; the proxy is named by its host, never by its credentials. */
export function proxyTrouble(
  { variable, address, credentials }: NamedProxy,
  code: string,
  host: string,
): ProxyTrouble {
  if (address === null) {
    return {
      what: `${variable} names no http proxy`,
      advice: `Name the proxy in ${variable} as http://host:port, or unset it.`,
    };
  }
  const proxy = address.host;
  const around = `or, if this runner reaches ${host} by itself, add ${host} to NO_PROXY`;
  const status = /^PROXY_ANSWERED_(\d{3})$/.exec(code)?.[1];
  if (code === 'PROXY_CLOSED') {
    return {
      what: `the proxy ${proxy} of ${variable} closes the connection without an answer`,
      advice: `Check that ${variable} names a proxy that can connect (CONNECT) to ${host}, ${around}.`,
    };
  }
  switch (status) {
    case undefined:
      return {
        what: `the proxy ${proxy} of ${variable} gives no connection (${code})`,
        advice: `Check that ${variable} names the right proxy and that this runner reaches ${proxy}, ${around}.`,
      };
    // tinyproxy answers so to credentials that it does not know, and with 407 to none.
    case '401':
    case '407':
      return credentials === null
        ? {
            what: `the proxy ${proxy} wants a user name and a password (${status})`,
            advice: `Put them into ${variable} as http://user:password@${proxy}, from a secret, with special characters percent-encoded.`,
          }
        : {
            what: `the proxy ${proxy} does not accept the user name and password in ${variable} (${status})`,
            advice: `Correct them in the secret that ${variable} comes from, with special characters percent-encoded.`,
          };
    case '403':
      return {
        what: `the proxy ${proxy} refuses to connect to it (403)`,
        advice: `Have those who run the proxy ${proxy} admit ${host}, ${around}.`,
      };
    // So does tinyproxy where others answer with 502 to 504.
    case '500':
    case '502':
    case '503':
    case '504':
      return {
        what: `the proxy ${proxy} cannot reach it (${status})`,
        advice: `Check how ${proxy} itself gets to ${host} (its DNS and firewall), ${around}.`,
      };
    default:
      return {
        what: `the proxy ${proxy} answers with ${status} in place of a connection`,
        advice: `Check that ${variable} names a proxy that can connect (CONNECT) to ${host}, ${around}.`,
      };
  }
}
