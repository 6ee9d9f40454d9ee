import type { WorkflowFacts, WorkflowFile, WorkflowJob } from '../runner/workflow/workflow-model.js';
import type { Job, JobStep } from './job.js';
import { jobCommands } from './job-commands.js';
import { isThisAction } from './step-locations.js';
import { type Origin, originOf, type Variable, variablesIn } from './variables.js';

/** Names of secrets and variables that belong to the Hub by what they say. */
const OF_HUB = /(?:^|[_-])HF(?:[_-]|$)|^HF|HUGGING[_-]?FACE/i;
/** Other services' names, and names of what is no token. */
const OF_OTHERS =
  /GITHUB|(?:^|_)(?:GH|GHCR|GITLAB|GITEE|OPENAI|ANTHROPIC|CLAUDE|GEMINI|GOOGLE|GCP|GCR|GCS|GCLOUD|AZURE|AWS|S3|OBS|ECR|R2|B2|WANDB|DOCKER|DOCKER_?HUB|QUAY|REGISTRY|PYPI|TESTPYPI|TWINE|NPM|NODE_AUTH|CODECOV|COVERALLS|CODACY|SLACK|DISCORD|TELEGRAM|TEAMS|SONAR|SENTRY|COMET|NEPTUNE|CLEARML|MLFLOW|DAGSHUB|KAGGLE|COHERE|MISTRAL|GROQ|TOGETHER|REPLICATE|FIREWORKS|DEEPSEEK|OPENROUTER|DASHSCOPE|TAVILY|SERP\w*|LANGSMITH|LANGCHAIN|LANGFUSE|PINECONE|QDRANT|WEAVIATE|SUPABASE|FIREBASE|VERCEL|NETLIFY|RAILWAY|RENDER|FLY|HEROKU|CLOUDFLARE|CLOUDFRONT|CF|CACHIX|TAILSCALE|ANACONDA|CONDA|CARGO|CRATES|SNYK|POSTGRES|MYSQL|REDIS|MONGO\w*|DB|DATABASE|JWT|SSH|GPG|KUBE\w*|NGC|NVIDIA|DATADOG|GRAFANA|STRIPE|TWILIO|SENDGRID|SMTP|MAIL|EMAIL|MODAL|RUNPOD|BEAKER|COPILOT|RELEASE_PLEASE|WEBHOOK|PROXY)(?:_|$)|(?:_|^)(?:URL|HOST|PORT|USER|USERNAME|REGION|CHANNEL|WEBHOOK|ID|NAME|EMAIL|BUCKET|ENDPOINT|PEM)$/i;
/** What a value that the text does not have may be called if it is a token. */
const TOKEN_LIKE = /TOKEN|KEY|SECRET|CRED|AUTH|PASS|(?:^|_)PAT(?:_|$)/i;
/** Variables with which clients find a token in another place, or get one by themselves. */
const WAYS = /^(?:HF_OIDC_RESOURCE|HF_OIDC_ID_TOKEN|HF_TOKEN_PATH|NETRC|GIT_ASKPASS)$/;
/** Actions that never work with the Hub, whatever they are given. */
const NO_CLIENTS =
  /^(?:actions|github|docker|codecov|coverallsapp|pypa|aws-actions|azure|google-github-actions|peter-evans|softprops|slackapi|deepset-ai|astral-sh|conda-incubator|mamba-org|prefix-dev|dtolnay|pnpm|oven-sh|denoland|dorny|tj-actions|rlespinasse|jlumbroso|cachix|wandb|iterative|snyk|SonarSource|dawidd6|stefanzweifel|ncipollo|EndBug|ad-m|JamesIves|appleboy|vercel|cloudflare|dependabot|release-drafter|googleapis|step-security|anthropics|deployments|ilammy|Swatinem|taiki-e|PyO3|mozilla-actions|runs-on|pre-commit)\//i;
/** Where clients look for a login. */
const LOGIN_FILE = /huggingface\/(?:stored_)?token|HF_TOKEN_PATH|\.netrc\b|_netrc\b|\.git-credentials/;
/** What scripts read that sets paths and no tokens: virtual environments, and what the system has. */
const SETS_PATHS =
  /^\/(?:etc|opt|usr)\/|(?:^|\/)(?:activate|\.?bash\w*|\.?profile|conda\.sh|setvars\.sh|setup\.\w*sh|\.cargo\/env|\.local\/bin\/env)$/;
