import { fieldsOf, listOf } from '../../model/fields.js';
import { type JobClient, namesPackage } from './job-client.js';
import { required, requirement } from './requirements.js';

/** Tables and lists inside each other, far above what people write: the parser calls itself for each. */
const DEEPEST = 50;

/**
 * What a `pyproject.toml` asks for; nothing if it is no TOML. Extras are left out, and environments of their own:
 * nobody knows whether the job wants them.
 */
export async function fromPyproject(text: string, where: string): Promise<JobClient[]> {
  if (!namesPackage(text)) return [];
  // Seven milliseconds to load, and a file of its own in the bundle: most projects name neither package.
  const { parse } = await import('smol-toml');
  try {
    const document = parse(text.replace(/^\uFEFF/, ''), { maxDepth: DEEPEST, integersAsBigInt: 'asNeeded' });
    return [
      ...requirementLists(document)
        .flatMap(listOf)
        .flatMap((item) => (typeof item === 'string' ? requirement(item, where) : [])),
      ...poetryTables(document)
        .flatMap((table) => Object.entries(fieldsOf(table)))
        .flatMap(([name, value]) => poetry(name, value, where)),
    ];
  } catch {
    return [];
  }
}

/** The lists of requirements that a job has when it installs the project. */
function requirementLists(document: unknown): unknown[] {
  const { project, 'dependency-groups': groups, tool } = fieldsOf(document);
  const { uv, pdm } = fieldsOf(tool);
  const ofUv = fieldsOf(uv);
  return [
    fieldsOf(project).dependencies,
    ...Object.values(fieldsOf(groups)),
    ...['dev-dependencies', 'constraint-dependencies', 'override-dependencies'].map((key) => ofUv[key]),
    ...Object.values(fieldsOf(fieldsOf(pdm)['dev-dependencies'])),
  ];
}

/** Poetry's tables, in which the key is the name and the value the version asked for. */
function poetryTables(document: unknown): unknown[] {
  const {
    dependencies,
    group,
    'dev-dependencies': ofDevelopment,
  } = fieldsOf(fieldsOf(fieldsOf(document).tool).poetry);
  const groups = Object.values(fieldsOf(group)).map((one) => fieldsOf(one).dependencies);
  return [dependencies, ...groups, ofDevelopment];
}

/**
 * `"^1.2"`, `{ version = "^1.2", extras = […] }`, or a list of such tables with a condition each. What is optional,
 * or for some systems only, is left out.
 */
function poetry(name: string, value: unknown, where: string): JobClient[] {
  const wanted = Array.isArray(value) ? value : [value];
  const isConditional = wanted
    .map(fieldsOf)
    .some(
      ({ optional, platform, markers }) =>
        optional === true || platform !== undefined || markers !== undefined,
    );
  if (isConditional) return [];
  return wanted.flatMap((one) => {
    const version = typeof one === 'string' ? one : fieldsOf(one).version;
    // To Poetry a bare version is one to be met exactly.
    return typeof version === 'string' ? required(name, version.replace(/^(?=\d[\w.]*$)/, '=='), where) : [];
  });
}
