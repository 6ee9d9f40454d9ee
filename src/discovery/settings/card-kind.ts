import { fieldsOf, listOf } from '../../model/fields.js';
import { frontMatter } from '../../model/front-matter.js';
import type { RepoType } from '../../model/repo.js';
import { composeYaml } from '../../model/yaml-document.js';
import { repoIn } from '../repo-ids.js';
import { type FileKind, type Mention, NOTHING_READ } from '../text-reading.js';
import { LiteralLines } from './literal-lines.js';

const FIELDS: ReadonlyArray<readonly [string, RepoType]> = [
  ['models', 'model'],
  ['datasets', 'dataset'],
  ['base_model', 'model'],
  ['preload_from_hub', 'model'],
];
const MOST_MENTIONS = 100;
const LONGEST_ITEM = 1_000;

/**
 * The card of a model, a dataset or a Space, which is also the README of its project. It says what the repo was made
 * with, and for a Space what is fetched when it is built: not by the job.
 */
export const CARD: FileKind = {
  name: 'Card',
  has: (path) => /(?:^|\/)README\.md$/i.test(path),
  hints: /^(?:models|datasets|base_model|preload_from_hub):/m,
  async read({ text }) {
    const head = frontMatter(text).join('\n');
    const read = head === '' ? null : await composeYaml(head);
    if (read === null) return NOTHING_READ;
    let card: unknown;
    try {
      card = read.document.toJS({ maxAliasCount: -1 });
    } catch {
      return NOTHING_READ;
    }
    const lines = new LiteralLines(head, /(?:^|\s)#/);
    const mentions = FIELDS.flatMap(([field, type]) => {
      const value = fieldsOf(card)[field];
      return (typeof value === 'string' ? [value] : listOf(value)).flatMap((item): Mention[] => {
        if (typeof item !== 'string' || item.length > LONGEST_ITEM) return [];
        // Behind the id of what is preloaded are the files of it.
        const [id = ''] = item.trim().split(/\s/, 1);
        const ref = repoIn(id, type);
        if (ref === null) return [];
        const line = lines.lineOf(field, id) + 1;
        return [{ ref, operation: 'read', line, shownBy: field, isCertain: false }];
      });
    });
    mentions.sort((one, other) => one.line - other.line);
    return { mentions: mentions.slice(0, MOST_MENTIONS), leads: [] };
  },
};