const IS_EXPANSION = /^["']?\$(?:\{[A-Za-z_]\w*(?::?-)?\}|[A-Za-z_]\w*)["']?$/;

/**
 * Whether any step of the job but the check may get a token for the Hub, the checked one or another, by any route that
 * its text knows: variables, expressions in scripts, `with:` of other actions, files, assignments. In doubt it may.
 *
 * @param secrets the names of those from which the check takes its token
 */
export function mayGetToken(job: Job, secrets: readonly string[]): boolean {
  if (!job.isWhole) return true;
  return job.steps.some((step) => step.runs !== 'itself' && stepMayGetToken(step, secrets));
}

/** Whether another job of the run's files reads the Hub's secrets, or is handed all of them: that job may do the work. */
export function otherJobMayGetToken(
  { top, called }: WorkflowFacts,
  own: WorkflowJob,
  secrets: readonly string[],
): boolean {
  const isOfHub = (name: string) => OF_HUB.test(name) || secrets.some((one) => sameName(one, name));
  return [top, ...called].some((file) => {
    const [firstLine = 0] = file.jobs.map(({ line }) => line);
    const isOfOthers = (line: number) => line >= firstLine && jobAt(file, line) !== own;
    const isToOwn = ({ call }: WorkflowJob) =>
      called.some(({ path, jobs }) => path === call?.path && jobs.includes(own));
    return (
      file.secrets.some(({ name, line }) => {
        const job = jobAt(file, line);
        return isOfHub(name) && isOfOthers(line) && (job === null || !isToOwn(job));
      }) || file.jobs.some((job) => job.call?.secrets.is === 'inherit' && !isToOwn(job))
    );
  });
}

/** The job that has this line, in the order of the text; null for a line before all of them. */
function jobAt({ jobs }: WorkflowFile, line: number): WorkflowJob | null {
  return jobs.filter((job) => job.line <= line).at(-1) ?? null;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function stepMayGetToken(step: JobStep, secrets: readonly string[]): boolean {
  const { uses, inputs, keys, scriptReads } = step.step;
  if (step.mayGetMore && step.runs !== 'before') return true;
  const isToken = (value: Pick<Variable, 'name' | 'origins' | 'hasText'>) => mayHoldToken(value, secrets);
  if (variablesIn(step.layers).some((one) => isToken(one) || (WAYS.test(one.name) && isSet(one))))
    return true;
  if (uses === null) {
    return (
      scriptReads.some((value) => isToken({ ...originOf(value, step.scope), name: '', hasText: false })) ||
      commandsMaySetToken(step)
    );
  }
  // Another check may hand its token on.
  if (isThisAction(uses, null)) return keys.some(({ name }) => name === 'export-token');
  if (NO_CLIENTS.test(uses)) return false;
  return inputs.some((value) => isToken({ ...originOf(value, step.scope), name: value.name }));
}

/** Whether a value may be a token of the Hub, by its name and by what it comes from. */
function mayHoldToken(
  { name, origins, hasText }: Pick<Variable, 'name' | 'origins' | 'hasText'>,
  secrets: readonly string[],
): boolean {
  if (origins.length === 0) return hasText && OF_HUB.test(name) && TOKEN_LIKE.test(name);
  return origins.some((origin) => mayBeToken(origin, name, secrets));
}

function mayBeToken({ context, name }: Origin, as: string, secrets: readonly string[]): boolean {
  const isOfOthers = !OF_HUB.test(as) && OF_OTHERS.test(as);
  if (context === 'secrets') {
    if (name === null) return true;
    if (secrets.some((one) => sameName(one, name))) return true;
    if (/^github_token$/i.test(name)) return false;
    return OF_HUB.test(name)
      ? !OF_OTHERS.test(name.replace(OF_HUB, ''))
      : !OF_OTHERS.test(name) && !isOfOthers;
  }
  // GitHub makes that token, and the Hub knows none of them.
  if (context === 'github' || context === 'runner' || context === 'matrix' || context === 'strategy')
    return false;
  const shown = `${as} ${name ?? ''}`;
  return TOKEN_LIKE.test(shown) && !(isOfOthers || (!OF_HUB.test(shown) && OF_OTHERS.test(name ?? '')));
}

function isSet({ origins, hasText }: Variable): boolean {
  return hasText || origins.length > 0;
}

/** Whether a script takes a token from where its text does not tell: a file, a program's output, a login. */
function commandsMaySetToken(step: JobStep): boolean {
  return jobCommands(step).some(({ program, args, command }) => {
    const texts = args.map(({ text }) => text);
    if ([...command.outputs, ...texts].some((text) => LOGIN_FILE.test(text))) return true;
    if (LOGIN_FILE.test(command.input ?? '')) return true;
    const assigned = [
      ...command.assignments.map(({ name, value }) => ({ name, value: value.text })),
      ...texts.flatMap((text) => {
        const [, name, value] = /^([A-Za-z_]\w{0,99})=(.*)$/s.exec(text) ?? [];
        return name === undefined || value === undefined ? [] : [{ name, value }];
      }),
    ];
    if (assigned.some(({ name, value }) => isTokenName(name) && isValue(value))) return true;
    if (program === 'read' && texts.some(isTokenName)) return true;
    if ((program === 'source' || program === '.') && !SETS_PATHS.test(texts[0] ?? '')) return true;
    if (program === 'export' && texts.some((text) => text.startsWith('$('))) return true;
    if (program === 'git' && texts[0] === 'credential') return true;
    return command.words.some(({ text }, index) => {
      if (/^--env-file\b/.test(text)) return true;
      const given = /^--(?:hf[-_])?token(?:=(.*))?$/s.exec(text);
      return given !== null && isValue(given[1] ?? command.words[index + 1]?.text ?? '');
    });
  });
}

function isTokenName(name: string): boolean {
  return TOKEN_LIKE.test(name) && (OF_HUB.test(name) || !OF_OTHERS.test(name)) && !/GITHUB/i.test(name);
}

/** Whether a word is more than nothing, an expression, and one plain variable: what those come from is known. */
function isValue(text: string): boolean {
  return text.replace(/["']|\$\{\{.*?\}\}/gs, '') !== '' && !IS_EXPANSION.test(text);
}
