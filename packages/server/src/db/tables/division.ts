import type { DivisionLevel } from '@suyuan/domain/division';

/** GB/T 2260 and the townships below: data of the installation, not of its users. */
export interface DivisionTable {
  code: string;
  name: string;
  level: DivisionLevel;
  parent: string | null;
}
