import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { evidence, findingsOf, type Scene } from './evidence.js';
import {
  CHECK,
  cache,
  checkout,
  HEAD,
  type JobText,
  jobScene,
  LOGIN,
  MERGED,
  WRITTEN,
} from './evidence-exposure.js';

const exposures = async (job: JobText, more: Partial<Scene> = {}) =>
  findingsOf(await jobScene(job, more)).filter((one) => /token-(?:in|beside)-/.test(one));

const FOLDER = '~/.cache/huggingface';

describe('A login in a cache', () => {
  const CACHED = ['warning token-in-cache'];
  const places = { HOME: '/home/octo', GITHUB_WORKSPACE: '/srv/app' };

  test.each([
    ['the folder around it', '~/.cache'],
    ['the home', "'~'"],
    ['the folder by its full name', '/home/octo/.cache/huggingface/'],
    ['everything in the folder', '~/.cache/huggingface/*'],
    ['everything below', '~/.cache/**'],
    ['folders by the beginning of their name', '~/.cache/hugging*'],
    ['one of several paths', ['~/.cache/pip', FOLDER]],
    ['the token itself', `${FOLDER}/token`],
  ])('A cache has the login in it that stores %s', async (_, path) => {
    expect(await exposures({ steps: [cache(path), CHECK, LOGIN] }, { places })).toEqual(CACHED);
  });

  test.each([
    ['the datasets', `${FOLDER}/datasets`],
    ['another folder', '~/.cache/pip'],
    ['a folder of a similar name', '~/.cache/huggingface-models'],
    ['a folder of the workspace', '.cache/huggingface'],
    ['a computed folder', '${{ steps.x.outputs.folder }}'],
    ['a variable that nobody expands', '$HOME/.cache/huggingface'],
    [
      'what is in the folder, without the token',
      [`${FOLDER}/*`, `!${FOLDER}/token`, `!${FOLDER}/stored_tokens`],
    ],
  ])('A cache has no login in it that stores %s', async (_, path) => {
    expect(await exposures({ steps: [cache(path), CHECK, LOGIN] }, { places })).toEqual([]);
  });

  test.each([
    ['by a later step of its own', [CHECK, LOGIN, cache(FOLDER, 'actions/cache/save@v4')], CACHED],
    ['before the login', [CHECK, cache(FOLDER, 'actions/cache/save@v4'), LOGIN], []],
    ['by nobody', [cache(FOLDER, 'actions/cache/restore@v4'), CHECK, LOGIN], []],
    [
      'by an action that takes the place of GitHub’s',
      [cache(FOLDER, 'buildjet/cache@v4'), CHECK, LOGIN],
      CACHED,
    ],
    [
      'when nothing was found',
      [CHECK, LOGIN, `${cache(FOLDER, 'actions/cache/save@v4')}\n  if: steps.a.outputs.cache-hit != 'true'`],
      CACHED,
    ],
    ['under a condition', [`${cache(FOLDER)}\n  if: inputs.cache`, CHECK, LOGIN], []],
  ])('The folder is stored %s', async (_, steps, found) => {
    expect(await exposures({ steps }, { places })).toEqual(found);
  });

  test.each([
    ['huggingface-cli login --token ${{ secrets.HF_TOKEN }}', CACHED],
    ['uvx hf auth login --token=$HF_TOKEN', CACHED],
    [`python -c "from huggingface_hub import login; login(token='x')"`, CACHED],
    [
      'python - <<EOF\n    from huggingface_hub import login\n    login(os.environ["HF_TOKEN"])\n    EOF',
      CACHED,
    ],
    // Without a token clients ask for one, or take the variable's and save nothing.
    ['hf auth login', []],
    ['python -c "from huggingface_hub import login; login()"', []],
    ['python -c "from mylib import login; login(token)"', []],
    ['python -c "from huggingface_hub import login; login(new_session=False)"', []],
    ['hf auth login --token $HF_TOKEN; hf auth logout', []],
    [`hf auth login --token $HF_TOKEN; rm ${FOLDER}/token`, []],
    ['if [ "$A" ]; then hf auth login --token $HF_TOKEN; fi', []],
    ['HF_HOME=/tmp hf auth login --token $HF_TOKEN', []],
    ['export HF_TOKEN_PATH=/tmp/token; hf auth login --token $HF_TOKEN', []],
    ['sudo hf auth login --token $HF_TOKEN', []],
    ['echo hf auth login --token x', []],
    ['docker run app hf auth login --token x', []],
  ])('A command may save a login: %s', async (script, found) => {
    const run = `- run: |\n    ${script}`;
    expect(await exposures({ steps: [cache(FOLDER), CHECK, run] }, { places })).toEqual(found);
  });

  test.each([
    ["env.HF_TOKEN != ''", CACHED],
    ["github.event_name == 'push'", []],
  ])('A login under the condition %s', async (condition, found) => {
    expect(await exposures({ steps: [cache(FOLDER), CHECK, `${LOGIN}\n  if: ${condition}`] })).toEqual(found);
  });

  test.each([
    ['hf', { HF_HOME: '/srv/app/hf' }, CACHED],
    ['${{ github.workspace }}/hf', { HF_HOME: '/srv/app/hf' }, CACHED],
    ['${{ env.HF_HOME }}', { HF_HOME: '/srv/app/hf' }, CACHED],
    ['${{ env.HF_HOME }}', { HF_HOME: 'hf' }, CACHED],
    ['${{ env.HF_HOME }}/hub', { HF_HOME: '/srv/app/hf' }, []],
    [FOLDER, { HF_HOME: '/srv/app/hf' }, []],
    [FOLDER, { HF_TOKEN_PATH: '/srv/app/token' }, []],
    ['secrets', { HF_TOKEN_PATH: '/srv/app/secrets/hf' }, CACHED],
    ['/data', { XDG_CACHE_HOME: '/data' }, CACHED],
  ])('Where clients keep the login counts: %s with %j', async (path, variables, found) => {
    expect(
      await exposures({ steps: [cache(path), CHECK, LOGIN] }, { places: { ...places, ...variables } }),
    ).toEqual(found);
  });

  test('What a login step sets for itself is not known', async () => {
    const login = `${LOGIN}\n  env:\n    HF_HOME: /elsewhere`;
    expect(await exposures({ steps: [cache(FOLDER), CHECK, login] })).toEqual([]);
  });
});

