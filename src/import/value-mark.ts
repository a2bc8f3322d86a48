import { cellText, isFailedFormula, type Cell } from './cell.ts'
import type { Reading } from './reason.ts'
import { foldWords } from './word.ts'

/** A tick or a cross, in the many ways that lists have. */
export function readMark(cell: Cell | undefined): Reading<boolean> {
  if (typeof cell === 'boolean') return { value: cell }
  const text = cellText(cell)
  if (text === '') return {}
  if (isFailedFormula(text)) return { reason: 'cell-failed' }
  if (/^[xX✓✔☑√vV+×]$/u.test(text)) return { value: true }
  if (/^[-–—☐0]$/u.test(text)) return { value: false }
  const words = foldWords(text)
  if (/^(khong|ko|k|chua|no|n|false|mien)( |$)/.test(words)) return { value: false }
  if (/^(co|da|du|yes|y|true|dat|roi|1|hoan thanh|day du)( |$)/.test(words)) return { value: true }
  return { reason: 'mark-unreadable' }
}

export type Poverty = 'none' | 'poor' | 'nearPoor'

/** Hộ nghèo, hộ cận nghèo or neither, as one column says it; a bare tick does not say which. */
export function readPoverty(cell: Cell | undefined): Reading<Poverty> {
  const words = foldWords(cellText(cell))
  if (words === '') return {}
  if (/(^| )(can ngheo|hcn|cn)( |$)/.test(words)) return { value: 'nearPoor' }
  if (/^(khong|ko|k|0|binh thuong|thuong|trung binh|thoat|da thoat|kha)( |$)/.test(words))
    return { value: 'none' }
  if (/(^| )(ngheo|hn)( |$)/.test(words)) return { value: 'poor' }
  return { reason: 'poverty-unreadable' }
}
