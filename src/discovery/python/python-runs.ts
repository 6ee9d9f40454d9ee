/** Whether the program comes to a place whenever it is run, as far as its own text tells. */
import type { PythonFunction, PythonProgram } from './python-program.js';
import { calleeOf, LITERAL_COLLECTION, type PythonNode, scopesAround, textOf } from './python-tree.js';

/** Words of decorators for tests that do not run everywhere, or that are given stand-ins. */
const SELDOM =
  /skip|slow|require|xfail|gpu|cuda|nightly|large|patch|mock|integration|network|responses|vcr|e2e|manual|optional|benchmark|expensive|multi_?gpu|heavy|flaky_hub|is_staging|staging/i;
/** A stand-in for the Hub, an error that is expected, a test that ends early. */
const STAND_IN =
  /\b(?:patch(?:\.\w+)?\(|MagicMock|AsyncMock|Mock\(|responses\.|requests_mock|skipTest\(|pytest\.skip\(|SkipTest)/;
const EXPECTS_ERROR =
  /\b(?:assertRaises\w*|raises|patch(?:\.\w+)?|MagicMock|suppress|offline|OfflineSimulator)\b/;
const TEST_HOOK = /^(?:test|(?:async)?setUp(?:Class|Module)?$|setup(?:_method|_class|_module|_function)?$)/;
const MAIN = /__name__/;
const DEEPEST_NODE = 300;
const MOST_SITES = 20;
const MOST_ABOVE = 20;
const LONGEST_CHAIN = 50;
const LONGEST_BODY = 20_000;

export class Runs {
  readonly #program: PythonProgram;
  readonly #known = new Map<number, boolean>();
  readonly #requested: ReadonlySet<string>;
  readonly #isSkipped: boolean;
  readonly #modules: ReadonlySet<string>;
  #chain = 0;

  constructor(program: PythonProgram) {
    this.#program = program;
    this.#requested = new Set(
      program.functions
        .filter((one) => program.isTestFile && isTestName(one) && this.#isUsual(one.decorators))
        .flatMap(({ parameters }) => [...parameters]),
    );
    this.#modules = new Set(
      program.imports.flatMap(({ module, names }) => (names.length === 0 ? [module] : [])),
    );
    this.#isSkipped =
      /^pytestmark\b[^\n]{0,300}(?:skip|slow|gpu|require|integration)|allow_module_level|^if [^\n]{0,200}:\n[ \t]+(?:pytest\.skip|sys\.exit|exit)\(/m.test(
        program.text,
      );
  }

  always(node: PythonNode): boolean {
    return !this.#isSkipped && this.#isReached(node);
  }

  #isReached(node: PythonNode): boolean {
    let child = node;
    let up = node.parent;
    for (let depth = 0; up !== null; depth += 1, child = up, up = up.parent) {
      if (depth > DEEPEST_NODE || !this.#passes(up, child)) return false;
      if (up.name === 'FunctionDefinition' && child.name === 'Body') return this.#isCalled(up);
      if (up.name === 'Body' && up.parent?.name === 'FunctionDefinition' && mayReturnBefore(child))
        return false;
    }
    return true;
  }

  /** Whether one comes to a part whenever one comes to the whole. */
  #passes(whole: PythonNode, part: PythonNode): boolean {
    const { text, isTestFile } = this.#program;
    switch (whole.name) {
      case 'IfStatement': {
        const condition = whole.firstChild?.nextSibling;
        if (part.from === condition?.from) return true;
        const isFirst = part.prevSibling?.from === condition?.from;
        const words = condition ? textOf(text, condition, 100) : '';
        return isFirst && (words === 'True' || (MAIN.test(words) && !isTestFile));
      }
      case 'ConditionalExpression':
        return part.prevSibling?.name === 'if';
      case 'BinaryExpression':
        return part.prevSibling === null || !/^(?:and|or)$/.test(part.prevSibling.name);
      case 'WhileStatement':
        return part.name !== 'Body' || /^(?:True|1)$/.test(textOf(text, part.prevSibling ?? part, 10));
      case 'TryStatement':
        return part.prevSibling?.name === 'try' || part.prevSibling?.name === 'finally';
      case 'ForStatement':
        return part.name !== 'Body' || (part.prevSibling?.name !== 'else' && this.#hasItems(whole));
      case 'MatchStatement':
        return part.name !== 'MatchBody';
      case 'LambdaExpression':
        return part.name === 'ParamList';
      case 'WithStatement':
        return (
          part.name !== 'Body' ||
          !EXPECTS_ERROR.test(text.slice(whole.from, Math.min(part.from, whole.from + 500)))
        );
      case 'CallExpression':
        return part.name !== 'ArgList' || !EXPECTS_ERROR.test(calleeOf(text, whole)?.name ?? '');
      case 'DecoratedStatement':
        return part.name === 'Decorator' || this.#isUsual(whole.getChildren('Decorator'));
      default:
        return (
          !whole.name.endsWith('ComprehensionExpression') ||
          part.prevSibling?.name === 'in' ||
          this.#hasItems(whole)
        );
    }
  }

  #hasItems(loop: PythonNode): boolean {
    const { text, bindings } = this.#program;
    const items = loop.getChild('in')?.nextSibling;
    if (!items || (loop.getChild('if') !== null && loop.name !== 'ForStatement')) return false;
    if (LITERAL_COLLECTION.test(items.name)) return true;
    if (items.name === 'CallExpression')
      return /^(?:range|enumerate|tqdm|zip|sorted)$/.test(calleeOf(text, items)?.name ?? '');
    if (items.name !== 'VariableName') return false;
    const word = textOf(text, items, 100);
    return [scopesAround(loop)[0]?.from ?? -1, -1].some((scope) => {
      const value = bindings.get(scope)?.get(word)?.[0]?.value;
      return LITERAL_COLLECTION.test(value?.name ?? '');
    });
  }

  #isUsual(decorators: readonly PythonNode[]): boolean {
    return decorators.every((decorator) => {
      const list = decorator.getChild('ArgList');
      const name = this.#program.text.slice(
        decorator.from,
        Math.min(list?.from ?? decorator.to, decorator.from + 200),
      );
      if (SELDOM.test(name)) return false;
      return (
        list === null ||
        /parametrize|parameterized|expand/.test(name) ||
        !SELDOM.test(textOf(this.#program.text, list, 300))
      );
    });
  }

  #isCalled(node: PythonNode): boolean {
    const known = this.#known.get(node.from);
    if (known !== undefined) return known;
    if (this.#chain > LONGEST_CHAIN) return false;
    this.#chain += 1;
    // One that calls itself is called by nobody else for that.
    this.#known.set(node.from, false);
    const one = this.#program.functionAt.get(node.from);
    const isCalled = one !== undefined && this.#isCalledAnew(one);
    this.#known.set(node.from, isCalled);
    this.#chain -= 1;
    return isCalled;
  }

  #isCalledAnew(one: PythonFunction): boolean {
    const { text, isTestFile } = this.#program;
    if (!this.#isUsual(one.decorators)) return false;
    if (isTestFile) {
      const isFixture = one.decorators.some((decorator) => /fixture/.test(textOf(text, decorator, 100)));
      const isAlwaysUsed = one.decorators.some((decorator) =>
        /autouse\s*=\s*True/.test(textOf(text, decorator, 300)),
      );
      const runs = isFixture ? isAlwaysUsed || this.#requested.has(one.name) : isTestName(one);
      if (runs) {
        if ([...one.parameters].some((word) => /mock|monkeypatch/i.test(word))) return false;
        return !STAND_IN.test(textOf(text, one.node, LONGEST_BODY)) && this.#isReached(one.node);
      }
    }
    return this.#sitesOf(one).some((site) => this.#isReached(site));
  }

  #sitesOf(one: PythonFunction): readonly PythonNode[] {
    const { text, callsByName } = this.#program;
    const className = one.name === '__init__' ? one.owner?.getChild('VariableName') : null;
    const name = className ? textOf(text, className, 100) : one.name;
    const isMethod = one.owner !== null && !className;
    const sites = (callsByName.get(name) ?? []).slice(0, MOST_SITES);
    return sites.filter((site) => {
      const object = calleeOf(text, site)?.object ?? '';
      if (!isMethod) return object === '';
      return object !== '' && !this.#modules.has(object);
    });
  }
}

function isTestName({ name, owner }: PythonFunction): boolean {
  return (
    TEST_HOOK.test(name) &&
    (owner !== null || name.startsWith('test') || name.startsWith('setup') || name.startsWith('setUp'))
  );
}

/** Whether a statement not far above may end the function. */
function mayReturnBefore(statement: PythonNode): boolean {
  let above = statement.prevSibling;
  for (let count = 0; above !== null && count < MOST_ABOVE; count += 1, above = above.prevSibling) {
    const bodies = above.name === 'IfStatement' ? above.getChildren('Body') : [];
    if (bodies.some((body) => body.getChild('ReturnStatement') !== null)) return true;
  }
  return false;
}
