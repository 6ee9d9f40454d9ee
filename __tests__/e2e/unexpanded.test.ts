import { describe, expect, test } from '@jest/globals';
import { model, play } from './play.js';

const CI = '.github/workflows/ci.yml';

/** A run whose workflow has this as the token of the step that checks. */
function mapped(token: string) {
  const text = `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: org/hf-auth-check@v1\n        with:\n          token: ${token}\n          repos: |\n            acme/ok\n            $OWNER/model\n`;
  return {
    workspace: { [CI]: text },
    env: {
      GITHUB_REPOSITORY: 'acme/pipeline',
      GITHUB_WORKFLOW_REF: `acme/pipeline/${CI}@refs/heads/main`,
      GITHUB_JOB: 'test',
      GITHUB_ACTION: '__org_hf-auth-check',
    },
  };
}

describe('variables that nothing expands', () => {
  test('Unexpanded variables in token and repos are told at once, each with its expression', async () => {
    await play(
      {
        runner: { env: {} },
        inputs: {
          token: '${HF_TOKEN}',
          repos: '${HF_USERNAME}/bert write\nacme/ok',
          'expected-user': '$HF_USERNAME',
        },
        expect: {
          verdict: 'fail',
          cause: 'input-invalid',
          advice: ['${{ vars.HF_USERNAME }}', '${{ env.HF_USERNAME }}', '${{ secrets.HF_TOKEN }}'],
          mustNotBlame: ['token-invalid', 'secret-not-defined', 'repo-id-invalid', 'token-format-unknown'],
        },
      },
      ({ requests, causes }) => {
        expect(requests).toEqual([]);
        expect(causes).toEqual(['input-invalid', 'repo-id-placeholder', 'token-placeholder']);
      },
    );
  });

  test('An unexpanded token alone is told with the line of the workflow that has it', async () => {
    await play({
      runner: mapped('$HF_TOKEN'),
      inputs: { token: '$HF_TOKEN', repos: 'acme/ok' },
      hub: { repos: [model('acme/ok')] },
      expect: {
        verdict: 'fail',
        cause: 'token-placeholder',
        advice: [`Write \${{ secrets.HF_TOKEN }} instead of $HF_TOKEN in line 8 of ${CI}`],
        mustNotBlame: ['secret-not-defined', 'token-invalid'],
      },
    });
  });

  test('A secret that itself holds a variable is to be replaced', async () => {
    await play(
      {
        runner: mapped('${{ secrets.HF_TOKEN }}'),
        inputs: { token: '$HF_TOKEN', repos: 'acme/ok\n$OWNER/model' },
        expect: { verdict: 'fail', cause: 'repo-id-placeholder', advice: ['into the secret HF_TOKEN'] },
      },
      ({ played, causes }) => {
        expect(causes).toEqual(['repo-id-placeholder', 'token-placeholder']);
        expect(played.report).toMatchObject({ findings: [{ place: { line: 11 } }, { place: { line: 8 } }] });
      },
    );
  });

  test('A token that is not to be used beside oidc-resource is not told with bad repos', async () => {
    await play(
      {
        inputs: { token: '$HF_TOKEN', 'oidc-resource': 'acme/model', repos: 'None' },
        expect: { verdict: 'fail', cause: 'repo-id-placeholder' },
      },
      ({ causes }) => expect(causes).toEqual(['repo-id-placeholder']),
    );
  });

  test('Any token that cannot be used is told beside bad repos, and a good one is not', async () => {
    await play(
      {
        inputs: { token: '"@token:ci"', repos: 'None' },
        expect: { verdict: 'fail', cause: 'repo-id-placeholder', advice: ['without the quotation marks'] },
      },
      ({ causes }) => expect(causes).toEqual(['repo-id-placeholder', 'token-has-quotes']),
    );
    await play(
      {
        inputs: { token: '@token:ci', repos: '${{ inputs.model }}' },
        expect: { verdict: 'fail', cause: 'repo-id-placeholder', advice: ['Set the variable'] },
      },
      ({ causes }) => expect(causes).toEqual(['repo-id-placeholder']),
    );
  });
});

describe('what people write in the place of an id', () => {
  test.each([
    ['with commas', 'acme/one, hf.co/datasets/acme/two@main, huggingface.co/acme/three'],
    ['as JSON', '["acme/one", "datasets/acme/two@main", "acme/three read"]'],
    ['as text of YAML', '- acme/one\n- datasets/acme/two@main # pinned\n- "acme/three"'],
  ])('A list %s is read', async (_, repos) => {
    await play(
      {
        inputs: { repos },
        hub: { repos: [model('acme/one'), model('acme/two', { type: 'dataset' }), model('acme/three')] },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ played }) =>
        expect(played.run.outputs.readable).toBe('acme/one\ndatasets/acme/two@main\nacme/three'),
    );
  });

  test('A quantization behind a colon is named, and not looked for', async () => {
    await play(
      {
        inputs: { repos: 'hf.co/acme/Mini-GGUF:Q4_K_M' },
        hub: { repos: [model('acme/Mini-GGUF')] },
        expect: {
          verdict: 'fail',
          cause: 'repo-id-invalid',
          advice: ['Remove ":Q4_K_M"', 'colon'],
          mustNotBlame: ['repo-missing-or-no-access', 'repo-id-no-namespace', 'revision-missing'],
        },
      },
      ({ requests }) => expect(requests).toEqual([]),
    );
  });
});