describe("A stranger's code beside the token", () => {
  const FOREIGN = ['warning token-beside-foreign-code'];
  const RUN = '- run: pytest';
  const on = 'pull_request_target';
  const event = { name: 'pull_request_target' };

  test.each([
    ['its last commit', [checkout(HEAD), CHECK, RUN]],
    ['its merge', [checkout(MERGED), CHECK, RUN]],
    [
      'its repository',
      [
        checkout(
          'repository: ${{ github.event.pull_request.head.repo.full_name }}',
          'ref: ${{ github.head_ref }}',
        ),
        CHECK,
        RUN,
      ],
    ],
    [
      'its commit, if there is one',
      [checkout('ref: ${{ github.event.pull_request.head.sha || github.sha }}'), CHECK, RUN],
    ],
    [
      'its commit on this event',
      [
        checkout(
          "ref: ${{ github.event_name == 'pull_request_target' && github.event.pull_request.head.sha || github.sha }}",
        ),
        CHECK,
        RUN,
      ],
    ],
    [
      'what an earlier step named',
      [
        '- run: echo "REF=refs/pull/${{ github.event.number }}/merge" >> $GITHUB_ENV',
        checkout('ref: ${{ env.REF }}'),
        CHECK,
        RUN,
      ],
    ],
    [
      'what one of two commands named',
      [
        '- run: |\n    if [ "${{ github.event_name }}" == "pull_request_target" ]; then\n      echo "REF=refs/pull/${{ github.event.number }}/merge" >> $GITHUB_ENV\n    else\n      echo "REF=${{ github.ref }}" >> $GITHUB_ENV\n    fi',
        checkout('ref: ${{ env.REF }}'),
        CHECK,
        RUN,
      ],
    ],
    [
      'what an earlier step found',
      [
        '- id: find\n  run: |\n    REF=refs/pull/${{ github.event.number }}/merge\n    echo "REF=$REF" >> $GITHUB_OUTPUT',
        checkout('ref: ${{ steps.find.outputs.REF }}'),
        CHECK,
        RUN,
      ],
    ],
    [
      'it, and runs a script of it from wherever it is',
      [checkout(HEAD), CHECK, '- run: |\n    cd $FOLDER\n    bash ${{ github.workspace }}/tests/$TEST.sh'],
    ],
    ['it by gh', [CHECK, '- run: |\n    gh pr checkout ${{ github.event.number }}\n    make test']],
    [
      'it by git',
      [
        CHECK,
        '- run: |\n    git fetch origin refs/pull/${{ github.event.number }}/head\n    git checkout FETCH_HEAD',
        RUN,
      ],
    ],
    ['its commit by git', [CHECK, '- run: git checkout ${{ github.event.pull_request.head.sha }}', RUN]],
    [
      'it into a folder, and runs that',
      [checkout(HEAD, 'path: theirs'), CHECK, '- run: python theirs/train.py'],
    ],
    [
      'it into a folder, and works there',
      [checkout(HEAD, 'path: theirs'), CHECK, '- run: make\n  working-directory: theirs'],
    ],
    ['it before an action of the repository', [checkout(HEAD), CHECK, '- uses: ./.github/actions/test']],
  ])('A job runs a pull request that checks out %s', async (_, steps) => {
    expect(await exposures({ on, steps }, { event })).toEqual(FOREIGN);
  });

  test.each([
    ['the base', [checkout('ref: ${{ github.event.pull_request.base.sha }}'), CHECK, RUN]],
    ['nothing by name', ['- uses: actions/checkout@v4', CHECK, RUN]],
    // A branch of a fork is not there in the repository.
    ['a branch of the repository itself', [checkout('ref: ${{ github.head_ref }}'), CHECK, RUN]],
    [
      'its commit on another event',
      [
        checkout(
          "ref: ${{ github.event_name == 'push' && github.event.pull_request.head.sha || github.sha }}",
        ),
        CHECK,
        RUN,
      ],
    ],
    ['what somebody wrote into a form', [checkout('ref: ${{ inputs.ref || github.sha }}'), CHECK, RUN]],
    [
      'it into a folder, and reads it',
      [checkout(HEAD, 'path: theirs'), CHECK, '- run: python ours/count.py theirs/data'],
    ],
    [
      'it into a folder, and runs its own tests',
      ['- uses: actions/checkout@v4', checkout(HEAD, 'path: theirs'), CHECK, RUN],
    ],
    [
      'it, and then the base again',
      [checkout(HEAD), '- run: git log', '- uses: actions/checkout@v4', CHECK, RUN],
    ],
    ['it, and only shows it', [checkout(HEAD), CHECK, '- run: git diff HEAD~1 | wc -l']],
    [
      'it, and installs what is no part of it',
      [checkout(HEAD), CHECK, '- run: pip install huggingface_hub && hf download acme/model'],
    ],
    [
      'it for people who may',
      [checkout(HEAD), CHECK, RUN].map((step, index) =>
        index === 0 ? `${step}\n  if: github.event.pull_request.author_association == 'MEMBER'` : step,
      ),
    ],
    [
      'it before a step that looks who it is',
      [checkout(HEAD), '- uses: acme/check-permission@v1', CHECK, RUN],
    ],
    [
      'another output of the step that finds it',
      [
        '- id: find\n  run: |\n    echo "HEAD=${{ github.event.pull_request.head.sha }}" >> $GITHUB_OUTPUT',
        checkout('ref: ${{ steps.find.outputs.BASE }}'),
        CHECK,
        RUN,
      ],
    ],
    ['it, and runs what lies elsewhere', [checkout(HEAD), CHECK, '- run: bash /opt/test.sh; bash $TEST']],
    [
      'it behind a step that looks who it is',
      ['- uses: acme/check-permission@v1', checkout(HEAD), CHECK, RUN],
    ],
    [
      'the commit by a name of nobody knows what',
      [checkout('ref: ${{ steps.find.outputs.ref }}'), CHECK, RUN],
    ],
    ['it and tests it only on push', [checkout(HEAD), CHECK, `${RUN}\n  if: github.event_name == 'push'`]],
  ])('A job runs no stranger that checks out %s', async (_, steps) => {
    expect(await exposures({ on, steps }, { event })).toEqual([]);
  });

  const STEPS = [checkout(HEAD), CHECK, RUN];
  const gate = 'if: github.event.pull_request.head.repo.full_name == github.repository';

  test.each([
    ['no condition', {}, FOREIGN],
    [
      'a condition that everybody fulfils',
      { job: "if: ${{ github.repository == 'acme/app' && !github.event.pull_request.draft }}" },
      FOREIGN,
    ],
    [
      'a condition that forks fulfil',
      { job: 'if: github.event.pull_request.head.repo.full_name != github.repository' },
      FOREIGN,
    ],
    ['a condition that forks do not fulfil', { job: gate }, []],
    [
      'one of two conditions',
      { job: "if: github.event_name == 'push' || github.event_name == 'pull_request_target'" },
      FOREIGN,
    ],
    ['a condition of another event', { job: "if: github.event_name == 'push'" }, []],
    ['a label', { job: "if: contains(github.event.pull_request.labels.*.name, 'safe')" }, []],
    ['an environment, which may ask for a review', { job: 'environment: tests' }, []],
    [
      'a job before it without a condition',
      { job: 'needs: first', jobs: 'first:\n  steps:\n    - run: make' },
      FOREIGN,
    ],
    [
      'a job before it with an environment',
      { job: 'needs: [first]', jobs: 'first:\n  environment: tests\n  steps:\n    - run: make' },
      [],
    ],
    [
      'a job before it for members only',
      { job: 'needs: first', jobs: `first:\n  ${gate}\n  steps:\n    - run: make` },
      [],
    ],
    [
      'the output of a job that looks at files',
      {
        job: "needs: first\nif: needs.first.outputs.changed == 'true'",
        jobs: 'first:\n  steps:\n    - run: git diff --name-only',
      },
      FOREIGN,
    ],
    [
      'the output of a job that looks at people',
      {
        job: "needs: first\nif: needs.first.outputs.ok == 'true'",
        jobs: 'first:\n  steps:\n    - uses: acme/check-permission@v1',
      },
      [],
    ],
    ['an output by its name', { job: "if: needs.first.outputs.is_authorized == 'true'" }, []],
    [
      'a call before it that cannot be read',
      { job: 'needs: first', jobs: 'first:\n  uses: acme/flows/.github/workflows/x.yml@v1' },
      [],
    ],
    ['labels of maintainers only', { on: '{ pull_request_target: { types: [labeled] } }' }, []],
    ['new commits', { on: '{ pull_request_target: { types: [labeled, synchronize] } }' }, FOREIGN],
  ])('Strangers are let in or kept out by %s', async (_, around, found) => {
    expect(await exposures({ on, steps: STEPS, ...around }, { event })).toEqual(found);
  });

  test.each([
    ['a comment', 'issue_comment', '- run: gh pr checkout ${{ github.event.issue.number }}', '', FOREIGN],
    [
      'a comment that begins with a word',
      'issue_comment',
      checkout('ref: refs/pull/${{ github.event.issue.number }}/head'),
      "if: github.event.issue.pull_request && startsWith(github.event.comment.body, '/test')",
      FOREIGN,
    ],
    [
      'a comment of a member',
      'issue_comment',
      checkout('ref: refs/pull/${{ github.event.issue.number }}/head'),
      "if: github.event.comment.author_association == 'MEMBER'",
      [],
    ],
    [
      'a run of whatever event',
      'workflow_run',
      checkout('ref: ${{ github.event.workflow_run.head_sha }}'),
      '',
      [],
    ],
    [
      'a run of a pull request',
      'workflow_run',
      checkout('ref: ${{ github.event.workflow_run.head_sha }}'),
      "if: github.event.workflow_run.event == 'pull_request'",
      FOREIGN,
    ],
    [
      'a run in a fork',
      'workflow_run',
      checkout('repository: ${{ github.event.workflow_run.head_repository.full_name }}'),
      '',
      FOREIGN,
    ],
  ])('A job is started by %s', async (_, name, step, job, found) => {
    expect(await exposures({ on: name, job, steps: [step, CHECK, RUN] }, { event: { name } })).toEqual(found);
  });

  test('A run of another event is told of it in a notice, since it has none of that code', async () => {
    const scene = await jobScene({ on: '[push, pull_request_target]', steps: STEPS });
    expect(findingsOf(scene)).toEqual(['notice token-beside-foreign-code']);
  });

  test('Without a token in the job nothing is exposed', async () => {
    expect(await exposures({ on, steps: STEPS }, { event, token: null })).toEqual([]);
  });
});

