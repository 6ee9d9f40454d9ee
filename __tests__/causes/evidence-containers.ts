import { GATE_LOGIN, OK, READ_TOKEN, type Row, type Scene } from './evidence.js';
import { workflow } from './evidence-workflow.js';

const SECRET = '${{ secrets.HUB_READ }}';
const NEEDED: Scene = {
  whoami: READ_TOKEN,
  repos: { 'meta/llama': { read: OK, 'anonymous-read': GATE_LOGIN } },
};
const OPEN: Scene = { whoami: READ_TOKEN, repos: { 'meta/llama': { read: OK, 'anonymous-read': OK } } };

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));
const run = (script: string, more = '') => `- run: |\n${indented(script, 4)}\n${indented(more, 2)}`;

/** A job with the check and then these steps, or one with this script. */
async function job(steps: string[] | string, scene = NEEDED, before: string[] = []): Promise<Scene> {
  const check = `- uses: org/hf-auth-check@v1\n  with:\n    token: ${SECRET}`;
  const all = [...before, check, ...(typeof steps === 'string' ? [run(steps)] : steps)].join('\n');
  const text = `jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${indented(all, 6)}\n`;
  return { ...scene, workflow: await workflow({ 'ci.yml': text }) };
}

const RUN = 'docker run img serve --model meta/llama';
const VLLM = 'docker run vllm/vllm-openai --model acme/other';
const withOptions = (options: string) => RUN.replace('run', `run ${options}`);
const FOR_IT = `env:\n  HF_TOKEN: ${SECRET}`;

const tells = (
  sees: string,
  scene: Scene,
  butNot: string,
  butNotScene: Scene,
  names: string[] = ['meta/llama', '-e HF_TOKEN'],
): Row => ({
  cause: 'token-not-passed-into-container',
  severity: 'warning',
  verdict: 'warn',
  sees,
  scene,
  names,
  butNot,
  butNotScene,
});

