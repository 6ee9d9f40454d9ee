// The emulated Hub in a process of its own, behind a relay for each round trip: what is measured shares no event loop with it.
import { startHub } from '../emulator/hub.mjs';
import { openRelay } from './relay.mjs';

/** @type {{ repos: number, roundTripsMs: number[] }} */
const { repos, roundTripsMs } = JSON.parse(process.argv[2] ?? '');

const hub = await startHub({
  listening: 'https-trusted',
  tokens: {
    ci: {
      state: 'valid',
      user: 'octo-ci',
      kind: 'read',
      name: 'ci',
      createdAt: '2026-01-02T03:04:05.000Z',
      expiresAt: null,
    },
  },
  users: { 'octo-ci': { isPro: false, orgs: [{ name: 'acme', role: 'write' }] } },
  repos: Array.from({ length: repos }, (_, index) => ({
    id: `acme/model-${index}`,
    type: 'model',
    private: true,
    gated: false,
  })),
  faults: [],
  // The published quotas would have long lists wait; what is measured here is how long the work takes.
  switches: { accountQuota: { limit: 1_000_000, remaining: 1_000_000, reset: 300 } },
});
const port = Number(new URL(hub.url).port);
const relays = await Promise.all(roundTripsMs.map((milliseconds) => openRelay(port, milliseconds)));

process.on('message', (message) => {
  if (message === 'count') process.send?.({ requests: hub.requests.length });
});
process.once('disconnect', () => process.exit());
process.send?.({ ports: relays.map((relay) => relay.port), token: hub.tokens.ci, authority: hub.caPem });
