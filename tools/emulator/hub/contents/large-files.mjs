import { lfsId } from '../world/ids.mjs';

const LARGE_NAME = /\.(safetensors|bin|gguf|h5)$/;
const LARGE_TEXT = 1000;

/**
 * Whether a file is kept outside git and served from another origin. `.gitattributes` cannot be: git learns from it
 * which files are.
 * @param {string} path
 * @param {string} content
 */
export const isLarge = (path, content) =>
  LARGE_NAME.test(path) || (content.length > LARGE_TEXT && !/(^|\/)\.gitattributes$/.test(path));

/**
 * What git itself keeps in the place of a large file: git-lfs finds the content by it.
 * @param {string} content
 */
export const lfsPointer = (content) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${lfsId(content)}\nsize ${Buffer.byteLength(content)}\n`;
