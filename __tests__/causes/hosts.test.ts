import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import type { Host } from '../../src/model/host.js';
import { foreignWords, type Shown } from '../host-words.js';
import { evidence, type Row } from './evidence.js';
import { ROWS } from './rows.js';
import { sentenceProblems } from './sentences.js';

/** The same world as it is where there is no GitHub: no event, no workflow, and nothing for later steps. */
function on(host: Host, seen: Evidence): Evidence {
  const { event, environment, jobClients } = seen.runner;
  return {
    ...seen,
    inputs: { ...seen.inputs, exportToken: false, isolate: false },
    runner: {
      ...seen.runner,
      host,
      event: {
        ...event,
        name: '',
        actor: '',
        fork: null,
        isInFork: false,
        isDependabot: false,
        pullRequest: null,
        isPublic: false,
      },
      environment: { ...environment, unknownInputs: [], mayMintIdToken: false, isSelfHosted: false },
      workflow: null,
      jobClients: jobClients.filter(({ how }) => how !== 'commanded'),
    },
  };
}

/** Whether GitHub was asked for an id token, which it alone gives to whoever asks, so that this is no other machine. */
function isAskedOfGitHub({ hub: { publisher } }: Evidence): boolean {
  return ['refused', 'redirected', 'no-address', 'not-answered'].includes(publisher?.idToken.is ?? '');
}

function shown(seen: Evidence): Shown[] {
  const { findings, sections } = diagnose(seen);
  return [
    ...findings.flatMap(({ cause, title, message, advice, linkText, evidence: items }) =>
      [title, message, advice, linkText ?? '', ...items.map(({ fact }) => fact)].map((text) => ({
        by: cause,
        text,
      })),
    ),
    ...sections.notChecked.map((text) => ({ by: 'not checked', text })),
    ...(sections.publisher === null
      ? []
      : [...sections.publisher.notes, sections.publisher.later ?? ''].map((text) => ({
          by: 'publisher',
          text,
        }))),
    ...(sections.hint === null ? [] : [{ by: 'hint', text: sections.hint.message }]),
    ...sections.wouldRemove.map(({ refusal }) => ({ by: 'what a scrub would do', text: refusal ?? '' })),
    ...sections.clients.map(({ from }) => ({ by: 'clients', text: from ?? '' })),
  ];
}

describe.each(['ci', 'terminal'] as const)('No sentence uses the words of GitHub on %s', (host) => {
  test.each(ROWS)('$cause: $sees', ({ scene, butNotScene }: Row) => {
    for (const seen of [scene, butNotScene].map((one) => on(host, evidence(one)))) {
      if (isAskedOfGitHub(seen)) continue;
      expect(foreignWords(host, shown(seen))).toEqual([]);
      expect(diagnose(seen).findings.flatMap(sentenceProblems)).toEqual([]);
    }
  });
});
