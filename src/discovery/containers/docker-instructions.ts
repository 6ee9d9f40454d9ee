/** The instructions of a Dockerfile, as plain data. */

export interface Instruction {
  /** In capitals: `RUN`. */
  readonly name: string;
  /** What follows its name and its flags, its lines joined as the shell would see them. */
  readonly text: string;
  readonly flags: readonly string[];
  /** The line of the file for each line of the text, both counted from 0. */
  readonly lines: readonly number[];
  /** The stage that it is in, counted from 0; -1 in front of the first. */
  readonly stage: number;
}

/** A stage of a build: `FROM image AS name`. */
export interface Stage {
  readonly image: string;
  readonly name: string | null;
}

export interface Dockerfile {
  readonly instructions: readonly Instruction[];
  /** Which stages the last one is built from, itself included: the others are left out of a build. */
  readonly built: ReadonlySet<number>;
}

const MOST_LINES = 5_000;
const BEGIN = /^\s*([A-Za-z]{2,20})\s+(\S.*)$/;
const HEREDOC = /<<-?\s*(["']?)([A-Za-z_]\w{0,60})\1/;

/** Lines that are continued stay lines of one text, with the mark that the shell takes, too. */
export function dockerfileIn(text: string): Dockerfile {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .slice(0, MOST_LINES);
  const mark = /^\s*#\s*escape\s*=\s*`/im.test(lines.slice(0, 5).join('\n')) ? '`' : '\\';
  const instructions: Instruction[] = [];
  const stages: Stage[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, word = '', rest = ''] = BEGIN.exec((lines[at] ?? '').slice(0, 20_000)) ?? [];
    if (word === '') continue;
    const parts = [{ text: rest, line: at }];
    while (isContinued(parts.at(-1)?.text ?? '', mark) && at + 1 < lines.length) {
      at += 1;
      const line = lines[at] ?? '';
      // Comments and empty lines between continued ones are no part of the instruction.
      if (!/^\s*(?:#|$)/.test(line)) parts.push({ text: line, line: at });
    }
    const name = word.toUpperCase();
    const [, , end] = HEREDOC.exec(parts.at(-1)?.text ?? '') ?? [];
    if (end !== undefined && /^(?:RUN|COPY|ADD)$/.test(name)) {
      while (at + 1 < lines.length) {
        at += 1;
        parts.push({ text: lines[at] ?? '', line: at });
        if ((lines[at] ?? '').trim() === end) break;
      }
    }
    if (name === 'FROM') stages.push(stageIn(rest));
    const { flags, behind } = withoutFlags(parts[0]?.text ?? '');
    instructions.push({
      name,
      flags,
      text: [behind, ...parts.slice(1).map((part) => part.text)]
        .map((part) =>
          mark === '`' && isContinued(part, mark)
            ? part.replace(/`\s*$/, '\\')
            : part.replace(/\\\s+$/, '\\'),
        )
        .join('\n'),
      lines: parts.map((part) => part.line),
      stage: stages.length - 1,
    });
  }
  return { instructions, built: builtStages(stages, instructions) };
}

function isContinued(line: string, mark: string): boolean {
  return line.trimEnd().endsWith(mark);
}

function stageIn(text: string): Stage {
  const words = text.split(/\s+/).filter((word) => word !== '' && !word.startsWith('--'));
  const name = words[1]?.toLowerCase() === 'as' ? (words[2] ?? null) : null;
  return { image: words[0] ?? '', name: name?.toLowerCase() ?? null };
}

function withoutFlags(text: string): { flags: string[]; behind: string } {
  const flags: string[] = [];
  let behind = text;
  for (;;) {
    const [whole, flag] = /^(--[a-z][\w-]{0,40}(?:=\S{0,500})?)(?:\s+|$)/.exec(behind) ?? [];
    if (whole === undefined || flag === undefined) return { flags, behind };
    flags.push(flag);
    behind = behind.slice(whole.length);
  }
}

function builtStages(stages: readonly Stage[], instructions: readonly Instruction[]): Set<number> {
  const built = new Set<number>([-1]);
  const todo = [stages.length - 1];
  const numberOf = (name: string) => {
    const found = stages.findIndex((stage) => stage.name === name.toLowerCase());
    return found >= 0 || !/^\d{1,3}$/.test(name) ? found : Number(name);
  };
  for (let stage = todo.pop(); stage !== undefined; stage = todo.pop()) {
    if (stage < 0 || built.has(stage)) continue;
    built.add(stage);
    todo.push(numberOf(stages[stage]?.image ?? ''));
    for (const one of instructions) {
      if (one.stage !== stage) continue;
      for (const flag of one.flags) {
        const [, from] = /(?:^--from=|,from=)([^,\s]+)/.exec(flag) ?? [];
        if (from !== undefined) todo.push(numberOf(from));
      }
    }
  }
  return built;
}
