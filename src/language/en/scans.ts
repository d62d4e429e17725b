import type { ScanTrouble } from '../../office/scan.ts';

export function scanTroubleText({ kind, path }: ScanTrouble): string {
  return `${kind === 'gone' ? 'not there' : 'changed'}: ${path}`;
}
