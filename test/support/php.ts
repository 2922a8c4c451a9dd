import { spawnSync } from 'node:child_process';
import { findPhp, wordPressTools } from './wordpress-tools.ts';

const php = findPhp() ?? wordPressTools()?.php;

/** Whether PHP files can be run and checked here; where they cannot, the output says so. */
export const hasPhp = php !== undefined;

/** What PHP says of the way a file is written; an empty string where nothing is wrong. */
export function phpFault(file: string): string {
  const { status, stdout, stderr } = spawnSync(php ?? 'php', ['-l', file], { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

/** What this code answers, which gives back anything that JSON can say. */
export function phpAnswer(code: string): unknown {
  const script = `<?php error_reporting(E_ALL); set_error_handler(function ($no, $text) { throw new ErrorException($text); });
    echo json_encode((function () { ${code} })(), JSON_THROW_ON_ERROR);`;
  const { status, stdout, stderr } = spawnSync(php ?? 'php', ['-n'], { encoding: 'utf8', input: script });
  if (status !== 0) throw new Error(`php: ${stdout}${stderr}`);
  return JSON.parse(stdout);
}
