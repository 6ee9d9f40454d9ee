/**
 * A script that makes this machine the whole Internet for a process: names have the given addresses, and a connection
 * to any address of IPv4 or IPv6 is one to the same port of 127.0.0.1. It acts where Node hands an address to the system,
 * behind all that judges addresses. To be loaded with `--import`.
 *
 * A name has a list of answers, one for each time that it is looked up; the last one stays.
 */
export function internet(names: Record<string, readonly (readonly string[])[]>): string {
  const script = `import dns from 'node:dns';
const names = new Map(Object.entries(${JSON.stringify(names)}));
const { lookup } = dns;
dns.lookup = (host, options, callback) => {
  const answers = names.get(host);
  if (answers === undefined) return lookup(host, options, callback);
  const found = (answers.length > 1 ? answers.shift() : answers[0])
    .map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  process.nextTick(() => options.all ? callback(null, found) : callback(null, found[0].address, found[0].family));
};
const { TCP } = process.binding('tcp_wrap');
const { connect } = TCP.prototype;
const here = function (request, _, port) { return connect.call(this, request, '127.0.0.1', port); };
Object.assign(TCP.prototype, { connect: here, connect6: here });`;
  return `data:text/javascript,${encodeURIComponent(script)}`;
}
