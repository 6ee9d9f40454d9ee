import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** What a reader of GitHub Flavored Markdown sees: elements with their attributes' names, and text. */
export interface Shown {
  /** The elements, each as its tag and the names of its attributes, those below it in brackets. */
  structure: string;
  /** The texts in their order. */
  texts: string[];
  /** Where its links lead. */
  links: string[];
}

/** Renders Markdown with its HTML as GitHub does before it filters, so that nothing that acts is hidden by a filter. */
export function shownIn(markdown: string): Shown {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const shown: Shown = { structure: '', texts: [], links: [] };
  shown.structure = parseFragment(html)
    .childNodes.map((node) => walk(node, shown))
    .join('');
  return shown;
}

function walk(node: Node, shown: Shown): string {
  if ('value' in node) {
    const text = node.value.replace(/\s+/g, ' ').trim();
    if (text !== '') shown.texts.push(text);
    return '';
  }
  if ('attrs' in node) {
    const href = node.attrs.find(({ name }) => name === 'href');
    if (href !== undefined) shown.links.push(href.value);
    const names = node.attrs.map(({ name }) => ` ${name}`).join('');
    return `<${node.tagName}${names}>[${node.childNodes.map((child) => walk(child, shown)).join('')}]`;
  }
  return `(${node.nodeName})`;
}
