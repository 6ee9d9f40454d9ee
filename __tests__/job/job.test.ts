import { describe, expect, test } from '@jest/globals';
import { jobsOf } from '../../src/job/job.js';
import { jobCommands } from '../../src/job/job-commands.js';
import { variableIn, variablesIn } from '../../src/job/variables.js';
import { workflow } from '../causes/evidence-workflow.js';

const CHECK = '      - uses: org/hf-auth-check@v1';

async function job(text: string, others: Record<string, string> = {}) {
  const [found] = jobsOf(await workflow({ 'ci.yml': text, ...others }));
  if (found === undefined) throw new Error('the step was not found');
  return found;
}

const steps = (...lines: string[]) =>
  `jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${lines.join('\n')}\n`;

describe('What each step of a job gets', () => {
  test('A variable counts as it is set nearest, with the secret it comes from and the route it takes', async () => {
    const { own, steps: all } = await job(`env:
  HF_TOKEN: \${{ secrets.FAR }}
jobs:
  test:
    runs-on: ubuntu-latest
    container:
      image: python
      env:
        IN_IMAGE: \${{ secrets.IMAGE }}
    env:
      HUB: \${{ env.HF_TOKEN }}
    steps:
${CHECK}
      - run: python train.py
        env:
          HF_TOKEN: \${{ secrets.NEAR }}
`);
    const shown = (layers: (typeof own)['layers']) =>
      variablesIn(layers).map(
        ({ name, route, origins }) => `${name} ${route} ${origins.map((one) => one.name)}`,
      );
    expect(shown(own.layers)).toEqual(['HUB job FAR', 'HF_TOKEN workflow FAR', 'IN_IMAGE container IMAGE']);
    expect(shown(all[1]?.layers ?? [])).toEqual([
      'HF_TOKEN step NEAR',
      'HUB job FAR',
      'IN_IMAGE container IMAGE',
    ]);
  });

  test.each([
    ['echo', 'echo "HF_TOKEN=${{ secrets.A }}" >> "$GITHUB_ENV"', 'A'],
    ['a variable of its own', 'echo HF_TOKEN=$MINE >> $GITHUB_ENV', 'B'],
    ['printf', 'printf "HF_TOKEN=%s\\n" "$MINE" >> ${GITHUB_ENV}', 'B'],
    ['a here-document', 'cat >> $GITHUB_ENV <<EOF\n          HF_TOKEN=${{ secrets.A }}\n          EOF', 'A'],
    ['tee', 'echo "HF_TOKEN=$MINE" | tee -a $GITHUB_ENV', 'B'],
    ['a group', '{ echo X=1; echo "HF_TOKEN=$MINE"; } >> "$GITHUB_ENV"', 'B'],
  ])('What a script writes to GITHUB_ENV reaches the steps behind it: %s', async (_, script, secret) => {
    const { own, steps: all } = await job(
      steps(
        `      - env:\n          MINE: \${{ secrets.B }}\n        run: |\n          ${script}`,
        CHECK,
        '      - run: later',
      ),
    );
    for (const { layers, mayGetMore } of [own, all[2] ?? own]) {
      expect(variableIn(layers, 'HF_TOKEN')).toMatchObject({
        route: 'earlier-step',
        origins: [{ name: secret }],
      });
      expect(mayGetMore).toBe(false);
    }
    expect(variableIn(all[0]?.layers ?? [], 'HF_TOKEN')).toBeNull();
  });

  test.each([
    'cat .env >> $GITHUB_ENV',
    'python env.py >> $GITHUB_ENV',
    './write.sh "$GITHUB_ENV"',
    'python - <<EOF\n          open(os.environ["GITHUB_ENV"], "a").write(x)\n          EOF',
  ])('Of what %j sets the text does not tell', async (script) => {
    const { own } = await job(steps(`      - run: |\n          ${script}`, CHECK));
    expect(own.mayGetMore).toBe(true);
  });

  test('What is written under a condition may be either value', async () => {
    const { own } = await job(
      `env:\n  HF_TOKEN: \${{ secrets.A }}\n${steps(
        '      - run: \'[ -z "$X" ] || echo "HF_TOKEN=${{ secrets.B }}" >> $GITHUB_ENV\'',
        CHECK,
      )}`,
    );
    expect(variableIn(own.layers, 'HF_TOKEN')?.origins.map(({ name }) => name)).toEqual(['B', 'A']);
  });

  test('What one of two commands writes may be either value', async () => {
    const { own } = await job(
      steps(
        '      - run: |\n          if [ "$X" ]; then\n            echo "HF_TOKEN=${{ secrets.A }}" >> $GITHUB_ENV\n          else\n            echo "HF_TOKEN=${{ secrets.B }}" >> $GITHUB_ENV\n          fi',
        CHECK,
      ),
    );
    expect(variableIn(own.layers, 'HF_TOKEN')?.origins.map(({ name }) => name)).toEqual(['B', 'A']);
  });

  test('A composite action of the repository stands for its steps, with the inputs and variables it is given', async () => {
    const { steps: all, isWhole } = await job(
      steps(
        CHECK,
        '      - uses: ./.github/actions/train\n        with:\n          token: ${{ secrets.A }}\n        env:\n          MORE: ${{ secrets.B }}',
      ),
      {
        '.github/actions/train/action.yml': `inputs:
  token:
    required: true
  name:
    default: x
runs:
  using: composite
  steps:
    - run: echo "HF_TOKEN=\${{ inputs.token }}" >> $GITHUB_ENV
      shell: bash
    - run: python train.py
      shell: bash
`,
      },
    );
    expect(isWhole).toBe(true);
    const last = all.at(-1);
    expect(last?.file).toBe('.github/actions/train/action.yml');
    expect(
      variablesIn(last?.layers ?? []).map(({ name, route, origins }) => [name, route, origins[0]?.name]),
    ).toEqual([
      ['HF_TOKEN', 'earlier-step', 'A'],
      ['MORE', 'caller', 'B'],
    ]);
  });

  test('A local action that cannot be read leaves the job open', async () => {
    expect((await job(steps(CHECK, '      - uses: ./.github/actions/gone'))).isWhole).toBe(false);
  });

  test('The check may be in a composite action, too', async () => {
    const { steps: all } = await job(
      steps('      - uses: ./.github/actions/check', '      - run: python train.py'),
      {
        '.github/actions/check/action.yml': `runs:\n  using: composite\n  steps:\n    - uses: org/hf-auth-check@v1\n    - run: echo\n      shell: bash\n`,
      },
    );
    expect(all.map(({ runs }) => runs)).toEqual(['itself', 'after', 'after']);
  });
});

