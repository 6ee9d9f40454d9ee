/** A place in a log at which a sign was found, and what is around it. */
export interface Spot {
  /** The words around it, in front and behind. */
  before: string;
  after: string;
  /** The HTTP status that belongs to it; null where none is near. */
  status: number | null;
  /** Whose it is, by the host that is nearest; null where no host is near. */
  host: 'hub' | 'other' | null;
}

/** In characters: about the length of one message. */
const NEAR = 400;

const STATUS =
  /\b([45]\d\d) (?:Client|Server) Error|[Cc]lient error '([45]\d\d)|\b(?:[Ss]tatus(?:[ _][Cc]ode)?|response code|returned error|HTTP\/\d(?:\.\d)?|HTTP|code|[Ee]rror)['"]?[:=]? ?\(?([45]\d\d)\b|\b([45]\d\d)(?::| -)? (?:Unauthorized|Forbidden|Not Found|Too Many Requests|Payment Required|Bad Gateway|Service|Gateway|Internal)|\bwith status (?:code )?([45]\d\d)/g;
const HOST =
  /(?:https?:\/\/(?:[^\s/@'"]{1,200}@)?|host=['"]|git@|Host: |resolve host:? '?|connect to '?|image ')([\w-]+(?:\.[\w-]+)+)/g;
/** Machines without a domain: a service of the job, or the machine itself. Of a masked login nothing is a host. */
const LOCAL_HOST =
  /(?:https?:\/\/(?![^\s/]{0,200}@)|\b(?:postgres(?:ql)?|mysql|redis|amqp|mongodb):\/\/(?:[^\s/@]{1,200}@)?|host=['"]|\b(?:host name|server at) ['"])([\w-]+)(?=[:/'"])|\b(?:connect to|resolve host:?|host:) '?(localhost)\b|\b(?:to|at|for|refused|ECONNREFUSED) ['"]?([a-z][\w-]*):\d{2,5}\b|(?<![\w./:-])([a-z][\w-]*):\d{2,5}(?=[\s:,-]{1,4}(?:$|[Cc]onnection|ECONN))/g;
/** The Hub's own hosts and the mirror that is often set in their place. */
const HUB_HOST = /(?:^|\.)(?:huggingface\.co|hf\.co|hf\.space|hf-mirror\.com)$/i;
/** Pages that messages of Hub clients and of other software cite without a request to them. */
const CITED = /^(?:docs\.|stackoverflow\.|discuss\.|pytorch\.org|www\.)/;
/** In front of the address that was requested, whosever it is. */
const REQUESTED = /(?:\bfor(?: url)?:? |\burl[:=] ?|host=|Host: )['"(]?$/i;
/** In characters. */
const LONGEST_REQUESTED = 16;
const ADDRESS = /https?:\/\/\S+/g;

export function isHubName(host: string): boolean {
  return HUB_HOST.test(host);
}

/** Hosts that serve files by signed links: a token is not what they ask for. */
const STORAGE =
  /^.{0,80}https?:\/\/(?:cdn-lfs|cas-bridge|cas-server|transfer|s3|[\w-]+\.s3)[\w.-]*\.(?:huggingface\.co|hf\.co|amazonaws\.com|cloudfront\.net)/;

/** Whether the address behind a message is that of a storage host. */
export function isStorage(after: string): boolean {
  return STORAGE.test(after);
}

export function spotAt(text: string, start: number, end: number): Spot {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const within = text.slice(start, end);
  return { before, after, status: statusIn(before, within, after), host: hostIn(before, within + after) };
}

function statusIn(before: string, within: string, after: string): number | null {
  const [inside] = statusesOf(within);
  const [behind] = statusesOf(after);
  return inside?.status ?? statusesOf(before).at(-1)?.status ?? behind?.status ?? null;
}

function statusesOf(text: string) {
  return Array.from(text.matchAll(STATUS), (found) => ({
    status: Number(found.slice(1).find((group) => group !== undefined)),
  }));
}

function hostIn(before: string, behind: string): Spot['host'] {
  const inFront = hostsOf(before).map(({ host, at }) => ({ host, distance: before.length - at }));
  // A message names its address at its end.
  const following = hostsOf(behind).map(({ host, at }) => ({ host, distance: at / 2 }));
  const [nearest] = [...inFront, ...following].sort((one, other) => one.distance - other.distance);
  if (nearest === undefined) return null;
  return isHubName(nearest.host) ? 'hub' : 'other';
}

function hostsOf(text: string) {
  const hosts = Array.from(text.matchAll(HOST), (found) => ({
    host: found[1] ?? '',
    at: found.index,
  })).filter(
    ({ host, at }) =>
      !CITED.test(host) || REQUESTED.test(text.slice(Math.max(0, at - LONGEST_REQUESTED), at)),
  );
  const local = Array.from(text.matchAll(LOCAL_HOST), (found) => ({
    host: found.slice(1).find((name) => name !== undefined) ?? '',
    at: found.index,
  }));
  return [...hosts, ...local];
}

/** A text without the addresses of other hosts: their paths may have any word. */
export function withoutOtherAddresses(text: string): string {
  return text.replace(ADDRESS, (address) =>
    hostsOf(address).some(({ host }) => isHubName(host)) ? address : '',
  );
}
