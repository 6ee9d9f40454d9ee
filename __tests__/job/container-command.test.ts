import { describe, expect, test } from '@jest/globals';
import { containerCommand, engineCommand } from '../../src/job/containers/container-command.js';
import { jobsOf } from '../../src/job/job.js';
import { jobCommands } from '../../src/job/job-commands.js';
import { workflow } from '../causes/evidence-workflow.js';

async function command(script: string) {
  const text = `jobs:\n  test:\n    steps:\n      - uses: org/hf-auth-check@v1\n      - run: |\n          ${script}\n`;
  const [job] = jobsOf(await workflow({ 'ci.yml': text }));
  const [found] = job?.steps.flatMap(jobCommands) ?? [];
  if (found === undefined) throw new Error('the script has no command');
  return found;
}

describe('A command that starts a container is read by its options', () => {
  test.each<[string, string, string[]]>([
    ['docker run img a b', 'img', ['a', 'b']],
    ['docker run --rm -it img', 'img', []],
    ['docker run -itv /a:/b img a', 'img', ['a']],
    ['docker run -dp80:80 img', 'img', []],
    ['docker run -e A -e=B -eC --env D=d --env=E=e img a', 'img', ['a']],
    ['docker run --gpus all --shm-size=8g --name x --init --privileged img -e a', 'img', ['-e', 'a']],
    ['docker --context far container run img', 'img', []],
    ['sudo -E docker -H tcp://x run img', 'img', []],
    ['podman run --env-host --replace img', 'img', []],
    ['timeout 5 nerdctl --namespace k8s.io run img', 'img', []],
    ['docker create --pull always img true', 'img', ['true']],
    ['docker run "$OPTIONS" a', '$OPTIONS', ['a']],
    ['docker run ${{ env.IMAGE }} a', '${{ env.IMAGE }}', ['a']],
    ['docker run $REGISTRY/$IMAGE:$TAG a', '$REGISTRY/$IMAGE:$TAG', ['a']],
  ])('%s', async (script, image, words) => {
    const found = containerCommand(await command(script));
    expect(found).toMatchObject({ image });
    expect(found?.words.map(({ text }) => text)).toEqual(words);
  });

  test('Each option has its value, or none', async () => {
    const found = containerCommand(
      await command('docker run --rm -e A -eB=b --env=C -tv /a:/b -P --user 0 img'),
    );
    expect(found?.options.map(({ name, value }) => [name, value])).toEqual([
      ['--rm', null],
      ['-e', 'A'],
      ['-e', 'B=b'],
      ['--env', 'C'],
      ['-v', '/a:/b'],
      ['-P', null],
      ['--user', '0'],
    ]);
  });

  test.each([
    ['of options alone', 'docker run --rm'],
    ['with options in a variable', 'docker run $OPTIONS img a'],
    ['with an option by an expression', "docker run ${{ inputs.image-tag != '' && '-e A' || '' }} img a"],
    ['with options called after the image', 'docker run $IMAGE_OPTIONS img a'],
    ['that builds', 'docker build -t img .'],
    ['of a composition', 'docker compose run img a'],
    ['of another program', 'echo docker run img'],
  ])('A command %s starts none that is known', async (_, script) => {
    expect(containerCommand(await command(script))).toBeNull();
  });

  test('What an engine is told to do is the first word that is no option', async () => {
    expect(engineCommand(await command('docker --log-level debug exec -e A x b'))?.name).toBe('exec');
    expect(engineCommand(await command('dockerize run x'))).toBeNull();
  });
});
