import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { RepoRequest } from '../../src/model/inputs.js';
import { readWorld } from '../../tools/emulator/hub/world/world.mjs';
import { startHub } from '../../tools/emulator/hub.mjs';
import { runs } from '../breadth.js';
import { check } from '../probing/rounds.js';
import { isAllowed, linesOf, WORLDS } from './worlds.js';

/**
 * What the Hub says too little of: writes by tokens that do not say all they may, and writes to kernels, to buckets and to
 * what belongs to a resource group; and what is created in an organization.
 */
const mayStayOpen = (world: ReturnType<typeof readWorld>, token: string, { ref, operation }: RepoRequest) =>
  operation !== 'read' &&
  ((operation === 'create' && ref.id.startsWith('acme/')) ||
    ['publisher', 'oauth'].includes(token) ||
    ['kernel', 'bucket'].includes(ref.type) ||
    world.repos.some(
      ({ id, type, resourceGroup }) => id === ref.id && type === ref.type && resourceGroup !== null,
    ));

test('what is concluded about each repo is what the Hub of that world does', async () => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const [index, data] of fc.sample(WORLDS, runs(4)).entries()) {
    const hub = await startHub(data);
    const world = readWorld(hub.expand(data));
    const lines = linesOf(data);
    for (const [name, token] of world.tokens) {
      const { diagnosis } = await check(hub.url, hub.tokens[name] ?? null, lines);
      const { verdict, results, findings } = diagnosis;
      for (const { label, request, access } of results) {
        const line = `${label} ${request.operation}`;
        const truth = isAllowed(world, token, line) ? 'granted' : 'refused';
        seen.add(access);
        const about = `world ${index}, token ${name}, ${line}: ${truth}`;
        if (access !== 'unknown' && access !== truth) wrong.push(`${about}, concluded ${access}`);
        if (access === 'unknown' && token.state === 'valid' && !mayStayOpen(world, name, request)) {
          wrong.push(`${about}, and it stays open`);
        }
        const isExplained = findings.some(
          ({ subject, severity }) => subject === label || severity === 'error',
        );
        if (access !== 'granted' && !isExplained) wrong.push(`${about}, and no finding says so`);
      }
      if (verdict === 'pass' && results.some(({ access }) => access !== 'granted')) {
        wrong.push(`world ${index}, token ${name}: pass, although not all is granted`);
      }
    }
    wrong.push(...hub.violations);
    await hub.close();
  }
  expect(wrong).toEqual([]);
  expect([...seen].sort()).toEqual(['granted', 'refused', 'unknown']);
});
