import { fieldsOf, listOf } from '../../model/fields.js';
import { composeYaml, type YamlDocument } from '../../model/yaml-document.js';
import { type JobClient, namesPackage } from './job-client.js';
import { requirement } from './requirements.js';

/**
 * `environment.yml` of conda: the packages among its `dependencies`, and what pip is to install, as in a requirements
 * file. Nothing if it is no YAML.
 */
export async function fromCondaEnvironment(text: string, where: string): Promise<JobClient[]> {
  if (!namesPackage(text)) return [];
  const composed = await composeYaml(text);
  return listOf(fieldsOf(contentsOf(composed)).dependencies).flatMap((item) =>
    typeof item === 'string' ? packageOf(item, where) : forPip(fieldsOf(item).pip, where),
  );
}

/** An alias may stand for much, and for much that stands for much: the package counts, and throws. */
function contentsOf(composed: YamlDocument | null): unknown {
  try {
    return composed?.document.toJS();
  } catch {
    return null;
  }
}

/** `channel::name=1.2=build`, where channel and build may be missing, or a requirement as pip writes one. */
function packageOf(item: string, where: string): JobClient[] {
  const bare = item.replace(/^[\w./-]{1,80}::/, '').replace(/^([^=<>!~]+=[^=]+)=[^=]+$/, '$1');
  return requirement(bare, where);
}

function forPip(items: unknown, where: string): JobClient[] {
  return listOf(items).flatMap((item) => (typeof item === 'string' ? requirement(item, where) : []));
}
