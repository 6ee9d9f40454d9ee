/** Settings for one git alone, in its environment: they come after all files. */

type Variables = Readonly<Record<string, string>>;
export type CommandSetting = readonly [key: string, value: string];

/** Behind those that are handed down already. Git before 2.31 looks at none; where their count is no number it fails. */
export function commandSettings(variables: Variables, settings: readonly CommandSetting[]): Variables {
  const given = variables.GIT_CONFIG_COUNT ?? '';
  if (!/^ *\d{0,9}$/.test(given)) return variables;
  const count = Number(given);
  const added = settings.flatMap(
    ([key, value], index): Array<[string, string]> => [
      [`GIT_CONFIG_KEY_${count + index}`, key],
      [`GIT_CONFIG_VALUE_${count + index}`, value],
    ],
  );
  return { ...variables, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(count + settings.length) };
}

/** As `commandSettings`, and behind what `git -c` hands down as well. */
export function lastSettings(variables: Variables, settings: readonly CommandSetting[]): Variables {
  const handedDown = variables.GIT_CONFIG_PARAMETERS;
  if (!handedDown) return commandSettings(variables, settings);
  const added = settings.map(([key, value]) => `${quoted(key)}=${quoted(value)}`);
  return { ...variables, GIT_CONFIG_PARAMETERS: [handedDown, ...added].join(' ') };
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}