describe('When the steps of a job run, as seen from the check', () => {
  test.each([
    ['one after the other', ['      - run: a', CHECK, '      - run: b'], ['before', 'itself', 'after']],
    [
      'in one parallel block',
      ['      - run: a', `      - parallel:\n    ${CHECK}\n          - run: b`, '      - run: c'],
      ['before', 'itself', 'beside', 'after'],
    ],
    [
      'with a step in the background that nobody waits for',
      ['      - run: a\n        background: true', CHECK, '      - run: b'],
      ['beside', 'itself', 'after'],
    ],
    [
      'with one that was waited for',
      ['      - run: a\n        id: a\n        background: true', '      - wait: a', CHECK],
      ['before', 'before', 'itself'],
    ],
    [
      'with the check in the background',
      [`${CHECK}\n        background: true`, '      - run: a', '      - wait-all:', '      - run: b'],
      ['itself', 'beside', 'after', 'after'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect((await job(steps(...lines))).steps.map(({ runs }) => runs)).toEqual(expected);
  });
});

describe('What a command runs', () => {
  test.each([
    ['sudo -E docker run x', 'docker', ''],
    ['timeout 5m hf download a/b', 'hf', ''],
    ['uv run --with x python train.py', 'python', ''],
    ['uvx --from huggingface_hub hf upload a/b .', 'hf', ''],
    ['/usr/bin/env A=b python train.py', 'python', ''],
    ['cd sub && ./tool', 'tool', 'sub'],
    ['cd sub\ncd ..\nls', 'ls', ''],
    ['cd "$DIR"\nls', 'ls', null],
    ['cd ${{ github.workspace }}/deep/er\nls', 'ls', 'deep/er'],
    ['uv sync', 'uv', ''],
    [`cd ${'deep/'.repeat(300)}\nls`, 'ls', null],
  ])('%j ends in %s', async (script, program, folder) => {
    const { steps: all } = await job(steps(CHECK, `      - run: ${JSON.stringify(script)}`));
    const last = all[1] === undefined ? undefined : jobCommands(all[1]).at(-1);
    expect([last?.program, last?.folder]).toEqual([program, folder]);
  });
});
