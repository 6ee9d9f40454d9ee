import { connect, createServer } from 'node:net';

/**
 * Forwards TCP so that everything takes as long as over a network with the given round trip: each way half of it, and
 * the first words one round trip more, since the connection itself comes about at once on a single machine.
 *
 * @param {number} port where the connections go to, on this machine
 * @param {number} roundTripMs
 * @returns {Promise<{ port: number, close(): void }>}
 */
export function openRelay(port, roundTripMs) {
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set();
  const relay = createServer({ noDelay: true, allowHalfOpen: true }, (near) => {
    const far = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    const acceptedAt = performance.now();
    for (const socket of [near, far]) {
      open.add(socket);
      // What one side breaks off, the other side is told of by `close`.
      socket.on('error', () => {}).on('close', () => open.delete(socket));
    }
    forward(near, far, () => Math.max(0, acceptedAt + roundTripMs - performance.now()) + roundTripMs / 2);
    forward(far, near, () => roundTripMs / 2);
  });
  return new Promise((resolve) => {
    relay.listen(0, '127.0.0.1', () => {
      const address = relay.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : 0,
        close: () => {
          relay.close();
          for (const socket of open) socket.destroy();
        },
      });
    });
  });
}

/**
 * @param {import('node:net').Socket} from
 * @param {import('node:net').Socket} to
 * @param {() => number} delayMs
 */
function forward(from, to, delayMs) {
  const later = inOrder(delayMs);
  from.on('data', (chunk) => later(() => to.writable && to.write(chunk)));
  from.on('end', () => later(() => to.end()));
  from.on('close', () => later(() => to.destroySoon()));
}

/**
 * Does everything after its delay, and nothing before what came before it.
 *
 * @param {() => number} delayMs
 * @returns {(act: () => void) => void}
 */
function inOrder(delayMs) {
  /** @type {Array<{ dueAt: number, act: () => void }>} */
  const queue = [];
  const work = () => {
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      const leftMs = next.dueAt - performance.now();
      if (leftMs > 0) {
        setTimeout(work, leftMs);
        return;
      }
      queue.shift();
      next.act();
    }
  };
  return (act) => {
    queue.push({ dueAt: performance.now() + delayMs(), act });
    if (queue.length === 1) work();
  };
}
