import { describe, expect, test } from '@jest/globals';
import { scriptRead, shownLead, stepsRead } from './step-texts.js';

const leads = async (script: string) => (await scriptRead(script)).leads.map(shownLead);

describe('A command leads to the files that it runs', () => {
  test.each([
    ['bash scripts/run.sh', ['scripts/run.sh']],
    ['./run.sh arg', ['run.sh']],
    ['source env/setup.sh', ['env/setup.sh']],
    ['cd app && ./run.sh', ['app/run.sh']],
    ['if [ -n "$X" ]; then cd app; ./run.sh; fi', ['perhaps app/run.sh']],
    ['cd app\n./run.sh', ['app/run.sh']],
    ['python a/b.py', ['a/b.py']],
    ['python "$GITHUB_WORKSPACE/a/b.py"', ['a/b.py']],
    ['uv run a/b.py', ['a/b.py']],
    ['python -m pkg.mod', ['pkg/mod.py or src/pkg/mod.py or pkg/mod/__main__.py or src/pkg/mod/__main__.py']],
    ['torchrun --nproc_per_node 2 train.py', ['train.py']],
    ['accelerate launch --config_file acc.yaml train.py', ['train.py']],
    ['python train.py --config conf/x.yaml', ['train.py', 'perhaps conf/x.yaml']],
    ['axolotl train conf/x.yaml', ['conf/x.yaml']],
    ['llamafactory-cli train conf/x.yaml', ['conf/x.yaml']],
    ['streamlit run app.py', ['app.py']],
    ['uvicorn app.main:app', ['perhaps app/main.py']],
    ['pytest tests/unit tests/test_a.py', ['tests/unit/', 'tests/test_a.py']],
    ['pytest tests -k fast', ['perhaps tests/']],
    ['pytest tests/test_a.py::TestIt', ['perhaps tests/test_a.py']],
    ['pytest', ['perhaps tests/', 'perhaps test/', 'perhaps ./']],
    ['python -m pytest -q --ignore=tests/slow tests', ['perhaps tests/']],
    ['pytest tests/test_*.py', ['tests/']],
    ['hatch run test:unit', ['perhaps tests/', 'perhaps test/', 'perhaps ./']],
    ['poe test', ['perhaps tests/', 'perhaps test/', 'perhaps ./']],
    ['tox -e py312', ['perhaps tests/', 'perhaps test/', 'perhaps ./']],
    ['make -n test', ['perhaps Makefile or makefile or GNUmakefile #test']],
    ['bash -n scripts/run.sh', ['perhaps scripts/run.sh']],
    ['bash scripts/run.sh -n', ['scripts/run.sh']],
    ['make -C sub test', ['sub/Makefile or sub/makefile or sub/GNUmakefile #test']],
    ['make', ['Makefile or makefile or GNUmakefile #.DEFAULT_GOAL']],
    ['npm test', ['package.json #test']],
    ['npm run build:models', ['package.json #build:models']],
    ['cd web\nyarn deploy', ['web/package.json #deploy']],
    ['pnpm --filter app test', ['perhaps ./', 'perhaps package.json #test']],
    ['node scripts/a.mjs', ['scripts/a.mjs']],
    ['npx tsx scripts/a.ts', ['scripts/a.ts']],
    ['papermill in.ipynb out.ipynb', ['in.ipynb']],
    ['jupyter nbconvert --to notebook --execute a.ipynb', ['a.ipynb']],
    ['docker build -t x .', ['Dockerfile or Containerfile']],
    [
      'docker buildx build -f docker/x.Dockerfile --push ctx',
      ['docker/x.Dockerfile or ctx/docker/x.Dockerfile'],
    ],
    ['docker compose up -d', ['compose.yaml or compose.yml or docker-compose.yaml or docker-compose.yml']],
    ['docker compose -f ci/c.yml up', ['ci/c.yml']],
    ['if [ -n "$X" ]; then python a.py; fi', ['perhaps a.py']],
  ])('%s', async (script, expected) => {
    expect(await leads(script)).toEqual(expected);
  });

  test.each([
    'python /opt/a.py',
    'python "$SCRIPT"',
    'python -c "print(1)"',
    'bash -c "true"',
    'python ../../a.py',
    'npm install',
    'npm ci',
    'yarn',
    'pip install -r requirements.txt',
    'docker pull x/y',
    'docker compose logs',
    'cat scripts/run.sh',
    'python -m pip install x',
    'hatch run lint:style',
    'poe lint',
    'jupyter nbconvert --to html a.ipynb',
  ])('But not to any: %s', async (script) => {
    expect(await leads(script)).toEqual([]);
  });

  test('The image that an action builds leads to its file', async () => {
    const { leads: found } = await stepsRead(
      '- uses: docker/build-push-action@v6\n  with:\n    context: ./app\n    file: app/x.Dockerfile',
    );
    expect(found.map(shownLead)).toEqual(['app/x.Dockerfile or app/app/x.Dockerfile']);
  });

  test("A step's own folder is where its paths begin", async () => {
    const { leads: found } = await stepsRead('- run: python a.py\n  working-directory: app');
    expect(found.map(shownLead)).toEqual(['app/a.py']);
  });
});