/** From evidence to finding: containers that the job's own text starts. */
export const CONTAINERS: Row[] = [
  tells(
    'a listed repo that needs the token, and the expression to add',
    await job(RUN),
    'one that everybody may read',
    await job(RUN, OPEN),
    ['line 9 of .github/workflows/ci.yml', 'HF_TOKEN: ${{ secrets.HUB_READ }}', 'which needs the token'],
  ),
  tells(
    'a repo of which the Hub said who may read it',
    await job(RUN),
    'one of which it did not',
    await job(RUN, { whoami: READ_TOKEN, repos: { 'meta/llama': { read: OK } } }),
  ),
  tells('the repo', await job(RUN), 'another one', await job(RUN.replace('meta', 'other'))),
  tells(
    'the repo as the value of an option',
    await job('podman run --rm -it img serve --model=meta/llama'),
    'the repo in a path',
    await job('podman run --rm -it img serve --model=/models/meta/llama'),
    ['podman run'],
  ),
  tells(
    'the repo as the value of a variable',
    await job('nerdctl run -e MODEL_ID=meta/llama img'),
    'the repo as the name of the container or a label',
    await job('nerdctl run --name meta/llama -l of=meta/llama img'),
  ),
  tells(
    'the repo with a revision, by its address',
    await job('docker container run img load hf://meta/llama@main'),
    'a longer id',
    await job('docker container run img load hf://meta/llama-2'),
  ),
  tells(
    'the repo behind the image',
    await job('docker run -v "$PWD:/w" -w /w img meta/llama'),
    'an image of the same name',
    await job('docker run -v "$PWD:/w" -w /w meta/llama run'),
  ),
  tells(
    'the repo in words of its own',
    await job('docker run img python x.py meta/llama'),
    'the repo in a script in quotes',
    await job('docker run img bash -c "python x.py meta/llama"'),
  ),
  tells(
    'a variable that the script sets in plain words',
    await job('model=meta/llama\ndocker run img --model "$model"'),
    'a variable that is set under a condition',
    await job('[ -n "$CI" ] && model=meta/llama\ndocker run img --model "$model"'),
  ),
  tells(
    'a variable that the script exports',
    await job('export MODEL=meta/llama\ndocker run img --model ${MODEL}'),
    'one that it sets twice',
    await job('export MODEL=meta/llama\nMODEL=$(pick)\ndocker run img --model ${MODEL}'),
  ),
  tells(
    'an image in a variable',
    await job('docker run --rm $IMAGE serve meta/llama'),
    'options in a variable',
    await job('docker run $DOCKER_ARGS img serve meta/llama'),
  ),
  tells(
    'a command over several lines that sudo starts',
    await job('set -e\nsudo docker run --rm \\\n  --gpus all \\\n  img \\\n  meta/llama'),
    'a command in a text',
    await job(`echo "${RUN}"\n# ${RUN}\ncat <<EOF\n${RUN}\nEOF`),
    ['line 10'],
  ),
  tells(
    'a command in a substitution',
    await job(`id="$(${RUN})"`),
    'an engine that builds',
    await job(RUN.replace('run', 'build')),
  ),
  tells(
    'a switch before the image',
    await job('docker run --init img meta/llama'),
    'an option that takes the word behind it',
    await job('docker run --user img meta/llama'),
  ),
  tells(
    'the container beside one that gets it',
    await job(`docker run -e HF_TOKEN img\n${RUN}`),
    'the other branch of one that gets it',
    await job(`if [ -n "$X" ]; then\n  docker run -e HF_TOKEN img\nelse\n  ${RUN}\nfi`),
  ),
  tells('no variable', await job(RUN), 'HF_TOKEN by name', await job(withOptions('-e HF_TOKEN'))),
  tells('no variable', await job(RUN), 'it in one word', await job(withOptions('-eHF_TOKEN'))),
  tells('no variable', await job(RUN), 'its value', await job(withOptions('--env=HF_TOKEN=$HF_TOKEN'))),
  tells(
    'a variable with another secret',
    await job([run(withOptions('-e KEY="$DB"'), 'env:\n  DB: ${{ secrets.DB_PASSWORD }}')]),
    'a variable with the same secret under another name',
    await job([run(withOptions('-e KEY="$DB"'), `env:\n  DB: ${SECRET}`)]),
  ),
  tells(
    "another secret in GitHub's own words",
    await job(withOptions('-e KEY=${{ secrets.WANDB }}')),
    'the same one',
    await job(withOptions(`-e KEY=${SECRET}`)),
  ),
  tells(
    "GitHub's own token",
    await job(withOptions('-e GITHUB_TOKEN=${{ github.token }}')),
    'a token of which the text does not tell',
    await job(withOptions('-e KEY=${{ steps.vault.outputs.key }}')),
  ),
  tells(
    'a variable from an input',
    await job([run(withOptions('-e KEY'), 'env:\n  KEY: ${{ inputs.size }}')]),
    'a variable from an input for a token',
    await job([run(withOptions('-e KEY'), 'env:\n  KEY: ${{ inputs.hub-token }}')]),
  ),
  tells(
    'a number of tokens',
    await job(`${RUN} --max-batch-tokens 2048`),
    'the token as an argument',
    await job(`${RUN} --token "$X"`),
  ),
  tells(
    'an argument from the matrix',
    await job(`${RUN} \${{ matrix.size }}`),
    'an argument of which the text does not tell',
    await job(`${RUN} "$LATER"`),
  ),
  tells(
    'a word of the command',
    await job(`${RUN} --key abc`),
    'the token itself',
    await job(`${RUN} --key hf_${'x'.repeat(34)}`),
  ),
  tells('no file', await job(RUN), 'a file of variables', await job(withOptions('--env-file .env'))),
  tells(
    'its own input',
    await job(`${RUN} < list.txt`),
    'what is piped into it',
    await job(`cat login | ${withOptions('-i')}`),
  ),
  tells(
    'a folder of the workspace',
    await job(withOptions('-v "$PWD/out:/out"'), { ...NEEDED, environment: { isSelfHosted: true } }),
    "the Hub's folder of a machine that stays",
    await job(withOptions('-v ~/.cache/huggingface:/home/user/.cache/huggingface'), {
      ...NEEDED,
      environment: { isSelfHosted: true },
    }),
  ),
  tells(
    "the Hub's folder, which nothing has filled",
    await job(withOptions('-v ~/.cache/huggingface:/home/user/.cache/huggingface')),
    'one that an earlier step has filled',
    await job(withOptions('-v ~/.cache/huggingface:/home/user/.cache/huggingface'), NEEDED, [
      '- run: hf download meta/llama',
    ]),
  ),
  tells(
    'what an earlier step has loaded, and no folder',
    await job(RUN, NEEDED, ['- run: hf download meta/llama --local-dir meta/llama']),
    'the same with a folder of the workspace',
    await job(withOptions('-v "$PWD:/w" -w /w'), NEEDED, [
      '- run: hf download meta/llama --local-dir meta/llama',
    ]),
  ),
  tells(
    'an image that was built without the token',
    await job(`docker build -t img .\n${RUN}`),
    'an image that was built with it',
    await job(`docker build --secret id=HF_TOKEN -t img .\n${RUN}`),
  ),
  tells(
    'an image that an action built',
    await job(['- uses: docker/build-push-action@v6\n  with:\n    tags: img', run(RUN)]),
    'an image that an action built with secrets',
    await job([
      `- uses: docker/build-push-action@v6\n  with:\n    tags: img\n    secrets: token=${SECRET}`,
      run(RUN),
    ]),
  ),
  tells(
    'a container in which a later command runs',
    await job(`${withOptions('-d --name x')}\ndocker exec x python y.py`),
    'one to which a later command gives the token',
    await job(`${withOptions('-d --name x')}\ndocker exec -e HF_TOKEN x python y.py`),
  ),
  tells(
    'a container that may go online',
    await job(withOptions('-e HF_HUB_OFFLINE=0')),
    'one that does not',
    await job(withOptions('-e HF_HUB_OFFLINE=1')),
  ),
  tells(
    'a network',
    await job(withOptions('--network host')),
    'no network',
    await job(withOptions('--network none')),
  ),
  tells(
    'a program that loads',
    await job('docker run -d -e MODEL=meta/llama img'),
    'one that only keeps the container',
    await job('docker run -d -e MODEL=meta/llama img sleep infinity'),
  ),
  tells('a start', await job(RUN), 'a question', await job(`${RUN} --help`)),
  tells(
    'a command of a later step',
    await job(RUN),
    'one before the check, which went well',
    await job(['- run: make'], NEEDED, [run(RUN)]),
  ),
  tells(
    'a step without the variable',
    await job(RUN),
    'a command for another program',
    await job([`- run: ${RUN}\n  shell: python`]),
    ['HF_TOKEN: ${{ secrets.HUB_READ }} to the env of that step'],
  ),
  tells('a token', await job(RUN), 'none', await job(RUN, { ...NEEDED, token: null })),

  tells(
    'an image that loads a model, in a step that has the token for it',
    await job([run(VLLM, FOR_IT)]),
    'the same without the token in the step',
    await job(VLLM),
    ['acme/other with vllm/vllm-openai', 'Add -e HF_TOKEN to the command.'],
  ),
  tells(
    'such an image behind a registry',
    await job([run(`docker run ghcr.io/huggingface/text-generation-inference:3 --model-id a/b`, FOR_IT)]),
    'an image that is called like its software',
    await job([run('docker run acme/vllm-wheel --model a/b', FOR_IT)]),
    ['a/b'],
  ),
  tells(
    'such an image alone',
    await job([run(`set -e\n${VLLM}`, FOR_IT)]),
    'such an image beside a program that uses the token',
    await job([run(`${VLLM}\npython bench.py`, FOR_IT)]),
    ['acme/other'],
  ),
  tells(
    'a model by its name',
    await job([run(VLLM, FOR_IT)]),
    'a model in a folder',
    await job([run('docker run -v /m:/m vllm/vllm-openai --model /m/b', FOR_IT)]),
    ['acme/other'],
  ),
  tells(
    'a model that is not listed',
    await job([run(VLLM, FOR_IT)], OPEN),
    'a listed one that everybody may read',
    await job([run(VLLM.replace('acme/other', 'meta/llama'), FOR_IT)], OPEN),
    ['acme/other'],
  ),
  tells(
    'the server of such an image',
    await job([run('docker run vllm/vllm-openai serve a/b', FOR_IT)]),
    'another program in it',
    await job([run('docker run --entrypoint python3 vllm/vllm-openai tool.py --model a/b', FOR_IT)]),
    ['a/b'],
  ),
];