describe('A token in the text', () => {
  const WRITTEN_DOWN = ['warning token-in-workflow-text'];

  test.each([
    ['a variable', `- run: make\n  env:\n    HF_TOKEN: ${WRITTEN}`, WRITTEN_DOWN],
    ['a command', `- run: hf auth login --token ${WRITTEN}`, WRITTEN_DOWN],
    ['an address', `- run: git push https://octo:${WRITTEN}@huggingface.co/acme/model`, WRITTEN_DOWN],
    ['a row of one letter', `- run: export HF_TOKEN=hf_${'x'.repeat(34)}`, []],
    ['words', `- run: export HF_TOKEN=hf_${'YourOwnToken'}${'FromTheSettingsPageXxYy'}`, []],
    ['one letter case', `- run: export HF_TOKEN=${WRITTEN.toLowerCase()}`, []],
    ['another length', `- run: export HF_TOKEN=${WRITTEN}A`, []],
    ['a file of that name', '- run: cat hf_checkpoint', []],
  ])('What has the form of a token counts, and examples do not: %s', async (_, step, found) => {
    expect(await exposures({ steps: [CHECK, step] })).toEqual(found);
  });

  test('It may be in a called workflow or in an action of the repository, and is never kept', async () => {
    const action = `runs:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n      env:\n        HF_TOKEN: ${WRITTEN}`;
    const scene = await jobScene({
      steps: [CHECK, '- uses: ./.github/actions/train'],
      files: { '.github/actions/train/action.yml': action },
    });
    const [found] = diagnose(evidence(scene)).findings;
    expect(found).toMatchObject({
      cause: 'token-in-workflow-text',
      place: { file: '.github/actions/train/action.yml', line: 7 },
    });
    expect(JSON.stringify([scene.workflow, found])).not.toContain(WRITTEN.slice(3));
  });
});
