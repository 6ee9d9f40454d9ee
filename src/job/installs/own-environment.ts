import { askedIn, NOTHING_ASKED } from '../../runner/job-clients/asked-packages.js';
import type { JobCommand } from '../job-commands.js';
import { ABSENT, afterInstallation, type InstalledHub, UNKNOWN } from './installed-hub.js';

/** What `uvx --from` and `pipx run --spec` install for the one command. */
export function hubOfItsOwn({ command, line }: JobCommand, file: string): InstalledHub {
  const words = command.words.map(({ text }) => text);
  const at = words.findIndex((text) => /^--(?:from|spec)(?:=|$)/.test(text));
  const text = words[at]?.includes('=') ? words[at]?.replace(/^--\w+=/, '') : words[at + 1];
  const hasMore = words.some((word) => /^--with|^--python|^-p$/.test(word));
  if (at < 0 || text === undefined || hasMore) return UNKNOWN.hub;
  const requirement = text.replace(/@latest$/, '').replace(/@(\d[\w.]*)$/, '==$1');
  return afterInstallation(ABSENT, {
    asked: askedIn([requirement]),
    constraints: NOTHING_ASKED,
    isUpgrade: true,
    isWithoutDependencies: false,
    newest: 'all',
    place: { file, line },
    file: null,
  }).hub;
}
