const LONGEST = 1_000;
const CALL =
  /(?:always|success)\(\)|!(?:cancelled|failure)\(\)|!?(?:startsWith|contains|endsWith)\(github\.[\w.]{1,100},'[^']{0,200}'\)/g;
/** What a run for which the workflow is meant has, and a fork does not: its event, its branch, its secrets. */
const TERM =
  /^(?:CALL|true|github\.(?:event_name|ref|ref_name|ref_type|repository|repository_owner|base_ref|event\.pull_request\.merged|event\.repository\.fork|event\.action)(?:[!=]='[^']{0,200}'|[!=]=(?:true|false))?|'[^']{0,200}'[!=]=github\.(?:event_name|ref|ref_name|repository)|(?:env|secrets)\.\w{0,60}(?:TOKEN|SECRET|KEY)\w{0,60}(?:!='')?)$/i;

/** Whether a step is switched off. */
export function isNever(condition: string | null): boolean {
  return /^(?:\$\{\{)?\s*false\s*(?:\}\})?$/.test(condition?.slice(0, 50) ?? '');
}

/** Whether a step runs for certain in a run that its workflow is meant for, by its `if:`. */
export function isMet(condition: string | null): boolean {
  if (condition === null || condition.length > LONGEST) return false;
  const bare = condition
    .trim()
    .replace(/^\$\{\{(.*)\}\}$/s, '$1')
    .split("'")
    .map((part, index) => (index % 2 === 0 ? part.replace(/\s+/g, '') : part))
    .join("'");
  return bare
    .replace(CALL, 'CALL')
    .split(/&&|\|\|/)
    .every((term) => TERM.test(term.replace(/[()]/g, '')));
}
