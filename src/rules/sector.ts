import { codesOf } from './code.ts'

export type SectorCode = 'children' | 'justice' | 'police' | 'health' | 'education' | 'culture'

/**
 * Bodies that verify indicators, as the plans name them. Since 2025 the duty of LĐTBXH for children lies with the
 * health-sector body (`domain/rules.md` 6, 11.1); a body is renamed here without touching an indicator.
 */
export const sectors = codesOf('confirmed', 'P4', [
  ['children', 'LĐTBXH', 'Child affairs (LĐTBXH)'],
  ['justice', 'Tư pháp', 'Justice and civil status'],
  ['police', 'Công an', 'Police'],
  ['health', 'Y tế', 'Health'],
  ['education', 'GDĐT', 'Education and training'],
  ['culture', 'VHTTDL', 'Culture, sports and tourism'],
])
