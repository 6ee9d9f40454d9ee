import { asSent, parseResource } from '../model/publisher.js';
import type { VariableState } from '../runner/environment.js';
import type { SavedToken } from '../runner/tokens/saved-tokens.js';
import type { Setup } from './setup.js';
import { type Behaviour, first, NOTHING } from './source.js';

type TokenVariable = 'HF_TOKEN' | 'HUGGING_FACE_HUB_TOKEN';

/** `huggingface_hub` by the way in which it looks for a token (protocol notes §6). */
export type HubGeneration =
  | 'with-publisher'
  | 'hf-token'
  | 'hf-token-without-path'
  | 'any-variable'
  | 'legacy-variable';

/**
 * What a generation of the Python client sends by itself, as far as the client decides and not its HTTP library.
 * A `Bearer` with nothing behind it, as old versions send it, counts as nothing.
 */
export function pythonToken(setup: Setup, generation: HubGeneration): Behaviour {
  if (setup.runner.environment.implicitTokenDisabled) return NOTHING;
  const saved = savedToken(setup, generation);
  switch (generation) {
    case 'legacy-variable':
      return fromFirstSet(setup, ['HUGGING_FACE_HUB_TOKEN']) ?? saved;
    case 'any-variable':
      return fromFirstSet(setup, ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN']) ?? saved;
    case 'with-publisher':
      return first(publisherToken(setup), fromEnvironment(setup), saved);
    default:
      return first(fromEnvironment(setup), saved);
  }
}

/** The command line of huggingface.js, which knows one variable, and takes it as it is. */
export function hfTokenAlone(setup: Setup): Behaviour {
  const behaviour = fromVariable(setup, 'HF_TOKEN');
  const raw =
    setup.runner.tokenSources.held.find(({ source }) => source === 'HF_TOKEN')?.format.raw.reveal() ?? '';
  // `fetch` takes a line break off the end of a header, and ends with an error at any other.
  let end = raw.length;
  while ('\t\r\n '.includes(raw.charAt(end - 1)) && end > 0) end -= 1;
  const isNoHeader = /[\r\n]/.test(raw.slice(0, end));
  return behaviour.does === 'sends' &&
    behaviour.source.kind === 'variable' &&
    !behaviour.source.exported &&
    isNoHeader
    ? { does: 'fails', source: behaviour.source }
    : behaviour;
}

function publisherToken({ runner: { environment, tokenSources }, hub: { publisher } }: Setup): Behaviour {
  if (environment.oidcResource === null) return NOTHING;
  const { checked } = tokenSources;
  const named = asSent(parseResource(environment.oidcResource)).text;
  // What it gets is another token, with the very rights of the checked one.
  const isChecked = checked?.source === 'publisher' && publisher?.resource?.text === named;
  const source = { kind: 'publisher' } as const;
  // Without an id token to exchange the client gives up; it never falls back.
  return environment.mayMintIdToken || environment.holdsIdToken
    ? { does: 'sends', source, secret: isChecked ? checked.format.cleaned : null }
    : { does: 'fails', source };
}

/** The first of the variables that is there, whatever it holds; null if none is. */
function fromFirstSet(setup: Setup, names: readonly TokenVariable[]): Behaviour | null {
  const name = names.find((one) => stateOf(setup, one) !== 'unset');
  return name === undefined ? null : fromVariable(setup, name);
}

/** `HF_TOKEN`, or the old variable if that is unset or empty. White space alone keeps the old one from being read. */
function fromEnvironment(setup: Setup): Behaviour {
  const state = stateOf(setup, 'HF_TOKEN');
  return state === 'unset' || state === 'empty'
    ? fromVariable(setup, 'HUGGING_FACE_HUB_TOKEN')
    : fromVariable(setup, 'HF_TOKEN');
}

/** As later steps find it. */
function stateOf(
  { inputs, runner: { environment, tokenSources } }: Setup,
  name: TokenVariable,
): VariableState {
  const isExported = name === 'HF_TOKEN' && inputs.exportToken && tokenSources.checked !== null;
  return isExported ? 'set' : environment.tokenVariables[name];
}

function fromVariable({ inputs, runner: { tokenSources } }: Setup, name: TokenVariable): Behaviour {
  if (name === 'HF_TOKEN' && inputs.exportToken && tokenSources.checked !== null) {
    const source = { kind: 'variable', name, exported: true } as const;
    return { does: 'sends', source, secret: tokenSources.checked.format.cleaned };
  }
  const held = tokenSources.held.find(({ source }) => source === name);
  if (held === undefined) return NOTHING;
  const source = { kind: 'variable', name, exported: false } as const;
  return { does: 'sends', source, secret: held.format.cleaned };
}

/** Versions that first copy the file of even older ones to its new place. */
const COPIES_OLD_FILE: ReadonlySet<HubGeneration> = new Set(['legacy-variable', 'any-variable']);

/** Versions that ignore `HF_TOKEN_PATH`. */
const IGNORES_PATH: ReadonlySet<HubGeneration> = new Set([...COPIES_OLD_FILE, 'hf-token-without-path']);

function savedToken(
  { runner: { tokenSources, legacyToken, environment } }: Setup,
  generation: HubGeneration,
): Behaviour {
  // The place in which such a version looks instead was not observed.
  const isElsewhere = IGNORES_PATH.has(generation) && Boolean(environment.places.HF_TOKEN_PATH);
  return fromFile(
    (isElsewhere ? null : tokenSources.saved) ?? (COPIES_OLD_FILE.has(generation) ? legacyToken : null),
  );
}

function fromFile(file: SavedToken | null): Behaviour {
  if (file === null) return NOTHING;
  const source = { kind: 'saved', path: file.path } as const;
  // The client reads it; this action does not, since others may write to its place.
  if (file.isDistrusted) return { does: 'sends', source, secret: null };
  if (file.value !== null) return { does: 'sends', source, secret: file.value };
  return file.stopsClients === true ? { does: 'fails', source } : NOTHING;
}
